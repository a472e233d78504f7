import { parameter } from '../../lib/declare.ts';
import { mayTravel } from '../leaving/leave.ts';
import { Aspiration, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { defineProgramme } from './programme.ts';

/** The corridor asked for (1 and up); else the first with regular places, or simply the first. */
function corridorOf({ scenario }: World, asked: number): number {
  const corridors = Object.values(scenario.corridors);
  if (asked >= 1 && asked <= corridors.length) return asked - 1;
  return Math.max(0, corridors.findIndex(({ regularPlacesShare }) => regularPlacesShare > 0));
}

export const labourPathway = defineProgramme({
  key: 'labourPathway',
  family: 'governance',
  label: 'Legal pathway for labour migration',
  doc: 'Places on a regular way to work abroad for adults of the labour force who wish to leave: papers, a part of the cost, and a place that lapses after some months (M37).',
  acts: { writes: 'a place on a regular way, identity documents, savings', readBy: 'leaving', decision: 'by which way somebody leaves, and when' },
  parameters: {
    corridor: parameter({ unit: 'code', range: [0, 8], default: 0, integer: true, doc: 'Corridor by its place in the list, from 1; 0 for the first that has regular places.' }),
    paidShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Part of the cost of the regular way that is paid.' }),
    preparationUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 150, doc: 'Matching with an employer, papers, courses, for one person.' }),
    placeMonths: parameter({ unit: 'months', range: [1, 36], default: 6, integer: true, doc: 'After so many months an unused place lapses.' }),
  },
  enrols: 'person',
  eligible: (world, person) => {
    const { aspiration, permit, household } = world.people;
    // No children are left without an adult.
    return aspiration[person] !== Aspiration.none && permit[person] === 0 && world.households.adults[household[person]] > 1 && mayTravel(world, person);
  },
  deliver({ world, pay, buy, left }, person, p) {
    const { people, scenario } = world;
    const corridor = corridorOf(world, p.corridor);
    const paidUsd = p.paidShare * Object.values(scenario.corridors)[corridor].regularCostUsd;
    if (left() < paidUsd + p.preparationUsd || !buy(p.preparationUsd) || !pay(people.household[person], paidUsd)) return -1;
    people.documents[person] = 1;
    people.permit[person] = corridor + 1;
    if (people.aspiration[person] === Aspiration.plan) people.plannedWay[person] = 2 * corridor;
    return p.placeMonths;
  },
  leave({ people }, person) {
    if (people.presence[person] !== Presence.here) return;
    if (people.permit[person] > 0 && people.aspiration[person] === Aspiration.plan) people.aspiration[person] = Aspiration.wish;
    people.permit[person] = 0;
  },
});
