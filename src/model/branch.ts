/**
 * Runs that share a past. Arms of a comparison differ in programmes that begin in some month: until then they are one run, which is
 * stepped once and gone on from by each arm. Every arm keeps the same luck, and equals to the bit the run that has its programmes from
 * the start; so a caller may ask for it or not, and gets the same numbers.
 */
import { ALONE } from '../lib/team.ts';
import { monthIndex } from './calendar.ts';
import { nameOf, type Past, pastOf } from './past.ts';
import { goOnFrom, openRun, type Plan, prepare, type Run } from './run.ts';

/** Opens runs as `openRun` does, and keeps the latest past for the next one that shares it. */
export function openingFromPast(open: typeof openRun = openRun): typeof openRun {
  let kept: { readonly name: string; readonly run: Run } | undefined;

  function stepped(past: Past, until: number): Run {
    const plan = prepare(past);
    const run = open(plan, new ArrayBuffer(plan.bytes));
    while (run.month < until) run.step();
    return run;
  }

  return (plan: Plan, buffer, team = ALONE) => {
    const { request } = plan;
    const past = team.size === 1 && request.traceHousehold === undefined ? pastOf(request) : undefined;
    if (past === undefined) return open(plan, buffer, team);
    const name = nameOf(past);
    if (kept?.name !== name) {
      kept = undefined; // its memory first
      kept = { name, run: stepped(past, monthIndex(past.scenario, past.commonUntil)) };
    }
    return goOnFrom(kept.run, plan, buffer, team);
  };
}
