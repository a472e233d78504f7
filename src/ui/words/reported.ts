/** What the sources report of Nangarhar 2016, beside which the charts put what the model finds. */
import { times } from './numbers.ts';
import { say } from './say.ts';

export interface Reported {
  readonly outcome: string;
  readonly factor: number;
  /** The source tells it in another way too. */
  readonly also?: 'land';
  /** Where the hot-spot's figure is read. */
  readonly group: 'hotSpot' | 'periphery';
}

/** One footnoted sentence of one source gives all four; it dates none of them and calls the place "Nangarhar". */
export const reportedSource = (): string => say('reported-source');

export const REPORTED: readonly Reported[] = [
  { outcome: 'pupilsHigh', factor: 2, group: 'hotSpot' },
  { outcome: 'dayLabourers', factor: 6, group: 'hotSpot' },
  { outcome: 'minutesAcrossTown', factor: 4, group: 'hotSpot' },
  { outcome: 'landPriceIndex', factor: 11, also: 'land', group: 'periphery' },
];

/** "reported ×6" */
export const reportedWords = ({ factor, also }: Reported): string => say(also === undefined ? 'reported' : 'reported-land', { factor: times(factor) });

/** "One year", as the project reads it: October 2016 to September 2017 over the same quarter of 2015. */
export const REPORTED_YEAR = { from: '2016-10', to: '2017-09', base: '2015-01' } as const;

const NANGARHAR = 'AF06';

export function reportedOf(outcome: string, adm1Pcode: string, dates: readonly string[]): Reported | undefined {
  const covers = dates.includes(REPORTED_YEAR.base) && dates.includes(REPORTED_YEAR.to);
  return adm1Pcode === NANGARHAR && covers ? REPORTED.find((reported) => reported.outcome === outcome) : undefined;
}
