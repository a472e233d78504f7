/** The rights sheet, then six lenses on the run that is shown, then the six questions of the OECD-DAC. No score, no ranking. */
import '../styles/lenses.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LENSES } from '../../model/outcomes/lenses/index.ts';
import type { Lens } from '../../model/outcomes/lenses/lens.ts';
import { readLens, type LensReading } from '../../model/outcomes/lenses/read.ts';
import { later } from '../later.tsx';
import { type Shown, shownRun } from '../run/shown.ts';
import { RunBar } from '../run/runBar.tsx';
import { scaleWords } from '../words/drawn.ts';
import { scenario } from '../state/scenario.ts';
import { sayText } from '../words/declared.ts';
import { say, sayDeclared } from '../words/say.ts';
import { Declared, DeclaredText } from './declared.tsx';
import { Readings } from './readings.tsx';
import { RightsSheet } from './sheet.tsx';

const DacQuestions = later(() => import('./dac.tsx'), () => <p>{say('loading')}</p>);

function Facts({ reading: { key, declared } }: { reading: LensReading }) {
  return (
    <div class="sheet">
      {declared.map(({ key: fact, label, doc, answer, basis = '', text }) => {
        const path = `lenses.${key}.${fact}`;
        const name = sayDeclared(`lens-${key}-fact-${fact}`, label);
        const meaning = sayDeclared(`lens-${key}-fact-${fact}.doc`, doc);
        return text === undefined ? (
          <Declared key={path} path={path} label={name} doc={meaning} answer={answer ?? 'notKnown'} basis={basis} />
        ) : (
          <DeclaredText key={path} path={path} label={name} doc={meaning} text={text} />
        );
      })}
    </div>
  );
}

function ThroughLens({ lens, shown: { result, without } }: { lens: Lens; shown: Shown }) {
  const { lenses } = scenario.value;
  const reading = useMemo(() => readLens(lens, { scenario: { lenses }, result, without }), [lens, lenses, result, without]);
  return (
    <article aria-labelledby="lens-title">
      <h3 id="lens-title">{sayDeclared(`lens-${lens.key}`, reading.label)}</h3>
      <p class="asks">{sayDeclared(`lens-${lens.key}.asks`, reading.asks)}</p>
      <h4>{say('lenses-reads')}</h4>
      <Readings reading={reading} />
      {without !== undefined && <p class="note">{say('lenses-twin')}</p>}
      <h4>{say('lenses-cannot-see')}</h4>
      <ul>
        {reading.cannotSee.map((sentence, at) => (
          <li key={sentence}>{sayDeclared(`lens-${lens.key}-cannotSee-${at + 1}`, sentence)}</li>
        ))}
      </ul>
      <h4>{say('lenses-declare')}</h4>
      <Facts reading={reading} />
    </article>
  );
}

function Lenses({ shown }: { shown: Shown }) {
  const chosen = useSignal(LENSES[0]?.key);
  const lens = LENSES.find(({ key }) => key === chosen.value);
  return (
    <>
      <fieldset class="lenschoice">
        <legend class="unseen">{say('lenses-lens')}</legend>
        {LENSES.map(({ key, label, asks }) => (
          <label key={key} class={key === chosen.value ? 'chosen' : ''}>
            <input
              type="radio"
              name="lens"
              checked={key === chosen.value}
              aria-label={sayDeclared(`lens-${key}`, label)}
              onChange={() => {
                chosen.value = key;
              }}
            />
            <b>{sayDeclared(`lens-${key}`, label)}</b>
            <span class="fielddoc">{/^.*?[.?؟](?=\s|$)/.exec(sayDeclared(`lens-${key}.asks`, asks))?.[0]}</span>
          </label>
        ))}
      </fieldset>
      {lens !== undefined && <ThroughLens lens={lens} shown={shown} />}
    </>
  );
}

export default function LensesPage() {
  const shown = shownRun.value;
  return (
    <main id="main" class="prose wide lenses">
      <h1>{say('lenses-title')}</h1>
      <p>{say('lenses-doc')}</p>
      <RightsSheet />
      <section aria-labelledby="lenses">
        <h2 id="lenses">{say('lenses-six', { scenario: sayText('text', scenario.value.title) })}</h2>
        <RunBar />
        {shown === undefined ? (
          <p>{say('lenses-waiting')}</p>
        ) : (
          <>
            <p class="note">
              {say('lenses-run', { scale: scaleWords(shown.result.scale), seed: shown.result.seed })}
            </p>
            <Lenses shown={shown} />
          </>
        )}
      </section>
      <section aria-labelledby="dac">
        <h2 id="dac">{say('dac-title')}</h2>
        <p>{say('dac-title.doc')}</p>
        {shown !== undefined && <DacQuestions shown={shown} />}
      </section>
    </main>
  );
}
