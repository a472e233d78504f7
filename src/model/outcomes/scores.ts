import { services } from '../infrastructure/load.ts';
import { Aspiration, Livelihood, Tenure } from '../state.ts';
import type { World } from '../world.ts';
import { type Outcome, sum } from './outcome.ts';
import { FINE, tally } from './tally.ts';

const clip = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);

/** How sure a home is: own, rented, with kin, makeshift. Assumed. */
const HOME_SCORE = [1, 0.7, 0.35, 0] as const;
const dimensions = new Float64Array(3);

/**
 * A score in the manner of IOM's Reintegration Sustainability Survey, 0–1, for residents and newcomers alike: three dimensions with
 * equal weights, each the plain mean of its items. IOM's own items and weights are not reproduced.
 */
export function reintegrationScore(world: World, i: number, out: Float64Array): void {
  const { people, households, scenario, zones } = world;
  const h = people.household[i];
  const z = households.zone[h];
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  const l = people.livelihood[i];
  const work = l === Livelihood.unemployed ? 0 : l === Livelihood.dayLabourer ? people.daysWorked[i] / 26 : 1;
  const debt = 1 - clip(households.debt[h] / (line * 6 * Math.max(1, households.people[h])));
  const home = HOME_SCORE[households.tenure[h]];
  const room = clip((world.p.housing.mostPeoplePerRoomPeople - zones.housedPeople[z] / zones.rooms[z]) / 3);
  out[0] = (clip(households.consumption[h] / (2 * line)) + work + debt) / 3;
  out[1] = ((households.tenure[h] <= Tenure.renter ? (home + room) / 2 : home) + people.documents[i] + services(world, z)) / 3;
  out[2] = (people.wellbeing[i] + clip(people.network[i]) + (1 - people.resentment[i]) + (people.aspiration[i] === Aspiration.none ? 1 : 0)) / 4;
}

/** Once a quarter, as surveys are. */
const scores = tally('people.scores', 'people', 6, 3, (world, i, out) => {
  if (world.people.livelihood[i] < Livelihood.homeDuties) return;
  reintegrationScore(world, i, dimensions);
  const composite = (dimensions[0] + dimensions[1] + dimensions[2]) / 3;
  for (let k = 0; k < 3; k++) out[k] = Math.round(dimensions[k] * FINE);
  out[3] = Math.round(composite * FINE);
  if (composite >= 0.5) out[4] = 1;
  out[5] = 1;
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
