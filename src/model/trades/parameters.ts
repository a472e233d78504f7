import { parameter } from '../../lib/declare.ts';

export const tradeParameters = {
  exitPerYear: parameter({ unit: 'per year', range: [0.02, 0.5], default: 0.12, doc: 'Enterprises closed in a year at profits as before.', source: 'McKenzie and Paffhausen 2019: 8.3 % on average, 10–25 % for the young and poor', grade: 'memory' }),
  exitProfitElasticity: parameter({ unit: 'elasticity', range: [0, 6], default: 2, doc: 'Rise of exit per fall of profit.' }),
  entryProfitElasticity: parameter({ unit: 'elasticity', range: [0, 6], default: 2, doc: 'Rise of entry per rise of expected profit over the outside option.' }),
  startUpUsd: parameter({ unit: 'USD', range: [20, 5_000], default: 250, doc: 'Capital to open a small trade.', source: 'start-up kits USD 500–2,000 are meant to be generous', grade: 'assumed' }),
  kinPoolShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Capital that kin lend to somebody with a plan and contacts (times network, M24).' }),
  experienceElasticity: parameter({ unit: 'elasticity', range: [0, 3], default: 0.5, doc: 'Fall of exit for those who can run a business or are coached (per ln 2).' }),
  poolingElasticity: parameter({ unit: 'elasticity', range: [0, 3], default: 0.6, doc: 'Fall of exit for members of a cooperative, who share the risk (per ln 2, M24).' }),
  farmLocalShare: parameter({ unit: 'share', range: [0, 1], default: 0.3, doc: 'Farm income that follows local spending; the rest is own use and sale elsewhere.' }),
  planEntryPerMonth: parameter({ unit: 'per month', range: [0.05, 1], default: 0.5, doc: 'Chance that somebody with capital and a plan opens the trade in a month.' }),
} as const;
