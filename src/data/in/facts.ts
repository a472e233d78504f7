/** What the rows of a table say, figure by figure, each with its place in the file. */
import type { Arrival, Count, Facts, Named, Stock, ZoneFact } from './fact.ts';
import type { Reading } from './read.ts';
import { type Ages, isZoneField, parseAges, parseSex, type Role, type Sex } from './roles.ts';
import type { Row } from './sheet.ts';
import { TableReader } from './tableReader.ts';

export function factsOf(reading: Reading): Facts {
  const reader = new TableReader(reading);
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
function whoOf(reader: TableReader, row: Row): { readonly sex?: Sex; readonly ages?: Ages } {
  const sex = parseSex(reader.text(row, 'sex') ?? '');
  const ages = parseAges(reader.text(row, 'age') ?? '');
  return { ...(sex !== undefined && { sex }), ...(ages !== undefined && { ages }) };
}

function populationOf(reader: TableReader, row: Row, place: Named | undefined): Count[] {
  return reader.all('population').flatMap((column) => {
    const value = reader.number(row, column);
    if (value === undefined) return [];
    const who = whoOf(reader, row);
    const ages = who.ages ?? column.ages;
    return [{ ...(place !== undefined && { place }), value, sex: who.sex ?? column.sex ?? 't', ...(ages !== undefined && { ages }), at: reader.at(row, column) }];
  });
}

function arrivalsOf(reader: TableReader, row: Row, place: Named | undefined): Arrival[] {
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

function stocksOf(reader: TableReader, row: Row, place: Named | undefined): Stock[] {
  const when = reader.when(row);
  const column = reader.column('present');
  const value = column === undefined ? undefined : reader.number(row, column);
  if (when === undefined || column === undefined || value === undefined) return [];
  const assessment = reader.text(row, 'assessment');
  return [{ ...(place !== undefined && { place }), when, value, sex: 't', ...(assessment !== undefined && { assessment }), at: reader.at(row, column) }];
}
