/** A made model: every outcome, group and zone there is, level until September 2016 and from then on at what a test says. */
import type { Simulate } from '../../src/experiment/simulate.ts';
import { OUTCOMES } from '../../src/model/outcomes/index.ts';
import { GROUPS } from '../../src/model/outcomes/outcome.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { resultWith } from './made.ts';

/** Level of an outcome of a group or zone before and after; `rank` is the zone's place in the list of zones, −1 for groups. */
export type Levels = (outcome: string, place: string, rank: number, request: RunRequest) => readonly [before: number, after: number];

const FACTS = ['hires', 'separations', 'moves', 'entries', 'exits', 'wishesEntered', 'wishesDropped', 'departures', 'ordinaryReturns'];
/** October 2016. */
const FROM = 21;

export function madeModel(levels: Levels, requests: RunRequest[] = []): Simulate {
  return async (request) => {
    requests.push(request);
    const { scenario, seed, scale, months = 84 } = request;
    // A little luck: of the seed and the scale, and other luck before and after
    const [early, late] = [1, 2].map((k) => 1 + 0.001 * Math.sin(scale + k + Number(seed.replace(/\D/g, '')))) as [number, number];
    const series = (outcome: string, place: string, rank: number): number[] => {
      const [before, after] = levels(outcome, place, rank, request);
      if (outcome === 'departures') return Array.from({ length: months }, (_, m) => m * before); // so far
      const values = new Array<number>(months).fill(after * late);
      return values.fill(before * early, 0, FROM);
    };
    const zones = Object.keys(scenario.zones);
    const made = OUTCOMES.map(({ key }) => {
      const byZone = Object.fromEntries(zones.map((zone, rank) => [zone, series(key, zone, rank)]));
      const groups = Object.fromEntries(GROUPS.map((group) => [group, series(key, group, -1)]));
      return [key, { series: groups, zones: byZone, zonesResidents: byZone, zonesNewcomers: byZone }];
    });
    return resultWith(Object.fromEntries(made), { seed, scale, facts: Object.fromEntries(FACTS.map((name) => [name, 100])) });
  };
}

const AFTER: Readonly<Record<string, number>> = { pupilsHigh: 2, dayLabourers: 5, minutesAcrossTown: 3, landPriceIndex: 8, rentIndex: 1.4, livingStandard: 0.8, resentment: 2, wish: 1.5 };
const BEFORE: Readonly<Record<string, number>> = { resentment: 0.15, wish: 0.4, plan: 0.03, population: 1e6, unemployed: 1e5, dayLabourers: 1e5, departures: 100 };

/** All is as reported where people arrive, and nothing happens where nobody does. */
export const asReported: Levels = (outcome, place, rank, { scenario }) => {
  const before = BEFORE[outcome] ?? 1;
  if (Object.keys(scenario.streams).length === 0) return [before, before];
  const more = rank >= 0 ? 1 + rank / 100 : place.startsWith('hotSpot') || place === 'periphery' ? 1 : 0.9;
  const factor = AFTER[outcome] ?? 1;
  return [before, before * (rank >= 0 || outcome === 'resentment' ? (1 + (factor - 1) * more) * (outcome === 'population' ? 1 : more) : factor)];
};
