/**
 * The futures of a plan, and the figures of its policies there: what discovery and robustness look at. A future is a point of the design
 * under one rule of behaviour. All policies meet the same future with the same luck; a figure is the mean over its replicates.
 */
import { UNITS, type Unit } from '../../lib/units.ts';
import { mean } from '../../lib/statistics.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Dimension } from '../discovery/cases.ts';
import type { Laid } from './cases.ts';
import type { Factor, Row } from './plan.ts';
import { valuesAt } from './points.ts';
import { armId, partsOf } from './policies.ts';

export interface Policy {
  readonly id: string;
  readonly label: string;
}
export interface Futures {
  readonly policies: readonly Policy[];
  readonly rules: readonly string[];
  /** What was varied: the factors, and the rule where there are rivals. */
  readonly dimensions: readonly Dimension[];
  /** A row per future, a column per dimension. */
  readonly points: readonly (readonly number[])[];
  /** Place in `rules`, and number of the point of the design, from 1, of each future. */
  readonly ruleOf: readonly number[];
  readonly pointOf: readonly number[];
  /** Of each measure: a row per future, a column per policy. NaN where there was nobody to count, or a run is missing. */
  readonly figures: readonly (readonly (readonly number[])[])[];
}

/** Pairs of policy and rule that no arm stands for: each policy is needed under each rule, or rules would favour some. */
export function ruleProblems({ plan }: Pick<Laid, 'plan'>): Problem[] {
  const ids = new Set(plan.arms.map(({ id }) => id));
  const parts = plan.arms.map(({ id }) => partsOf(id));
  const [policies, rules] = [new Set(parts.map(([policy]) => policy)), new Set(parts.map(([, rule]) => rule))];
  const wanted = [...policies].flatMap((policy) => [...rules].map((rule) => armId(policy, rule)));
  return wanted.filter((id) => !ids.has(id)).map((id) => ({ path: `arms.${id}`, found: undefined, expected: 'each policy under each rule of behaviour' }));
}

/** Words of a path: `housing.rentElasticity` is "rent elasticity (housing)"; units that a figure has anyway are left off the name. */
export function wordsOf(path: string, unit: string): string {
  const steps = path.split('.');
  const name = steps.pop() ?? '';
  const ending = shownUnit(unit) === '' ? '' : ((UNITS[unit as Unit]?.endings as readonly string[] | undefined)?.find((one) => name.endsWith(one) && name !== one) ?? '');
  const spaced = (text: string): string => text.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  const where = steps.filter((step) => step !== 'programmes').map(spaced).join(', ');
  return `${spaced(ending ? name.slice(0, -ending.length) : name)}${where && ` (${where})`}`;
}

const BARE = /^(share|ratio|index|code|count|elasticity|log-odds)\b/;
/** A unit as it stands behind a figure; nothing for plain numbers. */
export const shownUnit = (unit: string): string => (BARE.test(unit) ? '' : (UNITS[unit as Unit]?.label ?? unit));

const dimensionOf = ({ path, label, unit }: Factor): Dimension => ({ name: path, label: label === path ? wordsOf(path, unit) : label, unit: shownUnit(unit) });

export function futuresOf(laid: Laid, rows: readonly Row[]): Futures {
  const { plan, points } = laid;
  const parts = plan.arms.map(({ id }) => partsOf(id));
  const rules = [...new Set(parts.map(([, rule]) => rule))];
  const policies = [...new Set(parts.map(([policy]) => policy))].map((id) => ({ id, label: plan.arms[parts.findIndex(([policy]) => policy === id)].label }));
  const places = rules.flatMap((_, rule) => points.map((__, point) => ({ rule, point })));
  const armAt = (policy: string, rule: string): number => parts.findIndex(([p, r]) => p === policy && r === rule);
  // values[arm][point][measure]: over replicates
  const values = plan.arms.map(() => points.map(() => plan.measures.map((): number[] => [])));
  for (const { arm, point, values: read } of rows) for (const [measure, value] of read.entries()) values[arm][point][measure].push(value);
  return {
    policies,
    rules,
    dimensions: [...plan.factors.map(dimensionOf), ...(rules.length > 1 ? [{ name: 'rule', label: 'the rule of behaviour', unit: '', categories: rules }] : [])],
    points: places.map(({ rule, point }) => [...valuesAt(plan.factors, points[point]), ...(rules.length > 1 ? [rule] : [])]),
    ruleOf: places.map(({ rule }) => rule),
    pointOf: places.map(({ point }) => point + 1),
    figures: plan.measures.map((_, measure) => places.map(({ rule, point }) => policies.map(({ id }) => mean(values[armAt(id, rules[rule])][point][measure])))),
  };
}
