/** Fields that tables of experiments share, beside those of a run. */
import { figure, text } from '../../data/out/runFields.ts';
import type { Field } from '../../data/out/table.ts';
import type { Measure } from '../../experiment/plan/plan.ts';
import type { Scenario } from '../../model/scenario.ts';

export const place = ({ place: { adm1Pcode, name } }: Pick<Scenario, 'place'>): readonly [string, string] => [adm1Pcode, name];

/** A figure in the unit that its row names. */
export const value = (name: string, description: string, hxl?: string): Field => ({ name, type: 'number', description: `${description}, in the unit of its row`, ...(hxl !== undefined && { hxl }) });

export const whole = (name: string, unit: string, description: string): Field => ({ name, type: 'integer', unit, description });

export const GROUP: Field = { name: 'population_group', type: 'string', description: 'Group of people: all, residents, returnees …', hxl: '#population+group' };
export const UNIT: Field = { name: 'unit', type: 'string', description: 'Unit of the figures of the row', hxl: '#indicator+unit' };

/** Of a measure of a plan; with `WHOSE` and `UNIT`, `measureCells` fills them. */
export const MEASURE = [text('measure', 'Id of the measure', '#indicator+code'), text('measure_name', 'What it is', '#indicator+name')];
export const WHOSE: Field = { ...GROUP, description: 'Group of people, stream or programme that the measure is of' };
const ofReading = ({ reading }: Measure): string => (reading.kind === 'outcome' ? reading.group : reading.kind === 'horizon' ? reading.stream : reading.programme);
export const measureCells = (measure: Measure) => [measure.id, measure.label, ofReading(measure), measure.unit] as const;

/** Median over replicates or draws, and where the middle 90 % of them lie. */
export const spread = (prefix: string, of: string, unit?: string): readonly Field[] =>
  ([['median', 'median'], ['low', 'low end of the middle 90 %'], ['high', 'high end of the middle 90 %']] as const).map(([name, words]) =>
    unit === undefined ? value(`${prefix}${name}`, `${of}: ${words}`) : figure(`${prefix}${name}`, unit, `${of}: ${words}`),
  );
