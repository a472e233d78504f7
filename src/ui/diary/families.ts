/** Invented families of a run whose diary can be asked for: those of the preview's sample, so that the answer takes a second. */
import { IDS_PER_HOUSEHOLD } from '../../model/population/identity.ts';
import { drawRoster } from '../../model/population/roster.ts';
import type { Scenario } from '../../model/scenario.ts';
import { addMonths, longDate } from '../words/dates.ts';

export const DIARY_SCALE = 100;

export interface Family {
  readonly id: number;
  readonly words: string;
}
export interface FamilyKind {
  readonly key: string;
  readonly words: string;
  readonly families: readonly Family[];
}

export function familyKinds(scenario: Scenario, seed: string): FamilyKind[] {
  const roster = drawRoster({ scenario, seed, scale: DIARY_SCALE });
  const zones = Object.values(scenario.zones);
  const rows = Array.from({ length: roster.count }, (_, row) => row);
  const people = (row: number): string => `${roster.size[row]} people`;
  const living = (row: number): Family => ({
    id: (roster.number[row] ?? 0) * IDS_PER_HOUSEHOLD,
    words: `${people(row)} in ${zones[roster.zone[row] ?? 0]?.name.en ?? ''}`,
  });
  const arriving = (row: number): Family => ({
    id: (roster.number[row] ?? 0) * IDS_PER_HOUSEHOLD,
    words: `${people(row)}, arriving in ${longDate(addMonths(scenario.place.start, roster.month[row] ?? 0))}`,
  });
  const residents = rows.filter((row) => roster.stream[row] === 0);
  return [
    {
      key: 'residents',
      words: 'A family that lived here',
      families: residents.filter((row) => roster.earlierReturnee[row] === 0).map(living),
    },
    {
      key: 'earlier',
      words: 'A family that came back in earlier years',
      families: residents.filter((row) => roster.earlierReturnee[row] === 1).map(living),
    },
    ...Object.entries(scenario.streams).map(([key, { label }], at) => ({
      key,
      words: label,
      families: rows.filter((row) => roster.stream[row] === at + 1).map(arriving),
    })),
  ].filter(({ families }) => families.length > 0);
}
