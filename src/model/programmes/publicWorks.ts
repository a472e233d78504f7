import { parameter } from '../../lib/declare.ts';
import { ageYears } from '../population/households.ts';
import { Livelihood } from '../state.ts';
import { defineProgramme } from './programme.ts';
import { ROAD, roadsByZone } from './roadBuilding.ts';

export const publicWorks = defineProgramme({
  key: 'publicWorks',
  family: 'community',
  label: 'Public works that build roads',
  doc: 'Hires jobless people by the month for a daily wage; their days widen the busiest road of the zone where they live.',
  acts: { writes: 'livelihood, earnings, road capacity', readBy: 'accounts, the labour square, roads', decision: 'who waits at the square, and how long a way takes' },
  parameters: {
    wageUsdPerDay: parameter({ unit: 'USD per day', range: [0.5, 100], default: 5, doc: 'Wage of a day.', source: 'cash for work 300–400 AFN a day', grade: 'memory' }),
    daysPerMonth: parameter({ unit: 'days per month', range: [1, 26], default: 20, integer: true, doc: 'Days of work in a month.' }),
    stayMonths: parameter({ unit: 'months', range: [1, 24], default: 3, integer: true, doc: 'Months for which one person is hired.' }),
    materialsShare: parameter({ unit: 'share', range: [0, 3], default: 0.5, doc: 'Materials over wages.', source: '40–60 %', grade: 'memory' }),
    labourDays: parameter({ unit: 'days', range: [100, 50_000], default: 4_200, doc: 'Labour days for a kilometre of road.', source: 'Khogyani, Citizens’ Charter: 800 m took 3,360 labour days', grade: 'verified' }),
    ...ROAD,
  },
  unitUsd: (p) => p.wageUsdPerDay * p.daysPerMonth * p.stayMonths * (1 + p.materialsShare),
  enrols: 'person',
  assets: ({ roads }) => [roads.capacity],
  eligible: (world, person) => {
    const l = world.people.livelihood[person];
    const age = ageYears(world, person);
    return (l === Livelihood.unemployed || l === Livelihood.dayLabourer) && age >= 18 && age < 60;
  },
  deliver({ world }, person, p) {
    const { people, households } = world;
    people.livelihood[person] = Livelihood.publicWorks;
    people.workZone[person] = households.zone[people.household[person]];
    people.since[person] = world.month;
    people.daysWorked[person] = 0;
    people.earnings[person] = 0;
    return p.stayMonths;
  },
  support({ world, pay, buy, build }, person, p) {
    const { people, households, roads, scale } = world;
    const h = people.household[person];
    if (people.livelihood[person] !== Livelihood.publicWorks) return false;
    const wages = p.wageUsdPerDay * p.daysPerMonth;
    const before = households.transfers[h];
    const z = households.zone[h];
    if (!buy(wages * p.materialsShare, [z]) || !pay(h, wages)) return false;
    people.earnings[person] = households.transfers[h] - before;
    people.daysWorked[person] = p.daysPerMonth;
    // An agent stands for `scale` people and roads are those of the sample: the two cancel.
    const kilometres = (p.daysPerMonth * scale) / p.labourDays;
    let busiest = -1;
    for (const r of roadsByZone(roads)[z] ?? []) {
      if (busiest < 0 || roads.load[r] / roads.capacity[r] > roads.load[busiest] / roads.capacity[busiest]) busiest = r;
    }
    if (busiest >= 0 && p.capacityPerKmShare > 0) build(0, busiest, roads.capacity[busiest] * p.capacityPerKmShare * kilometres, (p.upkeepUsdPerMonth * kilometres) / scale);
    return true;
  },
  leave(world, person) {
    if (world.people.livelihood[person] !== Livelihood.publicWorks) return;
    world.people.livelihood[person] = Livelihood.unemployed;
    world.people.since[person] = world.month;
    world.people.earnings[person] = 0;
    world.people.daysWorked[person] = 0;
  },
});
