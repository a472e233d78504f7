/** A small plan of the template place, to be broken in tests. */
import type { Plan } from '../../src/experiment/plan/plan.ts';
import { readPlan } from '../../src/experiment/plan/read.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests write into it what types forbid
export type Draft = any;

const DRAFT = {
  format: 1,
  title: 'Cash or none',
  scenario: 'your-place',
  arms: { cash: { label: 'Cash' }, none: { label: 'No programme', change: { programmes: null } } },
  factors: { 'labour.separationPerMonth': { range: [0.01, 0.03] }, 'programmes.cash.placesPerMonth': { range: [10, 1000], spread: 'log' } },
  design: { kind: 'latinHypercube', size: 3 },
  measures: {
    living: { outcome: 'livingStandard', group: 'residents', from: '2020-07', to: '2020-12', better: 'more', smallest: 0.01 },
    stay: { horizon: 6, stream: 'home', column: 'sustainedShare' },
    served: { programme: 'cash', column: 'served', at: '2020-12' },
  },
  replicates: 2,
  scale: 100,
  months: 24,
};

export function writtenWith(change: (draft: Draft) => unknown): Readonly<Record<string, unknown>> {
  const draft = structuredClone(DRAFT);
  change(draft);
  return draft;
}

const read = (change: (draft: Draft) => unknown) => readPlan(writtenWith(change), { find: findShipped, names: Object.keys(SHIPPED) });

export function planWith(change: (draft: Draft) => unknown = () => {}): Plan {
  const plan = read(change);
  if ('problems' in plan) throw new Error(plan.problems.map(problemText).join('\n'));
  return plan;
}

export function problemsWith(change: (draft: Draft) => unknown): string[] {
  const plan = read(change);
  return 'problems' in plan ? plan.problems.map(problemText) : [];
}
