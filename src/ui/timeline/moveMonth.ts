import { withRun } from '../run/shown.ts';
import { month } from '../state/view.ts';

/** Moves the month that all charts and the map are read at, within the run. */
export function moveMonth(by: number): void {
  const last = (withRun.peek()?.dates.length ?? 1) - 1;
  month.value = Math.min(last, Math.max(0, month.peek() + by));
}
