/** On every page while a lesson is open: what it locks, what it refused, and the way out. */
import { lesson, leaveLesson, refused } from '../state/locks.ts';
import { say } from '../words/say.ts';

export default function LessonStrip() {
  if (lesson.value === undefined) return null;
  const { key, locks } = lesson.value;
  return (
    <aside class="lessonstrip" aria-label={say('lesson-strip')}>
      <span>{say('lesson-open', { locked: Object.keys(locks).length })}</span>
      {key !== undefined && <a href={`#/classroom/${key}`}>{say('lesson-to')}</a>}
      <button type="button" onClick={leaveLesson}>
        {say('lesson-leave')}
      </button>
      <span role="alert">{refused.value !== undefined && say('lesson-refused', { control: say(`lesson-control-${refused.value}`) })}</span>
    </aside>
  );
}
