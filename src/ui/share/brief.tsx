/** Two pages on paper: findings and pictures; then what they rest on, what they cannot show, and how to get them again. */
import { rightsLine } from '../../model/rightsSheet.ts';
import { SENTENCE } from '../../model/result.ts';
import { headlineOf } from '../charts/headliner.ts';
import { CHARTS } from '../charts/list.ts';
import type { Sources } from '../charts/picture.ts';
import { ahead, luck, withoutRun, withRun } from '../run/shown.ts';
import { known, loaded, placeFacts, saved, scenario } from '../state/scenario.ts';
import { place } from '../state/view.ts';
import { exact } from '../words/numbers.ts';
import { shortDate } from '../words/dates.ts';
import { say, sayDeclared } from '../words/say.ts';
import '../styles/brief.css';
import { scenarioFileName } from '../keep/saveFile.ts';
import { BriefChart } from './briefChart.tsx';
import { linkOf } from './linked.ts';
import { MOST_IN_CODE, Qr } from './qr.tsx';
import { shortLine } from './reproduce.ts';
import { viewNow } from './view.ts';
import { addressOfLink } from './address.ts';

const chart = (key: string) => CHARTS.filter((one) => one.key === key);
const TOLD = ['arrivals', 'unemployment', 'outOfSchool', 'waterService', 'wish'].flatMap(chart);
const FIRST = ['dayLabourers', 'land', 'pupilsHigh', 'livingStandard'].flatMap(chart);
const SECOND = ['rent', 'departures'].flatMap(chart);
/** So that two pages hold them, with what is left out counted. */
const MOST = { changes: 8, programmes: 6, sources: 9 };

const spansOf = () => Object.entries(scenario.value.programmes).map(([id, { label, start, end }]) => ({ id, label, start, end }));

function Charts({ of, sources }: { of: typeof CHARTS; sources: Sources }) {
  return (
    <div class="pictures">
      {of.map((spec) => (
        <BriefChart key={spec.key} spec={spec} sources={sources} spans={spansOf()} />
      ))}
    </div>
  );
}

const andMore = (all: number, shown: number) => (all > shown ? <li>{say('brief-more', { count: all - shown })}</li> : null);

function Assumptions() {
  const { figures } = known.value;
  const changed = Object.entries(saved.value.edits).filter(([, value]) => typeof value !== 'object');
  const label = (path: string): string => figures.find((figure) => figure.path === path)?.label || path;
  const assumed = figures.filter(({ grade }) => grade === 'assumed').length;
  return (
    <section>
      <h2>{say('brief-assumptions')}</h2>
      <ul>
        {changed.slice(0, MOST.changes).map(([path, value]) => (
          <li key={path}>{say('brief-changed', { label: label(path), value: typeof value === 'number' ? exact(value) : String(value) })}</li>
        ))}
        {andMore(changed.length, MOST.changes)}
        <li>{say('brief-arrivals')}</li>
        <li>{say('brief-grades', { assumed, all: figures.length })}</li>
      </ul>
    </section>
  );
}

function Programmes() {
  const all = Object.entries(scenario.value.programmes);
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{say('brief-programmes')}</h2>
      <ul>
        {all.slice(0, MOST.programmes).map(([id, { label, start, end, budgetUsd }]) => (
          <li key={id}>{say('brief-programme', { label, from: shortDate(start), to: shortDate(end), budget: exact(budgetUsd, 'USD') })}</li>
        ))}
        {andMore(all.length, MOST.programmes)}
      </ul>
    </section>
  );
}

function Limits() {
  return (
    <section>
      <h2>{say('brief-limits')}</h2>
      <ul>
        {['rights', 'needs', 'invented', 'course'].map((key) => (
          <li key={key}>{say(`brief-limit-${key}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Cited() {
  const used = new Set(known.value.figures.map(({ source }) => source));
  const all = Object.entries(known.value.sources).filter(([key]) => used.has(key)).sort(([, a], [, b]) => Number(a.year === undefined) - Number(b.year === undefined));
  return (
    <section class="sources">
      <h2>{say('brief-sources')}</h2>
      <ul>
        {all.slice(0, MOST.sources).map(([key, { title, year }]) => (
          <li key={key}>{year === undefined || title.includes(String(year)) ? title : `${title}, ${year}`}</li>
        ))}
        {andMore(all.length, MOST.sources)}
      </ul>
    </section>
  );
}

function Again({ scale, fingerprint, modelVersion }: { scale: number; fingerprint: string; modelVersion: string }) {
  const file = scenarioFileName();
  const line = shortLine(saved.value, scale, file);
  const address = addressOfLink(linkOf(saved.value, loaded.value, viewNow()));
  return (
    <section class="again">
      <div>
        <h2>{say('brief-again')}</h2>
        <p>{say('brief-run', { version: modelVersion, seed: saved.value.seed, scale, fingerprint })}</p>
        <p>{line.includes(file) && say('brief-file', { file })}</p>
        <code dir="ltr">{line}</code>
      </div>
      {address.length <= MOST_IN_CODE && <Qr text={address} title={say('share-code')} />}
    </section>
  );
}

export default function Brief() {
  const result = withRun.value;
  if (result === undefined) return <main id="main">{say('share-no-run')}</main>;
  const sources: Sources = {
    result,
    without: withoutRun.value,
    place: place.value,
    adm1Pcode: placeFacts.value.adm1Pcode,
    ahead: ahead.value,
    luck: luck.value,
  };
  return (
    <main id="main" class="paper brief">
      <p class="noprint row">
        <button type="button" class="first" onClick={() => print()}>
          {say('brief-print')}
        </button>
        <span class="note">{say('brief-print-note')}</span>
      </p>
      <div class="leaf">
        <h1>{scenario.value.title}</h1>
        <p class="one">{sayDeclared('sentence', SENTENCE)}</p>
        <p class="rightsline">{rightsLine(scenario.value)}</p>
        {result.scale > 1 && <p class="rightsline">{say('brief-preview', { scale: result.scale })}</p>}
        <ul class="findings">
          {TOLD.map((spec) => (
            <li key={spec.key}>{headlineOf(spec, result, place.value)}.</li>
          ))}
        </ul>
        <Charts of={FIRST} sources={sources} />
        <p class="reading">{say('brief-reading', { twin: sources.without === undefined ? 'no' : 'yes' })}</p>
      </div>
      <div class="leaf">
        <Charts of={SECOND} sources={sources} />
        <div class="columns">
          <Programmes />
          <Assumptions />
          <Limits />
          <Cited />
        </div>
        <Again {...result} />
      </div>
    </main>
  );
}
