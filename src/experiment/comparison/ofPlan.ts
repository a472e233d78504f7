/** A comparison on the rows of a plan: measure by measure, so that what residents lose is not netted off by what returnees gain. */
import { mean } from '../../lib/statistics.ts';
import { OUTCOMES } from '../../model/outcomes/index.ts';
import { type Laid, ONE_LUCK, valuesOf } from '../plan/cases.ts';
import { type Futures, futuresOf } from '../plan/futures.ts';
import type { Measure, Row } from '../plan/plan.ts';
import { armId, partsOf } from '../plan/policies.ts';
import type { Cells } from './luck.ts';
import { BEFORE, onOffer, remains } from './offers.ts';
import { comparePair, differenceOf, levelOf, type PairCompared, type Spanned } from './pair.ts';
import type { Tried } from './tried.ts';
import { LEVEL, type VerdictOptions } from './verdict.ts';

/** Two baselines: the place before the arrivals, which tells what came about; no programme, which tells what the policy did. */
export interface Level extends Spanned {
  readonly policy: string;
  /** The same measure in the same runs before anybody came. Not a number where nobody of the group was there. */
  readonly before?: number;
  /** Less the policy without programmes. */
  readonly againstNone?: Spanned;
}
export interface MeasureCompared {
  readonly measure: Measure;
  readonly levels: readonly Level[];
  readonly pairs: readonly PairCompared[];
}

/** Cells of each policy: futures in the order of `futuresOf`, by replicate. */
function cellsOf(laid: Laid, rows: readonly Row[], { policies, rules, ruleOf, pointOf }: Futures, measure: number): Cells[] {
  return policies.map(({ id }) => {
    const byRule = rules.map((rule) => valuesOf(laid, rows, measure, laid.plan.arms.findIndex((arm) => arm.id === armId(id, rule))));
    return ruleOf.map((rule, future) => byRule[rule].map((values) => values[pointOf[future] - 1]));
  });
}

/** Whether who comes is counted in it: what is read of residents is of the same people under every arm. */
const ofThoseWhoCome = ({ reading }: Measure): boolean =>
  reading.kind === 'horizon' || (reading.kind === 'outcome' && OUTCOMES.some(({ key, of }) => key === reading.outcome && of !== undefined) && !RESIDENTS.includes(reading.group));
const RESIDENTS = ['residents', 'earlierReturnees', 'hotSpot.residents'];

export function comparisonOf(laid: Laid, rows: readonly Row[], measures: readonly Measure[], options: VerdictOptions = {}): MeasureCompared[] {
  const { plan } = laid;
  const futures = futuresOf(laid, rows);
  const { policies, rules, dimensions, points, ruleOf, pointOf } = futures;
  const tried: Tried = {
    dimensions,
    points,
    ruleOf: ruleOf.map((rule) => rules[rule]),
    luckOf: pointOf.map((point) => (ONE_LUCK.includes(plan.design.kind) ? 0 : point)),
    seed: plan.seed,
  };
  const none = policies.findIndex(({ id }) => id === onOffer(plan).none);
  const remain = policies.map(({ id }) => remains(plan.arms.find((arm) => partsOf(arm.id)[0] === id)?.scenario));
  const pairs = policies.flatMap((_, first) => policies.slice(first + 1).map((__, k) => [first, first + 1 + k] as const));
  const level = 1 - (1 - (options.level ?? LEVEL)) / Math.max(1, pairs.length);
  return measures.map((measure): MeasureCompared => {
    const cells = cellsOf(laid, rows, futures, plan.measures.indexOf(measure));
    const before = plan.measures.findIndex(({ id }) => id === `${measure.id}${BEFORE}`);
    const early = before < 0 ? undefined : cellsOf(laid, rows, futures, before);
    const seen = policies.map(({ label }, p) => ({ label, cells: cells[p] }));
    return {
      measure,
      levels: policies.map(({ label }, p) => ({
        policy: label,
        ...levelOf(cells[p], tried),
        ...(early && { before: mean(early[p].flat()) }),
        ...(none >= 0 && none !== p && { againstNone: differenceOf(cells[p], cells[none], tried) }),
      })),
      pairs: pairs.map(([a, b]) => comparePair(measure, seen[a], seen[b], tried, { ...options, level, otherPeople: remain[a] !== remain[b] && ofThoseWhoCome(measure) })),
    };
  });
}
