/** What is looked at, apart from what is simulated. */
import { computed, effect, signal } from '@preact/signals';
import type { Place } from '../words/groups.ts';
import { direction, language } from '../words/language.ts';
import { load, save } from './storage.ts';

export type Theme = 'auto' | 'light' | 'dark';

const asked = new URLSearchParams(location.search);

/** Pages that version 0.1.0 had by themselves; links to them still lead there. */
const MOVED = /^#\/(assumptions|limits)\b/;
function address(): string {
  if (MOVED.test(location.hash)) history.replaceState(null, '', location.hash.replace(MOVED, '#/evidence/$1'));
  return location.hash;
}

const hash = signal(address());
addEventListener('hashchange', () => {
  hash.value = address();
});
/** Where the address points: '#/evidence/limits' → 'evidence', and within it 'limits'. */
export const page = computed(() => /^#\/([a-z]+)/.exec(hash.value)?.[1] ?? 'explore');
export const pathInPage = computed(() => /^#\/[a-z]+\/([^?]*)/.exec(hash.value)?.[1] ?? '');

/** The month at which all charts and the map are read; an index into the result's dates. */
export const month = signal(0);
export const playing = signal(false);
export const place = signal<Place>(load<Place>('place', 'hotSpot'));
export const mapOutcome = signal(load('mapOutcome', 'dayLabourers'));
export const mapWho = signal<'everybody' | 'residents' | 'newcomers'>('everybody');
export const mapDifference = signal(false);
/** People as dots, or districts coloured by an outcome. */
export const mapMode = signal<'people' | 'districts'>(load('mapMode', 'people'));
/** The timeline is open for editing. */
export const editing = signal(false);
/** The programme whose controls are open. */
export const openEntry = signal<string | undefined>(undefined);
export const compare = signal(load('compare', true));
export const theme = signal<Theme>(asked.has('theme') ? (asked.get('theme') as Theme) : load<Theme>('theme', 'auto'));

effect(() => save('place', place.value));
effect(() => save('mapOutcome', mapOutcome.value));
effect(() => save('compare', compare.value));
effect(() => save('mapMode', mapMode.value));
effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
  if (!asked.has('theme')) save('theme', theme.value);
});
document.documentElement.dir = direction;
document.documentElement.lang = language.tag;
