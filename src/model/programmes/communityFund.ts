import { parameter } from '../../lib/declare.ts';
import { monthIndex } from '../calendar.ts';
import { CLASSROOM, seatsAndTeachers } from './classrooms.ts';
import { CLINIC, healthCentres } from './clinics.ts';
import { CONNECTION, connections } from './power.ts';
import { defineProgramme } from './programme.ts';
import { coverPeople } from './services.ts';
import { BOREHOLE, boreholes } from './water.ts';
import { buildWhereLacking, mostLacking, type Works } from './works.ts';

export const communityFund = defineProgramme({
  key: 'communityFund',
  family: 'community',
  label: 'Community ownership of the choice',
  doc: 'Each zone gets its part of the money by the people who live there. After some months of meetings its committee of residents and newcomers chooses, month by month, what is most lacking there against before: water, care, power or classrooms. Open to all. What stays in use afterwards is what others pay.',
  acts: { writes: 'water, clinic and power capacity, classrooms and teachers', readBy: 'services, schools, accounts, attitudes, settlement', decision: 'where arrivals settle, who finds a seat, how crowded services feel, and who wishes to leave' },
  parameters: {
    committeePersonUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 2], default: 0.02, doc: 'Facilitators and meetings, for each person of the zone.' }),
    mobilisationMonths: parameter({ unit: 'months', range: [0, 36], default: 4, integer: true, doc: 'Months of meetings before the first choice.' }),
    ...BOREHOLE,
    ...CLINIC,
    ...CONNECTION,
    ...CLASSROOM,
  },
  assets: ({ zones, schools }) => [zones.waterCapacity, zones.clinicCapacity, zones.powerCapacity, schools.classrooms, schools.teachers],
  keptMonths: (p) => p.reserveMonths,
  work(means, p) {
    const { world, programme, zones, left, monthsLeft } = means;
    const met = coverPeople(means, p.committeePersonUsdPerMonth);
    const since = world.month - monthIndex(world.scenario, world.programmes[programme].start);
    if (since < p.mobilisationMonths || (met === 0 && p.committeePersonUsdPerMonth > 0)) return;
    const choices = [boreholes(means, p, 0), healthCentres(means, p, 1), connections(means, p, 2), seatsAndTeachers(means, p, 3)];
    const people = zones.reduce((sum, z) => sum + world.zones.people[z], 0);
    const usd = left() / monthsLeft;
    for (const z of zones) buildWhereLacking(means, chosen(choices, z), [z], people > 0 ? (usd * world.zones.people[z]) / people : 0);
  },
});

/** What a zone lacks most, against before. */
function chosen(choices: readonly Works[], zone: number): Works {
  const lack = (works: Works): number => {
    const row = mostLacking(works, [zone]);
    return row < 0 ? 0 : works.lack(row);
  };
  return choices.reduce((most, works) => (lack(works) > lack(most) ? works : most));
}
