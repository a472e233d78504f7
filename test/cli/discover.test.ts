import { rmSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discoverText } from '../../src/cli/discoverText.ts';
import { BadInput } from '../../src/cli/exits.ts';
import { askedOf } from '../../src/cli/harmLines.ts';
import { openPlan } from '../../src/cli/planRows.ts';
import { robustnessText } from '../../src/cli/robustnessText.ts';
import { runSweep } from '../../src/cli/sweeps/runSweep.ts';
import { discoveryOf } from '../../src/experiment/discovery/ofPlan.ts';
import { robustnessOf } from '../../src/experiment/robustness/ofPlan.ts';
import { cli } from './cli.ts';
import { madePool, namedPlan, planFile, tempFolder } from './sweepDraft.ts';

const POOR = { outcome: 'poverty', group: 'residents', at: '2020-02', better: 'less', smallest: 0.1 };
const CHANGES = { design: { kind: 'latinHypercube', size: 60 }, replicates: 1, measures: { poor: POOR } };
const read = (folder: string, options: object = {}) => openPlan(folder, { progress: 'none', ...options });

/** Made runs: the figure is a thousand times the separation, the length of the seed, and how many come. */
async function swept(): Promise<string> {
  const folder = tempFolder();
  await runSweep(folder, namedPlan(CHANGES), { pool: madePool(), threads: 2 });
  return folder;
}

async function linesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof BadInput) return error.lines;
    throw error;
  }
  return [];
}

describe('an analysis of the folder of a sweep', () => {
  it('reads the very rows, and finds what the made model does', async () => {
    const { named, rows = [] } = read(await swept());
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 120 }, (_, k) => k));
    for (const { arm, point, values } of rows) {
      const separation = 10 + 20 * named.points[point][0];
      expect(values[0]).toBeCloseTo(separation + `1 replicate 1 point ${point + 1}`.length + (arm === 0 ? 1 : 0.5), 9);
    }
    const lines = [{ measure: named.plan.measures[0], worseThan: 45 }];
    const text = discoverText(named, discoveryOf(named, rows, lines));
    expect(text).toMatch(/Box 1\. Poverty, residents above 45 in \d+ of 100 futures in which separation \(labour\) is above 0\.02\d* per month/);
    expect(text).toMatch(/Second opinion: a classification tree/);
    const other = robustnessText(named, robustnessOf(named, rows, lines));
    expect(other).toMatch(/fewer: chosen by the mean, by the largest regret, by the 90th percentile of regret and by the worst future alike/);
    for (const one of [text, other]) {
      expect(one).not.toMatch(/NaN|Infinity|undefined/);
      expect(one).not.toMatch(/safe number|threat|wave/i);
      expect(one).toMatch(/no forecast|no probabilities/);
    }
  });

  it('refuses a sweep that is not done, and options that would change what was run', async () => {
    const folder = await swept();
    expect(await linesOf(async () => read(folder, { replicates: 3, months: 12 }))).toEqual([
      expect.stringMatching(/^--replicates: found with the folder of a sweep/),
      expect.stringMatching(/^--months: found with the folder of a sweep/),
    ]);
    rmSync(join(folder, 'blocks', readdirSync(join(folder, 'blocks'))[0]));
    expect(await linesOf(async () => read(folder))).toEqual([expect.stringMatching(/^PLAN: 1 block of 120 missing in .*give its sweep command again/)]);
  });
});

describe('harm lines', () => {
  const planOf = () => namedPlan({ measures: { poor: POOR, other: { ...POOR, better: 'neither' } } }).plan;

  it('belong to measures in their order; without any, all measures are asked about that say which way is better', () => {
    const plan = planOf();
    expect(askedOf(plan, { measure: ['poor'], worseThan: [0.4] })).toMatchObject([{ measure: { id: 'poor' }, worseThan: 0.4 }]);
    expect(askedOf(plan, { measure: [], worseThan: [] }).map(({ measure }) => measure.id)).toEqual(['poor']);
  });

  it('are refused with all that is wrong', async () => {
    expect(await linesOf(async () => askedOf(planOf(), { measure: ['poro', 'other'], worseThan: [1] }))).toEqual([
      '--measure: found "poro", expected a measure of the plan: poor, other; did you mean poor?',
      'measures.other.better: found "neither", expected more or less: the plan must say which way is worse',
      '--worse-than: found "1 of them", expected one for each --measure, and 2 are given',
    ]);
  });
});

describe('the commands', () => {
  it('refuse before anything is run', async () => {
    const seedsOnly = planFile(tempFolder(), { arms: { one: {} }, factors: {}, design: { kind: 'seeds' } });
    const discovered = await cli(['discover', seedsOnly, '--arm', 'two']);
    expect(discovered.code).toBe(2);
    expect(discovered.err).toMatch(/factors: missing.*\n--arm: found "two", expected an arm of the plan: one\n--worse-than: missing/);
    const compared = await cli(['robustness', seedsOnly]);
    expect(compared.code).toBe(2);
    expect(compared.err).toMatch(/arms: found "one", expected two policies or more/);
  }, 120_000);
});
