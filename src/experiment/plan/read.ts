/** From the text of a plan to one that can be run, or every problem that it has, at once. */
import { parseJson } from '../../scenario/json.ts';
import type { LoadOptions } from '../../scenario/load.ts';
import { isObject, type Problem } from '../../scenario/problem.ts';
import { unknownKey } from '../../scenario/sources.ts';
import { MOST_FACTORS } from '../sensitivity/saltelli.ts';
import { readArms } from './arms.ts';
import { readFactors } from './factors.ts';
import { planField } from './fields.ts';
import { look, without } from './look.ts';
import { readMeasures } from './measures.ts';
import type { Plan } from './plan.ts';

export interface Refused {
  readonly problems: readonly Problem[];
}

/** What has a reader of its own, and what only editors read. */
const PARTS = ['arms', 'factors', 'measures'];
const EDITORS_ONLY = '$schema';

/** `find` and `names` know the scenarios that a plan may name. */
export function readPlan(source: unknown, options: Pick<LoadOptions, 'find' | 'names'>): Plan | Refused {
  const parsed = typeof source === 'string' ? parseJson(source) : { value: source };
  if ('problems' in parsed) return parsed;
  if (!isObject(parsed.value)) return { problems: [{ path: '', found: parsed.value, expected: 'a plan: an object with title, scenario, measures …' }] };
  const raw = without(parsed.value, [EDITORS_ONLY]);
  const known = [...Object.keys(planField.of), ...PARTS];
  const strange = Object.keys(raw).filter((key) => !known.includes(key));
  const problems: Problem[] = strange.map((key) => unknownKey(key, known));
  const settings = look(planField, without(raw, [...PARTS, ...strange]), '', problems);
  const { title, scenario, replicates, scale, months = 0, seed } = settings ?? {};
  const arms = scenario === undefined ? [] : readArms(scenario, raw['arms'], options, problems);
  const factors = readFactors(raw['factors'], arms, problems);
  const measures = readMeasures(raw['measures'], { scenarios: arms.map((arm) => arm.scenario), months }, problems);
  const design = { kind: settings?.design?.kind ?? 'seeds', size: settings?.design?.size ?? 1 };
  if (settings?.design?.kind !== undefined) problems.push(...designProblems(design, Object.keys(isObject(raw['factors']) ? raw['factors'] : {}).length));
  if (problems.length > 0 || title === undefined || scenario === undefined || replicates === undefined || scale === undefined || seed === undefined) return { problems };
  return { title, scenario, arms: arms.map(({ figures: _figures, ...arm }) => arm), factors, design, measures, replicates, scale, ...(months > 0 && { months }), seed };
}

function designProblems({ kind, size }: Plan['design'], factors: number): Problem[] {
  if (kind === 'seeds') {
    const idle: Problem[] = factors === 0 ? [] : [{ path: 'design.kind', found: kind, expected: 'a design that moves the factors: latinHypercube, saltelli or morris' }];
    return size === 1 ? idle : [...idle, { path: 'design.size', found: size, expected: '1 where only seeds differ', hint: 'replicates says how many' }];
  }
  if (kind === 'saltelli' && factors > MOST_FACTORS) return [{ path: 'factors', found: `${factors} factors`, expected: `at most ${MOST_FACTORS} for a design of kind saltelli`, hint: 'screen them with morris first' }];
  return factors > 0 ? [] : [{ path: 'factors', found: undefined, expected: `at least one factor for a design of kind ${kind}` }];
}
