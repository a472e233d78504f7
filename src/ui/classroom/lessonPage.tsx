/** One lesson: aims, content note, its steps, what is handed in, and the teacher's notes. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { rightsLine } from '../words/rights.ts';
import { say } from '../words/say.ts';
import { HandIn } from './handIn.tsx';
import type { Lesson } from './lesson.ts';
import { Round } from './round.tsx';
import { scenarioOf } from './runs.ts';
import { Sheet } from './sheet.tsx';
import { StepPart } from './stepPart.tsx';
import { begin, beginAgain, workIn } from './work.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** Of the place that the lesson runs, before any figure of it. */
function Rights({ lesson: { arms } }: { lesson: Lesson }) {
  const line = useSignal('');
  const [first] = Object.values(arms);
  useEffect(() => {
    if (first !== undefined)
      void scenarioOf({ from: first.from }).then(
        (scenario) => (line.value = rightsLine(scenario)),
        () => {},
      );
  }, [first?.from]);
  return line.value === '' ? null : <p class="rights">{line.value}</p>;
}

function TeachersNotes({ lesson: { key, notes } }: { lesson: Lesson }) {
  return (
    <details class="teacher">
      <summary>{say('classroom-notes')}</summary>
      <ul>
        {numbers(notes).map((at) => (
          <li key={at}>{say(`lesson-${key}-note-${at}`)}</li>
        ))}
      </ul>
    </details>
  );
}

export function LessonPage({ lesson }: { lesson: Lesson }) {
  const { key, minutes, age, hard, aims, steps, round } = lesson;
  const kept = useMemo(() => workIn(key), [key]);
  useEffect(() => begin(key), [key]);
  const work = kept.value;
  if (work === undefined) return null;
  return (
    <>
      <article class="lesson">
        <p>
          <a href="#/classroom">{say('classroom-all')}</a>
        </p>
        <h1>{say(`lesson-${key}`)}</h1>
        <p class="fielddoc">{say('classroom-for', { minutes, age })}</p>
        {hard && <p class="content">{say('classroom-hard')}</p>}
        <p>{say(`lesson-${key}-about`)}</p>
        <Rights lesson={lesson} />
        <h2>{say('classroom-aims')}</h2>
        <ul>
          {numbers(aims).map((at) => (
            <li key={at}>{say(`lesson-${key}-aim-${at}`)}</li>
          ))}
        </ul>
        {round && <Round lesson={lesson} work={work} />}
        {steps.map((step, at) => (
          <StepPart key={`${work.id}.${step.key}`} lesson={lesson} step={step} work={work} number={at + 1} />
        ))}
        <HandIn lesson={lesson} work={work} />
        <TeachersNotes lesson={lesson} />
        <div class="row">
          <button type="button" onClick={() => print()}>
            {say('classroom-print')}
          </button>
          <button type="button" onClick={() => beginAgain(key)}>
            {say('classroom-again')}
          </button>
        </div>
      </article>
      <Sheet lesson={lesson} />
    </>
  );
}
