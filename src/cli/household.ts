/** Which household to follow: by id, or one of a kind. */
import { IDS_PER_HOUSEHOLD, type Roster } from '../model/population/identity.ts';
import { drawRoster } from '../model/population/roster.ts';
import type { RunRequest } from '../model/result.ts';
import { BadInput } from './exits.ts';

export const KINDS = ['any', 'resident', 'returnee'] as const;
export type Wanted = number | (typeof KINDS)[number];

/** A family, of whom there is something to tell. */
const LEAST_PEOPLE = 4;

function isOfKind(kind: Wanted, row: number, roster: Roster, request: RunRequest): boolean {
  const stream = Object.values(request.scenario.streams)[(roster.stream[row] ?? 0) - 1];
  const isResident = stream === undefined && roster.earlierReturnee[row] === 0;
  const isReturnee = stream?.origin === 'returnee' && !stream.breadwinners;
  return kind === 'resident' ? isResident : kind === 'returnee' ? isReturnee : isResident || isReturnee;
}

/** The id of a household of this request, the same one every time it is asked for. */
export function pickHousehold(request: RunRequest, wanted: Wanted): number {
  const roster = drawRoster(request);
  const rows = Array.from({ length: roster.count }, (_, row) => row);
  if (typeof wanted === 'number') {
    const number = Math.floor(wanted / IDS_PER_HOUSEHOLD);
    if (rows.some((row) => roster.number[row] === number)) return wanted;
    const expected = 'the id of a household of this scenario, seed and scale';
    throw new BadInput([`--household: found ${wanted}, expected ${expected}; ${KINDS.join(', ')} pick one and print its id`]);
  }
  const kind = rows.filter((row) => isOfKind(wanted, row, roster, request));
  const families = kind.filter((row) => (roster.size[row] ?? 0) >= LEAST_PEOPLE);
  const row = families[Math.floor(families.length / 2)] ?? kind[0];
  if (row === undefined) throw new BadInput([`--household: found ${wanted}, expected a kind of household that this run has; it has none`]);
  return (roster.number[row] ?? 0) * IDS_PER_HOUSEHOLD;
}
