/** How sure: how many draws of what is not known, on how coarse a sample of the people; and of a search how many mixes. */
export const SURES = ['quick', 'careful', 'overnight'] as const;
export type Sure = (typeof SURES)[number];

interface Effort {
  readonly draws: number;
  /** Of a run, about. */
  readonly agents: number;
  readonly evaluations: number;
  /** Mixes of a generation, of which about as many are kept. */
  readonly generation: number;
  readonly replicates: number;
  readonly fresh: number;
}
export const EFFORTS: Readonly<Record<Sure, Effort>> = {
  quick: { draws: 10, agents: 8_000, evaluations: 40, generation: 10, replicates: 2, fresh: 4 },
  careful: { draws: 30, agents: 20_000, evaluations: 200, generation: 20, replicates: 4, fresh: 10 },
  overnight: { draws: 200, agents: 60_000, evaluations: 1_000, generation: 20, replicates: 5, fresh: 20 },
};

/** Arms that come with the program and spend money: a test counts them. */
export const PAID_ARMS = 6;

/** No programme is one run, whatever the budget. */
export const splitRuns = (sure: Sure, budgets: number, conditions: number): number => conditions * EFFORTS[sure].draws * (PAID_ARMS * budgets + 1);
