/** What is looked at, as far as it goes with a link. */
import { type Lesson, lesson, lessonOf, viewOf } from '../state/locks.ts';
import { compare, page, place } from '../state/view.ts';

const PLACES = ['hotSpot', 'province'] as const;

export const viewNow = (): Readonly<Record<string, unknown>> => ({
  ...(page.peek() !== 'explore' && /^[a-z]{2,}$/.test(page.peek()) && { page: page.peek() }),
  ...(place.peek() !== 'hotSpot' && { place: place.peek() }),
  ...(!compare.peek() && { compare: false }),
  ...(lesson.peek() !== undefined && viewOf(lesson.peek() as Lesson)),
});

/** Where a lesson begins: its own steps, or Explore. */
const lessonPage = (view: Readonly<Record<string, unknown>>): string | undefined => {
  const key = lessonOf(view)?.key;
  return key === undefined ? undefined : `#/classroom/${key}`;
};

/** Anything that a view does not know is left. The address to go on at. */
export function lookAt(view: Readonly<Record<string, unknown>>): string {
  const wished = PLACES.find((one) => one === view['place']);
  place.value = wished ?? 'hotSpot';
  compare.value = view['compare'] !== false;
  const ofLesson = lessonPage(view);
  if (ofLesson !== undefined) return ofLesson;
  return typeof view['page'] === 'string' && /^[a-z]{2,20}$/.test(view['page']) ? `#/${view['page']}` : '#/';
}
