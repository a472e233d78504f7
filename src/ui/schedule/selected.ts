/** What of the timeline is being edited, and the streams whose arrivals are. */
import { computed, signal } from '@preact/signals';
import { scenario } from '../state/scenario.ts';
import { month } from '../state/view.ts';

export type Selected =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'dates' }
  | { readonly kind: 'programme'; readonly id: string }
  | { readonly kind: 'event'; readonly at: number };

const asked = signal<Selected>({ kind: 'month', month: month.peek() });

/** What was asked for, as long as it is there. */
export const selected = computed((): Selected => {
  const { value: now } = asked;
  const { programmes, events, place } = scenario.value;
  if (now.kind === 'programme' && !(now.id in programmes)) return { kind: 'month', month: month.peek() };
  if (now.kind === 'event' && now.at >= events.length) return { kind: 'month', month: month.peek() };
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
