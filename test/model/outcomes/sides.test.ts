import { describe, expect, it } from 'vitest';
import { mainArrivals, readingPoints, readSide } from '../../../src/model/outcomes/sides.ts';
import { arriving, made, ofPeople, steady } from './made.ts';

const point = (month: number) => [{ month, date: 'then' }];

describe('reading points', () => {
  it('stand 12, 24, 36 and 60 months after the month in which most people came', () => {
    const result = made(84, { arrivals: arriving(84, 21) });
    expect(mainArrivals(result)).toBe(21);
    expect(readingPoints(result)).toEqual([
      { month: 33, date: '2017-10', monthsAfter: 12 },
      { month: 45, date: '2018-10', monthsAfter: 24 },
      { month: 57, date: '2019-10', monthsAfter: 36 },
      { month: 81, date: '2021-10', monthsAfter: 60 },
    ]);
  });

  it('give way to the last month, once, where the run is shorter', () => {
    expect(readingPoints(made(40, { arrivals: arriving(40, 21) })).map(({ month, monthsAfter }) => [month, monthsAfter])).toEqual([
      [33, 12],
      [39, 18],
    ]);
  });

  it('are the last month where nobody came', () => {
    expect(readingPoints(made(5, { arrivals: arriving(5, 1, 0) }))).toEqual([{ month: 4, date: '2015-05' }]);
  });

  it('follow the month with most arrivals, not the first with any', () => {
    const soFar = { ...arriving(6, 0), series: { all: [5, 10, 60, 65, 65, 65] } };
    expect(mainArrivals(made(6, { arrivals: soFar }))).toBe(2);
  });
});

describe('a side', () => {
  it('of people is read from its own group', () => {
    const result = made(3, { poverty: ofPeople(3, [0.1, 0.2, 0.3], 0.7) });
    expect(readSide(result, undefined, { outcome: 'poverty', side: 'residents' }, point(1))).toMatchObject({ of: 'people', values: [0.2], label: 'Made', unit: 'share' });
    expect(readSide(result, undefined, { outcome: 'poverty', side: 'returnees' }, point(1)).values).toEqual([0.7]);
  });

  it('of places is the mean of zones by how many of this side live there', () => {
    const population = {
      ...ofPeople(1, 400, 100),
      zonesResidents: { A: [300], B: [100] },
      zonesNewcomers: { A: [20], B: [80] },
    };
    const water = { label: 'Water', unit: 'share', doc: '', series: { all: [0.5] }, zones: { A: [0.8], B: [0.4] } };
    const result = made(1, { population, water });
    // (300 × 0.8 + 100 × 0.4) / 400 and (20 × 0.8 + 80 × 0.4) / 100
    expect(readSide(result, undefined, { outcome: 'water', side: 'residents' }, point(0))).toMatchObject({ of: 'places', values: [expect.closeTo(0.7, 12)] });
    expect(readSide(result, undefined, { outcome: 'water', side: 'returnees' }, point(0)).values).toEqual([expect.closeTo(0.48, 12)]);
  });

  it('in which nobody is has no value, and none is borrowed from the place', () => {
    const { returnees: _nobody, ...series } = ofPeople(1, 0.1, 0).series;
    const result = made(1, { poverty: { ...ofPeople(1, 0.1, 0), series, zones: { A: [0.1] } } });
    expect(readSide(result, undefined, { outcome: 'poverty', side: 'returnees' }, point(0))).toMatchObject({ of: 'people', values: [Number.NaN] });
  });

  it('counted by the month is the mean of the months up to the point', () => {
    const result = made(4, { left: ofPeople(4, [1, 2, 3, 10], 0) });
    expect(readSide(result, undefined, { outcome: 'left', side: 'residents', overMonths: 3 }, point(3)).values).toEqual([5]);
  });

  it('is told with what differs from the same lives without programmes', () => {
    const result = made(3, { poverty: ofPeople(3, steady(0.25, 3), 0.5) });
    const without = made(3, { poverty: ofPeople(3, steady(0.5, 3), 0.25) });
    expect(readSide(result, without, { outcome: 'poverty', side: 'residents' }, point(2)).differences).toEqual([-0.25]);
    expect(readSide(result, without, { outcome: 'poverty', side: 'returnees' }, point(2)).differences).toEqual([0.25]);
  });

  it('is not held against a run of other luck, scale or length', () => {
    const result = made(3, { poverty: ofPeople(3, 0.1, 0.2) });
    for (const other of [{ seed: '2' }, { scale: 10 }, { dates: ['2015-01'] }]) {
      expect(() => readSide(result, { ...result, ...other }, { outcome: 'poverty', side: 'residents' }, point(2))).toThrow(/no twins/);
    }
  });
});
