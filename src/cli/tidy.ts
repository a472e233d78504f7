/** Outcomes as a tidy table: one figure a row, for R, Python and spreadsheets. */
import type { RunResult } from '../model/result.ts';

/** Lets Excel see UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export const TIDY_COLUMNS = [
  { name: 'date', type: 'yearmonth', title: 'Month, YYYY-MM; the state at its end' },
  { name: 'outcome', type: 'string', title: 'Key of the outcome' },
  { name: 'unit', type: 'string', title: 'Unit of the value' },
  { name: 'group', type: 'string', title: 'Group of people: all, residents, returnees …' },
  { name: 'zone', type: 'string', title: 'P-code of the zone; empty for the whole place' },
  { name: 'value', type: 'number', title: 'Value; empty where there is nobody in the group' },
] as const;

/** A cell of a CSV file (RFC 4180). */
export const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function tidyCsv({ dates, outcomes }: RunResult): string {
  const lines = [TIDY_COLUMNS.map(({ name }) => name).join(',')];
  for (const [key, { unit, series, zones, zonesResidents, zonesNewcomers }] of Object.entries(outcomes)) {
    const add = (group: string, zone: string, values: readonly number[]): void => {
      values.forEach((value, month) => {
        const cell = Number.isFinite(value) ? String(value) : '';
        lines.push([dates[month] ?? '', key, unit, group, zone, cell].map(quoted).join(','));
      });
    };
    for (const [group, values] of Object.entries(series)) add(group, '', values);
    for (const [zone, values] of Object.entries(zones)) add('all', zone, values);
    for (const [zone, values] of Object.entries(zonesResidents ?? {})) add('residents', zone, values);
    for (const [zone, values] of Object.entries(zonesNewcomers ?? {})) add('newcomers', zone, values);
  }
  return `${BYTE_ORDER_MARK}${lines.join('\n')}\n`;
}
