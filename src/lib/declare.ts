/**
 * Declarations: a number is declared once, with unit, range, default, meaning, source and evidence grade.
 * The scenario check, the JSON Schema, sliders, the assumptions page and the ODD tables are all derived from here.
 */
import type { Unit } from './units.ts';

/** How well a figure is supported, best first. 'assumed' is shown to users as such. */
export const GRADES = ['stated', 'verified', 'derived', 'memory', 'assumed'] as const;
export type Grade = (typeof GRADES)[number];

interface Facts {
  readonly doc: string;
  readonly label?: string;
}

export interface NumberField<T = number> extends Facts {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly range: readonly [number, number];
  readonly default?: number;
  readonly integer?: boolean;
  /** Source and grade of the default; a scenario's own figures carry their own. */
  readonly source?: string;
  readonly grade?: Grade;
  /** Marked free: calibration may move it inside its range. */
  readonly free?: boolean;
  readonly _type?: T;
}
export interface TextField<T = string> extends Facts {
  readonly kind: 'text';
  readonly default?: string;
  readonly _type?: T;
}
export interface MonthField<T = string> extends Facts {
  readonly kind: 'month'; // 'YYYY-MM'
  readonly default?: string;
  readonly _type?: T;
}
export interface FlagField<T = boolean> extends Facts {
  readonly kind: 'flag';
  readonly default?: boolean;
  readonly _type?: T;
}
export interface ChoiceField<T extends string = string> extends Facts {
  readonly kind: 'choice';
  readonly of: readonly T[];
  readonly default?: T;
  readonly _type?: T;
}
/** The key of an entry of another collection of the scenario, e.g. a zone. */
export interface ReferenceField<T = string> extends Facts {
  readonly kind: 'reference';
  readonly to: 'zones' | 'corridors' | 'streams' | 'programmes';
  readonly default?: string;
  readonly _type?: T;
}
export interface ListField<F extends Field = Field, T = readonly Infer<F>[]> extends Facts {
  readonly kind: 'list';
  readonly of: F;
  readonly default?: readonly Infer<F>[];
  readonly _type?: T;
}
/** A map by id; `sumsTo` demands that the values of its number fields add up (shares). */
export interface MapField<F extends Field = Field, T = { readonly [id: string]: Infer<F> }> extends Facts {
  readonly kind: 'map';
  readonly of: F;
  /** What the ids are: free words, or the keys of another collection or of a fixed list. */
  readonly keys?: 'zones' | 'corridors' | readonly string[];
  readonly sumsTo?: number;
  readonly default?: { readonly [id: string]: unknown };
  readonly _type?: T;
}
export interface RecordField<S extends Shape = Shape, T = { readonly [K in keyof S]: Infer<S[K]> }> extends Facts {
  readonly kind: 'record';
  readonly of: S;
  readonly default?: Readonly<Record<string, unknown>>;
  readonly _type?: T;
}
export type Field =
  | NumberField
  | TextField
  | MonthField
  | FlagField
  | ChoiceField
  | ReferenceField
  // biome-ignore lint/suspicious/noExplicitAny: a field of fields is known only by its maker
  | ListField<any, any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  | MapField<any, any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  | RecordField<any, any>;
export type Shape = { readonly [key: string]: Field };
export type Infer<F> = F extends { readonly _type?: infer T } ? Exclude<T, undefined> : never;

type NumberFacts = Omit<NumberField, 'kind' | '_type'>;
type Of<F extends Facts> = Omit<F, 'kind' | '_type'>;

export const number = (facts: NumberFacts): NumberField => ({ kind: 'number', ...facts });
export const shareOf = (doc: string, usual?: number): NumberField => number({ unit: 'share', range: [0, 1], doc, ...(usual !== undefined && { default: usual }) });
export const text = (facts: Of<TextField>): TextField => ({ kind: 'text', ...facts });
export const month = (facts: Of<MonthField>): MonthField => ({ kind: 'month', ...facts });
export const flag = (facts: Of<FlagField>): FlagField => ({ kind: 'flag', ...facts });
export const choice = <const T extends string>(facts: Of<ChoiceField<T>>): ChoiceField<T> => ({ kind: 'choice', ...facts });
export const reference = (facts: Of<ReferenceField>): ReferenceField => ({ kind: 'reference', ...facts });
export const list = <F extends Field>(facts: Of<ListField<F>>): ListField<F> => ({ kind: 'list', ...facts });
export const map = <F extends Field>(facts: Of<MapField<F>>): MapField<F> => ({ kind: 'map', ...facts });
export const record = <S extends Shape>(facts: Of<RecordField<S>>): RecordField<S> => ({ kind: 'record', ...facts });

/** A model parameter: a number that always has a default with a source and a grade. */
export type Parameter = NumberField & { readonly default: number; readonly source: string; readonly grade: Grade };
export type Parameters = { readonly [key: string]: Parameter };
export type Values<P extends Parameters> = { readonly [K in keyof P]: number };

type ParameterFacts = Omit<Parameter, 'kind' | '_type' | 'source' | 'grade'> & { readonly source?: string; readonly grade?: Grade };

/** Declares one parameter. Without a source it is assumed, and says so wherever it is shown. */
export function parameter(facts: ParameterFacts): Parameter {
  return { kind: 'number', source: 'assumed', grade: 'assumed', ...facts };
}

/** The default values of a group of parameters. */
export function defaults<P extends Parameters>(group: P): Values<P> {
  return Object.fromEntries(Object.entries(group).map(([key, p]) => [key, p.default])) as Values<P>;
}
