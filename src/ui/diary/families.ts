/** Invented families of a run whose diary can be asked for: those of the preview's sample, so that the answer takes a second. */
import { IDS_PER_HOUSEHOLD } from '../../model/population/identity.ts';
import { drawRoster } from '../../model/population/roster.ts';
import type { Scenario } from '../../model/scenario.ts';
import { addMonths, longDate } from '../words/dates.ts';
import { sayText } from '../words/declared.ts';
import { zoneName } from '../words/places.ts';
import { say } from '../words/say.ts';

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
  const zones = Object.keys(scenario.zones);
  const rows = Array.from({ length: roster.count }, (_, row) => row);
  const people = (row: number): number => roster.size[row] ?? 0;
  const living = (row: number): Family => ({
    id: (roster.number[row] ?? 0) * IDS_PER_HOUSEHOLD,
    words: say('diary-family-living', { people: people(row), zone: zoneName(zones[roster.zone[row] ?? 0] ?? '') }),
  });
  const arriving = (row: number): Family => ({
    id: (roster.number[row] ?? 0) * IDS_PER_HOUSEHOLD,
    words: say('diary-family-arriving', { people: people(row), date: longDate(addMonths(scenario.place.start, roster.month[row] ?? 0)) }),
  });
  const residents = rows.filter((row) => roster.stream[row] === 0);
  return [
    {
      key: 'residents',
      words: say('diary-kind-residents'),
      families: residents.filter((row) => roster.earlierReturnee[row] === 0).map(living),
    },
    {
      key: 'earlier',
      words: say('diary-kind-earlier'),
      families: residents.filter((row) => roster.earlierReturnee[row] === 1).map(living),
    },
    ...Object.entries(scenario.streams).map(([key, { label }], at) => ({
      key,
      words: sayText('text', label),
      families: rows.filter((row) => roster.stream[row] === at + 1).map(arriving),
    })),
  ].filter(({ families }) => families.length > 0);
}

/** Where a family is that the address names: '#/diary/<id of the household>'. */
export function findFamily(kinds: readonly FamilyKind[], household: number): { readonly kind: string; readonly turn: number } | undefined {
  for (const { key, families } of kinds) {
    const turn = families.findIndex(({ id }) => id === household);
    if (turn >= 0) return { kind: key, turn };
  }
  return undefined;
}
