/** The page: its head, the one sentence, and whichever page the address names. */
import { type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { SENTENCE } from '../model/result.ts';
import { Explore } from './pages/explore.tsx';
import { Help } from './pages/help.tsx';
import { Limits } from './pages/limits.tsx';
import { page, type Theme, theme } from './state/view.ts';

const PAGES = { explore: 'Explore', diary: 'A family', assumptions: 'Assumptions', limits: 'Limits', help: 'Help' } as const;

/** Pages that are fetched when they are asked for. */
const LATER: Readonly<Record<string, () => Promise<{ default: ComponentType }>>> = {
  assumptions: () => import('./pages/assumptions.tsx'),
  diary: () => import('./diary/page.tsx'),
};
const fetched: Signal<Readonly<Record<string, ComponentType>>> = signal({});

function Later({ name }: { name: string }) {
  const Page = fetched.value[name];
  if (Page !== undefined) return <Page />;
  void LATER[name]?.().then((module) => {
    fetched.value = { ...fetched.peek(), [name]: module.default };
  });
  return <main id="main">Loading …</main>;
}

function Body() {
  switch (page.value) {
    case 'assumptions':
    case 'diary':
      return <Later key={page.value} name={page.value} />;
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
