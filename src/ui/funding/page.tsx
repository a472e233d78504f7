/** Funding: the same full cost, split several ways, who gains and who loses; and the best mixes of programmes for several ends at once. */
import '../styles/chart.css';
import '../styles/funding.css';
import { later } from '../later.tsx';
import { scenario } from '../state/scenario.ts';
import { rightsLine } from '../words/rights.ts';
import { say, sayWith } from '../words/say.ts';
import { Ask } from './ask.tsx';
import { isOld, nobodyComes, splitting } from './asked.ts';
import { CommandLine } from './commandLine.tsx';

const Results = later(() => import('./results.tsx'), () => <p>{say('loading')}</p>);
const Mix = later(() => import('./mix.tsx'), () => <p>{say('loading')}</p>);

function Answers() {
  const now = splitting.now.value;
  if (now?.report === undefined) return <p class="nothing-yet">{say('funding-nothing-yet')}</p>;
  return (
    <>
      {isOld(now.asked) && <p class="stale">{say('funding-old', { scenario: now.asked.scenario.title })}</p>}
      <Results report={now.report} title={now.asked.scenario.title} />
    </>
  );
}

export default function FundingPage() {
  return (
    <main id="main" class="prose wide funding">
      <h1>{say('funding-title')}</h1>
      <p class="lead">{say('funding-lead', { scenario: scenario.value.title })}</p>
      <p class="rights">{sayWith('funding-rights', { b: (text) => <b key="b">{text}</b>, link: (text) => <a key="link" href="#/lenses">{text}</a> }, { line: rightsLine(scenario.value) })}</p>
      {nobodyComes.value ? (
        <p>{sayWith('funding-nobody-comes', { link: (text) => <a key="link" href="#/">{text}</a> })}</p>
      ) : (
        <>
          <Ask />
          <Answers />
          <Mix />
          <CommandLine />
        </>
      )}
      <p class="limits">{sayWith('funding-limits', { link: (text) => <a key="link" href="#/limits">{text}</a> })}</p>
    </main>
  );
}
