/** What a programme costs, whole: budget, spent and left by month, where each dollar went, and what goes on costing afterwards. */
import type { ProgrammeSeries, RunResult } from '../../model/result.ts';
import type { ProgrammeInput } from '../../model/scenario.ts';
import { type Amount, amountOf, last, monthlyMedians, type Prices, total } from './spread.ts';

/** Where a dollar goes, in the words of the ledger. */
export const SPLIT = {
  benefits: 'to people',
  works: 'goods, wages and works',
  leakage: 'leakage on the way',
  overhead: 'overhead here',
  offices: 'offices elsewhere',
  monitoring: 'monitoring and evaluation',
} as const;
export type SplitPart = keyof typeof SPLIT;

export interface ProgrammeCost {
  readonly budgetUsd: number;
  readonly spent: Amount;
  readonly unspent: Amount;
  /** Of the unspent, what the ledger hands back within the run. */
  readonly returned: Amount;
  readonly split: Readonly<Record<SplitPart, Amount>>;
  /** Medians over seeds, in US dollars: spent in the month, and left of the budget at its end. */
  readonly byMonth: { readonly dates: readonly string[]; readonly spentUsd: readonly number[]; readonly unspentUsd: readonly number[] };
  /** A month, after the donor has left: to keep in use all that was built, the part that others pay, and what nobody pays. */
  readonly runningPerMonth: { readonly whole: Amount; readonly othersShare: number; readonly others: Amount; readonly nobody: Amount };
}

export const partUsd = (run: RunResult, id: string, part: SplitPart): number => flowUsd(run, id, part);
export const runningUsdPerMonth = (run: RunResult, id: string): number => last(run.programmes[id]?.runningUsdPerMonth ?? []) || 0;
const flowUsd = (run: RunResult, id: string, flow: string): number => Math.abs(total(run.accounts[`programme.${id}`]?.flowsUsd[flow] ?? []));

export const spentUsd = (run: RunResult, id: string): number => last(run.programmes[id]?.spentUsd ?? []) || 0;
export const allSpentUsd = (run: RunResult): number => total(Object.keys(run.programmes).map((id) => spentUsd(run, id)));

export function costOf(runs: readonly RunResult[], id: string, { afterwardsShare }: ProgrammeInput, prices: Prices): ProgrammeCost {
  const of = (figure: (run: RunResult) => number): Amount => amountOf(runs.map(figure), prices);
  const seriesOf = (run: RunResult): ProgrammeSeries => run.programmes[id];
  const running = (run: RunResult): number => runningUsdPerMonth(run, id);
  const spent = runs.map((run) => seriesOf(run).spentUsd);
  const { budgetUsd } = seriesOf(runs[0]);
  return {
    budgetUsd,
    spent: of((run) => spentUsd(run, id)),
    unspent: of((run) => budgetUsd - spentUsd(run, id)),
    returned: of((run) => flowUsd(run, id, 'returned')),
    split: Object.fromEntries((Object.keys(SPLIT) as SplitPart[]).map((part) => [part, of((run) => partUsd(run, id, part))])) as Record<SplitPart, Amount>,
    byMonth: {
      dates: runs[0].dates,
      spentUsd: monthlyMedians(spent.map((soFar) => soFar.map((usd, m) => usd - (soFar[m - 1] ?? 0)))),
      unspentUsd: monthlyMedians(spent.map((soFar) => soFar.map((usd) => budgetUsd - usd))),
    },
    runningPerMonth: {
      whole: of(running),
      othersShare: afterwardsShare,
      others: of((run) => running(run) * afterwardsShare),
      nobody: of((run) => running(run) * (1 - afterwardsShare)),
    },
  };
}
