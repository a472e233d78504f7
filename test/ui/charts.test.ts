import { describe, expect, it } from 'vitest';
import { SENTENCE } from '../../src/model/result.ts';
import { csvOf, fileName } from '../../src/ui/charts/files.ts';
import { wrap } from '../../src/ui/charts/image.ts';
import { spread } from '../../src/ui/charts/labels.ts';
import { CHARTS } from '../../src/ui/charts/list.ts';
import { pictureOf } from '../../src/ui/charts/picture.ts';
import { readoutText } from '../../src/ui/charts/readout.tsx';
import { amountScale, monthScale, yearTicks } from '../../src/ui/charts/scales.ts';
import { boxOf } from '../../src/ui/charts/scene.ts';
import type { ChartSpec } from '../../src/ui/charts/spec.ts';
import { slideOf } from '../../src/ui/controls/slide.ts';
import { luckOfOne, withAnother } from '../../src/ui/run/luck.ts';
import { monthly } from '../../src/ui/run/monthly.ts';
import { finenessWords, scaleAt } from '../../src/ui/words/drawn.ts';
import { reportedWords } from '../../src/ui/words/reported.ts';
import { say } from '../../src/ui/words/say.ts';
import { fakeResult } from './fake/result.ts';
import { nangarhar } from './fake/scenarios.ts';

const scenario = nangarhar();
const result = monthly(fakeResult({ scenario, seed: 'a', scale: 100 }), scenario);
const chart = (key: string): ChartSpec => {
  const found = CHARTS.find((spec) => spec.key === key);
  if (found === undefined) throw new Error(`no chart ${key}`);
  return found;
};

describe('a picture', () => {
  it('keeps people who came back and people who lived here apart', () => {
    const groups = pictureOf(chart('dayLabourers'), { result, place: 'hotSpot' }).lines.map(({ group }) => group);
    expect(groups).toEqual(['hotSpot', 'hotSpot.residents', 'hotSpot.returnees']);
    const province = pictureOf(chart('dayLabourers'), { result, place: 'province' }).lines.map(({ group }) => group);
    expect(province).toEqual(['all', 'residents', 'earlierReturnees', 'returnees', 'displaced']);
  });

  it('says what is missing, in its own chart only', () => {
    const { dayLabourers: _gone, ...outcomes } = result.outcomes;
    const poorer = { ...result, outcomes };
    expect(pictureOf(chart('dayLabourers'), { result: poorer, place: 'hotSpot' }).missing).toContain('dayLabourers');
    expect(pictureOf(chart('population'), { result: poorer, place: 'hotSpot' }).missing).toBeUndefined();
  });

  it('falls back to the province where results do not set the hot-spot apart', () => {
    expect(pictureOf(chart('arrivals'), { result, place: 'hotSpot' }).place).toBe('province');
  });

  it('draws the twin without programmes under the line with them', () => {
    const arms = pictureOf(chart('wish'), { result, without: result, place: 'hotSpot' }).lines.map(({ arm }) => arm);
    expect(arms).toEqual(['without', 'without', 'with', 'with']);
  });

  it('marks the reported figure, hot-spot and province side by side, in Nangarhar alone', () => {
    const { mark } = pictureOf(chart('dayLabourers'), { result, place: 'hotSpot', adm1Pcode: 'AF06' });
    expect(mark && reportedWords(mark.reported)).toBe('reported ×6');
    expect(mark?.hotSpotFactor).toBeGreaterThan(1);
    expect(mark?.provinceFactor).toBeGreaterThan(1);
    expect(pictureOf(chart('dayLabourers'), { result, place: 'hotSpot', adm1Pcode: 'AF01' }).mark).toBeUndefined();
  });
});

