/** Q1–Q8 at few seeds, held loosely: a change that breaks a pattern shows here. The full tests are in docs/evidence.json. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluatePatterns } from '../../src/experiment/patterns.ts';
import { PROGRAMME_PATTERNS } from '../../src/experiment/programmePatterns/index.ts';
import type { PatternReport } from '../../src/experiment/report.ts';
import type { RunResult } from '../../src/model/result.ts';
import { type Model, openModel } from './pool.ts';

let model: Model;
let reports: readonly PatternReport[];
beforeAll(async () => {
  model = await openModel();
  reports = await evaluatePatterns({ simulate: model.simulate, replicates: 3, scale: 30, only: PROGRAMME_PATTERNS.map(({ id }) => id) });
}, 300_000);
afterAll(() => model.close());

describe('patterns of programmes, a few seeds', () => {
  it.each(PROGRAMME_PATTERNS.map(({ id, label }) => ({ id, label })))('$id: $label', ({ id }) => {
    const report = reports.find((one) => one.id === id);
    expect(report?.measures.some(({ rule }) => rule !== 'shown')).toBe(true);
    for (const { label, rule, band, median, low, high } of report?.measures ?? []) {
      expect(median, label).not.toBeNaN();
      if (rule === 'shown') continue;
      // A sign by the median; a band where it and the range of three coarse seeds meet.
      expect(rule === 'sign' ? median : high, label).toBeGreaterThanOrEqual(band[0]);
      expect(rule === 'sign' ? median : low, label).toBeLessThanOrEqual(band[1]);
    }
  });

  it('say the observed figure of each measure, and the scenario it is held in', () => {
    const training = reports.find(({ id }) => id === 'Q2');
    expect(training).toMatchObject({ scenario: 'patterns/q2-training-with-employer', reported: expect.stringContaining('58 → 34 %') });
    expect(training?.measures.map(({ reported }) => reported)).toEqual(expect.arrayContaining(['58 %', '34 %', '8 %', '30 %']));
  });
});

describe('the runs of a pattern of programmes', () => {
  it('are the same people with the same luck: who was served with the money is asked for by id without it, and in shorter runs', async () => {
    const seen: { result: RunResult; asked: unknown }[] = [];
    const simulate: Model['simulate'] = async (request) => {
      const result = await model.simulate(request);
      seen.push({ result, asked: request.livesOf });
      return result;
    };
    await evaluatePatterns({ simulate, replicates: 1, scale: 50, only: ['Q8'] });
    const [lead, ...others] = seen;
    expect(lead?.asked).toBe('served');
    expect(lead?.result.lives?.id.length).toBeGreaterThan(100);
    for (const { result, asked } of others) {
      expect(asked).toEqual(lead?.result.lives?.id);
      // Nothing is paid in the first year, so it is the same in all arms and lengths.
      const first = (run: RunResult | undefined) => run?.outcomes['wageWorkers']?.series['all']?.slice(0, 12);
      expect(first(result)).toEqual(first(lead?.result));
    }
    expect(others.map(({ result }) => [result.dates.length, result.programmes['package']?.served.at(-1) === 0])).toEqual(
      expect.arrayContaining([
        [48, true],
        [24, true],
        [24, false],
      ]),
    );
  }, 60_000);
});
