/** What the map and its list show, for the outcome, the people and the month that are chosen. */
import { computed, signal } from '@preact/signals';
import type { OutcomeSeries } from '../../model/result.ts';
import { withoutRun, withRun } from '../run/shown.ts';
import { mapDifference, mapOutcome, mapWho, month } from '../state/view.ts';
import { placeLanguage } from '../words/language.ts';
import { sayDeclared } from '../words/say.ts';
import { type Classes, classesOf, classOf, colourOf, keepClasses } from './classes.ts';

/** The zone under the pointer, on the map or in the list. */
export const pointed = signal<string | undefined>(undefined);

type ByZone = Readonly<Record<string, readonly number[]>>;

function seriesFor(outcome: OutcomeSeries | undefined): ByZone {
  const who = mapWho.value;
  if (who === 'residents') return outcome?.zonesResidents ?? outcome?.zones ?? {};
  if (who === 'newcomers') return outcome?.zonesNewcomers ?? outcome?.zones ?? {};
  return outcome?.zones ?? {};
}

export const isDifference = computed(() => mapDifference.value && withoutRun.value !== undefined);

/** By p-code, over all months: levels, or differences from the run without programmes. */
const values = computed<ByZone>(() => {
  const here = seriesFor(withRun.value?.outcomes[mapOutcome.value]);
  if (!isDifference.value) return here;
  const there = seriesFor(withoutRun.value?.outcomes[mapOutcome.value]);
  return Object.fromEntries(
    Object.entries(here).map(([pcode, series]) => [pcode, series.map((value, at) => value - (there[pcode]?.[at] ?? Number.NaN))]),
  );
});

let held: Classes | undefined;
export const classes = computed(() => {
  held = keepClasses(held, classesOf(Object.values(values.value).flat(), isDifference.value));
  return held;
});
export const unit = computed(() => withRun.value?.outcomes[mapOutcome.value]?.unit ?? '');
/** Nothing is said of an outcome before the first result. */
export const label = computed(() => {
  const outcome = withRun.value?.outcomes[mapOutcome.value];
  return outcome === undefined ? '' : sayDeclared(`outcome-${mapOutcome.value}`, outcome.label);
});

export const valueAt = (pcode: string): number => values.value[pcode]?.[month.value] ?? Number.NaN;

/** The class that carries the colour: see map.css. */
export function fillOf(pcode: string): string {
  const value = valueAt(pcode);
  if (!Number.isFinite(value)) return 'nodata';
  return `${isDifference.value ? 'diff' : 'level'}-${colourOf(classOf(value, classes.value), classes.value)}`;
}

export const nameLanguage = placeLanguage === 'fa' ? 'fa-AF' : 'en';
