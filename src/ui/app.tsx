/** The page: its head, the one sentence, and whichever page the address names. */
import { SENTENCE } from '../model/result.ts';
import { later } from './later.tsx';
import { Explore } from './pages/explore.tsx';
import { Help } from './pages/help.tsx';
import { Limits } from './pages/limits.tsx';
import { page, type Theme, theme } from './state/view.ts';

const PAGES = {
  explore: 'Explore',
  diary: 'A family',
  lenses: 'Lenses',
  assumptions: 'Assumptions',
  limits: 'Limits',
  help: 'Help',
} as const;

const waiting = <main id="main">Loading …</main>;
/** Pages that are fetched when they are asked for. */
const Assumptions = later(() => import('./pages/assumptions.tsx'), waiting);
const Diary = later(() => import('./diary/page.tsx'), waiting);
const Lenses = later(() => import('./lenses/page.tsx'), waiting);

function Body() {
  switch (page.value) {
    case 'assumptions':
      return <Assumptions />;
    case 'diary':
      return <Diary />;
    case 'lenses':
      return <Lenses />;
    case 'limits':
      return <Limits />;
    case 'help':
      return <Help />;
    default:
      return <Explore />;
  }
}

/** A link would change the address, which names the page. */
function toContent(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}

export function App() {
  const now = page.value in PAGES ? page.value : 'explore';
  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        To the content
      </button>
      <header class="masthead">
        <a class="name" href="#/">
          Return Impact
        </a>
        <nav aria-label="Pages">
          {Object.entries(PAGES).map(([key, words]) => (
            <a key={key} href={key === 'explore' ? '#/' : `#/${key}`} aria-current={key === now ? 'page' : undefined}>
              {words}
            </a>
          ))}
        </nav>
        <label class="theme">
          <span class="unseen">Light or dark</span>
          <select
            value={theme.value}
            onChange={(event) => {
              theme.value = event.currentTarget.value as Theme;
            }}
          >
            <option value="auto">as the system</option>
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </label>
      </header>
      <p class="sentence">{SENTENCE}</p>
      <Body />
    </>
  );
}
