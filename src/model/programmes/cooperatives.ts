import { parameter } from '../../lib/declare.ts';
import { Presence } from '../state.ts';
import type { World } from '../world.ts';
import { seeksWork } from './jobseekers.ts';
import { jobless } from './members.ts';
import { PLAN_MONTHS } from './openTrade.ts';
import { defineProgramme } from './programme.ts';
import { Stage } from './stage.ts';

export const cooperatives = defineProgramme({
  key: 'cooperatives',
  family: 'community',
  label: 'Producer cooperatives',
  doc: 'People out of work of one zone who apply wait until they are enough for a cooperative; then it gets tools and stock for each member, and its members share the risk of their trade (M24). Where few apply, none comes together (M32).',
  acts: { writes: 'tools and stock, plan to open a trade, membership', readBy: 'trades', decision: 'entry, and how soon an enterprise fails' },
  parameters: {
    memberUsd: parameter({ unit: 'USD', range: [20, 10_000], default: 400, doc: 'Tools and stock for each member.', source: 'Blattman et al. 2014: group grants of USD 382 a head in Uganda', grade: 'memory' }),
    foundingUsd: parameter({ unit: 'USD', range: [0, 50_000], default: 800, doc: 'Registration, bookkeeping and a year of advice for a cooperative.' }),
    membersPeople: parameter({ unit: 'people', range: [2, 100], default: 10, integer: true, doc: 'Members who must come together.' }),
    waitMonths: parameter({ unit: 'months', range: [1, 60], default: 12, integer: true, doc: 'For how long somebody waits for enough others.' }),
  },
  unitUsd: (p) => p.memberUsd + p.foundingUsd / p.membersPeople,
  enrols: 'person',
  eligible: (world, person) => seeksWork(world, person) && world.people.pooled[person] === 0,
  deliver({ fallsShort }, _person, p) {
    fallsShort(); // until enough others have come
    return p.waitMonths;
  },
  support: ({ world: { people } }, person) => people.pooled[person] === 0 && jobless(people, person),
  work({ world, programme, left, buy, give }, p) {
    const { people } = world;
    const size = Math.max(1, Math.round(p.membersPeople / world.scale)); // an agent stands for `scale` people
    for (const applicants of waiting(world, programme)) {
      while (applicants.length >= size && left() >= size * p.memberUsd + (size / p.membersPeople) * p.foundingUsd) {
        buy((size / p.membersPeople) * p.foundingUsd);
        for (const i of applicants.splice(0, size)) {
          if (!give(people.household[i], p.memberUsd)) return;
          people.goodsUsd[i] += p.memberUsd;
          people.pooled[i] = 1;
          world.programmeState.fallsShort[programme]--;
          people.businessPlan[i] = PLAN_MONTHS;
        }
      }
    }
  },
});

/** Applicants of a programme who wait for their cooperative, by zone, in order of application. */
function waiting(world: World, programme: number): readonly number[][] {
  const { enrolments, counts, people, households } = world;
  const byZone: number[][] = world.zoneIds.map(() => []);
  for (let e = 0; e < counts.enrolments; e++) {
    if (enrolments.programme[e] !== programme || enrolments.stage[e] !== Stage.active) continue;
    const i = enrolments.person[e];
    if (people.presence[i] === Presence.here && people.pooled[i] === 0 && jobless(people, i)) byZone[households.zone[people.household[i]]].push(i);
  }
  return byZone;
}
