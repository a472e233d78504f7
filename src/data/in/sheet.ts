/** What every file becomes first: rows of text, each with the line of the file in which it begins. */

export interface Row {
  /** As an editor or a spreadsheet counts: from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly file: string;
  /** Of a workbook. */
  readonly sheet?: string;
  readonly rows: readonly Row[];
}

/** A sheet whose header is found. Cells are clean: no spaces around, no marks that cannot be seen. */
export interface Table extends Sheet {
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** HXL hashtags under the headers, where the file has them. */
  readonly tags: readonly string[];
}

/** Spaces of all kinds at the ends, and the marks of direction, joining and byte order that spreadsheets leave within. */
export const clean = (cell: string): string => cell.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').replace(/[\s\u00A0]+/g, ' ').trim();

/** How files say that there is nothing. */
export const isMissing = (cell: string): boolean => /^(|-+|–|—|\.+|n\/?a|nan|null|<null>|none|not available|no data|#n\/a|#ref!|نامعلوم)$/i.test(cell);
