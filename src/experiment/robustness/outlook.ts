/** What robustness looks at: one figure, of each policy in each future. */

export interface Outlook {
  readonly policies: readonly string[];
  /** A row per future, a column per policy: all policies met the same future with the same luck. */
  readonly values: readonly (readonly number[])[];
  readonly better: 'more' | 'less';
  /** The smallest difference that matters, in the figure's unit: policies nearer than that are not told apart. */
  readonly smallest: number;
}

/** Throws where rows do not match or a figure is none: a policy must not win by futures in which it was not judged. */
export function requireWhole({ policies, values }: Outlook): void {
  if (policies.length < 2) throw new RangeError(`${policies.length} policies: at least two are needed to choose between`);
  if (values.length === 0) throw new RangeError('no futures: at least one is needed');
  for (const [future, row] of values.entries()) {
    if (row.length !== policies.length) throw new RangeError(`future ${future}: ${row.length} figures for ${policies.length} policies`);
    const bad = row.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) throw new RangeError(`future ${future}: the figure of ${policies[bad]} is no number`);
  }
}

/** Figures turned so that more is better. */
export const gains = ({ values, better }: Pick<Outlook, 'values' | 'better'>): number[][] => values.map((row) => row.map((value) => (better === 'more' ? value : -value)));

export const column = (rows: readonly (readonly number[])[], policy: number): number[] => rows.map((row) => row[policy]);
export const largest = (values: readonly number[]): number => values.reduce((most, value, k) => (value > values[most] ? k : most), 0);

/** Places of all whose score is the highest or within `smallest` of it. */
export function leaders(scores: readonly number[], smallest: number): number[] {
  const best = scores[largest(scores)];
  return scores.flatMap((score, policy) => (score === best || best - score < smallest ? [policy] : []));
}
