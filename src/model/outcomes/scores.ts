import { services } from '../infrastructure/load.ts';
import { Aspiration, Livelihood, Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { type Outcome, sum } from './outcome.ts';
import { FINE, tally } from './tally.ts';

const clip = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);

/** How sure a home is: own, rented, with kin, makeshift. Assumed. */
const HOME_SCORE = [1, 0.7, 0.35, 0] as const;

/** Scores of one person, by dimension, and their mean. */
export interface Scores {
  readonly dimensions: Float64Array;
  composite: number;
}

/**
 * A score in the manner of IOM's Reintegration Sustainability Survey, 0–1, for residents and newcomers alike: three dimensions with
 * equal weights, each the plain mean of its items. IOM's own items and weights are not reproduced. What a household shares is
 * found once for its members; the next call overwrites what this one gave.
 */
export function scoring(world: World): (person: number) => Scores {
  const { people, households, scenario, zones, p } = world;
  const { livelihood, daysWorked, documents, wellbeing, network, resentment, aspiration } = people;
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const served = world.zoneIds.map((_, z) => services(world, z));
  const dimensions = new Float64Array(3);
  const scores: Scores = { dimensions, composite: 0 };
  let last = -1;
  let consumption = 0;
  let debt = 0;
  let housed = 0;
  let service = 0;
  const lookUp = (h: number): void => {
    const z = households.zone[h];
    const home = HOME_SCORE[households.tenure[h]];
    const room = clip((p.housing.mostPeoplePerRoomPeople - zones.housedPeople[z] / zones.rooms[z]) / 3);
    last = h;
    consumption = clip(households.consumption[h] / (2 * line));
    debt = 1 - clip(households.debt[h] / (line * 6 * Math.max(1, households.people[h])));
    housed = households.tenure[h] <= Tenure.renter ? (home + room) / 2 : home;
    service = served[z];
  };
  return (i) => {
    const h = people.household[i];
    if (h !== last) lookUp(h);
    const l = livelihood[i];
    const work = l === Livelihood.unemployed ? 0 : l === Livelihood.dayLabourer ? daysWorked[i] / 26 : 1;
    dimensions[0] = (consumption + work + debt) / 3;
    dimensions[1] = (housed + documents[i] + service) / 3;
    dimensions[2] = (wellbeing[i] + clip(network[i]) + (1 - resentment[i]) + (aspiration[i] === Aspiration.none ? 1 : 0)) / 4;
    scores.composite = (dimensions[0] + dimensions[1] + dimensions[2]) / 3;
    return scores;
  };
}

/** Once a quarter, as surveys are. */
const scores = tally('people.scores', 'people', 6, 3, (world) => {
  const { livelihood } = world.people;
  const scoresOf = scoring(world);
  return (i, sums, at) => {
    if (livelihood[i] < Livelihood.homeDuties) return;
    const { dimensions, composite } = scoresOf(i);
    for (let k = 0; k < 3; k++) sums[at + k] += Math.round(dimensions[k] * FINE);
    sums[at + 3] += Math.round(composite * FINE);
    if (composite >= 0.5) sums[at + 4]++;
    sums[at + 5]++;
  };
});
const score = (key: string, label: string, at: number, doc: string): Outcome => ({ key, label, unit: 'index 0–1', doc, of: { top: sum(scores, at), bottom: sum(scores, 5), factor: 1 / FINE } });
const NOTE = 'In the manner of the Reintegration Sustainability Survey; IOM’s own weights are not reproduced.';

export const scoreOutcomes: readonly Outcome[] = [
  score('rssEconomic', 'Reintegration score, economic', 0, `Consumption, work, debt. ${NOTE}`),
  score('rssSocial', 'Reintegration score, social', 1, `Home, documents, services. ${NOTE}`),
  score('rssPsychosocial', 'Reintegration score, psychosocial', 2, `Wellbeing, contacts, grievance, wish to stay. ${NOTE}`),
  score('rssComposite', 'Reintegration score', 3, `Mean of the three dimensions. ${NOTE}`),
  { key: 'rssSustained', label: 'Score of a half or more', unit: 'share', doc: `Adults here whose composite score is at least 0.5. ${NOTE}`, of: { top: sum(scores, 4), bottom: sum(scores, 5) } },
  {
    key: 'severityLivelihoods',
    label: 'Return index: livelihoods and services',
    unit: 'index 0–100',
    doc: 'Severity of conditions: fall of services, jobless people, crowding, children without a seat; 0 = as good as can be.',
    zone: {
      value: (w, z) => {
        const jobless = clip((w.zones.jobless[z] / Math.max(1, w.zones.adults[z])) * 2);
        const crowd = clip((w.zones.housedPeople[z] / w.zones.rooms[z] - 2) / 4);
        return (100 * (1 - services(w, z) + jobless + crowd)) / 3;
      },
      whole: 'meanByPeople',
    },
  },
  {
    key: 'severitySafety',
    label: 'Return index: safety and cohesion',
    unit: 'index 0–100',
    doc: 'Severity of conditions: insecurity, tension, resentment; 0 = as good as can be.',
    zone: { value: (w, z) => (100 * (1 - w.zones.security[z] + w.zones.tension[z] + w.zones.resentment[z])) / 3, whole: 'meanByPeople' },
  },
];
