/** Robustness on the rows of a plan: measure by measure, so that what residents lose is not netted off by what returnees gain. */
import type { Laid } from '../plan/cases.ts';
import { futuresOf, shownUnit } from '../plan/futures.ts';
import type { Measure, Row } from '../plan/plan.ts';
import type { Dimension } from '../discovery/cases.ts';
import type { Robustness } from './report.ts';
import { assess } from './robustness.ts';

export interface Judged {
  readonly measure: Measure;
  readonly worseThan?: number | undefined;
}
/** Where a policy does worst: the values of what was varied there, in the order of the dimensions. */
export interface WorstFuture {
  readonly policy: string;
  readonly point: number;
  readonly values: readonly number[];
}
export interface Assessed {
  readonly measure: string;
  /** Futures in which some policy had nobody of the group to be asked: left out, and said to be. */
  readonly withoutFigure: number;
  readonly dimensions: readonly Dimension[];
  readonly worst: readonly WorstFuture[];
  readonly found: Robustness;
}

export function robustnessOf(laid: Laid, rows: readonly Row[], measures: readonly Judged[]): Assessed[] {
  const { policies, rules, dimensions, points, ruleOf, pointOf, figures } = futuresOf(laid, rows);
  return measures.map(({ measure, worseThan }) => {
    const values = figures[laid.plan.measures.indexOf(measure)];
    const known = values.flatMap((row, future) => (row.some(Number.isNaN) ? [] : [future]));
    if (known.length === 0) throw new Error(`${measure.id}: in no future is there a figure of every arm, so arms cannot be compared by it.`);
    const { id, label, unit, better, smallest } = measure;
    const found = assess({
      label,
      unit: shownUnit(unit),
      outlook: { policies: policies.map((policy) => policy.label), values: known.map((future) => values[future]), better: better === 'less' ? 'less' : 'more', smallest },
      ...(worseThan !== undefined && { worseThan }),
      dimensions,
      points: known.map((future) => points[future]),
      ruleOf: known.map((future) => rules[ruleOf[future]]),
      seed: laid.plan.seed,
    });
    const worst = found.standings.map(({ policy, worstFuture }) => ({ policy, point: pointOf[known[worstFuture]], values: points[known[worstFuture]] }));
    return { measure: id, withoutFigure: values.length - known.length, dimensions, worst, found };
  });
}
