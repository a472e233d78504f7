/** F1–F8 at reduced seeds, held loosely: a change that breaks a pattern shows here. The full tests are in docs/evidence.json. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/experiment/declared.ts';
import { evaluatePatterns } from '../../src/experiment/patterns.ts';
import type { PatternReport } from '../../src/experiment/report.ts';
import { testSteady } from '../../src/experiment/steady.ts';
import { type Model, openModel } from './pool.ts';

/** Two seeds at scale 30 may miss a band by so much of its ends. */
const SLACK = 1.15;
/** Six seeds at scale 100 may be off by so many tolerances. */
const TOLERANCES = 3;

let model: Model;
let reports: readonly PatternReport[];
beforeAll(async () => {
  model = await openModel();
  reports = await evaluatePatterns({ simulate: model.simulate, replicates: 2, scale: 30, only: PATTERNS.map(({ id }) => id) });
}, 300_000);
afterAll(() => model.close());

describe('patterns of reality, a few seeds', () => {
  it.each(PATTERNS.map(({ id, label }) => ({ id, label })))('$id: $label', ({ id }) => {
    const report = reports.find((one) => one.id === id);
    expect(report).toBeDefined();
    for (const { label, rule, band, median } of report?.measures ?? []) {
      if (rule === 'shown') continue;
      const [slackBelow, slackAbove] = rule === 'median' ? [1 / SLACK, SLACK] : [1, 1];
      expect(median, label).toBeGreaterThanOrEqual(band[0] * slackBelow);
      expect(median, label).toBeLessThanOrEqual(band[1] * slackAbove);
    }
  });

  it('more people settling means more of each of F1–F4 than fewer do', () => {
    for (const { measures, id } of reports) {
      const { scenarios } = measures[0] ?? {};
      if (scenarios !== undefined) expect(scenarios.high, id).toBeGreaterThan(scenarios.low);
    }
  });
});

describe('F8: no arrivals, no change', () => {
  it('holds loosely at scale 100, while people are hired, move, open, close, wish and leave', async () => {
    const { outcomes, grossFlows } = await testSteady({ simulate: model.simulate, replicates: 6, scale: 100 });
    for (const [key, { worstRatio }] of Object.entries(outcomes)) expect(worstRatio, key).toBeLessThan(TOLERANCES);
    for (const [name, flow] of Object.entries(grossFlows)) expect(flow, name).toBeGreaterThan(0);
  }, 300_000);
});
