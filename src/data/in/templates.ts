/** Tables to fill in: the headers that the readers know for sure, with the figures of a scenario as an example to write over. */
import type { Scenario } from '../../model/scenario.ts';
import { quoted } from '../out/csv.ts';
import { ZONE_FIELDS } from './roles.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const csv = (rows: readonly (readonly (string | number)[])[]): string => `${BYTE_ORDER_MARK}${rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\n')}\n`;

/** urbanShare → urban_share: any spelling of a field is read back. */
const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function zonesTemplate({ zones }: Scenario): string {
  const header = ['pcode', 'name', 'name_fa', 'population', ...ZONE_FIELDS.map(snake)];
  return csv([header, ...Object.entries(zones).map(([id, zone]) => [id, zone.name.en, zone.name.fa, zone.population, ...ZONE_FIELDS.map((field) => zone[field])])]);
}

/** One row for each month and stream; settling shares are not in it: people of the whole country. */
export function arrivalsTemplate({ streams, corridors }: Scenario): string {
  const rows = Object.entries(streams).flatMap(([id, { arrivals, corridor }]) => Object.entries(arrivals).map(([month, people]): (string | number)[] => [month, id, corridors[corridor]?.label ?? '', people]));
  return csv([['month', 'stream', 'from', 'people'], ...rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))]);
}

export function agesTemplate({ place }: Scenario): string {
  return csv([['age', 'F', 'M'], ...place.ages.map(({ fromYears, females, males }, at) => {
    const next = place.ages[at + 1]?.fromYears;
    return [next === undefined ? `${fromYears}+` : `${fromYears}-${next - 1}`, females, males];
  })]);
}
