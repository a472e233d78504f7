/** Fields that tables of experiments share, beside those of a run. */
import { figure } from '../../data/out/runFields.ts';
import type { Field } from '../../data/out/table.ts';
import type { Scenario } from '../../model/scenario.ts';

export const place = ({ place: { adm1Pcode, name } }: Pick<Scenario, 'place'>): readonly [string, string] => [adm1Pcode, name];

/** A figure in the unit that its row names. */
export const value = (name: string, description: string, hxl?: string): Field => ({ name, type: 'number', description: `${description}, in the unit of its row`, ...(hxl !== undefined && { hxl }) });

export const whole = (name: string, unit: string, description: string): Field => ({ name, type: 'integer', unit, description });

export const GROUP: Field = { name: 'population_group', type: 'string', description: 'Group of people: all, residents, returnees …', hxl: '#population+group' };
export const UNIT: Field = { name: 'unit', type: 'string', description: 'Unit of the figures of the row', hxl: '#indicator+unit' };

/** Median over replicates or draws, and where the middle 90 % of them lie. */
export const spread = (prefix: string, of: string, unit?: string): readonly Field[] =>
  ([['median', 'median'], ['low', 'low end of the middle 90 %'], ['high', 'high end of the middle 90 %']] as const).map(([name, words]) =>
    unit === undefined ? value(`${prefix}${name}`, `${of}: ${words}`) : figure(`${prefix}${name}`, unit, `${of}: ${words}`),
  );
