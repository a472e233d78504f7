/** Scenarios that come with the page: names and titles at once, contents when one is asked for, with all that it extends. */
import reference from '../../../scenarios/nangarhar-2016.json';

export const DEFAULT_ID = 'nangarhar-2016';
const ROOT = '../../../scenarios/';
const nameOf = (path: string): string => path.slice(ROOT.length, path.lastIndexOf('.json'));

// The query makes it another module, of which only the title is kept in the page's first script.
const titles = import.meta.glob<string>(['../../../scenarios/**/*.json', '!../../../scenarios/programmes/**', '!../../../scenarios/plans/**', '!../../../scenarios/calibrations/**'], {
  eager: true,
  import: 'title',
  query: '?title',
});
const contents = import.meta.glob<object>(
  ['../../../scenarios/**/*.json', '!../../../scenarios/programmes/**', '!../../../scenarios/plans/**', '!../../../scenarios/calibrations/**', '!../../../scenarios/nangarhar-2016.json'],
  { import: 'default' },
);
const fetchers = Object.fromEntries(Object.entries(contents).map(([path, fetch]) => [nameOf(path), fetch]));
const fetched = new Map<string, object>([[DEFAULT_ID, reference]]);

export interface ShippedTitle {
  readonly id: string;
  readonly title: string;
}
const all = Object.entries(titles).map(([path, title]): ShippedTitle => ({ id: nameOf(path), title }));
/** The reference case first, the rest by name. */
export const SHIPPED_TITLES: readonly ShippedTitle[] = [
  ...all.filter(({ id }) => id === DEFAULT_ID),
  ...all.filter(({ id }) => id !== DEFAULT_ID),
];

/** For the check of a scenario: what is at hand under this name. */
export const findFetched = (name: string): object | undefined => fetched.get(name);

/** Brings a scenario and all that it extends to hand; a name that nothing has is left for the check to tell. */
export async function fetchShipped(name: unknown): Promise<void> {
  if (typeof name !== 'string') return;
  const content = fetched.get(name) ?? (await fetchers[name]?.());
  if (content === undefined) return;
  fetched.set(name, content);
  await fetchShipped((content as { extends?: unknown }).extends);
}
