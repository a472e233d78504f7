/** A question before the run: a number, a choice, or a course that is drawn by hand or by keys. What is kept is not changed any more. */
import { useSignal } from '@preact/signals';
import { said, typeable } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { parseNumber } from '../controls/parse.ts';
import type { Answer, Question } from './lesson.ts';
import { Sketch } from './sketch.tsx';

const round = (value: number, step: number): number => Math.round(value / step) * step;

interface Props<Q extends Question> {
  readonly id: string;
  readonly question: Q;
  readonly value: Answer | undefined;
  readonly set: (answer: Answer) => void;
}
type Of<Kind extends Question['kind']> = Props<Extract<Question, { kind: Kind }>>;

function Figure({ id, question: { unit, min, max, step }, value, set }: Of<'number'>) {
  const share = unit === 'share';
  const now = typeof value === 'number' ? value : undefined;
  const within = (to: number): number => Math.min(max, Math.max(min, round(to, step)));
  return (
    <div class="predictnumber">
      <input
        type="range"
        aria-label={say('classroom-prediction')}
        min={min}
        max={max}
        step={step}
        value={now ?? (min + max) / 2}
        aria-valuetext={now === undefined ? say('classroom-nothing-yet') : said(now, unit)}
        onInput={(event) => set(within(Number(event.currentTarget.value)))}
      />
      <label for={`${id}-typed`} class="unseen">
        {say('classroom-prediction-typed')}
      </label>
      <input
        id={`${id}-typed`}
        class="number"
        type="text"
        inputMode="decimal"
        value={now === undefined ? '' : typeable(share ? Math.round(now * 100) : round(now * 100, 1) / 100)}
        onChange={(event) => {
          const read = parseNumber(event.currentTarget.value);
          if (read !== undefined) set(within(share && !/[%٪]/.test(event.currentTarget.value) ? read / 100 : read));
        }}
      />
      <span class="unit">{share ? '%' : unit === 'ratio' ? '×' : ''}</span>
    </div>
  );
}

function Choice({ id, question, value, set }: Of<'choice'>) {
  return (
    <div class="choices long">
      {question.of.map((one) => (
        <label key={one} class="check">
          <input type="radio" name={id} checked={value === one} onChange={() => set(one)} />
          {say(`lesson-${id}-choice-${one}`)}
        </label>
      ))}
    </div>
  );
}

const FIELDS = {
  number: Figure,
  choice: Choice,
  course: ({ question, value, set }: Of<'course'>) => (
    <Sketch question={question} drawn={value as readonly number[] | undefined} set={set} />
  ),
} as const;

export function Predict({ id, question, keep }: { id: string; question: Question; keep: (answer: Answer) => void }) {
  const value = useSignal<Answer | undefined>(undefined);
  const Field = FIELDS[question.kind] as (props: Props<Question>) => preact.JSX.Element;
  const set = (answer: Answer): void => {
    value.value = answer;
  };
  return (
    <fieldset class="predict">
      <legend>{say(`lesson-${id}-question`)}</legend>
      <Field id={id} question={question} value={value.value} set={set} />
      <div class="row">
        <button
          type="button"
          class="first"
          disabled={value.value === undefined}
          onClick={() => value.value !== undefined && keep(value.value)}
        >
          {say('classroom-keep')}
        </button>
        <span class="fielddoc">{value.value === undefined ? say('classroom-first-predict') : say('classroom-keep-note')}</span>
      </div>
    </fieldset>
  );
}
