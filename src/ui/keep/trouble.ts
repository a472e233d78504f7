/** Why nothing can be kept, for the page to say so: the database is denied, or the disk is full. */
import { signal } from '@preact/signals';

export type Trouble = 'denied' | 'full';

export const trouble = signal<Trouble | undefined>(undefined);

export function tell(what: Trouble): void {
  trouble.value = what;
}
