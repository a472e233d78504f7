/** What the rows of a table say, figure by figure, each with its place in the file; what a row says wrongly is a problem of that row alone. */
import { cellsOf } from './columns.ts';
import { type DayOrder, dayOrder, isSolarHijri, monthText, parseMonth, serialMonth } from './dates.ts';
import { type DecimalMark, decimalMark, parseNumber } from './numbers.ts';
import type { Code, Problem } from './problem.ts';
import type { Reading } from './read.ts';
import { type Ages, type Column, COUNTED, isZoneField, parseAges, parseSex, type Role, type Sex, type ZoneFieldName, zoneNumber } from './roles.ts';
import { isMissing, type Row } from './sheet.ts';

export interface At {
  readonly file: string;
  readonly sheet?: string;
  readonly line: number;
  readonly column: string;
}
/** A place as a row names it. Its code says to which it belongs; a name alone has to be found. */
export interface Named {
  readonly code?: string;
  readonly name?: string;
  readonly nameFa?: string;
  readonly level?: number;
  readonly parents: readonly string[];
  readonly at: At;
}
export interface ZoneFact {
  readonly place: Named;
  readonly field: ZoneFieldName;
  readonly value: number;
  readonly at: At;
}
export interface Count {
  readonly place?: Named;
  readonly value: number;
  readonly sex: Sex;
  readonly ages?: Ages;
  readonly at: At;
}
export interface Arrival extends Count {
  /** '2016-10', or '2016' where only the year is known. */
  readonly when: string;
  readonly label?: string;
  readonly from?: string;
  readonly fromName?: string;
  readonly origin?: string;
  readonly inHouseholds: boolean;
}
export interface Stock extends Count {
  readonly when: string;
  readonly assessment?: string;
}
export interface Facts {
  readonly places: readonly Named[];
  readonly zones: readonly ZoneFact[];
  readonly population: readonly Count[];
  readonly arrivals: readonly Arrival[];
  readonly stocks: readonly Stock[];
  readonly problems: readonly Problem[];
}

const TOTALS = /^(grand |sub ?|over ?all )?(totals?|sum)$|^(total general|ensemble|مجموع|المجموع|ټول)$/i;

/** One table while it is read. */
class Reader {
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

export function factsOf(reading: Reading): Facts {
  const reader = new Reader(reading);
  const facts = { places: [] as Named[], zones: [] as ZoneFact[], population: [] as Count[], arrivals: [] as Arrival[], stocks: [] as Stock[] };
  const { kind, columns, table } = reading;
  const isDated = kind === 'arrivals' || kind === 'stocks';
  for (const row of kind === 'unknown' ? [] : table.rows) {
    if (reader.isTotals(row)) {
      reader.tell('totals', [row.line]);
      continue;
    }
    const place = reader.place(row);
    if (place !== undefined && !isDated) facts.places.push(place);
    if (kind === 'arrivals') facts.arrivals.push(...arrivalsOf(reader, row, place));
    else if (kind === 'stocks') facts.stocks.push(...stocksOf(reader, row, place));
    else facts.population.push(...populationOf(reader, row, place));
    if (place === undefined || isDated) continue;
    for (const column of columns) {
      const value = isZoneField(column.role) ? reader.number(row, column) : undefined;
      if (value !== undefined && isZoneField(column.role)) facts.zones.push({ place, field: column.role, value, at: reader.at(row, column) });
    }
  }
  return { ...facts, problems: reader.problems };
}

/** Sex and age of a row that has them in columns of their own. */
function whoOf(reader: Reader, row: Row): { readonly sex?: Sex; readonly ages?: Ages } {
  const sex = parseSex(reader.text(row, 'sex') ?? '');
  const ages = parseAges(reader.text(row, 'age') ?? '');
  return { ...(sex !== undefined && { sex }), ...(ages !== undefined && { ages }) };
}

function populationOf(reader: Reader, row: Row, place: Named | undefined): Count[] {
  return reader.all('population').flatMap((column) => {
    const value = reader.number(row, column);
    if (value === undefined) return [];
    const who = whoOf(reader, row);
    const ages = who.ages ?? column.ages;
    return [{ ...(place !== undefined && { place }), value, sex: who.sex ?? column.sex ?? 't', ...(ages !== undefined && { ages }), at: reader.at(row, column) }];
  });
}

function arrivalsOf(reader: Reader, row: Row, place: Named | undefined): Arrival[] {
  const columns = [...reader.all('people'), ...(reader.all('people').length > 0 ? [] : reader.all('households'))];
  const wide = columns.some(({ month }) => month !== undefined);
  const when = wide ? undefined : reader.when(row);
  if (!wide && when === undefined) return [];
  const text = (role: Role): string | undefined => reader.text(row, role);
  const [from, fromName, origin, stream] = [text('from'), text('fromName'), text('origin') ?? text('originName'), text('stream')];
  const { sex, ages } = whoOf(reader, row);
  return columns.flatMap((column) => {
    const value = reader.number(row, column);
    const month = column.month ?? when;
    if (value === undefined || month === undefined) return [];
    const label = stream ?? column.label;
    return [{
      ...(place !== undefined && { place }), when: month, value, sex: sex ?? column.sex ?? 't', ...(ages !== undefined && { ages }), inHouseholds: column.role === 'households',
      ...(label !== undefined && { label }), ...(from !== undefined && { from }), ...(fromName !== undefined && { fromName }), ...(origin !== undefined && { origin }), at: reader.at(row, column),
    }];
  });
}

function stocksOf(reader: Reader, row: Row, place: Named | undefined): Stock[] {
  const when = reader.when(row);
  const column = reader.column('present');
  const value = column === undefined ? undefined : reader.number(row, column);
  if (when === undefined || column === undefined || value === undefined) return [];
  const assessment = reader.text(row, 'assessment');
  return [{ ...(place !== undefined && { place }), when, value, sex: 't', ...(assessment !== undefined && { assessment }), at: reader.at(row, column) }];
}
