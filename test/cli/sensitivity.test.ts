import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from './cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'sensitivity-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PLAN = {
  format: 1,
  title: 'What rents and work depend on',
  scenario: 'your-place',
  factors: { 'labour.separationPerMonth': { range: [0.01, 0.05] }, 'attitudes.envy': {}, 'programmes.cash.budgetUsd': { range: [1e4, 2e5] } },
  design: { kind: 'saltelli', size: 4 },
  measures: { rents: { outcome: 'rentIndex', group: 'all', from: '2021-07', to: '2021-12' }, spent: { programme: 'cash', column: 'spentUsd', at: '2021-12' } },
  replicates: 2,
  scale: 100,
  months: 24,
};
const planFile = (name: string, change: object = {}): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...PLAN, ...change }));
  return path;
};

describe('sensitivity', () => {
  const plan = planFile('plan.json');

  it("tells Sobol' indices of every measure, and how much is luck", async () => {
    const { code, out } = await cli(['sensitivity', plan, '--json']);
    expect(code).toBe(0);
    const { found } = JSON.parse(out);
    expect(found.map((each: { measure: { id: string } }) => each.measure.id)).toEqual(['rents', 'spent']);
    const { factors, luck } = found[1].report;
    const [budget] = factors.lever;
    expect(budget.factor).toEqual({ path: 'programmes.cash.budgetUsd', label: 'budget (cash)', role: 'lever' });
    for (const { total } of factors.freeParameter) expect(budget.total.estimate).toBeGreaterThan(10 * total.estimate);
    // money does not know who envies whom, and all points have one luck: nought to the bit, not nearly
    expect(factors.freeParameter.find((each: { factor: { path: string } }) => each.factor.path === 'attitudes.envy').total.estimate).toBe(0);
    expect(luck.factorsShare + luck.aloneShare + luck.throughFactorsShare).toBeCloseTo(1, 9);
  }, 120_000);

  it('screens by Morris, the same from the folder of a sweep as from runs made now by another number of workers', async () => {
    const runs = join(folder, 'runs');
    const screening = planFile('screening.json', { design: { kind: 'morris', size: 2 }, replicates: 1 });
    const made = await cli(['sensitivity', plan, '--method', 'morris', '--size', '2', '--replicates', '1', '--workers', '1']);
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/3 factors, 2 trajectories, so 8 points × 1 arm × 1 replicate = 8 runs, 100 people per agent/);
    expect(made.out).toMatch(/Spent so far, [^,]+, 2021-12: .*Of what may be chosen, it depends most on budget \(cash\)\./);
    expect(made.out).toMatch(/How much else is luck cannot be told from one replicate/);
    expect((await cli(['sweep', screening, '--out', runs, '--workers', '2'])).code).toBe(0);
    expect((await cli(['sensitivity', runs])).out).toBe(made.out);
    const changed = await cli(['sensitivity', runs, '--size', '4']);
    expect(changed.code).toBe(2);
    expect(changed.err).toMatch(/--method or --size: found with the folder of a sweep/);
    expect((await cli(['sensitivity', runs, '--dry-run'])).err).toMatch(/--dry-run: found with the folder of a sweep, expected only where something would be run/);
  }, 120_000);

  it('says what it would take, and which sizes serve', async () => {
    const { code, out, err } = await cli(['sensitivity', plan, '--size', '6', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toMatch(/60 = 1 arm × 30 points × 2 replicates/);
    expect(out).not.toMatch(/on disk|block/); // rows of an analysis are kept nowhere
    expect(err).toMatch(/warning: intervals from fewer than 32 blocks are too narrow/);
    expect(err).toMatch(/warning: 6 blocks are no power of two: their points are spread less evenly than those of 8/);
  }, 120_000);

  it('asks for a design that it can read', async () => {
    const { code, err } = await cli(['sensitivity', planFile('cube.json', { design: { kind: 'latinHypercube', size: 1 } })]);
    expect(code).toBe(2);
    expect(err).toMatch(/design\.kind: found "latinHypercube", expected saltelli or morris; --method sobol or --method morris takes its place/);
    expect((await cli(['sensitivity', planFile('one.json', { design: { kind: 'saltelli', size: 1 } })])).err).toMatch(/design\.size: found 1, expected at least 2 blocks/);
  }, 60_000);

  it('refuses a plan with all its problems, with their places', async () => {
    const broken = planFile('broken.json', { factors: { 'labour.separationPerMnth': {}, 'streams.home.arrivals': {} }, replicates: 0 });
    const { code, err } = await cli(['sensitivity', broken]);
    expect(code).toBe(2);
    expect(err).toMatch(/factors\.labour\.separationPerMnth.*did you mean labour\.separationPerMonth/);
    expect(err).toMatch(/factors\.streams\.home\.arrivals.*how many people come is given, never searched/);
    expect(err).toMatch(/replicates: found 0/);
  }, 60_000);
});
