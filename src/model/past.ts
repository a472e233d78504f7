/** The past that runs share: see branch.ts. */
import { monthIndex } from './calendar.ts';
import { movesDates } from './programmes/schedule.ts';
import type { RunRequest } from './result.ts';
import type { ProgrammeInput } from './scenario.ts';

export type Past = RunRequest & { readonly commonUntil: string };

/**
 * The run until the month from which it may differ from others: with the programmes that have begun by then, and those that move dates
 * of arrival: notice is given of arrivals, and grants bring them forward, before the month that a date is moved from.
 */
export function pastOf(request: RunRequest): Past | undefined {
  const { scenario, seed, scale, commonUntil, whereaboutsOf } = request;
  if (commonUntil === undefined || whereaboutsOf !== undefined) return undefined; // whom nobody followed has left no trace
  const months = request.months ?? scenario.place.months;
  const month = monthIndex(scenario, commonUntil);
  const begun = ([, programme]: [string, ProgrammeInput]): boolean => monthIndex(scenario, programme.start) < month || movesDates(programme);
  const entries = Object.entries(scenario.programmes);
  const before = entries.filter(begun);
  // Tables hold programmes in the order of the scenario: what the past holds must come first.
  if (month < 0 || month >= months || !entries.slice(0, before.length).every(begun)) return undefined;
  return { scenario: { ...scenario, title: '', description: '', programmes: Object.fromEntries(before) }, seed, scale, months, commonUntil };
}

/** Pasts of one name are one. */
export const nameOf = (past: Past): string => JSON.stringify(past);
export function pastNameOf(request: RunRequest): string | undefined {
  const past = pastOf(request);
  return past && nameOf(past);
}
