/** One step: predict, run, explain. Nothing runs before a prediction is kept. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isCancelled } from '../run/engine.ts';
import { say } from '../words/say.ts';
import { Beside } from './beside.tsx';
import type { Lesson, Runs, Step } from './lesson.ts';
import { Predict } from './predict.tsx';
import { runArms } from './runs.ts';
import { Sketch } from './sketch.tsx';
import { answerWords, stepKey } from './words.ts';
import { begin, explain, find, predict, type Work } from './work.ts';

interface Props {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly work: Work;
  readonly number: number;
}

function Run({ lesson, step, work, show }: Omit<Props, 'number'> & { show: (runs: Runs) => void }) {
  const progress = useSignal<{ readonly done: number; readonly all: number } | undefined>(undefined);
  const failed = useSignal<string | undefined>(undefined);
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    failed.value = undefined;
    progress.value = { done: 0, all: 1 };
    try {
      const runs = await runArms(lesson, step.arms, work, (done, all) => (progress.value = { done, all }), mine.signal);
      find(lesson.key, step.key, step.answer(runs));
      show(runs);
    } catch (error) {
      if (!isCancelled(error)) failed.value = error instanceof Error ? error.message : String(error);
    }
    progress.value = undefined;
  };
  if (progress.value !== undefined) {
    const { done, all } = progress.value;
    return (
      <div class="row">
        <progress max={all} value={done} aria-label={say('classroom-running')} />
        <span>{say('classroom-runs', { done, all })}</span>
        <button type="button" onClick={() => stop.current?.abort()}>
          {say('stop')}
        </button>
      </div>
    );
  }
  return (
    <div class="row">
      <button type="button" class="first" onClick={() => void run()}>
        {say('classroom-run')}
      </button>
      {failed.value !== undefined && <p role="alert">{say('classroom-failed', { why: failed.value })}</p>}
    </div>
  );
}

export function StepPart({ lesson, step, work, number }: Props) {
  const runs = useSignal<Runs | undefined>(undefined);
  const key = stepKey(lesson, step);
  const predicted = work.predicted[step.key];
  return (
    <section class="step" aria-labelledby={`step-${step.key}`}>
      <h3 id={`step-${step.key}`}>{say('classroom-step', { number, title: say(`lesson-${key}`) })}</h3>
      {predicted === undefined ? (
        <Predict
          id={key}
          question={step.question}
          keep={(answer) => {
            begin(lesson.key);
            predict(lesson.key, step.key, answer);
          }}
        />
      ) : (
        <>
          <p>{say(`lesson-${key}-question`)}</p>
          {runs.value === undefined && (
            <p class="kept">{say('classroom-kept', { predicted: answerWords(step.question, key, predicted) })}</p>
          )}
          {runs.value === undefined && step.question.kind === 'course' && (
            <Sketch question={step.question} drawn={predicted as readonly number[]} />
          )}
          {runs.value === undefined ? (
            <Run lesson={lesson} step={step} work={work} show={(found) => (runs.value = found)} />
          ) : (
            <Beside lesson={lesson} step={step} runs={runs.value} predicted={predicted} />
          )}
        </>
      )}
      {step.key in work.found && (
        <label class="explain">
          {say(`lesson-${key}-explain`)}
          <textarea
            rows={3}
            value={work.explained[step.key] ?? ''}
            onInput={(event) => explain(lesson.key, step.key, event.currentTarget.value)}
          />
        </label>
      )}
    </section>
  );
}
