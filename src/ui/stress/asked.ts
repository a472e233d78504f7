/** What is asked on this page, kept in the browser; and both questions of many runs, which go on while other pages are looked at. */
import { computed, effect, signal } from '@preact/signals';
import type { Asked } from '../../experiment/questions.ts';
import { arrivalsProblems } from '../../experiment/stress/conditions.ts';
import { DEFAULT_LINES, type Line, SIDES, sidesOf, worseSideOf } from '../../experiment/stress/lines.ts';
import { experiment } from '../run/experiments.ts';
import { readByRun } from '../run/results.ts';
import { scenario } from '../state/scenario.ts';
import { load, save } from '../state/storage.ts';
import { EFFORTS, firstMonth, phasesFor, scaleFor, type Sure, volumesFor } from './sure.ts';

/** One limit for both sides, so that what either suffers is told apart. */
export interface Limit {
  readonly outcome: string;
  readonly limit: number;
}
const NORMAL: readonly Limit[] = DEFAULT_LINES.filter(({ group }) => group === SIDES[0]).map(({ outcome, limit }) => ({ outcome, limit }));
/** Months after the first arrivals by default, as far as the scenario goes. */
const AFTER = 24;
export const LASTING = 3;

interface Settings {
  readonly sure: Sure;
  /** Months of each run; undefined: two years after the first arrivals. */
  readonly months?: number | undefined;
  /** Months over which each month of arrivals is spread instead; 0: dates stay. */
  readonly phase: number;
  readonly limits: readonly Limit[];
}
export const settings = signal<Settings>(load<Settings>('stress', { sure: 'quick', phase: 12, limits: NORMAL }));
effect(() => save('stress', settings.value));

export const set = (change: Partial<Settings>): void => {
  settings.value = { ...settings.value, ...change };
};
export const restoreNorms = (): void => set({ limits: NORMAL });
export const areNorms = computed(() => JSON.stringify(settings.value.limits) === JSON.stringify(NORMAL));
export const normOf = ({ outcome, limit }: Limit): Line | undefined => DEFAULT_LINES.find((line) => line.outcome === outcome && line.limit === limit);

export const mostMonths = computed(() => scenario.value.place.months);
export const months = computed(() => {
  const first = firstMonth(scenario.value) ?? 0;
  return Math.min(mostMonths.value, Math.max(first + 1, settings.value.months ?? first + AFTER));
});
export const phases = computed(() => (settings.value.phase === 0 ? [] : phasesFor(scenario.value, [settings.value.phase], months.value)));
export const lines = computed((): readonly Line[] =>
  settings.value.limits.flatMap((limit) => {
    const norm = normOf(limit);
    const worse = worseSideOf(limit.outcome);
    return worse === undefined ? [] : sidesOf(limit.outcome).map((group): Line => ({ ...limit, group, worse, source: norm?.source ?? '' }));
  }),
);
export const nobodyComes = computed(() => arrivalsProblems(scenario.value).length > 0 || (firstMonth(scenario.value) ?? Number.POSITIVE_INFINITY) >= mostMonths.value);

export const stressed = experiment('stress');
export const futures = experiment('futures');

export function stressAsked(): Asked<'stress'> {
  const { sure } = settings.value;
  const { replicates, agents, halvings } = EFFORTS[sure];
  const now = scenario.value;
  return { scenario: now, lines: lines.value, volumes: volumesFor(now, sure), phases: phases.value, replicates, scale: scaleFor(now, agents), months: months.value, lasting: LASTING, halvings };
}

/** Whether what was asked of is no longer what is open. */
export const isOld = (asked: Asked<'stress'>['scenario']): boolean => readByRun(asked) !== readByRun(scenario.value);
