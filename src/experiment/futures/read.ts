/** One figure of the futures of a plan, read without running anything again: where it is beyond a line, what each arm risks, what moves it. */
import type { Cases } from '../discovery/cases.ts';
import { type Discovered, discoveryOf } from '../discovery/ofPlan.ts';
import { lay } from '../plan/cases.ts';
import { futuresOf } from '../plan/futures.ts';
import type { Factor, Plan, Row } from '../plan/plan.ts';
import { type Assessed, robustnessOf } from '../robustness/ofPlan.ts';
import { type RankedFactor, rankFactors } from '../sensitivity/ofFutures.ts';
import { AS_IT_IS } from './plan.ts';

export interface ReadFuturesOptions {
  readonly plan: Plan;
  readonly rows: readonly Row[];
  /** Id of a measure of the plan. */
  readonly measure: string;
  /** What is worse than this is harm: the user's own line. */
  readonly worseThan: number;
  /** The smallest difference between arms that matters, in the unit of the measure. */
  readonly smallest: number;
}

export interface FuturesRead {
  readonly measure: string;
  readonly worseThan: number;
  readonly factors: readonly Pick<Factor, 'path' | 'role' | 'unit' | 'range' | 'spread'>[];
  readonly points: Cases['points'];
  /** Of the scenario as it is, by future. NaN where nobody of the group was there. */
  readonly figures: readonly number[];
  /** In the scenario as it is. */
  readonly discovered: Discovered;
  /** Where there are arms to choose between, and each has a figure somewhere. */
  readonly assessed?: Assessed;
  /** What moves the figure, and what moves the difference that the programmes make. */
  readonly ranked: readonly RankedFactor[];
  readonly rankedDifference?: readonly RankedFactor[];
}

export function readFutures({ plan: given, rows, measure: id, worseThan, smallest }: ReadFuturesOptions): FuturesRead {
  const place = given.measures.findIndex((one) => one.id === id);
  if (place < 0) throw new RangeError(`measure: found ${id}, expected one of the plan`);
  const plan = { ...given, measures: given.measures.map((one) => (one.id === id ? { ...one, smallest } : one)) };
  const laid = lay(plan);
  const measure = plan.measures[place];
  const { policies, points, figures } = futuresOf(laid, rows);
  const own = policies.findIndex((policy) => policy.id === AS_IT_IS);
  const values = figures[place].map((row) => row[own]);
  const differences = figures[place].map((row) => row[own] - row[1 - own]);
  const comparable = policies.length > 1 && differences.some((one) => !Number.isNaN(one));
  const [discovered] = discoveryOf(laid, rows, [{ measure, worseThan }], AS_IT_IS);
  return {
    measure: id,
    worseThan,
    factors: plan.factors.map(({ path, role, unit, range, spread }) => ({ path, role, unit, range, spread })),
    points,
    figures: values,
    discovered,
    ...(comparable && { assessed: robustnessOf(laid, rows, [{ measure, worseThan }])[0], rankedDifference: rankFactors(points, differences) }),
    ranked: rankFactors(points, values),
  };
}
