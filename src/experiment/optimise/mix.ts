/** The best mix as a question in plain data: the plan, the money, and how long to search. */
import { counted, type Simulate, type TellProgress } from '../simulate.ts';
import { leversOf } from './check.ts';
import { familiarMixes, purseOf } from './mixes.ts';
import { optimise, type OptimiseOptions } from './optimise.ts';
import type { BestMix } from './report.ts';
import { readingOf } from './runs.ts';

export type MixAsked = Pick<OptimiseOptions, 'plan' | 'budgetUsd' | 'evaluations' | 'fresh'>;

/** All that the search tries, and as many kept as a generation has. */
export function mixRunsOf({ plan, budgetUsd, evaluations, fresh }: MixAsked): number {
  const levers = leversOf(plan);
  const kept = plan.design.size + familiarMixes(levers, purseOf(plan.arms[0].scenario, levers, budgetUsd)).length;
  return evaluations * plan.replicates + kept * fresh;
}

/** Told in runs: fewer than were foreseen where mixes come again. */
export function bestMix({ simulate, progress, ...asked }: MixAsked & { readonly simulate: Simulate; readonly progress: TellProgress }): Promise<BestMix> {
  const told = counted(simulate, mixRunsOf(asked), progress);
  return optimise({ ...asked, read: async ({ request }) => readingOf(asked.plan, await told(request)) });
}
