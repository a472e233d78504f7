/**
 * What is drawn: the finest result at hand, the months that a finer run has done in place of its first, and how far luck alone moves it.
 * Two arms are only ever shown at the same scale.
 */
import { batch, computed, signal } from '@preact/signals';
import type { RunResult, SoFar, Whereabouts } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { month } from '../state/view.ts';
import { arrivalSpan } from '../words/headlines.ts';
import { joined } from './joined.ts';
import { isTold, type Luck } from './luck.ts';
import type { Kept } from './results.ts';
import type { Arm, Wish } from './wish.ts';

const HALF_A_YEAR = 6;

export const withRun = signal<RunResult | undefined>(undefined);
export const withoutRun = signal<RunResult | undefined>(undefined);

/** The last whole results, as the model gave them, with the scenario that they were asked of: for lenses, reach and money. */
export interface Shown {
  readonly scenario: Scenario;
  readonly result: RunResult;
  /** The same lives without programmes. */
  readonly without?: RunResult | undefined;
}
export const shownRun = signal<Shown | undefined>(undefined);
/** The scale of what is drawn; of the months after those of `ahead`. */
export const shownScale = computed(() => withRun.value?.scale);

/** The first months, as a finer run has them that is under way. */
export interface Ahead {
  readonly scale: number;
  readonly months: number;
}
export const ahead = signal<Ahead | undefined>(undefined);
export const luck = signal<Luck | undefined>(undefined);

/** Where people of the preview live, whatever scale the lines have. */
export const whereabouts = signal<Whereabouts | undefined>(undefined);

/** The whole results that are drawn, and for which wish. */
let drawn: { readonly wish: Wish; readonly arms: Partial<Record<Arm, RunResult>> } | undefined;

export const isDrawn = (wish: Wish): boolean => drawn?.wish === wish;

/** The month stays, except that the first result moves it to half a year after the arrivals. */
export function show(wish: Wish, shown: Kept, twin: Kept | undefined): void {
  batch(() => {
    const last = shown.result.dates.length - 1;
    const span = arrivalSpan(shown.monthly.outcomes['arrivals']?.series['all'] ?? []);
    if (withRun.peek() === undefined) month.value = Math.min(last, (span?.[1] ?? 0) + HALF_A_YEAR);
    else if (month.peek() > last) month.value = last;
    // A coarser range stays until the finer one is there; nobody tries the luck of a run of everybody.
    const stays = isDrawn(wish) && shown.result.scale > 1;
    luck.value = (shown.luck && isTold(shown.luck) ? shown.luck : undefined) ?? (stays ? luck.peek() : undefined);
    drawn = { wish, arms: { with: shown.monthly, ...(twin && { without: twin.monthly }) } };
    ahead.value = undefined;
    withRun.value = shown.monthly;
    whereabouts.value = shown.whereabouts;
    withoutRun.value = twin?.monthly;
    shownRun.value = { scenario: wish.scenario, result: shown.result, without: twin?.result };
  });
}

/** The months that all arms of a finer run have done; the coarser results stay for those after. */
export function showAhead(scale: number, finer: Partial<Record<Arm, SoFar>>): void {
  if (drawn === undefined || (drawn.arms.with?.scale ?? 0) <= scale) return;
  const arms = Object.entries(drawn.arms).map(([arm, coarse]) => ({ arm, coarse, fine: finer[arm as Arm] }));
  const months = Math.min(...arms.map(({ fine }) => fine?.dates.length ?? 0));
  if (months === 0) return;
  const runs = Object.fromEntries(arms.map(({ arm, coarse, fine }) => [arm, fine && joined(fine, coarse, months)]));
  batch(() => {
    ahead.value = { scale, months };
    withRun.value = runs['with'];
    withoutRun.value = runs['without'];
  });
}
