/** Up to six scenarios on the same luck: what differs, who leads on what, for whom, and when nobody can say. */
import '../styles/chart.css';
import '../styles/compare.css';
import { scenario } from '../state/scenario.ts';
import { rightsLine } from '../words/rights.ts';
import { say, sayWith } from '../words/say.ts';
import { Arms } from './arms.tsx';
import { Ask } from './askControl.tsx';
import { Measures } from './measures.tsx';
import { Results } from './results.tsx';
import { asked, comparison } from './state.ts';

function Answer() {
  const now = comparison.now.value;
  if (now === undefined || asked.value === undefined) return <p class="note">{say('compare-nothing-yet')}</p>;
  if (now.state === 'failed') return <p role="alert">{say('compare-failed', { why: now.why ?? '' })}</p>;
  if (now.report === undefined) return <p role="status">{now.state === 'stopped' ? say('compare-stopped') : say('compare-under-way')}</p>;
  return <Results report={now.report} wish={asked.value.wish} prepared={asked.value.prepared} />;
}

export default function ComparePage() {
  return (
    <main id="main" class="prose wide compare">
      <h1>{say('compare-title')}</h1>
      <p>{say('compare-lead')}</p>
      <p class="rights">
        {sayWith('rights-first', { b: (text) => <b>{text}</b>, link: (text) => <a href="#/lenses">{text}</a> }, { line: rightsLine(scenario.value) })}
      </p>
      <div class="asking">
        <Arms />
        <Measures />
        <Ask />
      </div>
      <section aria-labelledby="compare-answer" class="answer">
        <h2 id="compare-answer">{say('compare-answer')}</h2>
        <Answer />
      </section>
      <p class="limits">{sayWith('compare-limits', { link: (text) => <a href="#/limits">{text}</a> })}</p>
    </main>
  );
}
