/**
 * Cost-effectiveness acceptability: in what share of draws each arm is best, at what somebody would pay for one unit of an effect. Best is
 * the largest net benefit, what is paid for a unit times units, less what was spent (B. A. van Hout and others, Costs, effects and
 * C/E-ratios alongside a clinical trial, Health Economics 3(5), 1994). The arm with the largest mean net benefit is told beside it, as it
 * need not be the one that is best most often (E. Fenwick, K. Claxton, M. Sculpher, Representing uncertainty: the role of cost-effectiveness
 * acceptability curves, Health Economics 10(8), 2001).
 */
import { mean } from '../../lib/statistics.ts';

export interface Acceptability {
  /** US dollars for a unit. */
  readonly willingUsd: number;
  /** By arm; they add up to 1. Arms that are equally best share the draw. */
  readonly shares: readonly number[];
  /** Place of the arm with the largest mean net benefit. */
  readonly best: number;
}

/** By draw and arm: units gained (more is better), and US dollars spent. */
export function acceptability(effects: readonly (readonly number[])[], costsUsd: readonly (readonly number[])[], willing: readonly number[]): Acceptability[] {
  const draws = effects.length;
  const arms = effects[0]?.length ?? 0;
  if (draws === 0 || costsUsd.length !== draws || effects.some((row, d) => row.length !== arms || costsUsd[d].length !== arms)) throw new RangeError(`effects of ${draws} draws × ${arms} arms need costs of as many: found ${costsUsd.length}`);
  if ([...effects, ...costsUsd].flat().some((value) => !Number.isFinite(value))) throw new RangeError('an effect or a cost is no number: an arm must not win by draws in which it was not judged');
  return willing.map((willingUsd) => {
    const net = effects.map((row, d) => row.map((units, arm) => willingUsd * units - costsUsd[d][arm]));
    const shares = new Array<number>(arms).fill(0);
    for (const row of net) {
      const most = Math.max(...row);
      const ahead = row.flatMap((value, arm) => (value === most ? [arm] : []));
      for (const arm of ahead) shares[arm] += 1 / ahead.length / draws;
    }
    const means = shares.map((_, arm) => mean(net.map((row) => row[arm])));
    return { willingUsd, shares, best: means.indexOf(Math.max(...means)) };
  });
}
