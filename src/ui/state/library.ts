/** The page's one door to scenarios and to what is declared about them. */
import { PARAMETERS } from '../../model/parameters.ts';
import { type Loaded, readScenario, type Refused } from '../../scenario/read.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Declared } from '../../scenario/tree.ts';
import { DEFAULT_ID, fetchShipped, findFetched, SHIPPED_TITLES } from './shipped.ts';

export { PARAMETERS } from '../../model/parameters.ts';
export { problemText } from '../../scenario/problem.ts';
export { sizeProblem } from '../../scenario/json.ts';
export { writeScenario } from '../../scenario/write.ts';
export type { Figure } from '../../scenario/figures.ts';
export type { Source } from '../../scenario/sources.ts';
export { DEFAULT_ID, SHIPPED_TITLES } from './shipped.ts';
export type { Loaded, Problem, Refused };

const options = { find: findFetched, names: SHIPPED_TITLES.map(({ id }) => id) };

/** The reference case, at once: it has no programmes, whose declarations are fetched when they are asked for. */
export const openFirst = (): Loaded | Refused => readScenario(findFetched(DEFAULT_ID), { parameters: PARAMETERS, programmes: [] }, options);

const declared = async (): Promise<Declared> => (await import('../../scenario/declared.ts')).DECLARED;

export async function open(id: string): Promise<Loaded | Refused> {
  if (id === DEFAULT_ID) return openFirst();
  const [all] = await Promise.all([declared(), fetchShipped(id)]);
  return readScenario(findFetched(id), all, options);
}

/** What a text extends; undefined where it cannot be read, which the check will tell. */
function parentOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { extends?: unknown } | null)?.extends;
  } catch {
    return undefined;
  }
}

export async function openText(text: string): Promise<Loaded | Refused> {
  const [all] = await Promise.all([declared(), fetchShipped(parentOf(text))]);
  return readScenario(text, all, options);
}
