import { describe, expect, it } from 'vitest';
import { casesOf, lay } from '../../../src/experiment/plan/cases.ts';
import type { Row } from '../../../src/experiment/plan/plan.ts';
import { sensitivityOf, wholeReplicates } from '../../../src/experiment/sensitivity/ofPlan.ts';
import { sensitivityText } from '../../../src/cli/sensitivityText.ts';
import { type Draft, planWith } from '../planDraft.ts';

const planOf = (kind: string, size: number) =>
  planWith((draft: Draft) => {
    draft.design = { kind, size };
  });

/** Rows of a made model: both arms feel the parameter, only cash feels the lever; the first measure alone moves. */
function rowsOf(kind: string, size: number): { laid: ReturnType<typeof lay>; rows: Row[] } {
  const laid = lay(planOf(kind, size));
  const rows = [...casesOf(laid.plan)].map(({ request: _request, ...at }): Row => {
    const [parameter, lever] = laid.points[at.point];
    const living = 3 * parameter + (at.arm === 0 ? lever : 0) + at.replicate;
    return { ...at, values: [living, at.point === 2 ? Number.NaN : 0.5, 7], people: 1, fingerprint: '' };
  });
  return { laid, rows };
}

describe('the sensitivity of a plan', () => {
  const { laid, rows } = rowsOf('saltelli', 256);
  const found = sensitivityOf(laid, rows);
  const of = (measure: string, arm: string, less?: string) => found.find((one) => one.measure.id === measure && one.arm.id === arm && one.less?.id === less);

  it('is told of every measure, in each arm and of the difference from the first', () => {
    expect(found.map(({ measure, arm, less }) => `${measure.id} ${arm.id}${less ? ` less ${less.id}` : ''}`)).toEqual(
      ['living', 'stay', 'served'].flatMap((id) => [`${id} cash`, `${id} none`, `${id} none less cash`]),
    );
  });

  it('finds in the difference what tells the arms apart, and not what moves both', () => {
    expect(of('living', 'cash')?.report).toMatchObject({ firstSums: { freeParameter: { estimate: expect.closeTo(0.9, 1) }, lever: { estimate: expect.closeTo(0.1, 1) } } });
    expect(of('living', 'none', 'cash')?.sentence).toBe(
      'Living standard over before, residents, 2020-07 to 2020-12 (No programme less Cash): of what is not known, separation (labour) hardly matters. Of what may be chosen, it depends most on places per month (cash).',
    );
  });

  it('is printed with intervals, bars, the points that have no number, and what luck makes', () => {
    const text = sensitivityText(laid.plan.title, 'what was run', found);
    expect(text).not.toMatch(/NaN|undefined|Infinity|-0\.00\b/);
    expect(text).toMatch(/^separation \(labour\) +[█░]{18}·· +0\.9\d +0\.\d\d to \d\.\d\d +0\.\d\d +0\.\d\d to \d\.\d\d$/m);
    expect(text).toMatch(/^No number at point 3: 1 block left out/m);
    expect(text).toMatch(/Luck: of the variance of single runs the factors make 6\d\.\d %, another seed alone 3\d\.\d %, luck through the factors 0\.0 %/);
    expect(text).toMatch(/People served so far, [^,]+, 2020-12 \(Cash\): nothing here moves it\./);
  });

  it('reads whole replicates alone, and none of a sweep that ended in its first', () => {
    const early = rows.slice(0, laid.points.length * 2 + 5);
    expect(wholeReplicates(laid, early)).toBe(1);
    expect(sensitivityOf(laid, early)[0].report.luck.replicates).toBe(1);
    expect(() => sensitivityOf(laid, rows.slice(0, 9))).toThrow('no replicate is whole: 9 of the 4096 runs are there, and the first replicate takes 2048');
  });

  it('screens by Morris where the plan is one of trajectories', () => {
    const morris = rowsOf('morris', 10);
    const [living] = sensitivityOf(morris.laid, morris.rows);
    expect(living.report).toMatchObject({ method: 'morris', rows: 10, factors: { freeParameter: [{ mu: expect.closeTo(3, 9) }], lever: [{ mu: expect.closeTo(1, 9) }] } });
    expect(sensitivityText('', '', sensitivityOf(morris.laid, morris.rows))).not.toMatch(/NaN|undefined|Infinity/);
  });
});
