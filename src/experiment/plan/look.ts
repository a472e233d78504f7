/** Holds parts of a plan against their declarations, as a scenario is held against its own; what is wrong is collected. */
import type { Infer, RecordField } from '../../lib/declare.ts';
import { check } from '../../scenario/check.ts';
import type { Loose } from '../../scenario/loose.ts';
import { below, didYouMean, isObject, type Problem } from '../../scenario/problem.ts';

const NO_IDS = { zones: [], corridors: [], streams: [], programmes: [] };

/** The values of a record, defaults filled in; undefined where something is missing or wrong. */
export const look = <F extends RecordField>(field: F, raw: unknown, path: string, problems: Problem[]): Loose<Infer<F>> =>
  check(field, raw, path, { problems, figures: [], unsourced: [], ids: NO_IDS }) as Loose<Infer<F>>;

/** The entries of a map by id; none where there is no map. */
export function entries(raw: unknown, path: string, problems: Problem[]): [string, unknown][] {
  if (raw === undefined) return [];
  if (isObject(raw)) return Object.entries(raw);
  problems.push({ path, found: raw, expected: 'an object' });
  return [];
}

const FEW = 12;

/** The problem of a word that is none of those known. */
export function unknownWord(path: string, found: string, what: string, known: readonly string[]): Problem {
  const hint = didYouMean(found, known);
  const some = known.length > 0 && known.length <= FEW ? ` (${known.join(', ')})` : '';
  return { path, found, expected: `${what}${some}`, ...(hint !== undefined && { hint }) };
}

/** An object without some of its keys; the path of a key of it. */
export const without = (raw: Readonly<Record<string, unknown>>, keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));

export const moved = (problem: Problem, under: string): Problem => ({ ...problem, path: problem.path === '' ? under : below(under, problem.path) });
