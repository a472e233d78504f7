/**
 * The factors of a plan. Free parameters are named as assumptions are (`labour.separationPerMonth`), levers by their path in the scenario
 * (`programmes.cash.budgetUsd`). Who comes, under which compulsion, is given, never searched: such paths are refused.
 */
import type { NumberField } from '../../lib/declare.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import type { Scenario } from '../../model/scenario.ts';
import { DECLARED } from '../../scenario/declared.ts';
import { below, own, type Problem } from '../../scenario/problem.ts';
import { ruleProblems } from '../../scenario/rules.ts';
import { PLACE_PRIORS, withValues } from '../priors.ts';
import type { LoadedArm } from './arms.ts';
import { factorField } from './fields.ts';
import { entries, look, unknownWord } from './look.ts';
import { leverAt, leverPaths, withLever } from './levers.ts';
import type { Factor } from './plan.ts';

const GIVEN: readonly (readonly [RegExp, string])[] = [
  [/^arrivals\.complianceShare$/, 'compliance is given, never searched'],
  [/^arrivals\.(bandShiftSteps|credibleForceShare)$/, 'force is given, never searched'],
  [/^arrivals\.spreadMonths$/, 'phasing is a programme or an arm: it moves dates, never the total'],
  [/^(arrivals|streams\.[^.]+\.(arrivals|settlingShare))(\.|$)/, 'how many people come is given, never searched'],
  [/^streams\.[^.]+\.bands(\.|$)/, 'the bands of return are given, never searched'],
  [/^(format|place\.(months|baseYear))$/, 'it is the form of a run; the length of runs is `months` of the plan'],
  [/^assumptions\./, 'a parameter is named by its submodel, as labour.separationPerMonth'],
];
const ALLOWED = 'an assumption of the model or a means of a programme';

/** Why no design may move this; undefined where one may. */
export const givenReason = (path: string): string | undefined => GIVEN.find(([pattern]) => pattern.test(path))?.[1];

type Declared = Pick<Factor, 'role' | 'label' | 'doc' | 'unit' | 'range' | 'byDefault' | 'integer'>;

const ofNumber = (path: string, { label = path, doc, unit, range, integer = false }: NumberField): Omit<Declared, 'role' | 'byDefault'> => ({ label, doc, unit, range, integer });

/** What a path is declared as: a parameter of the model, a factor on all roads or zones, or a number of an arm's scenario. */
function declaredAt(path: string, arms: readonly LoadedArm[]): Declared | undefined {
  const [submodel = '', key = '', ...more] = path.split('.');
  const parameter = more.length === 0 ? own(own(PARAMETERS as Record<string, Record<string, NumberField>>, submodel) ?? {}, key) : undefined;
  if (parameter !== undefined) {
    const byArm = arms[0]?.scenario.assumptions[submodel]?.[key];
    return { role: 'freeParameter', ...ofNumber(path, parameter), byDefault: byArm ?? parameter.default ?? Number.NaN };
  }
  const place = PLACE_PRIORS.find((prior) => prior.path === path);
  if (place !== undefined) return { role: 'freeParameter', label: path, doc: place.doc, unit: 'ratio', range: place.range, byDefault: place.byDefault, integer: false };
  const lever = leverAt(path, arms);
  return lever && { role: 'lever', ...ofNumber(path, lever.field), byDefault: lever.value };
}

const knownPaths = (arms: readonly LoadedArm[]): string[] => [
  ...Object.entries(PARAMETERS).flatMap(([submodel, group]) => Object.keys(group).map((key) => `${submodel}.${key}`)),
  ...PLACE_PRIORS.map(({ path }) => path),
  ...leverPaths(arms).filter((path) => givenReason(path) === undefined),
];

export function readFactors(raw: unknown, arms: readonly LoadedArm[], problems: Problem[]): Factor[] {
  const factors = entries(raw, 'factors', problems).flatMap(([path, facts]): Factor[] => {
    const place = below('factors', path);
    const reason = givenReason(path);
    if (reason !== undefined) {
      problems.push({ path: place, found: path, expected: ALLOWED, hint: reason });
      return [];
    }
    const factor = readFactor(path, place, facts, arms, problems);
    return factor === undefined ? [] : [factor];
  });
  problems.push(...crossingMonths(factors));
  return factors;
}

/** A programme whose first and last month both move begins before it ends, wherever they are moved to. */
function crossingMonths(factors: readonly Factor[]): Problem[] {
  return factors.flatMap((end): Problem[] => {
    const start = factors.find(({ path }) => path.endsWith('.start') && path === end.path.replace(/\.end$/, '.start'));
    if (start === undefined || start === end || start.range[1] <= end.range[0]) return [];
    return [{ path: below(below('factors', end.path), 'range'), found: end.range, expected: `months from ${start.range[1]} on, the latest in which the programme may begin` }];
  });
}

function readFactor(path: string, place: string, raw: unknown, arms: readonly LoadedArm[], problems: Problem[]): Factor | undefined {
  const before = problems.length;
  const { range: ends = [], spread } = look(factorField, raw, place, problems) ?? {};
  const declared = arms.length > 0 ? declaredAt(path, arms) : undefined;
  if (declared === undefined) {
    if (arms.length > 0) problems.push(unknownWord(place, path, `${ALLOWED}, named by its path such as labour.separationPerMonth or programmes.cash.budgetUsd`, knownPaths(arms)));
    return undefined;
  }
  const range = ends.length === 0 ? declared.range : ([ends[0] ?? Number.NaN, ends[1] ?? Number.NaN] as const);
  const [low, high] = range;
  const [least, most] = declared.range;
  if (problems.length > before || spread === undefined) return undefined;
  const expected = `two ends from ${least} to ${most} (${declared.unit}), the lower first${spread === 'log' ? ', above 0 for a spread in factors' : ''}`;
  if ((ends.length !== 0 && ends.length !== 2) || !(low < high) || low < least || high > most || (spread === 'log' && low <= 0)) {
    problems.push({ path: below(place, 'range'), found: range, expected });
    return undefined;
  }
  const factor: Factor = { ...declared, path, range, spread };
  problems.push(...atItsEnds(factor, place, arms));
  return factor;
}

/** What no longer holds between the parts of an arm's scenario when a lever is at an end of its range. */
function atItsEnds(factor: Factor, place: string, arms: readonly LoadedArm[]): Problem[] {
  if (factor.role === 'freeParameter') return [];
  const found = factor.range.flatMap((end) =>
    arms.flatMap(({ scenario }) => ruleProblems(withFactors(scenario, [factor], [end]), DECLARED).map(({ path, expected }): Problem => ({ path: place, found: end, expected: `a range over which the scenario stays whole: ${path}: ${expected}` }))),
  );
  return [...new Map(found.map((problem) => [problem.expected, problem])).values()];
}

/** The scenario with these factors at these values; a lever of a programme that the scenario lacks moves nothing. */
export function withFactors(scenario: Scenario, factors: readonly Factor[], values: readonly number[]): Scenario {
  const assumed = factors.flatMap(({ role, path }, k): [string, number][] => (role === 'freeParameter' ? [[path, values[k] ?? Number.NaN]] : []));
  const start = assumed.length > 0 ? withValues(scenario, Object.fromEntries(assumed)) : scenario;
  return factors.reduce((so, { role, path }, k) => (role === 'lever' ? withLever(so, path, values[k] ?? Number.NaN) : so), start);
}
