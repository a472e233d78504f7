/** What the page must say of keeping: see notices.tsx, which is fetched when there is something to say. */
import { computed, signal } from '@preact/signals';

/**
 * `full`: the disk has no room. `partly`: the database is denied, and what is open is remembered all the same. `denied`: nothing
 * outlives the tab.
 */
export type Trouble = 'full' | 'partly' | 'denied';

export const trouble = signal<Trouble | undefined>(undefined);
/** Another tab has what was open at the first desk (see desk.ts): this one works on a copy. */
export const isCopy = signal(false);
/** Pieces of work of tabs that are gone, put on the shelf when the page opened. */
export const rescued = signal(0);

export const isToldOf = computed(() => trouble.value !== undefined || isCopy.value || rescued.value > 0);

export function tell(what: Trouble | undefined): void {
  trouble.value = what;
}
