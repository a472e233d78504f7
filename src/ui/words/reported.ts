/** What the sources report of Nangarhar 2016, beside which the charts put what the model finds. */
export interface Reported {
  readonly outcome: string;
  readonly factor: number;
  readonly words: string;
  /** Where the hot-spot's figure is read. */
  readonly group: 'hotSpot' | 'periphery';
}

/** One footnoted sentence of one source gives all four; it dates none of them and calls the place "Nangarhar". */
export const REPORTED_SOURCE =
  'Reported for Nangarhar within one year by one source, undated; by arithmetic a figure of the hot-spot, not of the province.';

const REPORTED: readonly Reported[] = [
  { outcome: 'pupilsHigh', factor: 2, words: 'reported ×2', group: 'hotSpot' },
  { outcome: 'dayLabourers', factor: 6, words: 'reported ×6', group: 'hotSpot' },
  { outcome: 'minutesAcrossTown', factor: 4, words: 'reported ×4', group: 'hotSpot' },
  { outcome: 'landPriceIndex', factor: 11, words: 'reported ×11 (+1,000 %)', group: 'periphery' },
];

/** "One year", as the project reads it: October 2016 to September 2017 over the same quarter of 2015. */
export const REPORTED_YEAR = { from: '2016-10', to: '2017-09', base: '2015-01' } as const;

const NANGARHAR = 'AF06';

export function reportedOf(outcome: string, adm1Pcode: string, dates: readonly string[]): Reported | undefined {
  const covers = dates.includes(REPORTED_YEAR.base) && dates.includes(REPORTED_YEAR.to);
  return adm1Pcode === NANGARHAR && covers ? REPORTED.find((reported) => reported.outcome === outcome) : undefined;
}
