/** What happened, what people brought, what was needed: before any curve, and in one line once it has been read. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { headlineOf } from '../charts/headliner.ts';
import { CHARTS } from '../charts/list.ts';
import { withRun } from '../run/shown.ts';
import { loaded } from '../state/scenario.ts';
import { load, save } from '../state/storage.ts';
import { mapOutcome, place } from '../state/view.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';

const NANGARHAR = 'AF06';
const READ = 'openingRead';

const PARTS = ['happened', 'brought', 'needed'] as const;

/** Of the reference case. */
function Nangarhar2016() {
  return (
    <>
      {PARTS.map((part) => (
        <div key={part}>
          <h2>{say(`opening-${part}`)}</h2>
          <p>{say(`opening-${part}.text`)}</p>
        </div>
      ))}
      <p class="cite">{say('opening-cite')}</p>
    </>
  );
}

/** Of the outcome that the map's list shows, or else of how many live here. */
function Finding() {
  const spec = CHARTS.find(({ key }) => key === mapOutcome.value) ?? CHARTS.find(({ key }) => key === 'population');
  const result = withRun.value;
  return spec === undefined || result === undefined ? null : <p class="mainfinding">{headlineOf(spec, result, place.value)}</p>;
}

/** Read once the page is used: from the next visit on it is one line. */
function useRead(): void {
  useEffect(() => {
    const done = (): void => {
      save(READ, true);
      for (const kind of ['scroll', 'change', 'click']) removeEventListener(kind, done);
    };
    for (const kind of ['scroll', 'change', 'click']) addEventListener(kind, done, { passive: true });
    return done;
  }, []);
}

export function Opening() {
  const open = useSignal(!load(READ, false));
  const { title, description, place: where } = loaded.value.scenario;
  const story = where.adm1Pcode === NANGARHAR;
  useRead();
  return (
    <header class={open.value ? 'opening' : 'opening folded'}>
      <div class="title">
        <h1>{sayText('text', title)}</h1>
        {open.value ? <p>{sayText('text', description)}</p> : <Finding />}
        <button
          type="button"
          class="linklike"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {say(open.value ? 'opening-fold' : 'opening-read')}
        </button>
      </div>
      {open.value && story && <Nangarhar2016 />}
    </header>
  );
}
