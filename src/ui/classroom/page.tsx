/** Lessons for a class, and what a teacher needs for one: no account, no server, no score. */
import './classroom.css';
import type { JSX } from 'preact';
import { later } from '../later.tsx';
import { pathInPage } from '../state/view.ts';
import { say } from '../words/say.ts';
import { lessonNamed, LESSONS } from './lessons/index.ts';
import { LessonPage } from './lessonPage.tsx';

const waiting = (): JSX.Element => <p>{say('loading')}</p>;
const Pool = later(() => import('./poolPage.tsx'), waiting);
const TeachersLink = later(() => import('./teachersLink.tsx'), waiting, ['share', 'lesson']);
const Codap = later(() => import('./codapPage.tsx'), waiting);

function All() {
  return (
    <>
      <h1>{say('classroom-title')}</h1>
      <p class="lead">{say('classroom-doc')}</p>
      <ol class="lessonlist">
        {LESSONS.map(({ key, minutes, age, hard }) => (
          <li key={key}>
            <h2>
              <a href={`#/classroom/${key}`}>{say(`lesson-${key}`)}</a>
            </h2>
            <p>{say(`lesson-${key}-about`)}</p>
            <p class="fielddoc">
              {say('classroom-for', { minutes, age })} {hard && say('classroom-hard-short')}
            </p>
          </li>
        ))}
      </ol>
      <h2>{say('classroom-teachers')}</h2>
      <ul class="tools">
        {(['link', 'pool', 'codap'] as const).map((tool) => (
          <li key={tool}>
            <a href={`#/classroom/${tool}`}>{say(`classroom-tool-${tool}`)}</a>{' '}
            <span class="fielddoc">{say(`classroom-tool-${tool}.doc`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const TOOLS: Readonly<Record<string, (props: object) => JSX.Element>> = { link: TeachersLink, pool: Pool, codap: Codap };

export default function Classroom() {
  const [key = '', rest] = pathInPage.value.split('/');
  const lesson = lessonNamed(key);
  const Tool = TOOLS[key];
  const isUnknown = key !== '' && lesson === undefined && Tool === undefined;
  return (
    <main id="main" class="prose classroom">
      {isUnknown && <p role="alert">{say('classroom-unknown', { key })}</p>}
      {lesson !== undefined ? <LessonPage key={key} lesson={lesson} /> : Tool !== undefined ? <Tool key={rest} /> : <All />}
    </main>
  );
}
