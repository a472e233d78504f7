import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../src/experiment/money/cost.ts';
import { reachOf } from '../../src/experiment/money/reach.ts';
import { pricesOf } from '../../src/experiment/money/spread.ts';
import type { ProgrammeSeries, RunResult } from '../../src/model/result.ts';
import type { ProgrammeInput } from '../../src/model/scenario.ts';
import { servedPicture, spentPicture } from '../../src/ui/programmes/reachPictures.ts';
import { reasonParts } from '../../src/ui/programmes/reasonParts.ts';
import { reachHeadline } from '../../src/ui/programmes/words.ts';
import { fetchWords } from '../../src/ui/words/say.ts';
import { fakeResult } from './fake/result.ts';
import { nangarhar } from './fake/scenarios.ts';

beforeAll(() => fetchWords('programmes'));

const scenario = nangarhar();
const blank = fakeResult({ scenario, seed: 'a', scale: 100 });
const months = blank.dates.length;
const flat = (value: number): number[] => new Array<number>(months).fill(value);

/** 1,000 households in the target: 400 never heard, 100 may not enrol, 200 are on the list, 250 served; 30 residents beside them. */
const series: ProgrammeSeries = {
  label: 'Cash',
  kind: 'reintegrationCash',
  budgetUsd: 1_000_000,
  spentUsd: flat(0).map((_, m) => Math.min(m, 10) * 50_000),
  unspentUsd: 500_000,
  aware: flat(0.6),
  waiting: flat(200),
  waitingOutside: flat(0),
  served: flat(280),
  residentsServed: flat(30),
  target: flat(1_000),
  ineligible: flat(100),
  refused: flat(0),
  fallsShort: flat(0),
  runningUsdPerMonth: flat(0),
};
const resultOf = (programme: ProgrammeSeries): RunResult => ({ ...blank, programmes: { cash: programme } });
const input = { end: '2021-12', afterwardsShare: 0.5, target: { origins: ['returnee'] } } as unknown as ProgrammeInput;
const prices = pricesOf(scenario);
const told = (programme: ProgrammeSeries): string =>
  reachHeadline(reachOf([resultOf(programme)], 'cash', input, 'household', prices), costOf([resultOf(programme)], 'cash', input, prices));

describe('whom a programme reached', () => {
  it('is told against its target, with the reason that most had', () => {
    expect(told(series)).toBe('250 of 1,000 households served; 40\u00a0% of the target: never heard of it');
  });

  it('names another reason where that one is the largest', () => {
    expect(told({ ...series, aware: flat(1), ineligible: flat(500) })).toContain('50\u00a0% of the target: heard of it, and may not enrol');
  });

  it('is told by money alone where a programme works on places', () => {
    const works = { ...series, target: flat(0), served: flat(0), residentsServed: flat(0) };
    expect(told(works)).toBe('$500,000 of $1 million spent, for all who live where it works');
  });
});

describe('the parts of a target', () => {
  const parts = (programme: ProgrammeSeries) => {
    const reach = reachOf([resultOf(programme)], 'cash', input, 'household', prices);
    if (reach === undefined) throw new Error('nobody is named');
    return reasonParts(reach);
  };

  it('add up to it, each household counted once', () => {
    const { parts: told, beside } = parts(series);
    expect(told.map(({ tone, count }) => [tone, count])).toEqual([
      ['never', 400],
      ['barred', 100],
      ['listed', 200],
      ['served', 250],
      ['other', 50],
    ]);
    expect(beside).toBe(0);
  });

  it('never exceed it: who is on the list beyond it is told as from outside', () => {
    const { parts: told, beside } = parts({ ...series, waiting: flat(900) });
    expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(1_000);
    expect(told.find(({ tone }) => tone === 'listed')?.count).toBe(250);
    expect(beside).toBe(650);
  });
});

describe('the pictures of a programme', () => {
  it('set people who came back beside people who lived here', () => {
    const lines = servedPicture(series, blank.dates).lines.map(({ group, values }) => [group, values[0]]);
    expect(lines).toEqual([
      ['all', 200],
      ['residents', 30],
      ['returnees', 250],
    ]);
  });

  it('leave out a list that nobody was ever on', () => {
    expect(servedPicture({ ...series, waiting: flat(0) }, blank.dates).lines).toHaveLength(2);
  });

  it('show what was spent in each month, not so far', () => {
    const [line] = spentPicture(costOf([resultOf(series)], 'cash', input, prices)).lines;
    expect(line?.values.slice(0, 3)).toEqual([0, 50_000, 50_000]);
    expect(line?.values.at(-1)).toBe(0);
  });
});
