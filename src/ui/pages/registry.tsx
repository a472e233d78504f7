/** The pages, in the order of the masthead. A page is one entry here, its file, and its words: `page-<key>` in shell.ftl, the rest in a file of its own. */
import type { JSX } from 'preact';
import { later } from '../later.tsx';
import { say } from '../words/say.ts';
import { Explore } from './explore.tsx';

/** Fetched with its words when it is first asked for. */
const fetched = (fetch: Parameters<typeof later>[0], ...words: readonly string[]): ((props: object) => JSX.Element) =>
  later(fetch, () => <main id="main">{say('loading')}</main>, words);

export const PAGES: Readonly<Record<string, (props: object) => JSX.Element>> = {
  explore: Explore,
  compare: fetched(() => import('../compare/page.tsx'), 'compare', 'verdicts', 'files'),
  funding: fetched(() => import('../funding/page.tsx'), 'funding', 'programmes', 'files'),
  stress: fetched(() => import('../stress/page.tsx'), 'stress', 'files'),
  diary: fetched(() => import('../diary/page.tsx'), 'diary'),
  lenses: fetched(() => import('../lenses/page.tsx'), 'lenses'),
  classroom: fetched(() => import('../classroom/page.tsx'), 'classroom', 'share', 'lenses'),
  data: fetched(() => import('../data/page.tsx'), 'data'),
  evidence: fetched(() => import('../evidence/page.tsx'), 'evidence'),
  help: fetched(() => import('./help.tsx'), 'help'),
};

/** Pages that the masthead does not name: a link that somebody was sent, and what is printed. */
export const APART: typeof PAGES = {
  s: fetched(() => import('../share/linkPage.tsx'), 'share'),
  brief: fetched(() => import('../share/brief.tsx'), 'share', 'brief'),
  sheet: fetched(() => import('../share/sheet.tsx'), 'share', 'sheet'),
};

export const FIRST_PAGE = 'explore';
export const addressOf = (key: string): string => (key === FIRST_PAGE ? '#/' : `#/${key}`);
