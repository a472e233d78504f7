/**
 * A calibration: which parameters are free, which measures they are fitted to, and which are left to be predicted. Its file is checked as
 * a plan is. What is fitted is never predicted under another name, and nothing is tuned to a measure that contains the parameter itself.
 */
import { choice, list, number, record, text } from '../../lib/declare.ts';
import { monthIndex } from '../../model/calendar.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseJson } from '../../scenario/json.ts';
import type { LoadOptions } from '../../scenario/load.ts';
import { below, isObject, type Problem } from '../../scenario/problem.ts';
import { unknownKey } from '../../scenario/sources.ts';
import { readArms } from '../plan/arms.ts';
import { readFactors } from '../plan/factors.ts';
import { entries, look, without } from '../plan/look.ts';
import { readMeasures } from '../plan/measures.ts';
import type { Factor, Measure, Reading } from '../plan/plan.ts';

export interface Target extends Measure {
  readonly use: 'fitted' | 'predicted';
  readonly band: readonly [number, number];
  /** Parameters that the measure is made of, so that it would hold whatever the model did. */
  readonly contains: readonly string[];
}

export interface CalibrationPlan {
  readonly title: string;
  readonly scenarioName: string;
  readonly scenario: Scenario;
  readonly months: number;
  /** What is drawn and kept. */
  readonly free: readonly Factor[];
  /** What no source gives: varied for the predictions, never fitted. */
  readonly varied: readonly Factor[];
  readonly targets: readonly Target[];
}

const calibrationField = record({
  doc: 'What is fitted to what, and what is predicted.',
  of: {
    format: number({ unit: 'index', range: [1, 1], integer: true, doc: 'Version of this file format.' }),
    title: text({ doc: 'What is fitted, in a few words.' }),
    scenario: text({ doc: 'Name of a shipped scenario, or a file.' }),
  },
});

const targetField = record({
  doc: 'A measure, as in a plan, and what is known of it.',
  of: {
    use: choice({ of: ['fitted', 'predicted'], doc: 'Whether draws are chosen by it.' }),
    band: list({ doc: 'Low and high end of what is reported.', of: number({ unit: 'index', range: [-1e12, 1e12], doc: 'An end.' }) }),
    contains: list({ doc: 'Parameters that the measure is made of.', of: text({ doc: 'Path of a parameter.' }), default: [] }),
  },
});

const PARTS = ['free', 'varied', 'targets'];
const OF_TARGETS = Object.keys(targetField.of);

/** Problems told of one word are problems of another. */
const renamed = (problems: readonly Problem[], from: string, to: string): Problem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path === from || problem.path.startsWith(`${from}.`) ? to + problem.path.slice(from.length) : problem.path }));

export function readCalibration(source: unknown, options: Pick<LoadOptions, 'find' | 'names'>): CalibrationPlan | { readonly problems: readonly Problem[] } {
  const parsed = typeof source === 'string' ? parseJson(source) : { value: source };
  if ('problems' in parsed) return parsed;
  if (!isObject(parsed.value)) return { problems: [{ path: '', found: parsed.value, expected: 'a calibration: an object with title, scenario, free, targets …' }] };
  const raw = without(parsed.value, ['$schema']);
  const known = [...Object.keys(calibrationField.of), ...PARTS];
  const strange = Object.keys(raw).filter((key) => !known.includes(key));
  const problems: Problem[] = strange.map((key) => unknownKey(key, known));
  const { title, scenario } = look(calibrationField, without(raw, [...PARTS, ...strange]), '', problems) ?? {};
  const arms = scenario === undefined ? [] : readArms(scenario, undefined, options, problems);
  const factorsOf = (part: 'free' | 'varied'): Factor[] => {
    const own: Problem[] = [];
    const factors = readFactors(raw[part], arms, own);
    const levers = factors.filter(({ role }) => role === 'lever').map(({ path }): Problem => ({ path: below(part, path), found: path, expected: 'a parameter that is not known; what may be chosen is no matter of fitting' }));
    problems.push(...renamed(own, 'factors', part), ...levers);
    return factors;
  };
  const [free, varied] = [factorsOf('free'), factorsOf('varied')];
  if (isObject(raw['free']) ? Object.keys(raw['free']).length === 0 : true) problems.push({ path: 'free', found: raw['free'], expected: 'at least one parameter to be fitted' });
  problems.push(...varied.filter(({ path }) => free.some((one) => one.path === path)).map(({ path }): Problem => ({ path: below('varied', path), found: path, expected: 'what is not free: nothing is both fitted and never fitted' })));
  const targets = readTargets(raw['targets'], arms.map((arm) => arm.scenario), problems);
  problems.push(...fittedTwice(targets), ...containing(targets, free));
  if (targets.length > 0 && !targets.some(({ use }) => use === 'fitted')) problems.push({ path: 'targets', found: 'none that is fitted', expected: 'at least one whose use is fitted' });
  const [arm] = arms;
  if (problems.length > 0 || title === undefined || scenario === undefined || arm === undefined) return { problems };
  return { title, scenarioName: scenario, scenario: arm.scenario, months: monthsOf(arm.scenario, targets), free, varied, targets };
}

