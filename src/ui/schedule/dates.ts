/** Dates of programmes and events as months of the run, moved by grips. Pure. */
import { monthDate, monthIndex } from '../../model/calendar.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Edits } from '../state/edits.ts';

export type Grip = 'start' | 'whole' | 'end';

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** First and last month of a programme. */
export function spanOfProgramme(scenario: Scenario, id: string): readonly [number, number] {
  const programme = scenario.programmes[id];
  return programme === undefined ? [0, 0] : [monthIndex(scenario, programme.start), monthIndex(scenario, programme.end)];
}

/** A grip put at a month; `whole` keeps the length. A programme runs a month at least, and stays within the run. */
export function moveProgramme(scenario: Scenario, id: string, grip: Grip, to: number): Edits {
  const [start, end] = spanOfProgramme(scenario, id);
  const last = scenario.place.months - 1;
  const edit = (key: 'start' | 'end', month: number): Edits => ({ [`programmes.${id}.${key}`]: monthDate(scenario, month) });
  if (grip === 'start') return edit('start', within(to, 0, end));
  if (grip === 'end') return edit('end', within(to, start, last));
  const by = within(to - start, -start, Math.max(-start, last - end));
  return { ...edit('start', start + by), ...edit('end', end + by) };
}

export function moveEvent(scenario: Scenario, at: number, to: number): Edits {
  const month = monthDate(scenario, within(to, 0, scenario.place.months - 1));
  return { events: scenario.events.map((event, k) => (k === at ? { ...event, month } : event)) };
}
