/** A table as every format writes it: named fields with type, unit and meaning, and rows of cells in their order. */

/** Null, NaN and an empty text are one thing in every format: there is no such figure (nobody is in the group, say). */
export type Cell = string | number | boolean | null;

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Field {
  /** In the style of HDX HAPI where it has a word for it: `admin2_code`, `reference_period_start`. */
  readonly name: string;
  /** Dates are written YYYY-MM-DD. */
  readonly type: FieldType;
  readonly description: string;
  readonly unit?: string;
  /** HXL hashtag, where the standard has one that fits. */
  readonly hxl?: string;
}

export interface Table {
  /** Also the name of its files: lower-case letters, digits and '-'. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
}

export const isAbsent = (cell: Cell | undefined): cell is null | undefined =>
  cell === undefined || cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell));
