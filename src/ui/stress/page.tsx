/** Stress: the bill of given arrivals, what gives way first and for whom, what warns, and where the plan fails among many futures. */
import '../styles/stress.css';
import { MODEL_VERSION } from '../../model/run.ts';
import { later } from '../later.tsx';
import { scenario } from '../state/scenario.ts';
import { longDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { rightsLine } from '../words/rights.ts';
import { say, sayWith } from '../words/say.ts';
import { Ask } from './ask.tsx';
import { isOld, nobodyComes, stressed } from './asked.ts';
import { Bill } from './bill.tsx';
import { CommandLine } from './commandLine.tsx';
import { GiveWay } from './giveWay.tsx';
import { Warning } from './warning.tsx';

const Futures = later(() => import('./futures.tsx'), () => <p>{say('loading')}</p>);

function Answers() {
  const now = stressed.now.value;
  const { report } = now ?? {};
  if (now === undefined || report === undefined) return <p class="nothing-yet">{say('stress-nothing-yet')}</p>;
  const of = now.asked.scenario;
  const source = say('stress-source', { scenario: of.title, replicates: report.replicates, scale: report.scale, people: said(report.scale), runs: said(report.runs), until: longDate(report.dates.at(-1) ?? ''), version: MODEL_VERSION });
  const shown = { report, scenario: of, source };
  return (
    <>
      {isOld(of) && <p class="stale">{say('stress-old', { scenario: of.title })}</p>}
      <p class="note">
        {source}{' '}
        <button type="button" class="linklike print-hidden" onClick={() => print()}>
          {say('stress-print')}
        </button>
      </p>
      <Bill {...shown} />
      <GiveWay {...shown} />
      <Warning {...shown} />
    </>
  );
}

export default function StressPage() {
  return (
    <main id="main" class="prose wide stress">
      <h1>{say('stress-title')}</h1>
      <p class="lead">{say('stress-lead', { scenario: scenario.value.title })}</p>
      <p class="rights">
        {sayWith('stress-rights', { b: (text) => <b key="b">{text}</b>, link: (text) => <a key="link" href="#/lenses">{text}</a> }, { line: rightsLine(scenario.value) })}
      </p>
      {nobodyComes.value ? (
        <p>{sayWith('stress-nobody', { link: (text) => <a key="link" href="#/">{text}</a> })}</p>
      ) : (
        <>
          <Ask />
          <Answers />
          <Futures />
          <CommandLine />
        </>
      )}
      <p class="limits">{say('stress-limits')}</p>
    </main>
  );
}
