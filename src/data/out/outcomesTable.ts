/** Outcomes of a run as a tidy table: one figure a row. */
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { ADMIN1, ADMIN2, PERIOD, periodOf } from './runFields.ts';
import type { Cell, Table } from './table.ts';

const FIELDS: Table['fields'] = [
  ...ADMIN1,
  ...ADMIN2,
  { name: 'admin_level', type: 'integer', description: '1: the whole place, 2: a zone', hxl: '#meta+admin_level' },
  { name: 'population_group', type: 'string', description: 'Group of people: all, residents, returnees …; hotSpot and periphery are parts of the place', hxl: '#population+group' },
  { name: 'outcome', type: 'string', description: 'Key of the outcome', hxl: '#indicator+code' },
  { name: 'unit', type: 'string', description: 'Unit of the value', hxl: '#indicator+unit' },
  ...PERIOD,
  { name: 'value', type: 'number', description: 'Value in the unit of its row; empty where there is nobody in the group', hxl: '#indicator+value+num' },
];

export function outcomesTable({ place, zones: places }: Scenario, { dates, outcomes }: RunResult): Table {
  const periods = dates.map(periodOf);
  const rows: Cell[][] = [];
  for (const [key, { unit, series, zones, zonesResidents, zonesNewcomers }] of Object.entries(outcomes)) {
    const add = (group: string, zone: string, values: readonly number[]): void => {
      const [name, level] = zone === '' ? ['', 1] : [places[zone]?.name.en ?? '', 2];
      values.forEach((value, month) => {
        const [start = '', end = ''] = periods[month] ?? [];
        rows.push([place.adm1Pcode, place.name, zone, name, level, group, key, unit, start, end, value]);
      });
    };
    for (const [group, values] of Object.entries(series)) add(group, '', values);
    for (const [zone, values] of Object.entries(zones)) add('all', zone, values);
    for (const [zone, values] of Object.entries(zonesResidents ?? {})) add('residents', zone, values);
    for (const [zone, values] of Object.entries(zonesNewcomers ?? {})) add('newcomers', zone, values);
  }
  return { name: 'outcomes', title: 'Outcomes by month, for groups of people and for zones', fields: FIELDS, rows };
}
