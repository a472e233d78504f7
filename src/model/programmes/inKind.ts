import { parameter } from '../../lib/declare.ts';
import { seeksWork } from './jobseekers.ts';
import { planTrade } from './openTrade.ts';
import { defineProgramme } from './programme.ts';

export const inKind = defineProgramme({
  key: 'inKind',
  family: 'individual',
  label: 'Tools and stock in kind',
  doc: 'Tools and stock instead of cash: they open a small trade, and pay neither food, nor rent, nor a journey. What the trade does not need of them is worth nothing to it.',
  acts: { writes: 'tools and stock, plan to open a trade', readBy: 'trades', decision: 'entry into a trade' },
  parameters: {
    kitUsd: parameter({ unit: 'USD', range: [0, 20_000], default: 1_500, doc: 'Tools and stock for one person.', source: 'IOM assisted return, in kind: EUR 1,000–2,500', grade: 'memory' }),
  },
  unitUsd: (p) => p.kitUsd,
  enrols: 'person',
  eligible: seeksWork,
  deliver(means, person, p) {
    const { people } = means.world;
    if (!means.give(people.household[person], p.kitUsd)) return -1;
    people.goodsUsd[person] = Math.min(65_535, people.goodsUsd[person] + Math.floor(p.kitUsd));
    planTrade(means, person);
    return 0;
  },
});
