/** What arms, measures, groups and conditions are called here, and how a gain is written. */
import { MEASURES } from '../../experiment/arms/measures.ts';
import type { Spread } from '../../experiment/money/spread.ts';
import { GROUP_WORDS, type GroupWords, type Who } from '../words/groups.ts';
import { locale } from '../words/language.ts';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';

export const armName = (id: string): string => say(`funding-arm-${id}`);
export const armShort = (id: string): string => say(`funding-arm-${id}.short`);
export const measureName = (key: string, group: string): string => say(`funding-measure-${key}`, { group });
/** "Gain in living standard", turned so that more is better. */
export const gainName = (key: string, group: string): string => say(`funding-measure-${key}.gain`, { group });
export const gainUnit = (key: string): string => say(`funding-measure-${key}.unit`);
export const conditionName = (id: string): string => say(`funding-condition-${id}`);
export const budgetWords = (usd: number): string => said(usd, 'USD');

const isWho = (group: string): group is Who => group in GROUP_WORDS;
/** Sexes and thirds cross the groups of the charts, and so have no hue of theirs. */
export const groupWords = (group: string): Pick<GroupWords, 'long' | 'short' | 'tone' | 'mark'> =>
  isWho(group) ? GROUP_WORDS[group] : { long: say(`funding-group-${group}`), short: say(`funding-group-${group}.short`), tone: 'all', mark: 'dash' };

export const SIDES = ['returnees', 'residents'] as const;
export const measureKeys: readonly string[] = MEASURES.map(({ key }) => key);

const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Shares, ratios and indices alike are told in hundredths. */
const HUNDRED = 100;
const LEAST = 0.05; // hundredths: less is written as nought
export const hundredths = (value: number): number => value * HUNDRED;
/** "+1.2": hundredths, with a sign. */
export function signed(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const part = hundredths(value);
  return `${part >= LEAST ? '+' : part <= -LEAST ? '−' : ''}${points.format(Math.abs(part))}`;
}
/** "+1.2 (−0.3 to +2.6)" */
export const spreadWords = ({ low, median, high }: Spread): string => say('funding-spread', { median: signed(median), low: signed(low), high: signed(high) });
