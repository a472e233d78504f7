import { parameter } from '../../lib/declare.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { presentMembers } from './members.ts';
import { defineProgramme } from './programme.ts';

/** Children of school age here, at school or not. */
function children(world: World, h: number): number {
  const { livelihood } = world.people;
  return presentMembers(world, h).filter((i) => livelihood[i] === Livelihood.pupil || livelihood[i] === Livelihood.outOfSchool).length;
}

export const schoolingSupport = defineProgramme({
  key: 'schoolingSupport',
  family: 'individual',
  label: 'Support for schooling',
  doc: 'Material, fees and classes to catch up for the children of a household; missing papers are no bar meanwhile. It makes no seat: where schools are full, children go on waiting.',
  acts: { writes: 'support of a household’s children at school', readBy: 'schools', decision: 'whether a child wishes to go to school' },
  parameters: {
    childYearUsd: parameter({ unit: 'USD', range: [0, 2_000], default: 80, doc: 'For one child and year.', source: 'community-based class: USD 60–100 for a child and year', grade: 'memory' }),
    supportMonths: parameter({ unit: 'months', range: [1, 60], default: 12, integer: true, doc: 'For how long.' }),
  },
  unitUsd: (p, people) => (p.childYearUsd / 12) * p.supportMonths * (people / 3), // a third of the people are of school age
  enrols: 'household',
  eligible: (world, person) => children(world, world.people.household[person]) > 0,
  deliver({ world, left }, person, p) {
    const h = world.people.household[person];
    if (left() < (p.childYearUsd / 12) * children(world, h)) return -1;
    world.households.schoolAid[h]++;
    return p.supportMonths;
  },
  support({ world, give }, person, p, h) {
    return world.people.household[person] === h && give(h, (p.childYearUsd / 12) * children(world, h));
  },
  leave({ households }, _person, _p, h) {
    households.schoolAid[h]--;
  },
});
