/** What is looked at, as far as it goes with a link. */
import { compare, page, place } from '../state/view.ts';

const PLACES = ['hotSpot', 'province'] as const;

export const viewNow = (): Readonly<Record<string, unknown>> => ({
  ...(page.peek() !== 'explore' && /^[a-z]{2,}$/.test(page.peek()) && { page: page.peek() }),
  ...(place.peek() !== 'hotSpot' && { place: place.peek() }),
  ...(!compare.peek() && { compare: false }),
});

/** Anything that a view does not know is left. The address to go on at. */
export function lookAt(view: Readonly<Record<string, unknown>>): string {
  const wished = PLACES.find((one) => one === view['place']);
  place.value = wished ?? 'hotSpot';
  compare.value = view['compare'] !== false;
  return typeof view['page'] === 'string' && /^[a-z]{2,20}$/.test(view['page']) ? `#/${view['page']}` : '#/';
}
