/** A class's results on the teacher's page: pasted, dropped as files, or opened one by one. They stay in this browser. */
import { effect, signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fileName, offer } from '../charts/files.ts';
import { load, save } from '../state/storage.ts';
import { pathInPage } from '../state/view.ts';
import { say } from '../words/say.ts';
import { Distribution } from './dots.tsx';
import { LESSONS, lessonNamed } from './lessons/index.ts';
import { codesIn, csvOfPool, type Pooled, pooled, readResult } from './pool.ts';
import { answerWords, stepKey } from './words.ts';

const codes = signal<readonly string[]>(load('classroomPool', []));
effect(() => save('classroomPool', codes.value));
const chosen = signal<string | undefined>(undefined);

/** Whole codes once: the same link pasted twice is no second result. */
function add(text: string): number {
  const found = codesIn(text);
  codes.value = [...new Set([...codes.peek(), ...found])];
  return found.length;
}

/** What most results are of, until somebody chooses. */
function commonest(all: readonly string[]): string {
  const keys = all.map(readResult).flatMap((one) => (typeof one === 'string' ? [] : [one.lesson]));
  const count = (key: string): number => keys.filter((one) => one === key).length;
  return [...LESSONS].sort((a, b) => count(b.key) - count(a.key))[0]?.key ?? '';
}

function Input() {
  const told = useSignal('');
  const take = (text: string): void => {
    told.value = say('classroom-pool-added', { count: add(text) });
  };
  const takeFiles = async (files: Iterable<File>): Promise<void> =>
    take((await Promise.all(Array.from(files, (file) => file.text()))).join('\n'));
  return (
    <section
      class="poolin"
      aria-label={say('classroom-pool-in')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void takeFiles(event.dataTransfer?.files ?? []);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('links') as HTMLTextAreaElement;
          take(field.value);
          field.value = '';
        }}
      >
        <label>
          {say('classroom-pool-paste')}
          <textarea name="links" rows={4} dir="ltr" />
        </label>
        <div class="row">
          <button type="submit" class="first">
            {say('classroom-pool-add')}
          </button>
          <label class="button">
            {say('classroom-pool-files')}
            <input
              class="unseen"
              type="file"
              multiple
              accept=".txt,.csv,text/plain"
              onChange={(event) => void takeFiles(event.currentTarget.files ?? [])}
            />
          </label>
          <output>{told.value}</output>
        </div>
      </form>
    </section>
  );
}

function Told({ pool: { results, again, foreign, wrong } }: { pool: Pooled }) {
  return (
    <ul class="told">
      <li>{say('classroom-pool-count', { count: results.length })}</li>
      {again > 0 && <li>{say('classroom-pool-again', { count: again })}</li>}
      {Object.entries(foreign).map(([key, count]) => (
        <li key={key}>{say('classroom-pool-foreign', { count, lesson: say(`lesson-${key}`) })}</li>
      ))}
      {(['newer', 'cut', 'damaged'] as const).map((what) => {
        const count = wrong.filter((one) => one === what).length;
        return count > 0 && <li key={what}>{say(`classroom-pool-${what}`, { count })}</li>;
      })}
    </ul>
  );
}

export default function PoolPage() {
  const inAddress = pathInPage.value.split('/')[1];
  useEffect(() => {
    if (inAddress) add(`#/classroom/pool/${inAddress}`);
  }, [inAddress]);
  const key = chosen.value ?? commonest(codes.value);
  const lesson = lessonNamed(key) as (typeof LESSONS)[number];
  const pool = pooled(key, codes.value);
  const { results } = pool;
  return (
    <>
      <p>
        <a href="#/classroom">{say('classroom-all')}</a>
      </p>
      <h1>{say('classroom-tool-pool')}</h1>
      <p>{say('classroom-pool-doc')}</p>
      <Input />
      <div class="field inline">
        <label for="poollesson">{say('classroom-pool-lesson')}</label>
        <select id="poollesson" value={key} onChange={(event) => (chosen.value = event.currentTarget.value)}>
          {LESSONS.map((one) => (
            <option key={one.key} value={one.key}>
              {say(`lesson-${one.key}`)}
            </option>
          ))}
        </select>
      </div>
      <Told pool={pool} />
      {results.length > 0 &&
        lesson.steps.map((step) => (
          <section key={step.key}>
            <h2>{say(`lesson-${stepKey(lesson, step)}`)}</h2>
            <p>{say(`lesson-${stepKey(lesson, step)}-question`)}</p>
            <Distribution lesson={lesson} step={step} results={results} />
            <details>
              <summary>{say('classroom-pool-table')}</summary>
              <ol>
                {results.map(({ id, predicted, found }) => (
                  <li key={id}>
                    {say('classroom-pool-row', {
                      predicted: answerWords(step.question, stepKey(lesson, step), predicted[step.key]),
                      found: answerWords(step.question, stepKey(lesson, step), found[step.key]),
                    })}
                  </li>
                ))}
              </ol>
            </details>
          </section>
        ))}
      <div class="row">
        <button
          type="button"
          disabled={results.length === 0}
          onClick={() => offer(new Blob([csvOfPool(lesson, results)], { type: 'text/csv' }), fileName({ scenario: key }, 'class', 'csv'))}
        >
          {say('classroom-pool-csv')}
        </button>
        <button type="button" disabled={codes.value.length === 0} onClick={() => (codes.value = [])}>
          {say('classroom-pool-empty')}
        </button>
      </div>
    </>
  );
}
