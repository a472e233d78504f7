import { describe, expect, it } from 'vitest';
import { diaryText } from '../../src/cli/diary.ts';
import { median } from '../../src/cli/roofline.ts';
import { summary } from '../../src/cli/summary.ts';
import { figure, measure, monthWords, signed } from '../../src/cli/words.ts';
import { SENTENCE } from '../../src/model/result.ts';
import { rightsLine } from '../../src/model/rightsSheet.ts';
import { programme } from '../model/outcomes/made.ts';
import { exampleInput, exampleResult } from './example.ts';

describe('words', () => {
  it('say figures as people read them', () => {
    expect([0, 7, 1234567, 1234.56, 123.45, 12.345, 0.12345, -2500.4, Number.NaN, undefined].map(figure)).toEqual([
      '0',
      '7',
      '1,234,567',
      '1,235',
      '123.5',
      '12.35',
      '0.123',
      '-2,500',
      '–',
      '–',
    ]);
    expect(measure(0.1234, 'share')).toBe('12.3 %');
    expect(monthWords('2016-10')).toBe('Oct 2016');
    expect([0.1234, -0.05, 0.0001, Number.NaN].map((value) => signed(value, 'share'))).toEqual(['+12.3 points', '−5.0 points', '0', '–']);
    expect([1200, -3.5].map((value) => signed(value, 'people'))).toEqual(['+1,200', '−3.500']);
  });
});

describe('the summary', () => {
  it('shows first, furthest and last, for residents and returnees apart', () => {
    const timing = { ...exampleResult().timing, seconds: 1, setupSeconds: 0.25, workers: 2 };
    const lines = summary({ ...exampleInput().scenario, title: 'Example' }, { ...exampleResult(), timing }).split('\n');
    expect(lines[0]).toBe(rightsLine(exampleInput().scenario));
    expect(lines[2]).toBe('Example: Jan 2015 to Mar 2015, one run with seed "1", 100 people per agent');
    expect(lines[5]?.replace(/ {2,}/g, '|')).toBe('Poor, of all people|20.0 %|25.0 %|Feb 2015|21.0 %|50.0 %|40.0 %|Mar 2015|40.0 %');
    expect(lines[8]?.replace(/ {2,}/g, '|')).toBe('Rent (USD per month)|50|1,235|Mar 2015|1,235');
    expect(lines.at(-1)).toBe(SENTENCE);
  });

  it('tells how many a programme had served in the end, not the sum over months', () => {
    const timing = { ...exampleResult().timing, seconds: 1, setupSeconds: 0.25, workers: 2 };
    const programmes = { cash: programme(3, [0, 2], 800, 8) };
    const lines = summary(exampleInput().scenario, { ...exampleResult(), programmes, timing }).split('\n');
    expect(lines.find((line) => line.startsWith('Cash'))?.split(/ {2,}/)).toEqual(['Cash', '850', '800', '8']);
  });
});

describe('the diary', () => {
  it('says what was weighed, with its sum, and then only what changed', () => {
    const text = diaryText({
      household: 7,
      months: [
        { date: '2016-09', state: { zone: 'AF0601', savingsUsd: 100 } },
        { date: '2016-10', state: { zone: 'AF0602', savingsUsd: 100 } },
      ],
      decisions: [
        {
          date: '2016-10',
          decision: 'where to live',
          person: 12,
          terms: [
            { label: 'rent', value: -0.5 },
            { label: 'kin near', value: 0.75 },
          ],
          utility: 0.25,
          outcome: 'AF0602',
        },
      ],
    });
    expect(text).toBe(`Diary of household 7

Sep 2016
  zone: AF0601
  savingsUsd: 100

Oct 2016
  where to live (person 12): AF0602
      rent      −0.5000
      kin near  +0.7500
      sum       +0.2500
  zone: AF0601 → AF0602

${SENTENCE}`);
  });
});

describe('the median', () => {
  it('is the middle, or between the two', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
  });
});
