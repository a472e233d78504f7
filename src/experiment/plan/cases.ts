/**
 * The cases of a plan, in the order in which they run: replicates outermost, then points, then arms, so that an early stop leaves an even
 * sample. All arms of one point and replicate share a seed (common random numbers): what tells them apart is the arm, not luck.
 */
import type { RunRequest, RunResult } from '../../model/result.ts';
import { pastsOf } from './common.ts';
import { withFactors } from './factors.ts';
import type { Plan, Row } from './plan.ts';
import { type Points, pointsOf, valuesAt } from './points.ts';
import { readMeasure } from './readings.ts';

export interface Case {
  readonly index: number;
  readonly arm: number;
  readonly point: number;
  readonly replicate: number;
  readonly request: RunRequest;
}

/** A plan with its points laid, so that any case of it can be told by its number. */
export interface Laid {
  readonly plan: Plan;
  readonly points: Points;
  /** How many. */
  readonly cases: number;
  /** For each arm: the month until which it is one with others, if it is. */
  readonly pasts: readonly (string | undefined)[];
}

export function lay(plan: Plan): Laid {
  const points = pointsOf(plan);
  return { plan, points, cases: plan.replicates * points.length * plan.arms.length, pasts: pastsOf(plan) };
}

/** Points of these designs are compared with one another, so they share the luck of their replicate as well. */
export const ONE_LUCK: readonly Plan['design']['kind'][] = ['seeds', 'saltelli', 'morris'];

const seedOf = ({ seed, design }: Plan, point: number, replicate: number): string =>
  `${seed} replicate ${replicate + 1}${ONE_LUCK.includes(design.kind) ? '' : ` point ${point + 1}`}`;

export function caseAt({ plan, points, pasts }: Laid, index: number): Case {
  const arms = plan.arms.length;
  const arm = index % arms;
  const point = Math.floor(index / arms) % points.length;
  const replicate = Math.floor(index / (arms * points.length));
  const base = plan.arms[arm];
  const at = points[point];
  if (base === undefined || at === undefined || replicate >= plan.replicates) throw new RangeError(`The plan has no case ${index}.`);
  const scenario = withFactors(base.scenario, plan.factors, valuesAt(plan.factors, at));
  const commonUntil = pasts[arm];
  const request = { scenario, seed: seedOf(plan, point, replicate), scale: plan.scale, ...(plan.months !== undefined && { months: plan.months }), ...(commonUntil !== undefined && { commonUntil }) };
  return { index, arm, point, replicate, request };
}

/** All cases one after another; each is made when it is asked for. */
export function* casesOf(plan: Plan): Generator<Case> {
  const laid = lay(plan);
  for (let index = 0; index < laid.cases; index++) yield caseAt(laid, index);
}

/** What is kept of a finished case. */
export function rowOf({ measures }: Pick<Plan, 'measures'>, { index, arm, point, replicate }: Omit<Case, 'request'>, result: RunResult): Row {
  return { index, arm, point, replicate, values: measures.map((measure) => readMeasure(measure, result)), people: result.timing.people, fingerprint: result.fingerprint };
}

/** The values of one measure in one arm, replicate by replicate and point by point: what analyses are given. Missing rows leave NaN. */
export function valuesOf({ plan, points }: Laid, rows: readonly Row[], measure: number, arm: number): number[][] {
  const values = Array.from({ length: plan.replicates }, () => new Array<number>(points.length).fill(Number.NaN));
  for (const row of rows) if (row.arm === arm) (values[row.replicate] as number[])[row.point] = row.values[measure] ?? Number.NaN;
  return values;
}
