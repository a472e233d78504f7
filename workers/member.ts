/**
 * What runs inside a worker: one member of a team that steps one world. Knows no platform: it is given the model's border,
 * and whoever starts the worker exposes it.
 */
import { ALONE, joinTeam } from '../src/lib/team.ts';
import type { Engine, Member, Part, Seat, Size, Tell } from './contract.ts';
import { counting } from './counting.ts';
import { createMemoryStore } from './memory.ts';
import { stepAll } from './stepping.ts';
import { STOP_BYTES, stopIn } from './stop.ts';

const secondsSince = (began: number): number => (performance.now() - began) / 1000;

export function createMember<Plan extends Size>({ prepare, openRun }: Engine<Plan>): Member {
  const ownMemory = createMemoryStore(false);
  let ownStop = stopIn(new ArrayBuffer(STOP_BYTES));
  let planned: { plan: Plan; seconds: number } | undefined;

  async function run({ rank, size, shared, publishes = false }: Seat, tell?: Tell): Promise<Part> {
    if (planned === undefined) throw new Error('A member of a team was told to run before it had planned.');
    const { plan, seconds: planSeconds } = planned;
    planned = undefined;
    const began = performance.now();
    tell?.({ phase: 'peopling', month: 0, months: plan.months });
    const { team, rows } = counting(shared && size > 1 ? joinTeam(shared.barrier, rank, size, plan.longestSum) : ALONE);
    const { buffer, used } = shared ? { buffer: shared.tables, used: shared.used } : ownMemory.lend(plan.bytes);
    if (used) {
      const words = new Float64Array(buffer);
      team.each(words.length, (from, to) => words.fill(0, from, to));
    }
    const opened = openRun(plan, buffer, team);
    const setupSeconds = planSeconds + secondsSince(began);

    const stop = shared ? stopIn(shared.stop) : ownStop;
    const beganSteps = performance.now();
    const { stopped, secondsByProcess } = await stepAll(opened, plan.months, team, { tell, publishes, stop, listens: shared === undefined });
    const part = { stopped, rows: rows(), setupSeconds, seconds: secondsSince(beganSteps), secondsByProcess };
    const result = !stopped && rank === 0 ? { result: opened.result() } : {};
    if (!shared) ownMemory.giveBack(buffer);
    return { ...part, ...result };
  }

  return {
    plan(request) {
      const began = performance.now();
      ownStop = stopIn(new ArrayBuffer(STOP_BYTES));
      const plan = prepare(request);
      planned = { plan, seconds: secondsSince(began) };
      return { bytes: plan.bytes, longestSum: plan.longestSum, months: plan.months };
    },
    run,
    cancel: () => ownStop.ask(),
  };
}
