import { parameter } from '../../lib/declare.ts';
import { uniform } from '../../lib/random.ts';
import { bornAtAge, GROWN } from '../population/households.ts';
import { Presence } from '../state.ts';
import type { World } from '../world.ts';
import { tellAll } from './members.ts';
import { defineProgramme } from './programme.ts';
import { holdUp } from './services.ts';

export const adviceCentres = defineProgramme({
  key: 'adviceCentres',
  family: 'community',
  label: 'Advice and employment centres',
  doc: 'Centres open to all who live there: visitors learn of every programme that serves people like them, and employers’ vacancies are filled a little sooner. A centre that closes does neither.',
  acts: { writes: 'programmes known, vacancies filled in a month', readBy: 'programmes, labour', decision: 'who applies for a programme, and how many are hired' },
  parameters: {
    centreUsdPerMonth: parameter({ unit: 'USD per month', range: [100, 100_000], default: 3_000, doc: 'Staff and rooms of a centre.' }),
    centrePeople: parameter({ unit: 'people', range: [1_000, 1_000_000], default: 50_000, integer: true, doc: 'People for whom one centre is enough.' }),
    visitPerMonth: parameter({ unit: 'per month', range: [0, 0.5], default: 0.02, doc: 'Chance that a grown-up visits or asks a visitor, where there are centres enough; shame keeps some away.' }),
    matchingShare: parameter({ unit: 'share', range: [0, 0.15], default: 0.05, doc: 'Rise of the vacancies filled in a month where there are centres enough.', source: 'job placement and search help: 0 to +3 points of employment', grade: 'assumed' }),
  },
  assets: ({ zones }) => [zones.matching],
  fadeMonths: () => 1,
  work(means, p) {
    const coverage = holdUp(means, p.centreUsdPerMonth / p.centrePeople, p.matchingShare);
    if (coverage > 0) tell(means.world, means.zones, p.visitPerMonth * coverage);
  },
});

/** Who visits a centre knows of all programmes. */
function tell(world: World, zones: readonly number[], chance: number): void {
  const { presence, household, birthMonth, stigma, id } = world.people;
  const { zone } = world.households;
  const shuns = world.p.programmes.stigmaShunsShare;
  const served = new Set(zones);
  const grown = bornAtAge(world, GROWN);
  const key = world.key('programmes.visit');
  for (let i = 0; i < world.counts.people; i++) {
    if (presence[i] !== Presence.here || birthMonth[i] > grown || !served.has(zone[household[i]])) continue;
    if (uniform(key.k0, key.k1, id[i]) < chance * (1 - shuns * stigma[i])) tellAll(world.people, i);
  }
}
