/** The arms of a plan: each is the plan's scenario with a change, written as in a scenario file that extends it. */
import { type Loaded, type LoadOptions, loadScenario } from '../../scenario/load.ts';
import { below, isObject, type Problem } from '../../scenario/problem.ts';
import { armField } from './fields.ts';
import { entries, look, moved, without } from './look.ts';
import { type Arm, MOST_ARMS } from './plan.ts';
import { ALWAYS_ON_OFFER, partsOf } from './policies.ts';

/** An arm with all figures of its scenario. */
export interface LoadedArm extends Arm {
  readonly figures: Loaded['figures'];
}

/** Figures of a change need no source of their own: the plan is their source. */
const BY_PLAN = { source: 'set by the plan', grade: 'assumed' } as const;
const AS_IS = { asIs: { label: 'As it is' } };

export function readArms(scenario: string, raw: unknown, options: Pick<LoadOptions, 'find' | 'names'>, problems: Problem[]): LoadedArm[] {
  const base = loadScenario({ format: 1, extends: scenario }, options);
  if ('problems' in base) {
    problems.push(...base.problems.map((problem) => (problem.path === 'extends' ? { ...problem, path: 'scenario' } : moved(problem, 'scenario'))));
    return [];
  }
  const written = entries(raw ?? AS_IS, 'arms', problems);
  const compared = new Set(written.map(([id]) => partsOf(id)[0]).filter((policy) => !ALWAYS_ON_OFFER.includes(policy)));
  if (isObject(raw) && (written.length < 1 || compared.size > MOST_ARMS)) problems.push({ path: 'arms', found: `${written.length} arms`, expected: `1 to ${MOST_ARMS} arms, beside ${ALWAYS_ON_OFFER.join(' and ')}` });
  return written.flatMap(([id, arm]) => readArm(id, arm, scenario, options, problems));
}

function readArm(id: string, raw: unknown, scenario: string, options: Pick<LoadOptions, 'find' | 'names'>, problems: Problem[]): LoadedArm[] {
  const path = below('arms', id);
  if (!/^[A-Za-z][\w-]*$/.test(id)) problems.push({ path, found: id, expected: 'a name of letters, digits, - and _' });
  const label = look(armField, isObject(raw) ? without(raw, ['change']) : raw, path, problems)?.label;
  const change = isObject(raw) ? (raw['change'] ?? {}) : {};
  if (!isObject(change)) {
    problems.push({ path: below(path, 'change'), found: change, expected: 'what differs from the scenario: an object' });
    return [];
  }
  const loaded = loadScenario({ ...BY_PLAN, ...change, format: 1, extends: scenario }, options);
  if (!('problems' in loaded)) return [{ id, label: label || id, scenario: loaded.scenario, figures: loaded.figures }];
  problems.push(...loaded.problems.map((problem) => moved(problem, below(path, 'change'))));
  return [];
}
