/** The guided first visit: offered once, begun from the offer or from Help. */
import { signal } from '@preact/signals';
import { load, save } from '../state/storage.ts';

const OFFERED = 'visitOffered';

export const visit = signal<'offered' | 'under way' | undefined>(load(OFFERED, false) ? undefined : 'offered');

/** The next visit offers it no more. */
export const offered = (): void => save(OFFERED, true);

/** At the first page, where the first steps are. */
export function beginVisit(): void {
  location.hash = '#/';
  visit.value = 'under way';
}

export function endVisit(): void {
  visit.value = undefined;
}
