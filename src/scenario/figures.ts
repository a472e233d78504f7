/** Every number of a scenario with all that is known of it: for the assumptions page, for sliders and for the check. */
import type { Grade, NumberField } from '../lib/declare.ts';
import { UNITS, type Unit } from '../lib/units.ts';
import { nearest, type Problem } from './problem.ts';
import type { Sourced } from './sources.ts';

export interface Figure {
  readonly path: string;
  readonly value: number;
  readonly unit: Unit;
  readonly range: readonly [number, number];
  readonly label: string;
  readonly doc: string;
  /** A key of the scenario's sources, or plain text. */
  readonly source: string;
  readonly grade: Grade;
  readonly note?: string;
  /** True when the file says nothing and the declaration's default is used. */
  readonly byDefault: boolean;
}

/** The figure that a file states, or nothing when no source covers it. */
export function statedFigure(field: NumberField, path: string, value: number, sourced: Sourced): Figure | undefined {
  const { source, grade, note } = sourced;
  if (source === undefined || grade === undefined) return undefined;
  return { ...facts(field, path), value, source, grade, ...(note !== undefined && { note }), byDefault: false };
}

export function defaultFigure(field: NumberField, path: string, value: number): Figure {
  return { ...facts(field, path), value, source: field.source ?? 'assumed', grade: field.grade ?? 'assumed', byDefault: true };
}

function facts(field: NumberField, path: string): Pick<Figure, 'path' | 'unit' | 'range' | 'label' | 'doc'> {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return { path, unit: field.unit, range: field.range, label: field.label ?? inWords(key, field.unit), doc: field.doc };
}

/** 'dayWageUsdPerDay' in US dollars a day → 'Day wage', as its unit is shown beside it; ids such as AF0601 or 2016-10 stay. */
function inWords(key: string, unit: Unit): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(key)) return key;
  const endings: readonly string[] = unit === 'share' ? [] : UNITS[unit].endings;
  const ending = endings.find((one) => key.endsWith(one) && key !== one) ?? '';
  const words = key.slice(0, key.length - ending.length).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.replace(/^./, (first) => first.toUpperCase());
}

const FEW = 5;

/** Numbers that no source covers: a few one by one, many by the collection in which they stand. */
export function unsourcedProblems(paths: readonly string[]): Problem[] {
  const expected = 'a source and a grade, on the figure or on an object above it';
  if (paths.length <= FEW) return paths.map((path) => ({ path, found: 'a figure without a source', expected }));
  const collections = [...new Set(paths.map(collectionOf))];
  return collections.map((collection) => {
    const all = paths.filter((path) => collectionOf(path) === collection);
    return { path: collection, found: `${all.length} figures without a source, such as ${all[0]}`, expected };
  });
}

const collectionOf = (path: string): string => path.split('.')[0] ?? path;

/** Warns of each source that is nearly, but not quite, the key of one. */
export function sourceWarnings(figures: readonly Figure[], sources: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const { source, path } of figures) {
    if (!source.includes(' ') && !sources.includes(source) && !first.has(source)) first.set(source, path);
  }
  return [...first].flatMap(([source, path]) => {
    const near = nearest(source, sources);
    return near === undefined ? [] : [`${path}: the source "${source}" is not in sources; did you mean ${near}?`];
  });
}
