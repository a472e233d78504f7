/** How figures of the evidence are read: what counts as met, and a picture of a figure within its band. */
import type { MeasureReport, PatternReport } from '../../experiment/report.ts';

/** A measure that is shown decides nothing: a pattern of such measures alone is neither met nor missed. */
export function verdictOf({ measures, holds }: Pick<PatternReport, 'measures' | 'holds'>): 'met' | 'missed' | 'shown' {
  if (measures.every(({ rule }) => rule === 'shown')) return 'shown';
  return holds ? 'met' : 'missed';
}

export const verdictOfMeasure = ({ rule, holds }: Pick<MeasureReport, 'rule' | 'holds'>): 'met' | 'missed' | 'shown' =>
  rule === 'shown' ? 'shown' : holds ? 'met' : 'missed';

/** An end beyond what can be is no end. */
const FAR = 1e9;
/** A sign that asks for more than 1 has its end at 100: a ratio that no run comes near. */
const FAR_RATIO = 100;

export type Bounds = { readonly least?: number; readonly most?: number };

/** The band with its open ends left open. */
export function boundsOf({ band: [low, high], rule }: Pick<MeasureReport, 'band' | 'rule'>): Bounds {
  const top = rule === 'sign' ? FAR_RATIO : FAR;
  return { ...(low > -FAR && { least: low }), ...(high < top && { most: high }) };
}

/** All that a picture of the measure must hold, a little wider. */
export function extentOf({ median, low, high }: Pick<MeasureReport, 'median' | 'low' | 'high'>, { least, most }: Bounds): [number, number] {
  const all = [median, low, high, least, most].filter((value): value is number => value !== undefined && Number.isFinite(value));
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const room = (to - from || Math.abs(to) || 1) * 0.1;
  return [from - room, to + room];
}
