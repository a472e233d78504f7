/** What programmes cost in time when they have no money: the same run with every kind present and idle, and with none, in pairs in one process. */
import { figuresThatDiffer, idleSets, withIdle } from '../experiment/idle.ts';
import type { RunResult } from '../model/result.ts';
import { openRun, prepare } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { median } from './roofline.ts';
import { table } from './terminal.ts';
import { count, figure } from './words.ts';

interface IdleSet {
  readonly kinds: readonly string[];
  /** Medians, of the processor. */
  readonly seconds: number;
  readonly secondsWithout: number;
  readonly ratios: readonly number[];
  readonly ratio: number;
  readonly figuresThatDiffer: number;
}
export interface IdleReport {
  readonly kinds: number;
  readonly pairs: number;
  readonly scale: number;
  readonly months: number;
  readonly sets: readonly IdleSet[];
}

interface Asked {
  readonly scale: number;
  readonly months: number;
  readonly pairs: number;
}

/** A run, set-up included; time of the processor, so that others on the machine disturb less than on a wall clock. */
function timed(scenario: Scenario, { scale, months }: Asked): { readonly seconds: number; readonly result: RunResult } {
  const began = process.cpuUsage();
  const plan = prepare({ scenario, seed: '1', scale, months });
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  const { user, system } = process.cpuUsage(began);
  return { seconds: (user + system) / 1e6, result: run.result() };
}

/** The order within a pair alternates: what comes second may find a warmer or a fuller machine. */
function measureSet(none: Scenario, kinds: readonly string[], asked: Asked): IdleSet {
  const idle = withIdle(none, kinds, asked.months);
  const pairs = Array.from({ length: asked.pairs }, (_, k) => {
    const [first, second] = (k % 2 === 0 ? [idle, none] : [none, idle]).map((one) => timed(one, asked));
    return k % 2 === 0 ? { idle: first, none: second } : { idle: second, none: first };
  });
  const ratios = pairs.map((pair) => pair.idle.seconds / pair.none.seconds);
  return {
    kinds,
    seconds: median(pairs.map((pair) => pair.idle.seconds)),
    secondsWithout: median(pairs.map((pair) => pair.none.seconds)),
    ratios,
    ratio: median(ratios),
    figuresThatDiffer: figuresThatDiffer(pairs[0].idle.result, pairs[0].none.result),
  };
}

export function measureIdle(scenario: Scenario, asked: Asked): IdleReport {
  const none = { ...scenario, programmes: {} };
  const sets = idleSets();
  for (const one of [none, withIdle(none, sets[0], asked.months)]) timed(one, asked); // once for the compiler
  const { scale, months, pairs } = asked;
  return { kinds: sets.flat().length, pairs, scale, months, sets: sets.map((kinds) => measureSet(none, kinds, asked)) };
}

export function idleText({ kinds, pairs, scale, months, sets }: IdleReport): string {
  const more = sets.reduce((sum, { ratio }) => sum + (ratio - 1), 0);
  const rows = sets.map((set) => [
    count(set.kinds.length, 'kind'),
    figure(set.figuresThatDiffer),
    figure(set.seconds),
    figure(set.secondsWithout),
    `${((set.ratio - 1) * 100).toFixed(2)} %`,
    `${((Math.min(...set.ratios) - 1) * 100).toFixed(2)} to ${((Math.max(...set.ratios) - 1) * 100).toFixed(2)} %`,
  ]);
  return [
    `${count(kinds, 'kind')} of programmes present and idle, in ${count(sets.length, 'set')} that a scenario can hold; ${count(scale, 'person', 'people')} per agent, ${months} months, median of ${pairs} pairs`,
    table([['', 'figures that differ', 'seconds idle', 'seconds without', 'more time', 'over the pairs'], ...rows]),
    `All together: ${(more * 100).toFixed(2)} % of run time.`,
  ].join('\n\n');
}