describe('luck and finer months', () => {
  const other = monthly(fakeResult({ scenario, seed: 'abc', scale: 100 }), scenario);
  const doubled = { ...other, outcomes: Object.fromEntries(Object.entries(other.outcomes).map(([key, one]) => [key, { ...one, series: Object.fromEntries(Object.entries(one.series).map(([group, values]) => [group, values.map((value) => value * 2)])) }])) };
  const luck = withAnother(luckOfOne(result, 100), doubled);
  const spec = chart('dayLabourers');

  it('put a range behind each line, from the month on that no finer run has done', () => {
    const { lines, tried } = pictureOf(spec, { result, without: result, place: 'hotSpot', luck, ahead: { scale: 1, months: 10 } });
    expect(tried).toMatchObject({ scale: 100, runs: 2 });
    for (const { arm, values, range } of lines) {
      if (arm === 'without') expect(range).toBeUndefined();
      else {
        expect(range?.lowest.slice(0, 10)).toEqual(new Array(10).fill(Number.NaN));
        expect(range?.lowest.slice(10)).toEqual(values.slice(10));
        expect(range?.highest.slice(10)).toEqual(values.slice(10).map((value) => value * 2));
      }
    }
    expect(pictureOf(chart('arrivals'), { result, place: 'hotSpot', luck }).tried).toBeUndefined(); // arrivals are given
  });

  it('are told in the readout and in the file', () => {
    const picture = pictureOf(spec, { result, place: 'province', luck, ahead: { scale: 1, months: 10 } });
    expect(readoutText(picture, 20)).toMatch(/everybody [\d,]+ \([\d,]+ to [\d,]+ in 2 runs\)/);
    expect(readoutText(picture, 9)).not.toContain('runs');
    const csv = csvOf(spec, picture, result);
    expect(csv).toContain('people per agent: 100 after 2015-10, 1 until then');
    expect(csv).toContain('# lowest, highest: range of 2 runs of 1 in 100 with other luck');
    expect(csv).toMatch(/^2015-10,province,dayLabourers,all,as_in_scenario,people,[\d.]+,,$/m);
    expect(csv).toMatch(/^2015-11,province,dayLabourers,all,as_in_scenario,people,[\d.]+,[\d.]+,[\d.]+$/m);
  });

  it('are told in words, up to the month', () => {
    expect(finenessWords({ scale: 10, ahead: { scale: 1, months: 15 } }, result.dates)).toBe('every person up to March 2016, 1 in 10 after');
    expect(finenessWords({ scale: 100 }, result.dates)).toBe('preview, 1 in 100');
    expect([14, 15].map((month) => scaleAt({ scale: 10, ahead: { scale: 1, months: 15 } }, month))).toEqual([1, 10]);
  });

  it('leave a group out of a range where nobody is in it, and take the runs that have somebody', () => {
    const dayLabourers = { label: '', unit: '', doc: '', zones: {}, series: { all: [Number.NaN, 3] } };
    const one = { dates: ['2015-01', '2015-02'], outcomes: { dayLabourers } };
    const two = { ...one, outcomes: { dayLabourers: { ...dayLabourers, series: { all: [5, Number.NaN] } } } };
    expect(withAnother(luckOfOne(one, 100), two).lowest['dayLabourers']?.['all']).toEqual([5, 3]);
  });
});

describe('counts so far', () => {
  it('become counts by month, with arrivals set apart by who came', () => {
    const { all = [], returnees = [], displaced = [] } = result.outcomes['arrivals']?.series ?? {};
    const october = result.dates.indexOf('2016-10');
    expect(result.outcomes['arrivals']?.unit).toBe('people a month');
    expect(all[october]).toBeCloseTo((returnees[october] ?? 0) + (displaced[october] ?? 0), 3);
    expect(returnees[october]).toBeGreaterThan(100_000);
    expect(result.outcomes['newcomerEnterprises']?.unit).toBe('enterprises, so far');
  });
});

describe('every chart', () => {
  it('finds something to draw', () => {
    for (const spec of CHARTS) expect(pictureOf(spec, { result, place: 'hotSpot' }).missing, spec.key).toBeUndefined();
  });

  it('has a key of its own, a measure, a note and lines', () => {
    expect(new Set(CHARTS.map(({ key }) => key)).size).toBe(CHARTS.length);
    for (const { key, lines } of CHARTS) {
      expect(say(`chart-${key}.measure`), key).toMatch(/ .{5}/);
      expect(say(`chart-${key}.note`)).toMatch(/\.$/);
      expect(lines.length).toBeGreaterThan(0);
    }
  });
});

