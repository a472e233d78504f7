import { describe, expect, it } from 'vitest';
import { normal } from '../../src/lib/distributions.ts';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';
import { medianInterval } from '../../src/lib/statistics.ts';
import { BATCH, ensemble } from '../../src/experiment/ensemble.ts';
import type { RunRequest, RunResult } from '../../src/model/result.ts';
import { exampleInput } from '../cli/example.ts';
import { resultWith } from './made.ts';

const { scenario } = exampleInput();
const MONTHS = 24;

/** A run whose outcome is 10 + a standard normal of its seed in every month; returnees come in month 12. */
function madeRun({ seed }: RunRequest): RunResult {
  const { k0, k1 } = decisionKey(seedKey(seed), 'made', 0);
  const value = 10 + normal(uniform(k0, k1, 0));
  const all = Array.from({ length: MONTHS }, (_, month) => value + month);
  return resultWith({ rentIndex: { all }, wish: { all, returnees: all.map((one, month) => (month < 12 ? Number.NaN : one)) } });
}
const options = (replicates: number, simulate: (request: RunRequest) => Promise<RunResult> = async (request) => madeRun(request)) => ({
  simulate,
  request: { scenario, scale: 100 },
  seedOf: (replicate: number) => `replicate-${replicate + 1}`,
  replicates,
  outcomes: ['rentIndex', 'wish'],
});

describe('an ensemble', () => {
  it('tells medians, bands and errors by month, of groups that have anybody', async () => {
    const found = await ensemble(options(400));
    const band = found.outcomes['rentIndex']?.groups['all'];
    expect(Object.keys(found.outcomes['rentIndex']?.groups ?? {})).toEqual(['all']);
    expect(band?.median[0]).toBeCloseTo(10, 0);
    expect(band?.median[5]).toBeCloseTo((band?.median[0] ?? 0) + 5, 10);
    expect((band?.high[0] ?? 0) - (band?.low[0] ?? 0)).toBeCloseTo(2 * 1.645, 0); // 90 % of a standard normal
    expect(band?.meanError[0]).toBeCloseTo(1 / 20, 2); // σ/√n
    expect((band?.medianError[0] ?? 0) / (band?.meanError[0] ?? 1) / 1.96).toBeCloseTo(1.25, 0); // √(π/2): the median of a normal is less precise
    const returnees = found.outcomes['wish']?.groups['returnees'];
    expect(returnees?.median[11]).toBeNaN();
    expect(returnees?.median[12]).toBe(found.outcomes['wish']?.groups['all']?.median[12]);
  });

  it('does not depend on the order in which runs end', async () => {
    let turn = 0;
    const late = async (request: RunRequest): Promise<RunResult> => {
      await new Promise((done) => setTimeout(done, (turn++ * 7) % 11));
      return madeRun(request);
    };
    expect(await ensemble(options(20, late))).toEqual(await ensemble(options(20)));
  });

  it('runs batches until intervals are as narrow as wished, and says how many it took', async () => {
    const asked: string[] = [];
    const count = async (request: RunRequest): Promise<RunResult> => {
      asked.push(request.seed);
      return madeRun(request);
    };
    const found = await ensemble({ ...options(1000, count), wishes: [{ outcome: 'rentIndex', group: 'all', halfWidth: 0.2 }] });
    expect(found.ended).toBe('precise');
    expect(found.runs % BATCH).toBe(0);
    expect(asked).toHaveLength(found.runs);
    expect(new Set(asked).size).toBe(found.runs);
    // 1.96 σ / √n ≤ 0.2 asks for about 96 runs of a standard normal.
    expect(found.runs).toBeGreaterThanOrEqual(60);
    expect(found.runs).toBeLessThanOrEqual(140);
    expect(found.wishes[0]).toMatchObject({ reached: true });
    expect(found.wishes[0]?.found).toBeLessThanOrEqual(0.2);
    const before = await ensemble({ ...options(found.runs - BATCH), wishes: [{ outcome: 'rentIndex', group: 'all', halfWidth: 0.2 }] });
    expect(before.wishes[0]?.reached).toBe(false);
  });

  it('gives up at the most runs that are allowed, and says so', async () => {
    const found = await ensemble({ ...options(25), wishes: [{ outcome: 'rentIndex', group: 'all', halfWidth: 0.001 }] });
    expect(found).toMatchObject({ runs: 25, ended: 'all', wishes: [{ reached: false }] });
  });

  it('covers the truth about as often as it says although it stops at the first narrow interval', async () => {
    let covered = 0;
    for (let repeat = 0; repeat < 200; repeat++) {
      const found = await ensemble({ ...options(500), outcomes: ['rentIndex'], seedOf: (replicate) => `repeat ${repeat} ${replicate}`, wishes: [{ outcome: 'rentIndex', group: 'all', halfWidth: 0.3 }] });
      const { low = 0, high = 0 } = found.wishes[0]?.interval ?? {};
      const truth = 10 + (12 + 23) / 2; // mean of the last 12 months
      if (low <= truth && truth <= high) covered++;
    }
    expect(covered / 200).toBeGreaterThan(0.88);
  });

  it('never has more runs under way than a batch', async () => {
    let [underWay, most] = [0, 0];
    await ensemble(
      options(35, async (request) => {
        most = Math.max(most, ++underWay);
        await new Promise((done) => setTimeout(done, 1));
        underWay--;
        return madeRun(request);
      }),
    );
    expect(most).toBe(BATCH);
  });
});

describe('the interval of a median', () => {
  it('lies between the order statistics of the published table', () => {
    // David and Nagaraja 2003, section 7.1; Conover 1999, table A3: ranks at 95 %.
    const ranks = (n: number) => medianInterval(Array.from({ length: n }, (_, k) => k + 1), 0.95);
    expect(ranks(5)).toEqual({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(ranks(6)).toEqual({ low: 1, high: 6 });
    expect(ranks(10)).toEqual({ low: 2, high: 9 });
    expect(ranks(20)).toEqual({ low: 6, high: 15 });
    expect(ranks(100)).toEqual({ low: 40, high: 61 });
  });

  it('is no number when a value is none', () => {
    expect(medianInterval([1, Number.NaN, 3], 0.95)).toEqual({ low: Number.NaN, high: Number.NaN });
  });
});
