/** The page: its head, the one sentence, and whichever page the address names. */
import { SENTENCE } from '../model/result.ts';
import { later } from './later.tsx';
import { addressOf, APART, FIRST_PAGE, PAGES } from './pages/registry.tsx';
import { ExperimentStrip } from './shell/experimentStrip.tsx';
import { Settings } from './shell/settings.tsx';
import { Notices, Tools } from './shell/tools.tsx';
import { lesson } from './state/locks.ts';
import { page } from './state/view.ts';
import { visit } from './visit/visiting.ts';
import { say, sayDeclared } from './words/say.ts';

const Newer = later(() => import('./shell/newer.tsx'), undefined, ['service']);
const Visit = later(() => import('./visit/visit.tsx'), undefined, ['visit']);
const LessonStrip = later(() => import('./classroom/strip.tsx'), undefined, ['lesson']);

/** A link would change the address, which names the page. */
function toContent(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}

export function App() {
  const pages = { ...PAGES, ...APART };
  const now = page.value in pages ? page.value : FIRST_PAGE;
  const Page = pages[now];
  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        {say('skip')}
      </button>
      <header class="masthead">
        <a class="name" href="#/">
          Return Impact
        </a>
        <nav aria-label={say('pages')}>
          {Object.keys(PAGES).map((key) => (
            <a key={key} href={addressOf(key)} aria-current={key === now ? 'page' : undefined}>
              {say(`page-${key}`)}
            </a>
          ))}
        </nav>
        <Tools />
        <Settings />
      </header>
      <p class="sentence">{sayDeclared('sentence', SENTENCE)}</p>
      <Newer />
      <ExperimentStrip />
      <Notices />
      {visit.value !== undefined && <Visit />}
      {lesson.value !== undefined && <LessonStrip />}
      <Page key={now} />
    </>
  );
}
