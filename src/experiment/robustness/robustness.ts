/** One figure of several policies over many futures: what each risks, who keeps to a line, what rival rules change, what to find out. */
import { holm } from '../../lib/statistics.ts';
import type { Dimension } from '../discovery/cases.ts';
import { type FactorInformation, partialInformation, perfectInformation } from './information.ts';
import type { Outlook } from './outlook.ts';
import { choicesOf, standingsOf } from './regret.ts';
import type { Robustness } from './report.ts';
import { byRule } from './rules.ts';
import { satisficing } from './satisficing.ts';
import { sayRobustness } from './words.ts';

export interface RobustnessOptions {
  readonly label: string;
  readonly unit: string;
  readonly outlook: Outlook;
  readonly worseThan?: number;
  /** What was varied, and the value of each in each future. */
  readonly dimensions: readonly Dimension[];
  readonly points: readonly (readonly number[])[];
  readonly ruleOf?: readonly string[];
  readonly seed?: string;
}

/** Most worth first; p-values adjusted for all factors that were looked at. */
function informationOf({ outlook, dimensions, points, seed = '1' }: RobustnessOptions): FactorInformation[] {
  const found = dimensions.map((dimension, d) => partialInformation(outlook, dimension, points.map((point) => point[d]), seed, dimensions.length));
  const adjusted = holm(found.map(({ pValue }) => pValue));
  return found.map((one, d) => ({ ...one, pValue: adjusted[d] })).sort((a, b) => b.worth - a.worth);
}

export function assess(options: RobustnessOptions): Robustness {
  const { label, unit, outlook, worseThan, ruleOf, dimensions } = options;
  const standings = standingsOf(outlook);
  const found = {
    label,
    unit,
    better: outlook.better,
    smallest: outlook.smallest,
    futures: outlook.values.length,
    standings,
    choices: choicesOf(outlook, standings),
    ...(worseThan !== undefined && { line: { worseThan, ...satisficing(outlook, worseThan) } }),
    ...(ruleOf !== undefined && new Set(ruleOf).size > 1 && { rules: byRule(outlook, ruleOf) }),
    information: { perfect: perfectInformation(outlook), factors: informationOf(options) },
  };
  return { ...found, says: sayRobustness(found, dimensions) };
}
