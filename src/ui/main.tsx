import { render } from 'preact';
import './styles/tokens.css';
import './styles/page.css';
import './styles/chart.css';
import './styles/controls.css';
import './styles/map.css';
import './styles/prose.css';
import './styles/print.css';
import { App } from './app.tsx';
import { tell } from './keep/notice.ts';
import { followScenario } from './run/follow.ts';
import { fetchWords } from './words/say.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element with the id "app".');
/** A page that cannot fetch what keeps things still works. */
const restored = import('./keep/desk.ts').then(({ restore }) => restore()).catch(() => tell('denied'));
void Promise.all([restored, fetchWords('shell', 'explore', 'declared', 'scenarios')]).then(() => {
  followScenario(); // first: the preview is computed while the page is drawn
  setTimeout(() => {
    root.replaceChildren();
    render(<App />, root);
  }); // a task of its own, for reading the scenario was one
});
void import('./shell/service.ts'); // at once, and nothing waits for it
