/** In how many draws each arm leads, with intervals; and in how many the best two cannot be told apart. */
import { mean, wilson } from '../../lib/statistics.ts';

/** One figure by draw and arm; the smallest difference that matters; whether more is better. */
export interface Table {
  readonly values: readonly (readonly number[])[];
  readonly better: 'more' | 'less';
  readonly smallest: number;
}

export interface Lead {
  readonly leads: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Draws in which it leads by the smallest difference that matters, or more. */
  readonly clearly: number;
}
export interface Leads {
  readonly draws: number;
  /** In the order of the arms. */
  readonly arms: readonly Lead[];
  /** Draws in which the best two differ by less than the smallest difference that matters. */
  readonly notToldApart: number;
  readonly notToldApartShare: number;
  /** Place of the arm that leads in all draws, or in all that are told apart, if these are enough. */
  readonly alone?: { readonly arm: number; readonly in: 'all draws' | 'all draws told apart' };
}

/** "In all draws told apart" says little of a few. */
const LEAST_SHARE_TOLD_APART = 0.1;

/** Places of the arms from best to worst. */
const ranked = (row: readonly number[], better: Table['better']): number[] =>
  row.map((_, arm) => arm).sort((a, b) => (better === 'more' ? row[b] - row[a] : row[a] - row[b]) || a - b);

export function leadsOf({ values, better, smallest }: Table): Leads {
  const draws = values.length;
  const arms = values[0]?.length ?? 0;
  const first = new Array<number>(arms).fill(0);
  const clear = new Array<number>(arms).fill(0);
  let near = 0;
  for (const row of values) {
    if (row.some((value) => Number.isNaN(value))) throw new Error('A figure of an arm is no number: arms cannot be ranked.');
    const [best, second] = ranked(row, better);
    const ahead = second === undefined ? Number.POSITIVE_INFINITY : Math.abs(row[best] - row[second]);
    if (ahead > 0) first[best]++;
    if (ahead >= smallest) clear[best]++;
    else near++;
  }
  const lead = first.map((leads, arm) => ({ leads, share: leads / draws, ...wilson(leads, draws, 0.95), clearly: clear[arm] }));
  const told = draws - near;
  const always = first.indexOf(draws);
  const wherever = told >= draws * LEAST_SHARE_TOLD_APART ? clear.indexOf(told) : -1;
  const alone = always >= 0 ? { arm: always, in: 'all draws' as const } : told > 0 && wherever >= 0 ? { arm: wherever, in: 'all draws told apart' as const } : undefined;
  return { draws, arms: lead, notToldApart: near, notToldApartShare: near / draws, ...(alone && { alone }) };
}

/** How far an arm is ahead of the best of the others, mean over draws; negative when it is behind. */
export function meanLead({ values, better }: Pick<Table, 'values' | 'better'>, arm: number): number {
  const sign = better === 'more' ? 1 : -1;
  return mean(values.map((row) => Math.min(...row.flatMap((value, other) => (other === arm ? [] : [sign * (row[arm] - value)])))));
}

/** The arm that is second on average. */
export function runnerUp({ values, better }: Pick<Table, 'values' | 'better'>, leader: number): number {
  const means = values[0].map((_, arm) => mean(values.map((row) => row[arm])));
  return ranked(means, better).filter((arm) => arm !== leader)[0];
}

/**
 * What luck alone does to the difference of two arms: the same draws with another seed. Root of half the mean square of what the
 * differences of all pairs of arms moved by.
 */
export function luckOf(first: readonly (readonly number[])[], again: readonly (readonly number[])[]): number {
  const squares = first.flatMap((row, d) =>
    row.flatMap((_, a) => row.slice(a + 1).map((__, k) => row[a] - row[a + 1 + k] - (again[d][a] - again[d][a + 1 + k]))),
  );
  return Math.sqrt(mean(squares.map((moved) => moved * moved)) / 2);
}
