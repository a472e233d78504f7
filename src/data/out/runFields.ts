/** Fields that several tables share, in the words of HDX HAPI. */
import type { Field } from './table.ts';

export const text = (name: string, description: string, hxl?: string): Field => ({ name, type: 'string', description, ...(hxl !== undefined && { hxl }) });
export const figure = (name: string, unit: string, description: string, hxl?: string): Field => ({ name, type: 'number', unit, description, ...(hxl !== undefined && { hxl }) });

export const PERIOD = [
  { name: 'reference_period_start', type: 'date', description: 'First day of the month', hxl: '#date+start+simulated' },
  { name: 'reference_period_end', type: 'date', description: 'Last day of the month; the value is the state at its end, or the flow during it', hxl: '#date+end+simulated' },
] as const satisfies readonly Field[];

export const ADMIN1 = [
  { name: 'admin1_code', type: 'string', description: 'P-code of the province; empty where the scenario names none', hxl: '#adm1+code' },
  { name: 'admin1_name', type: 'string', description: 'Name of the place', hxl: '#adm1+name' },
] as const satisfies readonly Field[];

export const ADMIN2 = [
  { name: 'admin2_code', type: 'string', description: "The scenario's code of the zone, a p-code where it has one; empty for the whole place", hxl: '#adm2+code' },
  { name: 'admin2_name', type: 'string', description: 'Name of the zone; empty for the whole place', hxl: '#adm2+name+i_en' },
] as const satisfies readonly Field[];

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First and last day of 'YYYY-MM' (Gregorian). */
export function periodOf(date: string): readonly [string, string] {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return [`${date}-01`, `${date}-${(DAYS[month - 1] ?? 31) + (leap ? 1 : 0)}`];
}
