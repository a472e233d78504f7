/** The open scenario, changes included, as a file that can be opened again. */
import { SENTENCE } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { edits, loaded } from '../state/scenario.ts';

type Tree = Record<string, unknown>;

/** Puts each figure's own source beside it again; what the user changed is the user's assumption. */
export function aboutSaved(scenario: Scenario): string {
  const { figures, sources } = loaded.peek();
  const changed = Object.keys(edits.peek());
  const byPath = new Map(figures.map((figure) => [figure.path, figure]));
  const isChanged = (path: string): boolean => changed.some((edit) => path === edit || path.startsWith(`${edit}.`));
  const dress = (value: unknown, path: string): unknown => {
    if (typeof value === 'number') {
      if (path === 'format') return value;
      const figure = byPath.get(path);
      if (figure === undefined || isChanged(path)) return { value, source: 'chosen by the user', grade: 'assumed' };
      return { value, source: figure.source, grade: figure.grade, ...(figure.note === undefined ? {} : { note: figure.note }) };
    }
    if (Array.isArray(value)) return value.map((item, index) => dress(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value as Tree).map(([key, item]) => [key, dress(item, path === '' ? key : `${path}.${key}`)]));
  };
  const { description, ...rest } = scenario;
  const said = description.includes(SENTENCE) ? description : `${description} ${SENTENCE}`;
  return `${JSON.stringify({ ...(dress({ ...rest, description: said }, '') as Tree), sources }, null, 2)}\n`;
}
