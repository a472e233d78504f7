/** The open scenario, changes included, as a file that can be opened again. What the user changed is the user's assumption. */
import { SENTENCE } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Figure, type Loaded, writeScenario } from '../state/library.ts';

/** Whatever differs from what a file or a preset gave. */
export const CHOSEN = { source: 'chosen by the user', grade: 'assumed' } as const;

type Tree = Readonly<Record<string, unknown>>;

/** Every number of the tree, by path. */
function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Tree).flatMap(([key, item]) => numbersIn(item, path === '' ? key : `${path}.${key}`));
}

/** Every number as it stands now, with its source; what is new is the user's. */
export function figuresNow(scenario: Scenario, figures: readonly Figure[]): Figure[] {
  const known = new Map(figures.map((figure) => [figure.path, figure]));
  return numbersIn(scenario, '')
    .filter(([path]) => path !== 'format')
    .map(([path, value]): Figure => {
      const figure = known.get(path);
      if (figure?.value === value) return figure;
      const facts = figure ?? { path, unit: 'index', range: [value, value], label: '', doc: '', byDefault: false };
      return { ...facts, value, ...CHOSEN };
    });
}

export function savedScenario(scenario: Scenario, { figures, sources }: Pick<Loaded, 'figures' | 'sources'>): string {
  const description = scenario.description.includes(SENTENCE) ? scenario.description : `${scenario.description} ${SENTENCE}`;
  const now = figuresNow(scenario, figures);
  return `${JSON.stringify(writeScenario({ scenario: { ...scenario, description }, figures: now, sources }), null, 2)}\n`;
}
