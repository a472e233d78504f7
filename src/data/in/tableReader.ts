/** One table while it is read: cells by the role of their column; what is wrong with a cell is told, and that cell alone is left out. */
import { cellsOf } from './columns.ts';
import { type DayOrder, dayOrder, isSolarHijri, monthText, parseMonth, serialMonth } from './dates.ts';
import type { At, Named } from './fact.ts';
import { type DecimalMark, decimalMark, parseNumber } from './numbers.ts';
import type { Code, Problem } from './problem.ts';
import type { Reading } from './read.ts';
import { type Column, COUNTED, isZoneField, type Role, zoneNumber } from './roles.ts';
import { isMissing, type Row } from './sheet.ts';

const TOTALS = /^(grand |sub ?|over ?all )?(totals?|sum)$|^(total general|ensemble|مجموع|المجموع|ټول)$/i;

export class TableReader {
  readonly problems: Problem[] = [];
  private readonly marks = new Map<number, DecimalMark>();
  private readonly order: DayOrder | undefined;
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    for (const { index, role } of reading.columns) this.marks.set(index, decimalMark(cellsOf(reading.table, index), COUNTED.includes(role)));
    const date = this.column('date');
    const cells = date === undefined ? [] : cellsOf(reading.table, date.index);
    this.order = dayOrder(cells);
    if (this.order === undefined && cells.some((cell) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(cell))) this.tell('dayFirst', [], { column: date?.header ?? '' });
  }

  all(role: Role): readonly Column[] {
    return this.reading.columns.filter((column) => column.role === role);
  }
  column(role: Role): Column | undefined {
    return this.all(role)[0];
  }
  text(row: Row, role: Role): string | undefined {
    const column = this.column(role);
    const cell = column === undefined ? '' : (row.cells[column.index] ?? '');
    return isMissing(cell) ? undefined : cell;
  }
  at(row: Row, column: Column): At {
    const { file, sheet } = this.reading.table;
    return { file, ...(sheet !== undefined && { sheet }), line: row.line, column: column.header || column.tag };
  }
  tell(code: Code, lines: readonly number[], more: Pick<Problem, 'column' | 'found' | 'near' | 'count'> = {}): void {
    const { file, sheet } = this.reading.table;
    this.problems.push({ code, file, ...(sheet !== undefined && { sheet }), lines, ...more });
  }

  /** Undefined where the cell is empty or wrong; what is wrong is told. */
  number(row: Row, column: Column): number | undefined {
    const cell = row.cells[column.index] ?? '';
    if (isMissing(cell)) return undefined;
    const value = parseNumber(cell, this.marks.get(column.index));
    const wrong = (code: Code): undefined => {
      this.tell(code, [row.line], { column: column.header || column.tag, found: cell });
    };
    if (value === undefined) return wrong('notNumber');
    if (COUNTED.includes(column.role)) return value < 0 ? wrong('outOfRange') : Number.isInteger(value) ? value : wrong('notWhole');
    if (!isZoneField(column.role)) return value;
    const { range, integer } = zoneNumber(column.role);
    if (value < range[0] || value > range[1]) return wrong('outOfRange');
    return integer && !Number.isInteger(value) ? wrong('notWhole') : value;
  }

  when(row: Row): string | undefined {
    const date = this.column('date');
    const year = this.column('year');
    const column = date ?? year;
    if (column === undefined) return undefined;
    const cell = row.cells[column.index] ?? '';
    const wrong = (code: Code): undefined => {
      this.tell(code, [row.line], { column: column.header, found: cell });
    };
    if (isMissing(cell)) return wrong('notMonth');
    if (isSolarHijri(cell)) return wrong('solarHijri');
    if (date !== undefined) return parseMonth(cell, this.order) ?? serialMonth(cell) ?? (/^(19|20)\d\d$/.test(cell) ? cell : wrong('notMonth'));
    const count = parseNumber(cell);
    if (count === undefined || monthText(count, 1) === undefined) return wrong('notMonth');
    const month = this.column('monthOfYear');
    if (month === undefined) return String(count);
    return monthText(count, parseNumber(row.cells[month.index] ?? '') ?? 0) ?? wrong('notMonth');
  }

  /** The deepest place that the row names; codes above it are its parents. */
  place(row: Row): Named | undefined {
    const codes = this.codes(row);
    const names = this.all('name').filter(({ index }) => !isMissing(row.cells[index] ?? ''));
    const deepestCode = codes.at(-1);
    const told = Number(this.text(row, 'level'));
    const level = deepestCode?.column.level ?? (Number.isInteger(told) && told > 0 ? told : names.at(-1)?.level);
    const name = names.find((column) => column.level === level || column.level === undefined) ?? (deepestCode === undefined ? names.at(-1) : undefined);
    const nameFa = this.all('nameFa').find((column) => column.level === level || column.level === undefined);
    const column = deepestCode?.column ?? name;
    if (column === undefined) return undefined;
    const parent = this.text(row, 'parent');
    const words = (one: Column | undefined): string | undefined => (one === undefined ? undefined : row.cells[one.index]);
    return {
      ...(deepestCode !== undefined && { code: deepestCode.code }),
      ...(name !== undefined && { name: words(name) ?? '' }),
      ...(nameFa !== undefined && words(nameFa) !== '' && { nameFa: words(nameFa) ?? '' }),
      ...(level !== undefined && { level }),
      parents: [...codes.slice(0, -1).map(({ code }) => code), ...(parent === undefined ? [] : [parent.toUpperCase()])],
      at: this.at(row, column),
    };
  }

  private codes(row: Row): { readonly column: Column; readonly code: string }[] {
    const columns = [...this.all('code')].sort((a, b) => (a.level ?? 9) - (b.level ?? 9));
    return columns.flatMap((column) => {
      const code = row.cells[column.index] ?? '';
      if (isMissing(code)) return [];
      if (/^\d+(\.\d+)?e\+?\d+$/i.test(code)) {
        this.tell('codeAsNumber', [row.line], { column: column.header, found: code });
        return [];
      }
      return [{ column, code: code.replace(/\.0$/, '').replace(/\./g, '-') }];
    });
  }

  isTotals(row: Row): boolean {
    return [...this.all('code'), ...this.all('name'), ...this.all('date')].some(({ index }) => TOTALS.test(row.cells[index] ?? ''));
  }
}
