import { describe, expect, it } from 'vitest';
import { seriesOf, yearFactor, yearHighest, yearMean, yearRise } from '../../src/experiment/year.ts';
import { resultWith } from './made.ts';

/** 1 throughout, and what is said of single months of the 33. */
const series = (changed: Record<number, number>): number[] => Array.from({ length: 33 }, (_, m) => changed[m] ?? 1);

describe('one year', () => {
  it('is the highest quarterly mean from October 2016 on, over the same quarter of 2015', () => {
    // October–December 2016 are months 21–23, the same quarter of 2015 is 9–11; July–September 2017 are 30–32, of 2015 6–8
    const values = series({ 21: 4, 22: 5, 23: 6, 9: 2, 10: 2, 11: 2, 30: 2, 31: 2, 32: 2 });
    const run = resultWith({ outcome: { all: values } });
    expect(yearFactor(run, values)).toBe(2.5);
    expect(yearHighest(run, values)).toBe(5);
  });

  it('leaves out what lies before October 2016 and after September 2017', () => {
    const values = series({ 18: 50, 19: 50, 20: 50 });
    expect(yearFactor(resultWith({ outcome: { all: values } }), values)).toBe(1);
  });

  it('has a mean, and a rise over the mean of 2015', () => {
    const values = Array.from({ length: 33 }, (_, m) => (m >= 21 ? 3 : m < 12 ? 1 : 100));
    const run = resultWith({ outcome: { all: values } });
    expect(yearMean(run, values)).toBe(3);
    expect(yearRise(run, values)).toBe(2);
  });

  it('is no number for a run that ends too soon', () => {
    const short = [1, 1, 1];
    expect(yearFactor(resultWith({ outcome: { all: short } }), short)).toBeNaN();
  });

  it('asks only for outcomes that the run has', () => {
    expect(() => seriesOf(resultWith({ outcome: { all: [1] } }), 'outcome', 'hotSpot')).toThrow('no outcome outcome of hotSpot');
  });
});
