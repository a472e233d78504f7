import { parameter, type Values } from '../../lib/declare.ts';
import { ageYears } from '../population/households.ts';
import { Livelihood } from '../state.ts';
import { defineProgramme, type Means } from './programme.ts';
import { seekWorkAgain, seeksWork } from './jobseekers.ts';
import { busyRoads, ROAD } from './roadBuilding.ts';
import { mostLacking } from './works.ts';

/** Nobody older is hired for works of spade and stone. */
const HEAVY_WORK_YEARS = 60;

const PARAMETERS = {
  wageUsdPerDay: parameter({ unit: 'USD per day', range: [0.5, 100], default: 5, doc: 'Wage of a day.', source: 'cash for work 300–400 AFN a day', grade: 'memory' }),
  daysPerMonth: parameter({ unit: 'days per month', range: [1, 26], default: 20, integer: true, doc: 'Days of work in a month.' }),
  stayMonths: parameter({ unit: 'months', range: [1, 24], default: 3, integer: true, doc: 'Months for which one person is hired.' }),
  materialsShare: parameter({ unit: 'share', range: [0, 3], default: 0.5, doc: 'Materials over wages.', source: '40–60 %', grade: 'memory' }),
  labourDays: parameter({ unit: 'days', range: [100, 50_000], default: 4_200, doc: 'Labour days for a kilometre of road.', source: 'Khogyani, Citizens’ Charter: 800 m took 3,360 labour days', grade: 'verified' }),
  ...ROAD,
};

export const publicWorks = defineProgramme({
  key: 'publicWorks',
  family: 'community',
  label: 'Public works that build roads',
  doc: 'Hires jobless people by the month for a daily wage; their days widen the busiest road of the zone where they live.',
  acts: { writes: 'livelihood, earnings, road capacity', readBy: 'accounts, the labour square, roads', decision: 'who waits at the square, and how long a way takes' },
  parameters: PARAMETERS,
  unitUsd: (p) => p.wageUsdPerDay * p.daysPerMonth * p.stayMonths * (1 + p.materialsShare),
  enrols: 'person',
  assets: ({ roads }) => [roads.capacity],
  eligible: (world, person) => seeksWork(world, person) && ageYears(world, person) < HEAVY_WORK_YEARS,
  deliver(means, person, p) {
    const { people, households } = means.world;
    if (!workMonth(means, person, p)) return -1;
    people.livelihood[person] = Livelihood.publicWorks;
    people.workZone[person] = households.zone[people.household[person]];
    people.since[person] = means.world.month;
    return p.stayMonths;
  },
  support(means, person, p) {
    const { livelihood, since } = means.world.people;
    // Hired and paid for the first month at once, so his months end one before those of support.
    return livelihood[person] === Livelihood.publicWorks && means.world.month - since[person] < p.stayMonths && workMonth(means, person, p);
  },
  leave(world, person) {
    if (world.people.livelihood[person] === Livelihood.publicWorks) seekWorkAgain(world, person);
  },
});

/** A month's wages and materials, and what they build; false where the money is spent. */
function workMonth({ world, left, pay, buy, build }: Means, person: number, p: Values<typeof PARAMETERS>): boolean {
  const { people, households, roads, scale } = world;
  const h = people.household[person];
  const z = households.zone[h];
  const wages = p.wageUsdPerDay * p.daysPerMonth;
  if (left() < wages * (1 + p.materialsShare)) return false;
  const before = households.transfers[h];
  if (!buy(wages * p.materialsShare, [z]) || !pay(h, wages)) return false;
  people.earnings[person] = households.transfers[h] - before;
  people.daysWorked[person] = p.daysPerMonth;
  // An agent stands for `scale` people and roads are those of the sample: the two cancel.
  const kilometres = (p.daysPerMonth * scale) / p.labourDays;
  const busiest = mostLacking(busyRoads(world), [z]);
  if (busiest >= 0 && p.capacityPerKmShare > 0) build(0, busiest, roads.capacity[busiest] * p.capacityPerKmShare * kilometres, (p.upkeepUsdPerMonth * kilometres) / scale);
  return true;
}
