/** What of the timeline is being edited, and the streams whose arrivals are. */
import { computed, signal } from '@preact/signals';
import { scenario } from '../state/scenario.ts';
import { datedByMonth } from './arrivals.ts';

export type Selected =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'dates' }
  | { readonly kind: 'programme'; readonly id: string }
  | { readonly kind: 'event'; readonly at: number };

const asked = signal<Selected | undefined>(undefined);

/** The month in which most come. */
const fullest = computed((): Selected => {
  const people = datedByMonth(scenario.value, Object.keys(scenario.value.streams));
  return { kind: 'month', month: people.indexOf(Math.max(...people)) };
});

/** What was asked for, as long as it is there. */
export const selected = computed((): Selected => {
  const now = asked.value ?? fullest.peek();
  const { programmes, events, place } = scenario.value;
  if (now.kind === 'programme' && !(now.id in programmes)) return fullest.peek();
  if (now.kind === 'event' && now.at >= events.length) return fullest.peek();
  if (now.kind === 'month') return { kind: 'month', month: Math.min(place.months - 1, Math.max(0, now.month)) };
  return now;
});
export const select = (to: Selected): void => {
  asked.value = to;
};

/** '' for all streams. */
export const stream = signal('');
export const streamIds = computed(() => {
  const all = Object.keys(scenario.value.streams);
  return all.includes(stream.value) ? [stream.value] : all;
});
export const allStreams = computed(() => Object.keys(scenario.value.streams));
