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
  /** Of all months, set-up included: for each its median over the pairs. */
  readonly seconds: number;
  readonly secondsWithout: number;
  readonly ratio: number;
  /** Of each pair as a whole: how much the machine itself wavers. */
  readonly ratios: readonly number[];
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

/** Seconds of the processor, which others on the machine disturb less than the clock: of setting a run up, then of each month. */
interface Timed {
  readonly seconds: readonly number[];
  readonly result: RunResult;
}

function clocked<T>(seconds: number[], work: () => T): T {
  const began = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(began);
  seconds.push((user + system) / 1e6);
  return done;
}

/** Two runs month by month in turn, so that whatever else the machine does meets both alike. */
function timedPair(scenarios: readonly Scenario[], { scale, months }: Asked): Timed[] {
  const both = scenarios.map((scenario) => {
    const seconds: number[] = [];
    const run = clocked(seconds, () => {
      const plan = prepare({ scenario, seed: '1', scale, months });
      return openRun(plan, new ArrayBuffer(plan.bytes));
    });
    return { seconds, run };
  });
  for (let month = 0; month < months; month++) {
    for (const { seconds, run } of month % 2 === 0 ? both : both.toReversed()) clocked(seconds, () => run.step());
  }
  return both.map(({ seconds, run }) => ({ seconds, result: run.result() }));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** Month by month the median over the pairs, summed. */
const typical = (runs: readonly Timed[]): number => sum(runs[0].seconds.map((_, month) => median(runs.map(({ seconds }) => seconds[month]))));

function measureSet(none: Scenario, kinds: readonly string[], asked: Asked): IdleSet {
  const idle = withIdle(none, kinds, asked.months);
  const pairs = Array.from({ length: asked.pairs }, (_, k) => (k % 2 === 0 ? timedPair([idle, none], asked) : timedPair([none, idle], asked).toReversed()));
  const [seconds, secondsWithout] = [0, 1].map((which) => typical(pairs.map((pair) => pair[which])));
  const ratios = pairs.map(([withThem, without]) => sum(withThem.seconds) / sum(without.seconds));
  return {
    kinds,
    seconds,
    secondsWithout,
    ratio: median(ratios),
    ratios,
    figuresThatDiffer: figuresThatDiffer(pairs[0][0].result, pairs[0][1].result),
  };
}

export function measureIdle(scenario: Scenario, asked: Asked): IdleReport {
  const none = { ...scenario, programmes: {} };
  const sets = idleSets();
  timedPair([none, withIdle(none, sets[0], asked.months)], asked); // once for the compiler
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
