/** What is looked at, apart from what is simulated. */
import { computed, effect, signal } from '@preact/signals';
import type { Place } from '../words/groups.ts';
import { load, save } from './storage.ts';

export type Theme = 'auto' | 'light' | 'dark';

const asked = new URLSearchParams(location.search);

/** Where the address points: '#/assumptions' → 'assumptions'. */
export const page = signal(pageOf(location.hash));
function pageOf(hash: string): string {
  return /^#\/([a-z]+)/.exec(hash)?.[1] ?? 'explore';
}
addEventListener('hashchange', () => {
  page.value = pageOf(location.hash);
});

/** The month at which all charts and the map are read; an index into the result's dates. */
export const month = signal(0);
export const playing = signal(false);
export const place = signal<Place>(load<Place>('place', 'hotSpot'));
export const mapOutcome = signal(load('mapOutcome', 'dayLabourers'));
export const mapWho = signal<'everybody' | 'residents' | 'newcomers'>('everybody');
export const mapDifference = signal(false);
/** The programme whose controls are open. */
export const openEntry = signal<string | undefined>(undefined);
export const compare = signal(load('compare', true));
export const theme = signal<Theme>(asked.has('theme') ? (asked.get('theme') as Theme) : load<Theme>('theme', 'auto'));

/** The language of names of places; the page's own words are English so far. */
export const language = asked.get('lang') ?? 'en';
export const direction = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
export const placeLanguage = computed(() => (/^(fa|ps|prs)/.test(language) ? ('fa' as const) : ('en' as const)));

effect(() => save('place', place.value));
effect(() => save('mapOutcome', mapOutcome.value));
effect(() => save('compare', compare.value));
effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
  if (!asked.has('theme')) save('theme', theme.value);
});
document.documentElement.dir = direction;