describe('a file', () => {
  const csv = csvOf(chart('dayLabourers'), pictureOf(chart('dayLabourers'), { result, without: result, place: 'hotSpot' }), result);

  it('carries the one sentence and what made it', () => {
    expect(csv.startsWith(`# ${SENTENCE}\n`)).toBe(true);
    expect(csv).toContain(`fingerprint ${result.fingerprint}`);
  });

  it('holds a row for each month, group and arm', () => {
    const rows = csv.trim().split('\n').slice(4);
    expect(rows).toHaveLength(result.dates.length * 6);
    expect(rows[0]).toMatch(/^2015-01,hotSpot,dayLabourers,hotSpot,without_programmes,people,[\d.]+$/);
  });

  it('has a name that any system takes', () => {
    expect(fileName({ scenario: 'Nangarhar 2016, four programmes' }, 'dayLabourers', 'csv')).toBe(
      'nangarhar-2016-four-programmes-day-labourers.csv',
    );
  });
});

describe('scales and labels', () => {
  const box = { width: 320, height: 190, top: 10, right: 80, bottom: 24, left: 40 };

  it('keep labels apart, in order, inside the picture', () => {
    const placed = spread([50, 52, 51, 20], 14, 0, 100);
    const sorted = [...placed].sort((a, b) => a - b);
    expect(sorted.every((value, at) => at === 0 || value - (sorted[at - 1] ?? 0) >= 14)).toBe(true);
    expect(placed[3]).toBe(20);
    expect(placed[0]).toBeLessThan(placed[2] ?? 0);
    expect(Math.max(...spread([99, 100, 98], 14, 0, 100))).toBeLessThanOrEqual(100);
  });

  it('give amounts the room that their words take', () => {
    const { mark: _, ...picture } = pictureOf(chart('remittances'), { result, place: 'hotSpot' });
    const leftFor = (amount: number): number => {
      const lines = picture.lines.map((line) => ({ ...line, values: line.values.map(() => amount) }));
      return boxOf({ picture: { ...picture, lines }, kind: 'lines', zero: true, width: 320, height: 190, spans: [] }).left;
    };
    expect(leftFor(800)).toBe(40);
    expect(leftFor(8e13)).toBeGreaterThan(40);
  });

  it('start amounts at zero', () => {
    expect(amountScale([40, 60, Number.NaN], box, true).domain[0]).toBe(0);
    expect(amountScale([], box, true).domain).toEqual([0, 1]);
  });

  it('keep an axis while amounts fit it and fill most of it', () => {
    const preview = amountScale([0, 87], box, true);
    expect(preview.domain).toEqual([0, 100]);
    const heldAt = (most: number) => amountScale([0, most], box, true, preview.domain).domain;
    expect(heldAt(71)).toEqual([0, 100]); // drawn anew it would end at 80
    expect(heldAt(100)).toEqual([0, 100]);
    expect(heldAt(104)).toEqual([0, 120]);
    expect(heldAt(31)).toEqual([0, 40]);
    expect(amountScale([-3, 80], box, false, preview.domain).domain[0]).toBeLessThan(-2);
  });

  it('thin years until they fit', () => {
    const x = monthScale(result.dates.length, box);
    expect(yearTicks(result.dates, x, 10)).toHaveLength(7);
    expect(yearTicks(result.dates, x, 50).map(({ label }) => label)).toEqual(['2015', '2017', '2019', '2021']);
  });

  it('break captions at spaces', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });
});

describe('a slider', () => {
  it('reaches over the whole declared range when it can', () => {
    expect(slideOf({ kind: 'number', unit: 'share', range: [0, 1], doc: '' }, 0.4)).toEqual({ min: 0, max: 1, step: 0.02 });
  });

  it('reaches five times its first value when the range is vast, in steps a hand can find', () => {
    const { max, step } = slideOf({ kind: 'number', unit: 'USD', range: [0, 1e10], doc: '' }, 10_000_000);
    expect(max).toBe(50_000_000);
    expect(step).toBe(1_000_000);
  });

  it('moves in whole steps where numbers are whole', () => {
    expect(slideOf({ kind: 'number', unit: 'months', range: [1, 36], integer: true, doc: '' }, 1).step).toBe(1);
  });
});
