/** A comparison as it is looked at: whose difference from whom, in whose words. */
import type { Compared } from '../../experiment/comparison/compare.ts';
import type { PairCompared } from '../../experiment/comparison/pair.ts';
import type { MeasureCompared } from '../../experiment/comparison/ofPlan.ts';
import type { Plan } from '../../experiment/plan/plan.ts';
import { LEAVE, NONE } from '../../experiment/plan/policies.ts';
import type { Interval } from '../../lib/statistics.ts';
import { locale } from '../words/language.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { Wish } from './plan.ts';

export interface Seen {
  readonly compared: Compared;
  readonly plan: Plan;
  readonly wish: Wish;
  /** In the order of the policies. */
  readonly labels: readonly string[];
  /** Places in the order of the policies: whose difference from whom is drawn first. */
  readonly focus: number;
  readonly against: number;
  /** Of files and beneath charts. */
  readonly source: string;
}

export const letterOf = (policy: number): string => String.fromCharCode(65 + policy);

/** What is always on offer is called by the page; what was chosen, as it was. */
export const labelsOf = ({ policies }: Compared): string[] => policies.map(({ id, label }) => (id === NONE ? say('compare-arm-none') : id === LEAVE ? say('compare-arm-stay') : label));

const three = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3, signDisplay: 'exceptZero' });
const unsigned = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
const isShare = (unit: string): boolean => unit === 'share';
const scaled = (value: number, unit: string): number => (isShare(unit) ? value * 100 : value);
/** Nothing is smaller than what such numbers are told to. */
const settled = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);

const bare = (value: number, unit: string): string => three.format(settled(scaled(value, unit))).replace('-', '−');

/** "+1.2 points" for shares, "+0.012" for what is told over before. */
export function difference(value: number, unit: string): string {
  if (!Number.isFinite(value)) return '–';
  return isShare(unit) ? say('compare-points', { value: bare(value, unit), count: Math.abs(scaled(value, unit)) }) : bare(value, unit);
}
export function amount(value: number, unit: string): string {
  const text = unsigned.format(scaled(value, unit));
  return isShare(unit) ? say('compare-points', { value: text, count: scaled(value, unit) }) : text;
}
/** On an axis of differences: as many digits as its steps need. */
export const tickOf = (unit: string) => (value: number): string => unsigned.format(settled(scaled(value, unit))).replace('-', '−');
export const level = (value: number, unit: string): string => exact(value, unit);
export function range({ low, high }: Interval, unit: string): string {
  if (!Number.isFinite(low)) return '–';
  const ends = { low: bare(low, unit), high: bare(high, unit) };
  return isShare(unit) ? say('compare-points-range', ends) : say('compare-range', ends);
}

const turn = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

export interface Between extends Pick<PairCompared, 'difference' | 'saved' | 'futures' | 'otherPeople'> {
  readonly pair: PairCompared;
  /** The pair tells the second less the first. */
  readonly turned: boolean;
}

/** One policy less another, whichever of the two stands first in the report. */
export function between({ pairs, levels }: MeasureCompared, one: number, other: number): Between | undefined {
  const [a, b] = [levels[one]?.policy, levels[other]?.policy];
  const pair = pairs.find(({ first, second }) => (first === a && second === b) || (first === b && second === a));
  if (pair === undefined) return undefined;
  const turned = pair.first !== a;
  const { mean, luck, futures } = pair.difference;
  return { ...pair, pair, turned, difference: turned ? { mean: -mean, luck: turn(luck), futures: turn(futures) } : pair.difference };
}
