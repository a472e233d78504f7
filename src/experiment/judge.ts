/** Values over seeds held against a band. */
import { interval, median } from '../lib/statistics.ts';
import type { Rule } from './pattern.ts';
import type { MeasureReport } from './report.ts';

export function judged(rule: Rule, band: readonly [number, number], values: readonly number[]): Pick<MeasureReport, 'rule' | 'band' | 'median' | 'low' | 'high' | 'holds'> {
  const spread = interval(values, 0.9);
  const middle = median(values);
  const [least, most] = band;
  // A sign is strict: no change is neither rise nor fall.
  const holds = rule === 'shown' || (rule === 'median' ? middle >= least && middle <= most : spread.low > least && spread.high < most);
  return { rule, band, median: middle, ...spread, holds };
}
