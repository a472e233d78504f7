import { describe, expect, it } from 'vitest';
import { evaluateSigns, valleyWith } from '../../src/experiment/signs/evaluate.ts';
import { SIGNS } from '../../src/experiment/signs/index.ts';
import { meanOf, peakOf } from '../../src/experiment/signs/reads.ts';
import { bending, interacting, merged, moved, type Sign, type SignTest } from '../../src/experiment/signs/sign.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { MECHANISMS } from '../../src/scenario/odd/mechanisms.ts';
import { resultWith } from './made.ts';

const READ = {
  label: 'made',
  unit: 'people',
  of: ({ facts }: { readonly facts: Readonly<Record<string, number>> }) => facts['made'] ?? Number.NaN,
};
const volume = (volumeFactor: number) => ({ arrivals: { volumeFactor } });

const testOf = (rest: Partial<SignTest>): SignTest => ({
  label: 'more come',
  arms: moved(volume(1), volume(2)),
  read: READ,
  expect: 'rises',
  told: 'difference',
  minimum: 2,
  why: 'made',
  ...rest,
});

/** Runs one test; `made` is what a run says, by how many come and by seed from 1. */
async function evaluate(test: SignTest, made: (volume: number, seed: number) => number, replicates = 20, requests: RunRequest[] = []) {
  const sign: Sign = { id: 'M1', tests: [test] };
  const [report] = await evaluateSigns({
    simulate: async (request) => {
      requests.push(request);
      return resultWith({}, { facts: { made: made(request.scenario.arrivals.volumeFactor, Number(request.seed.replace(/\D/g, ''))) } });
    },
    replicates,
    signs: [sign],
  });
  const told = report?.tests[0];
  if (report === undefined || told === undefined) throw new Error('no report');
  return { ...told, verdict: report.holds };
}

describe('a sign test', () => {
  it('tells the mean effect over seeds with its 95 % interval, and holds where it is large and sure enough', async () => {
    const report = await evaluate(testOf({}), (x, seed) => 10 * seed + x * (seed % 2 === 0 ? 2 : 4));
    expect(report).toMatchObject({ effect: 3, asExpected: 20, verdict: true });
    expect(report.low).toBeCloseTo(3 - 2.093 * Math.sqrt(20 / 19 / 20), 3); // Student's t with 19 degrees of freedom
    expect(report.high).toBeCloseTo(3 + 2.093 * Math.sqrt(20 / 19 / 20), 3);
  });

  it('fails where the mean is below the minimum, in however many seeds', async () => {
    expect(await evaluate(testOf({ minimum: 2.01 }), (x) => 2 * x)).toMatchObject({ asExpected: 20, verdict: false });
  });

  it('needs 16 of 20 seeds, however large the mean', async () => {
    const but = (wrong: number) => evaluate(testOf({}), (x, seed) => (seed <= wrong ? -x : 100 * x));
    expect(await but(4)).toMatchObject({ asExpected: 16, verdict: true });
    expect(await but(5)).toMatchObject({ asExpected: 15, verdict: false });
  });

  it('looks for a fall where a fall is expected, and counts no change as none', async () => {
    expect(await evaluate(testOf({ expect: 'falls' }), (x) => -3 * x)).toMatchObject({ effect: -3, verdict: true });
    expect(await evaluate(testOf({ expect: 'falls' }), (x) => 3 * x)).toMatchObject({ asExpected: 0, verdict: false });
    expect(await evaluate(testOf({ minimum: Number.MIN_VALUE }), () => 1)).toMatchObject({ effect: 0, asExpected: 0, verdict: false });
  });

  it('tells a ratio of what is read, and fails where there is nothing to divide by', async () => {
    const test = testOf({ told: 'ratio', minimum: 0.5 });
    expect((await evaluate(test, (x, seed) => seed * x)).effect).toBeCloseTo(1, 10);
    expect(await evaluate(test, (x) => x - 1)).toMatchObject({ effect: Number.NaN, verdict: false });
  });

  it('tells how much more a cause does where a condition is there too', async () => {
    const cause = volume(3);
    const condition = { place: { months: 24 } };
    const arms = interacting(cause, condition);
    expect(arms.map(({ weight, change }) => [weight, change])).toEqual([
      [1, {}],
      [-1, cause],
      [-1, condition],
      [1, { ...cause, ...condition }],
    ]);
  });

  it('tells a bend: the second half of a cause less the first', async () => {
    const report = await evaluate(testOf({ arms: bending(volume(0), volume(1), volume(2)) }), (x) => 5 + x * x);
    expect(report).toMatchObject({ effect: 2, verdict: true });
  });

  it('runs each seed once for each different arm, both with the same seeds', async () => {
    const requests: RunRequest[] = [];
    await evaluate(testOf({ arms: [...moved(volume(1), volume(2)), ...moved(volume(1), volume(2))] }), (x) => x, 3, requests);
    expect(requests.map(({ seed, scenario }) => `${seed} ${scenario.arrivals.volumeFactor}`).sort()).toEqual(
      ['replicate-1 1', 'replicate-1 2', 'replicate-2 1', 'replicate-2 2', 'replicate-3 1', 'replicate-3 2'].sort(),
    );
  });
});

describe('changes and reads', () => {
  it('merge like scenario files: the second has the last word, lists replace', () => {
    expect(merged({ a: { b: 1, c: [1] }, d: 2 }, { a: { b: 3, c: [2] } })).toEqual({ a: { b: 3, c: [2] }, d: 2 });
  });

  it('tell every problem of a change that cannot be run', () => {
    expect(() => valleyWith({ arrivals: { volume: 2 }, zones: { towm: { securityShare: 2 } } })).toThrow(
      /arrivals\.volume(.|\n)*zones\.towm/,
    );
  });

  it('read means over named months and the highest three months on end', () => {
    const run = resultWith({ wish: { all: [0, 0, 9, 0, 0, 4, 5, 6, 0, 0, 0, 0] } });
    expect(meanOf('wish', 'all', ['2015-05', '2015-08']).of(run)).toBe(15 / 4);
    expect(peakOf('wish', 'all', ['2015-01', '2015-12']).of(run)).toBe(5);
    expect(() => meanOf('wish', 'all', ['2016-01', '2016-02']).of(run)).toThrow('no months');
    expect(() => meanOf('nothing', 'all', ['2015-01', '2015-02']).of(run)).toThrow('no outcome nothing');
  });
});

describe('the mechanisms', () => {
  it('are M1 to M43, each declared once, in order, and named in the ODD', () => {
    const ids = Array.from({ length: 43 }, (_, k) => `M${k + 1}`);
    expect(SIGNS.map(({ id }) => id)).toEqual(ids);
    expect(MECHANISMS.map(([code]) => code)).toEqual(ids);
  });

  it('have arms that the valley can run, of which the weights cancel, and minimums with a reason', () => {
    for (const { id, tests } of SIGNS) {
      for (const { arms, minimum, why, label } of tests) {
        expect(arms.length, id).toBeGreaterThan(1);
        expect(
          arms.reduce((sum, { weight }) => sum + weight, 0),
          `${id}: ${label}`,
        ).toBe(0);
        expect(minimum, `${id}: ${label}`).toBeGreaterThan(0);
        expect(why.length, `${id}: ${label}`).toBeGreaterThan(10);
        for (const { change } of arms) valleyWith(change);
      }
    }
  });
});
