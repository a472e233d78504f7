/**
 * Where figures come from. A figure is written plainly, 206500, or as { "value": 206500, "source": …, "grade": … }; an
 * object may carry source, grade and note for all plain figures below it. Here every figure gets its own, before files are
 * merged: a figure that a scenario changes never keeps the source of the figure that it replaces.
 */
import { GRADES, type Grade } from '../lib/declare.ts';
import { below, didYouMean, isObject, type Problem } from './problem.ts';

export interface Source {
  readonly title: string;
  readonly year?: number;
  readonly url?: string;
  readonly note?: string;
}

/** A plain figure, or one of those lists of them that carry a source. */
export interface Provenance {
  readonly source: string;
  readonly grade: Grade;
  readonly note?: string;
}
/** A number as it travels to the check; without source and grade it is a problem there. */
export type Sourced = { readonly value: unknown } & Partial<Provenance>;

export const isSourced = (raw: unknown): raw is Sourced => isObject(raw) && Object.hasOwn(raw, 'value');
export const unwrap = (raw: unknown): unknown => (isSourced(raw) ? raw.value : raw);

const PROVENANCE = ['source', 'grade', 'note'];

/** The same tree with every number wrapped as Sourced, and without the source, grade and note of objects. */
export function giveSources(raw: unknown, path: string, above: Provenance | undefined, problems: Problem[]): unknown {
  if (typeof raw === 'number') return { value: raw, ...above };
  if (Array.isArray(raw)) return raw.map((item, index) => giveSources(item, below(path, index), above, problems));
  if (!isObject(raw)) return raw;
  const provenance = readProvenance(raw, path, problems) ?? above;
  if (isSourced(raw)) {
    for (const key of Object.keys(raw)) {
      if (key !== 'value' && !PROVENANCE.includes(key)) problems.push(unknownKey(below(path, key), ['value', ...PROVENANCE]));
    }
    return Array.isArray(raw.value) ? giveSources(raw.value, path, provenance, problems) : { value: raw.value, ...provenance };
  }
  const kept = Object.entries(raw).filter(([key]) => !PROVENANCE.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, giveSources(value, below(path, key), provenance, problems)]));
}

function readProvenance(raw: Readonly<Record<string, unknown>>, path: string, problems: Problem[]): Provenance | undefined {
  const { source, grade, note } = raw;
  if (source === undefined && grade === undefined) return undefined;
  const before = problems.length;
  if (typeof source !== 'string' || source === '') {
    problems.push({ path: below(path, 'source'), found: source, expected: 'a source, as text or as a key of sources' });
  }
  const isGrade = GRADES.some((known) => known === grade);
  if (!isGrade) {
    const hint = didYouMean(String(grade), GRADES);
    problems.push({ path: below(path, 'grade'), found: grade, expected: `one of ${GRADES.join(', ')}`, ...(hint && { hint }) });
  }
  if (note !== undefined && typeof note !== 'string') problems.push({ path: below(path, 'note'), found: note, expected: 'text' });
  // Faulty ones count as given, so that one mistake isn't reported for every figure below it.
  if (problems.length > before) return { source: String(source), grade: 'assumed' };
  return { source: source as string, grade: grade as Grade, ...(typeof note === 'string' && { note }) };
}

export function unknownKey(path: string, known: Iterable<string>): Problem {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const words = [...known];
  const hint = didYouMean(key, words);
  const some = words.length <= 12 ? `one of ${words.join(', ')}` : 'the name of a field';
  return { path, found: key, expected: words.length === 0 ? 'nothing of this name' : some, ...(hint !== undefined && { hint }) };
}

/** The `sources` of a file: id → title, year, note, url. */
export function readSources(raw: unknown, problems: Problem[]): Readonly<Record<string, Source>> {
  if (raw === undefined) return {};
  if (!isObject(raw)) {
    problems.push({ path: 'sources', found: raw, expected: 'an object of sources by id' });
    return {};
  }
  for (const [id, source] of Object.entries(raw)) {
    const path = below('sources', id);
    if (!isObject(source)) {
      problems.push({ path, found: source, expected: 'an object with title, year, url, note' });
      continue;
    }
    if (typeof source['title'] !== 'string') problems.push({ path: below(path, 'title'), found: source['title'], expected: 'text' });
    for (const [key, value] of Object.entries(source)) {
      const type = key === 'year' ? 'number' : 'string';
      if (!['title', 'year', 'url', 'note'].includes(key)) problems.push(unknownKey(below(path, key), ['title', 'year', 'url', 'note']));
      else if (key !== 'title' && typeof value !== type) {
        problems.push({ path: below(path, key), found: value, expected: key === 'year' ? 'a year' : 'text' });
      }
    }
  }
  return raw as Readonly<Record<string, Source>>;
}
