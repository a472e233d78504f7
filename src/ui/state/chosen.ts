/** What is picked out in all charts and on the map at once: districts, or people who came in one quarter of a year. */
import { computed, signal } from '@preact/signals';
import { scenario, zones } from './scenario.ts';

/** P-codes, in the order of the scenario. */
const picked = signal<ReadonlySet<string>>(new Set());

export const chosenZones = computed<readonly string[]>(() => Object.keys(zones.value).filter((pcode) => picked.value.has(pcode)));

/** Picks a district alone, or as well. */
export function pickZone(pcode: string, also: boolean): void {
  const now = picked.peek();
  const others = new Set(also ? now : []);
  if (now.has(pcode) && (also || now.size === 1)) others.delete(pcode);
  else others.add(pcode);
  picked.value = others;
}

export interface Cohort {
  /** Id of a stream. */
  readonly stream: string;
  /** First month of a quarter of arrival, 'YYYY-MM'; all of the stream without one. */
  readonly quarter?: string | undefined;
}
const asked = signal<Cohort | undefined>(undefined);
export const cohort = computed(() => (asked.value !== undefined && asked.value.stream in scenario.value.streams ? asked.value : undefined));
export const pickCohort = (to: Cohort | undefined): void => {
  asked.value = to;
};

export const isAnyChosen = computed(() => chosenZones.value.length > 0 || cohort.value !== undefined);
export function chooseNothing(): void {
  picked.value = new Set();
  asked.value = undefined;
}
