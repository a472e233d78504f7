/** Who is who, apart from where rows lie: ids, and the table of households that a run holds (drawn in roster.ts). */
import type { Scenario, StreamInput } from '../scenario.ts';

/** Ids of people: household number × 512 + member × 16 + birth order. */
export const IDS_PER_HOUSEHOLD = 512;
export const IDS_PER_MEMBER = 16;
/** Numbers of households, of which ids are words of 32 bits. */
export const HOUSEHOLD_NUMBERS = 4294967296 / IDS_PER_HOUSEHOLD;

export interface Roster {
  /** Number of each household kept; residents first, then arrivals by stream and rank. */
  readonly number: Int32Array;
  /** Zone of residents, −1 for arrivals. */
  readonly zone: Int16Array;
  readonly size: Uint8Array;
  /** Members abroad, a bit per corridor (residents). */
  readonly abroad: Uint8Array;
  readonly earlierReturnee: Uint8Array;
  /** Stream of arrivals, 1 and up; 0 for residents. */
  readonly stream: Uint8Array;
  /** Month of arrival; −1 for residents. */
  readonly month: Int16Array;
  readonly count: number;
  readonly residents: number;
  /** First row of each stream and month (stream × months + month, streams from 0), and one end more. */
  readonly arrivalStart: Int32Array;
  /** People who are to arrive, by stream and month as above. */
  readonly people: Float64Array;
  /** People whose date a programme moved, by programme, stream and month: from this month, and to it. */
  readonly movedFrom: Float64Array;
  readonly movedTo: Float64Array;
}

/** Numbers kept free for a stream: its arrivals everywhere, times the largest volume that may be asked for; in a country less, where identities end. */
const LARGEST_VOLUME = 3;

/** People of a stream, wherever they settle. */
export const everywhere = (arrivals: StreamInput['arrivals']): number => Object.values(arrivals).reduce((sum, people) => sum + people, 0);

export const tooMany = (): Error => new Error(`More than ${HOUSEHOLD_NUMBERS} households cannot be told apart, at any scale: the place needs fewer people.`);

/** By the scenario alone and not by the volume that is asked for, so that luck stays with a household: numbers from `next` on are free. */
export function volumeKeptFree({ streams }: Scenario, next: number): number {
  const coming = Object.values(streams).filter(({ breadwinners }) => !breadwinners);
  const households = coming.reduce((sum, { arrivals, householdSizePeople }) => sum + everywhere(arrivals) / householdSizePeople, 0);
  const left = HOUSEHOLD_NUMBERS - next - 2 * coming.length;
  if (left < 0) throw tooMany();
  return households > 0 ? Math.min(LARGEST_VOLUME, left / households) : LARGEST_VOLUME;
}
