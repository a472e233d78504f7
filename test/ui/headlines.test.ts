import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/ui/charts/headliner.ts';
import { CHARTS } from '../../src/ui/charts/list.ts';
import { monthly } from '../../src/ui/run/monthly.ts';
import { PLACES } from '../../src/ui/words/groups.ts';
import { say } from '../../src/ui/words/say.ts';
import { arrivalSpan, beforeArrivals, findChange, quarterlyFactor, sayChange, saySideBySide } from '../../src/ui/words/headlines.ts';
import { fakeResult } from './fake/result.ts';
import { nangarhar } from './fake/scenarios.ts';

const dates = Array.from({ length: 36 }, (_, at) => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
const step = (from: number, to: number, at: number): number[] => dates.map((_, month) => (month < at ? from : to));

describe('a headline', () => {
  it('says from what to what, and by when', () => {
    const values = step(16_240, 61_100, 22);
    const said = sayChange({ key: 'dayLabourers', place: 'hotSpot', unit: 'people' }, findChange(values, dates, 17));
    expect(said).toBe('Day labourers in the hot‑spot rise from 16,000 to 61,000 by November 2016');
  });

  it('says that something falls, and that something stays', () => {
    const subject = { key: 'remittances', place: 'province', unit: 'USD per month' } as const;
    expect(sayChange(subject, findChange(step(100, 80, 20), dates, 17))).toBe('Money sent home in the province falls from $100 to $80 by September 2016');
    expect(sayChange(subject, findChange(step(100, 101, 20), dates, 17))).toBe('Money sent home in the province stays near $100');
  });

  it('has words for a group of nobody', () => {
    expect(sayChange({ key: 'peoplePerRoom', place: 'hotSpot', unit: 'share' }, findChange(step(Number.NaN, Number.NaN, 20), dates, 17))).toBe(
      'People to a room: nobody to count yet',
    );
    expect(saySideBySide({ key: 'unemployment', unit: 'share' }, Number.NaN, 0.21, '2016-12')).toBe(
      'Without work: 21\u00a0% for people who lived here, December 2016',
    );
  });

  it('sets people who came back beside people who lived here', () => {
    expect(saySideBySide({ key: 'unemployment', unit: 'share' }, 0.402, 0.213, '2017-06')).toBe(
      'Without work: 40\u00a0% for people who came back, 21\u00a0% for people who lived here, June 2017',
    );
  });

  it('never alarms, and never leaves a hole, in any chart', () => {
    const alarm = /wave|flood|crisis|surge|influx|swarm|explo|soar|tide|invasion|burden|stream in|problem|NaN|undefined|Infinity|chart-|\$[a-z]/i;
    const scenario = nangarhar();
    const result = monthly(fakeResult({ scenario, seed: 'a', scale: 100 }), scenario);
    for (const place of PLACES) {
      for (const spec of CHARTS) {
        const headline = headlineOf(spec, result, place);
        expect(`${headline} ${say(`chart-${spec.key}.measure`)} ${say(`chart-${spec.key}.note`)}`).not.toMatch(alarm);
        expect(headline.length, headline).toBeLessThan(130);
      }
    }
  });
});

describe('the arrivals', () => {
  const people = dates.map((_, at) => (at >= 18 && at <= 23 ? 50_000 : 1_000));

  it('begin where many come, not where few do', () => {
    expect(beforeArrivals(people)).toBe(17);
    expect(arrivalSpan(people)).toEqual([18, 23]);
  });

  it('are absent where nobody comes', () => {
    expect(beforeArrivals(dates.map(() => 0))).toBe(0);
    expect(arrivalSpan(dates.map(() => 0))).toBeUndefined();
  });
});

describe('a reported multiple', () => {
  it('is read as the highest quarter of a year over the same quarter of the base year', () => {
    const values = dates.map((_, at) => (at >= 24 && at < 27 ? 60 : 10));
    expect(quarterlyFactor(values, dates, '2016-10', '2015-01')).toBe(6);
  });

  it('is not a number where the run does not cover it', () => {
    expect(quarterlyFactor([1, 2], ['2020-01', '2020-02'], '2016-10', '2015-01')).toBeNaN();
  });
});
