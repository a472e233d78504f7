import { describe, expect, it } from 'vitest';
import { cli } from './cli.ts';
import { planFile, tempFolder } from './sweepDraft.ts';

const LIVING = { outcome: 'livingStandard', group: 'residents', from: '2021-03', to: '2021-06', better: 'more', smallest: 0.01 };
const CASH = {
  title: 'Cash, or none',
  scenario: 'your-place',
  arms: { cash: { label: 'Cash' } },
  factors: {},
  design: { kind: 'seeds' },
  measures: { living: LIVING },
  replicates: 2,
  scale: 400,
  months: 18,
};

describe('compare', () => {
  it('refuses before anything is run: what cannot be compared, and what nobody said matters', async () => {
    const alone = await cli(['compare', planFile(tempFolder(), CASH), '--only']);
    expect(alone.code).toBe(2);
    expect(alone.err).toMatch(/arms: found "cash", expected two policies or more to compare/);
    const silent = await cli(['compare', planFile(tempFolder(), { ...CASH, measures: { living: { ...LIVING, smallest: 0 } } })]);
    expect(silent.code).toBe(2);
    expect(silent.err).toMatch(/measures: found "living", expected `smallest`, the smallest difference that matters/);
  }, 120_000);

  it('says what it would take, runs for twins and by programme among them', async () => {
    const plan = planFile(tempFolder(), CASH);
    const costOf = async (...more: string[]) => JSON.parse((await cli(['compare', plan, '--dry-run', '--json', '--workers', '1', ...more])).out);
    const cases = await costOf('--twins', '0');
    expect(cases.cases).toBe(6); // cash, none and leave to remain on two replicates
    expect(cases.beside).toBeUndefined();
    expect(cases.seconds / cases.secondsPerCase).toBeCloseTo(6, 9);
    const all = await costOf('--by-programme', 'cash');
    expect(all.beside).toEqual([{ what: 'for twins', runs: 12 }, { what: 'by programme', runs: 4 }]); // with a placebo, 3 seeds; with cash and without, 2
    expect(all.seconds / all.secondsPerCase).toBeCloseTo(6 + 12 + 4, 9);
    expect((await cli(['compare', plan, '--dry-run'])).out).toMatch(/The time counts 12 runs beside the cases: 12 for twins\./);
  }, 120_000);

  it('runs the plan with what is always on offer, as a sweep for it does, and tells the same of both', async () => {
    const folder = tempFolder();
    const plan = planFile(folder, CASH);
    const here = await cli(['compare', plan, '--json', '--twins', '2', '--progress', 'none']);
    expect(here.err).toBe('');
    const told = JSON.parse(here.out);
    expect(told.arms.map(({ id }: { id: string }) => id)).toEqual(['cash', 'none', 'leaveToRemain']);
    expect(told.added).toEqual({ policies: ['none', 'leaveToRemain'] });
    expect(told.sentence).toMatch(/no forecast/);
    const [living] = told.found;
    expect(living.pairs).toHaveLength(3);
    expect(living.levels[2].againstNone.mean).not.toBe(0); // who remains does not crowd the place
    expect(living.levels[0].before).toBe(living.levels[1].before); // before anybody comes, arms are one
    expect(told.twins.pairs).toHaveLength(8); // three pairs and the placebo, of residents and of those who came
    for (const { better, worse, same } of told.twins.pairs.filter(({ side }: { side: string }) => side === 'residents')) expect(better.mean + worse.mean + same.mean).toBeCloseTo(1, 12);
    const runs = `${folder}/runs`;
    expect((await cli(['sweep', plan, '--for-compare', '--out', runs, '--progress', 'none'])).code).toBe(0);
    const swept = JSON.parse((await cli(['compare', runs, '--json', '--twins', '0'])).out);
    expect(swept.twins.pairs).toEqual([]);
    expect(swept.found).toEqual(told.found);
    const cost = JSON.parse((await cli(['compare', runs, '--json', '--twins', '2', '--dry-run', '--workers', '1'])).out);
    expect(cost).toMatchObject({ cases: 6, done: 6, beside: [{ what: 'for twins', runs: 8 }] });
    expect(cost.seconds / cost.secondsPerCase).toBeCloseTo(8, 9); // of the cases, none
  }, 240_000);
});
