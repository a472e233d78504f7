/** Every figure of the open scenario and every parameter of the model as a row; parameters may be changed, as assumptions of the scenario. */
import type { Grade, Parameter } from '../../lib/declare.ts';
import type { Unit } from '../../lib/units.ts';
import { docOf, labelOf, nameOf } from '../controls/declared.ts';
import { CHOSEN } from '../controls/savedScenario.ts';
import { readPath } from '../state/edits.ts';
import { type Figure, PARAMETERS } from '../state/library.ts';
import { known, loaded, scenario } from '../state/scenario.ts';
import { say, sayDeclared } from '../words/say.ts';

export interface Row {
  readonly path: string;
  readonly name: string;
  readonly doc: string;
  readonly value: number;
  /** As the file has it, or the model where the file says nothing. */
  readonly start: number;
  readonly unit: Unit;
  readonly range: readonly [number, number];
  readonly source: string;
  readonly grade: Grade;
  readonly changed: boolean;
  /** Of parameters of the model: what may be written. */
  readonly field?: Parameter;
}

const ASSUMPTIONS = 'assumptions.';

/** Titles of sources stay as they were published. */
const sourceTitle = (source: string): string =>
  source === 'assumed' ? say('assumptions-grade-assumed') : source === CHOSEN.source ? say('assumptions-chosen') : source;

function sourceOf(figure: Figure): string {
  const { title, year } = known.value.sources[figure.source] ?? { title: figure.source, year: undefined };
  return [sourceTitle(title), year, figure.note].filter((part) => part !== undefined).join('; ');
}

/** What somebody changed is theirs: whatever source the figure had is no longer its own. */
const sourced = (changed: boolean, source: string, grade: Grade) =>
  changed ? ({ source: say('assumptions-changed'), grade: 'assumed', changed } as const) : { source, grade, changed };

export function figureRows(): Row[] {
  return known.value.figures
    .filter(({ path }) => !path.startsWith(ASSUMPTIONS))
    .map((figure) => {
      const now = readPath(scenario.value, figure.path);
      const value = typeof now === 'number' ? now : figure.value;
      const { path, unit, range } = figure;
      return {
        ...{ path, unit, range, value, start: figure.value },
        name: labelOf(path, figure),
        doc: docOf(path, figure),
        ...sourced(value !== figure.value, sourceOf(figure), figure.grade),
      };
    });
}

export function parameterRows(): Row[] {
  const stated = new Map(known.value.figures.map((figure) => [figure.path, figure]));
  return Object.entries(PARAMETERS).flatMap(([submodel, group]) =>
    Object.entries(group as Readonly<Record<string, Parameter>>).map(([key, field]): Row => {
      const path = `${ASSUMPTIONS}${submodel}.${key}`;
      const start = loaded.value.scenario.assumptions[submodel]?.[key] ?? field.default;
      const value = scenario.value.assumptions[submodel]?.[key] ?? field.default;
      const figure = stated.get(path);
      return {
        ...{ path, start, value, field, unit: field.unit, range: field.range },
        name: sayDeclared(`parameter-${submodel}-${key}`, nameOf(key, field)),
        doc: sayDeclared(`parameter-${submodel}-${key}.doc`, field.doc),
        ...sourced(value !== start, figure === undefined ? sourceTitle(field.source) : sourceOf(figure), figure?.grade ?? field.grade),
      };
    }),
  );
}

export const isWeak = ({ grade }: Row): boolean => grade === 'assumed' || grade === 'memory';
