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
import { say } from '../words/say.ts';
import { Declared, DeclaredText } from './declared.tsx';
import { Readings } from './readings.tsx';
import { RightsSheet } from './sheet.tsx';

const DacQuestions = later(() => import('./dac.tsx'), () => <p>{say('loading')}</p>);

function Facts({ reading: { key, declared } }: { reading: LensReading }) {
  return (
    <div class="sheet">
      {declared.map(({ key: fact, label, doc, answer, basis = '', text }) => {
        const path = `lenses.${key}.${fact}`;
        return text === undefined ? (
          <Declared key={path} path={path} label={label} doc={doc} answer={answer ?? 'notKnown'} basis={basis} />
        ) : (
          <DeclaredText key={path} path={path} label={label} doc={doc} text={text} />
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
      <h3 id="lens-title">{reading.label}</h3>
      <p class="asks">{reading.asks}</p>
      <h4>What the model reads</h4>
      <Readings reading={reading} />
      {without !== undefined && <p class="note">In brackets: the same people and the same luck without programmes.</p>}
      <h4>What this lens cannot see</h4>
      <ul>
        {reading.cannotSee.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h4>What you declare for it</h4>
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
        <legend class="unseen">Lens</legend>
        {LENSES.map(({ key, label, asks }) => (
          <label key={key} class={key === chosen.value ? 'chosen' : ''}>
            <input
              type="radio"
              name="lens"
              checked={key === chosen.value}
              aria-label={label}
              onChange={() => {
                chosen.value = key;
              }}
            />
            <b>{label}</b>
            <span class="fielddoc">{/^.*?[.?](?=\s|$)/.exec(asks)?.[0]}</span>
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
      <h1>Lenses</h1>
      <p>
        Ministries look at return in different ways, and the ways conflict. Each lens declares what it must know, reads a few outcomes for
        people who lived here and people who came back, and says what it cannot see. There is no score, and no lens stands above another.
      </p>
      <RightsSheet />
      <section aria-labelledby="lenses">
        <h2 id="lenses">Six lenses on “{scenario.value.title}”</h2>
        <RunBar />
        {shown === undefined ? (
          <p>The first preview appears within seconds.</p>
        ) : (
          <>
            <p class="note">
              Of one run, {scaleWords(shown.result.scale)}, seed “{shown.result.seed}”. Another seed shows how much is luck.
            </p>
            <Lenses shown={shown} />
          </>
        )}
      </section>
      <section aria-labelledby="dac">
        <h2 id="dac">The six questions of the OECD-DAC</h2>
        <p>What a run of the model can say under each heading about its programmes, and what it cannot judge.</p>
        {shown !== undefined && <DacQuestions shown={shown} />}
      </section>
    </main>
  );
}
