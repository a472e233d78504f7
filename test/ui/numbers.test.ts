import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseNumber } from '../../src/ui/controls/parse.ts';
import { addMonths, longDate, monthsBetween, shortDate } from '../../src/ui/words/dates.ts';
import { exact, roundTo, said, short, times } from '../../src/ui/words/numbers.ts';

describe('a number in a sentence', () => {
  it.each([
    [61_234, 'people', '61,000'],
    [1_517_388, 'people', '1.5 million'],
    [0.2134, 'share', '21\u00a0%'],
    [0.0021, 'share', '0.2\u00a0%'],
    [57.6, 'USD per month', '$58'],
    [-1234, 'USD', '−$1,200'],
    [0, 'people', '0'],
    [Number.NaN, 'people', 'nobody'],
  ])('%d (%s) is said as %s', (value, unit, words) => {
    expect(said(value, unit)).toBe(words);
  });

  it('is exact on demand', () => {
    expect(exact(61_234, 'people')).toBe('61,234');
    expect(exact(0.2134, 'share')).toBe('21.3\u00a0%');
    expect(exact(Number.NaN)).toBe('–');
  });

  it('is short on an axis', () => {
    expect([short(20_000), short(1_500_000), short(0.4, 'share'), short(800)]).toEqual(['20k', '1.5m', '40%', '800']);
  });

  it('says multiples', () => {
    expect([times(6), times(1.04), times(11.2), times(Number.NaN)]).toEqual(['×6', '×1.04', '×11', '']);
  });

  it('rounds to digits that matter', () => {
    expect(roundTo(61_234, 2)).toBe(61_000);
    expect(roundTo(0, 2)).toBe(0);
  });
});

describe('a number typed by a person', () => {
  it.each([
    ['1,500,000', 1_500_000],
    ['1.5m', 1_500_000],
    ['20 %', 0.2],
    ['۱۲', 12],
    ['۱٬۲۰۰', 1_200],
    ['$ 400', 400],
    ['−3', -3],
  ])('%s is read', (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 9);
  });

  it.each([
    ['1.500.000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1,5m', 1_500_000],
    ['0.25', 0.25],
  ])('%s is read where a comma parts decimals', (text, value) => {
    expect(parseNumber(text, true)).toBeCloseTo(value, 9);
  });

  it('is refused when it is none', () => {
    expect(['many', '', '1 2 three'].map((text) => parseNumber(text))).toEqual([undefined, undefined, undefined]);
  });
});

describe('months', () => {
  it('are counted and said', () => {
    expect(addMonths('2015-11', 3)).toBe('2016-02');
    expect(addMonths('2015-01', -1)).toBe('2014-12');
    expect(monthsBetween('2015-01', '2016-10')).toBe(21);
    expect([longDate('2016-11'), shortDate('2016-11')]).toEqual(['November 2016', 'Nov 2016']);
  });
});

describe('in another calendar and other digits', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  const settings = (chosen: Readonly<Record<string, string>>): void => {
    vi.resetModules();
    vi.stubGlobal('localStorage', { getItem: (key: string) => chosen[key.split('.').at(-1) ?? ''] ?? null, setItem: () => {} });
  };

  it('months are those of the Solar Hijri calendar, month before year, and years begin in Hamal', async () => {
    settings({ calendar: '"persian"' });
    const dates = await import('../../src/ui/words/dates.ts');
    expect(dates.longDate('2016-07')).toBe('Tir 1395');
    expect([dates.yearBeginning('2016-01'), dates.yearBeginning('2016-04')]).toEqual([undefined, '1395']);
  });

  it('numbers and years have the digits that are chosen', async () => {
    settings({ digits: '"arabext"' });
    const numbers = await import('../../src/ui/words/numbers.ts');
    const dates = await import('../../src/ui/words/dates.ts');
    expect(numbers.exact(61_234, 'people')).toBe('۶۱٬۲۳۴');
    expect(dates.longDate('2016-11')).toBe('November ۲۰۱۶');
    expect(parseNumber(numbers.exact(61_234))).toBe(61_234);
  });
});
