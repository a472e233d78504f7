/** The lesson on one printed page, with room to write: for a class without a screen each. The page's one sentence stands above it. */
import { say } from '../words/say.ts';
import type { Lesson, Step } from './lesson.ts';
import { stepKey } from './words.ts';

function Room({ lesson, step: { question }, step }: { lesson: Lesson; step: Step }) {
  const key = stepKey(lesson, step);
  if (question.kind === 'choice')
    return (
      <ul class="boxes">
        {question.of.map((one) => (
          <li key={one}>{say(`lesson-${key}-choice-${one}`)}</li>
        ))}
      </ul>
    );
  return <p class="write">{say('classroom-sheet-predict')}</p>;
}

export function Sheet({ lesson }: { lesson: Lesson }) {
  return (
    <article class="lessonsheet" aria-hidden="true">
      <h1>{say(`lesson-${lesson.key}`)}</h1>
      <p>{say(`lesson-${lesson.key}-about`)}</p>
      {lesson.steps.map((step, at) => (
        <section key={step.key}>
          <h2>{say('classroom-step', { number: at + 1, title: say(`lesson-${stepKey(lesson, step)}`) })}</h2>
          <p>{say(`lesson-${stepKey(lesson, step)}-question`)}</p>
          <Room lesson={lesson} step={step} />
          <p class="write">{say('classroom-sheet-result')}</p>
          <p class="lines">{say(`lesson-${stepKey(lesson, step)}-explain`)}</p>
        </section>
      ))}
    </article>
  );
}
