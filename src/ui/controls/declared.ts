/** What declarations say, ready for controls: names in words, and whole default values of records. */
import type { Field, RecordField } from '../../lib/declare.ts';
import { scenario } from '../state/scenario.ts';
import { declarationKey } from '../words/declared.ts';
import { sayDeclared } from '../words/say.ts';

const UNIT_ENDINGS =
  /(UsdPerMonth|UsdPerDay|Usd|PerMonth|PerYear|Share|Months|Years|People|Factor|DaysPerMonth|Days|Minutes|Degrees|Km2|Km)$/;

/** 'residentsTooShare' → 'Residents too': the unit stands beside the value. */
export function nameOf(key: string, field?: Pick<Field, 'label'>): string {
  if (field?.label !== undefined) return field.label;
  const bare = key.replace(UNIT_ENDINGS, '') || key;
  const words = bare.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const keyOf = (path: string): string => declarationKey(path, (id) => scenario.peek().programmes[id]?.kind);

/** A field's name, and what it means, in the page's language; of the value at this path of a scenario. */
export function labelOf(path: string, field: Pick<Field, 'label'>): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  const english = nameOf(last, field);
  return english === last ? english : sayDeclared(keyOf(path), english); // ids of zones, and months, stay
}
export const docOf = (path: string, { doc }: Pick<Field, 'doc'>): string => sayDeclared(`${keyOf(path)}.doc`, doc);

/** What a field holds when nobody says anything; undefined where it must be said. */
export function defaultOf(field: Field): unknown {
  if (field.kind !== 'record') return field.default;
  const given = (field.default ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries((field as RecordField).of).map(([key, one]) => [key, given[key] ?? defaultOf(one)]));
}
