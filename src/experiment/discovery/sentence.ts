/** A box in the words and units of what was varied. */
import { grouped } from '../../scenario/problem.ts';
import type { Box, Fit, Limit } from './box.ts';
import type { Dimension } from './cases.ts';

/** Three significant figures: a bound between two futures that were tried is no finer than that. */
export const rounded = (value: number): string => grouped(Number(value.toPrecision(3)));
export const withUnit = (value: number, unit: string): string => (unit === '' ? rounded(value) : `${rounded(value)} ${unit}`);
const or = (words: readonly string[]): string => (words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? ''));
export const inHundred = (share: number): string => `${Math.round(share * 100)} of 100`;

export function limitWords({ label, unit, categories = [] }: Dimension, { low, high, of }: Limit): string {
  if (of !== undefined) return `${label} is ${or(of.map((one) => categories[one]))}`;
  if (low !== undefined && high !== undefined) return `${label} is between ${rounded(low)} and ${withUnit(high, unit)}`;
  return low !== undefined ? `${label} is above ${withUnit(low, unit)}` : `${label} is below ${withUnit(high ?? Number.NaN, unit)}`;
}

export const boxWords = (box: Box, dimensions: readonly Dimension[]): string =>
  [...box].sort(([a], [b]) => a - b).map(([dimension, limit]) => limitWords(dimensions[dimension], limit)).join(', and ');

/** `harm` is a clause: "Residents' living standard is below 0.95". `all` is of all harmed cases. */
export function sentenceOf(harm: string, box: Box, { cases, harmed, density, coverage }: Fit, all: number, dimensions: readonly Dimension[]): string {
  return (
    `${harm} in ${inHundred(density)} futures in which ${boxWords(box, dimensions)} (${grouped(harmed)} of ${grouped(cases)} tried); ` +
    `that is ${inHundred(coverage)} such futures (${grouped(harmed)} of ${grouped(all)}).`
  );
}