function readTargets(raw: unknown, scenarios: readonly Scenario[], problems: Problem[]): Target[] {
  const written = entries(raw, 'targets', problems);
  const bare = Object.fromEntries(written.map(([id, one]) => [id, isObject(one) ? without(one, OF_TARGETS) : one]));
  const own: Problem[] = [];
  const measures = readMeasures(raw === undefined ? undefined : bare, { scenarios, months: 0 }, own);
  problems.push(...renamed(own, 'measures', 'targets'));
  const facts = written.map(([id, one]) => {
    const path = below('targets', id);
    const said = look(targetField, isObject(one) ? Object.fromEntries(Object.entries(one).filter(([key]) => OF_TARGETS.includes(key))) : one, path, problems);
    return { id, path, said };
  });
  return facts.flatMap(({ id, path, said }): Target[] => {
    const measure = measures.find((one) => one.id === id);
    if (measure === undefined || said?.use === undefined || said.band === undefined) return [];
    const [low = Number.NaN, high = Number.NaN, ...more] = said.band;
    if (more.length > 0 || !(low < high) || (inLogarithms(measure.reading) && low <= 0)) {
      problems.push({ path: below(path, 'band'), found: said.band, expected: `two ends in ${measure.unit}, the lower first${inLogarithms(measure.reading) ? ', above 0' : ''}` });
      return [];
    }
    return [{ ...measure, use: said.use, band: [low, high], contains: (said.contains ?? []).flatMap((one) => one ?? []) }];
  });
}

/** Factors are told in logarithms, so that ×½ is as far off as ×2. */
export const inLogarithms = (reading: Reading): boolean => reading.kind === 'outcome' && reading.before !== undefined && reading.before.as !== 'difference';

const nameOf = (reading: Reading): string =>
  reading.kind === 'outcome' ? `${reading.outcome} ${reading.group} ${reading.zone ?? ''}` : reading.kind === 'horizon' ? `${reading.stream} ${reading.column} ${reading.months}` : `${reading.programme} ${reading.column}`;
const meet = (a: Reading, b: Reading): boolean => a.kind === 'horizon' || b.kind === 'horizon' || (a.over.from <= b.over.to && b.over.from <= a.over.to);

/** A prediction of what has been fitted is none, under whatever name or form, where months overlap. */
function fittedTwice(targets: readonly Target[]): Problem[] {
  const fitted = targets.filter(({ use }) => use === 'fitted');
  return targets
    .filter(({ use }) => use === 'predicted')
    .flatMap(({ id, reading }): Problem[] => {
      const same = fitted.find((one) => one.reading.kind === reading.kind && nameOf(one.reading) === nameOf(reading) && meet(one.reading, reading));
      return same === undefined ? [] : [{ path: below('targets', id), found: 'predicted', expected: `what is not fitted: ${same.id} fits the same figures` }];
    });
}

function containing(targets: readonly Target[], free: readonly Factor[]): Problem[] {
  return targets
    .filter(({ use }) => use === 'fitted')
    .flatMap(({ id, contains }) =>
      free.filter(({ path }) => contains.includes(path)).map(({ path }): Problem => ({ path: below('targets', id), found: 'fitted', expected: `predicted, or ${path} not free: the measure contains it, and would hold whatever the model did` })),
    );
}

/** As long as a target looks; the scenario's own length where one follows people from their arrival. */
function monthsOf(scenario: Scenario, targets: readonly Target[]): number {
  const ends = targets.map(({ reading }) => (reading.kind === 'horizon' ? scenario.place.months : monthIndex(scenario, reading.over.to) + 1));
  return ends.reduce((most, end) => Math.max(most, end), 1);
}
