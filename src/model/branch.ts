/**
 * Runs that share a past. Arms of a comparison differ in programmes that begin in some month: until then they are one run, which is
 * stepped once and gone on from by each arm. Every arm keeps the same luck, and equals to the bit the run that has its programmes from
 * the start; so a caller may ask for it or not, and gets the same numbers.
 */
import { ALONE } from '../lib/team.ts';
import { monthIndex } from './calendar.ts';
import { nameOf, type Past, pastOf } from './past.ts';
import { goOnFrom, openRun, type Plan, prepare, type Run } from './run.ts';

/** None where there is no more of it. */
function memoryFor(bytes: number): ArrayBuffer | undefined {
  try {
    return new ArrayBuffer(bytes);
  } catch {
    return undefined;
  }
}

/** Opens runs as `openRun` does, and keeps the latest past for the next one that shares it. */
export function openingFromPast(open: typeof openRun = openRun): typeof openRun {
  let kept: { readonly name: string; readonly run: Run } | undefined;

  function stepped(past: Past, until: number): Run | undefined {
    const plan = prepare(past);
    const memory = memoryFor(plan.bytes);
    if (memory === undefined) return undefined;
    const run = open(plan, memory);
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
      const run = stepped(past, monthIndex(past.scenario, past.commonUntil));
      if (run === undefined) return open(plan, buffer, team); // the same numbers, in the memory that it has
      kept = { name, run };
    }
    return goOnFrom(kept.run, plan, buffer, team);
  };
}
