import { Tenure } from '../state.ts';
import { type Outcome, ratio, sum } from './outcome.ts';
import { tally } from './tally.ts';

const homes = tally('households.homes', 7, 1, ({ households: { tenure, people, rent } }) => (h, sums, at) => {
  sums[at + tenure[h]] += people[h];
  sums[at + 4] += people[h];
  if (tenure[h] !== Tenure.renter) return;
  sums[at + 5] += rent[h];
  sums[at + 6]++;
});
/** Living standard over before, weighted by what people lived on before: of owners, then of renters. */
const standards = tally('households.standards', 4, 3, ({ households: { tenure, people, living, reference } }) => (h, sums, at) => {
  if (tenure[h] > Tenure.renter) return;
  const before = reference[h] * people[h];
  const to = at + (tenure[h] === Tenure.renter ? 2 : 0);
  sums[to] += Math.round(Math.min(20, living[h]) * before);
  sums[to + 1] += before;
});
const standard = (key: string, label: string, at: number): Outcome => ({
  key,
  label,
  unit: 'ratio (1 = before)',
  doc: 'Once a quarter: Real consumption, services, room and travel over before.',
  of: { top: sum(standards, at), bottom: sum(standards, at + 1) },
});
const tenure = (key: string, label: string, code: number, doc: string): Outcome => ({ key, label, unit: 'share', doc, of: { top: sum(homes, code), bottom: sum(homes, 4) } });

export const homeOutcomes: readonly Outcome[] = [
  tenure('tenureOwner', 'Live in a home of their own', Tenure.owner, 'People in households that own their dwelling.'),
  tenure('tenureRenter', 'Rent', Tenure.renter, 'People in households that rent.'),
  tenure('tenureHosted', 'Live with kin', Tenure.hosted, 'People in households hosted by others.'),
  tenure('tenureMakeshift', 'Live in makeshift shelter', Tenure.makeshift, 'People in tents and other makeshift shelter.'),
  standard('livingOwners', 'Living standard of owners over before', 0),
  standard('livingRenters', 'Living standard of renters over before', 2),
  { key: 'rentUsdPerMonth', label: 'Rent paid', unit: 'US dollars a month', doc: 'Mean rent of a household that rents.', of: { top: sum(homes, 5), bottom: sum(homes, 6), factor: 0.01 } },
  { key: 'rentIndex', label: 'Rents', unit: 'ratio (1 = before)', doc: 'Rent of a room over before.', zone: { value: (w, z) => w.zones.rentPerRoomCents[z] / w.zones.rentPerRoomBaseCents[z], whole: 'meanByPeople' }, floor: 0.02 },
  { key: 'landPriceIndex', label: 'Land', unit: 'ratio (1 = before)', doc: 'Price of a building plot over before.', zone: { value: (w, z) => w.zones.landPriceUsd[z] / w.zones.landPriceBaseUsd[z], whole: 'meanByPeople' }, floor: 0.05 },
  { key: 'peoplePerRoom', label: 'People per room', unit: 'people', doc: 'Housed people per room of dwellings.', zone: { value: (w, z) => ratio(w.zones.housedPeople[z], w.zones.rooms[z]), whole: 'meanByPeople' } },
  { key: 'plotsWanted', label: 'Plots wanted', unit: 'plots', doc: 'Plots that households look for.', zone: { value: (w, z) => w.zones.plotsWanted[z] * w.scale, whole: 'sum' } },
];
