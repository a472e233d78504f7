/** Levers: numbers of a scenario, and the months in which programmes begin and end, found and set by their path. */
import { type NumberField, number } from '../../lib/declare.ts';
import { monthDate, monthIndex } from '../../model/calendar.ts';
import type { Scenario } from '../../model/scenario.ts';
import { DECLARED } from '../../scenario/declared.ts';
import { isObject, own } from '../../scenario/problem.ts';
import { type Node, scenarioTree, variantOf } from '../../scenario/tree.ts';
import type { LoadedArm } from './arms.ts';

export interface Lever {
  readonly field: NumberField;
  /** In the first arm that has it. */
  readonly value: number;
}

/** The number at this path in the first arm that has it; undefined where none has. Shares that sum to a whole are no levers: one alone cannot move. */
export function leverAt(path: string, arms: readonly LoadedArm[]): Lever | undefined {
  const keys = path.split('.');
  for (const { scenario } of arms) {
    const value = keys.reduce<unknown>((part, key) => (isObject(part) ? own(part, key) : undefined), scenario);
    const field = fieldAt(scenarioTree(DECLARED), scenario, keys);
    if (typeof value === 'number' && field !== undefined) return { field, value };
    if (typeof value === 'string' && isProgrammeMonth(keys)) return { field: monthField(scenario), value: monthIndex(scenario, value) };
  }
  return undefined;
}

const PROGRAMME_MONTHS = ['start', 'end'];
const isProgrammeMonth = ([part, , key, ...more]: readonly string[]): boolean => part === 'programmes' && PROGRAMME_MONTHS.includes(key ?? '') && more.length === 0;

const monthField = ({ place }: Scenario): NumberField => number({ unit: 'month', range: [0, place.months - 1], integer: true, doc: 'Counted from the first month of the run.' });

/** Paths of all of them, in all arms. */
export const leverPaths = (arms: readonly LoadedArm[]): string[] => {
  const months = arms.flatMap(({ scenario }) => Object.keys(scenario.programmes).flatMap((id) => PROGRAMME_MONTHS.map((key) => `programmes.${id}.${key}`)));
  return [...new Set([...arms.flatMap(({ figures }) => figures.map(({ path }) => path)), ...months])];
};

function fieldAt(node: Node, value: unknown, [key, ...rest]: readonly string[]): NumberField | undefined {
  if (key === undefined) return node.kind === 'number' ? node : undefined;
  const inner = isObject(value) ? own(value, key) : undefined;
  switch (node.kind) {
    case 'record': {
      const child = own(node.of, key);
      return child && fieldAt(child, inner, rest);
    }
    case 'variant':
      return fieldAt(variantOf(node, isObject(value) ? own(value, 'kind') : undefined), value, [key, ...rest]);
    case 'map':
      return node.sumsTo === undefined ? fieldAt(node.of, inner, rest) : undefined;
    default:
      return undefined;
  }
}

/** The scenario with one lever moved; itself where it has no such lever. */
export const withLever = (scenario: Scenario, path: string, value: number): Scenario =>
  put(scenario, path.split('.'), (now) => (typeof now === 'number' ? value : typeof now === 'string' ? monthDate(scenario, value) : now)) as Scenario;

function put(part: unknown, [key, ...rest]: readonly string[], moved: (now: unknown) => unknown): unknown {
  if (key === undefined) return moved(part);
  if (!isObject(part) || !Object.hasOwn(part, key)) return part;
  return { ...part, [key]: put(part[key], rest, moved) };
}
