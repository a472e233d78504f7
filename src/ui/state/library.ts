/** The page's one door to scenarios and to what is declared about them. */
import type { Parameters } from '../../lib/declare.ts';
import { DECLARED } from '../../scenario/declared.ts';
import { type Loaded, loadScenario, type Refused } from '../../scenario/load.ts';
import type { Problem } from '../../scenario/problem.ts';
import { findShipped, SHIPPED } from '../../scenario/shipped.ts';

export { PARAMETERS } from '../../model/parameters.ts';
export { problemText } from '../../scenario/problem.ts';
export { sizeProblem } from '../../scenario/json.ts';
export { writeScenario } from '../../scenario/write.ts';
export type { Figure } from '../../scenario/figures.ts';
export type { Source } from '../../scenario/sources.ts';
export type { Loaded, Problem };

export const DEFAULT_ID = 'nangarhar-2016';

const titleOf = (content: object): string => String((content as { title?: unknown }).title ?? '');
export const SHIPPED_TITLES: readonly { readonly id: string; readonly title: string }[] = Object.entries(SHIPPED).map(([id, content]) => ({
  id,
  title: titleOf(content),
}));

export interface ProgrammeKind {
  readonly key: string;
  readonly label: string;
  readonly parameters: Parameters;
}
/** Every programme that can be added. */
export const PROGRAMME_KINDS: readonly ProgrammeKind[] = DECLARED.programmes;

const options = { find: findShipped, names: Object.keys(SHIPPED) };

export const open = (id: string): Loaded | Refused => loadScenario(findShipped(id), options);
export const openText = (text: string): Loaded | Refused => loadScenario(text, options);
