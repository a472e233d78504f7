/** The sensitivity of every measure of a plan, in each arm and of each arm's difference from the first, from the rows of its sweep. */
import { decisionKey, seedKey } from '../../lib/random.ts';
import { type Laid, valuesOf } from '../plan/cases.ts';
import { wordsOf as nameOf } from '../plan/futures.ts';
import type { Arm, Measure, Plan, Row, Span } from '../plan/plan.ts';
import { morrisReport, type SensitivityReport, sobolReport } from './report.ts';
import { sentenceOf } from './sentence.ts';

export const METHODS = { sobol: 'saltelli', morris: 'morris' } as const satisfies Record<string, Plan['design']['kind']>;
export type Method = keyof typeof METHODS;

export interface MeasureSensitivity {
  readonly measure: Measure;
  readonly arm: Pick<Arm, 'id' | 'label'>;
  /** The arm that is taken off, where the difference is read. */
  readonly less?: Pick<Arm, 'id' | 'label'>;
  readonly what: string;
  readonly sentence: string;
  readonly report: SensitivityReport;
}

/** A single replicate, and so many, of which all runs are there: an early stop leaves the last one in part. */
export function wholeReplicates({ plan, points }: Laid, rows: readonly Row[]): number {
  const counts = new Array<number>(plan.replicates).fill(0);
  for (const { replicate } of rows) counts[replicate]++;
  const short = counts.findIndex((count) => count < points.length * plan.arms.length);
  return short < 0 ? plan.replicates : short;
}

export function sensitivityOf(laid: Laid, rows: readonly Row[]): MeasureSensitivity[] {
  const { plan } = laid;
  const whole = wholeReplicates(laid, rows);
  if (whole === 0) throw new RangeError(`no replicate is whole: ${rows.length} of the ${laid.cases} runs are there, and the first replicate takes ${laid.cases / plan.replicates}`);
  return plan.measures.flatMap((measure, m) => {
    const byArm = plan.arms.map((_, arm) => valuesOf(laid, rows, m, arm).slice(0, whole));
    const [first, ...others] = plan.arms;
    return [
      ...plan.arms.map((arm, k) => one(laid, measure, byArm[k], arm)),
      ...others.map((arm, k) => one(laid, measure, byArm[k + 1].map((of, r) => of.map((value, p) => value - byArm[0][r][p])), arm, first)),
    ];
  });
}

function one({ plan, points }: Laid, measure: Measure, replicates: readonly (readonly number[])[], { id, label }: Arm, less?: Arm): MeasureSensitivity {
  const key = decisionKey(seedKey(plan.seed), 'bootstrap', 0);
  const factors = plan.factors.map(({ path, unit, role }) => ({ path, label: nameOf(path, unit), role }));
  const report = plan.design.kind === 'morris' ? morrisReport(factors, points, replicates, { key }) : sobolReport(factors, replicates, { key });
  const what = wordsOf(measure, plan.arms.length > 1 ? label : undefined, less?.label);
  return { measure, arm: { id, label }, ...(less && { less: { id: less.id, label: less.label } }), what, sentence: sentenceOf(what, report), report };
}

/** "Rents, all, 2017 (Cash less No programme)". */
function wordsOf({ label, reading }: Measure, arm: string | undefined, less: string | undefined): string {
  const months = 'over' in reading ? `, ${spanWords(reading.over)}` : '';
  return `${label}${months}${arm === undefined ? '' : ` (${arm}${less === undefined ? '' : ` less ${less}`})`}`;
}

function spanWords({ from, to }: Span): string {
  if (from === to) return from;
  const year = from.slice(0, 4);
  return from === `${year}-01` && to === `${year}-12` ? year : `${from} to ${to}`;
}
