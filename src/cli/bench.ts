import { availableParallelism } from 'node:os';
import { openNodePool } from '../../workers/node.ts';
import type { TimedResult } from '../../workers/simulate.ts';
import { benchEnsemble, ensembleOption } from './benchEnsemble.ts';
import { idleText, measureIdle } from './benchIdle.ts';
import { type AddCommand, requestFor, type RunOptions } from './command.ts';
import { readInput } from './input.ts';
import { countOption, examples, jsonOption, progressOption, scaleOption, workersOption } from './options.ts';
import { openProgress } from './progress.ts';
import { profile } from './profile/profile.ts';
import { profileText } from './profile/text.ts';
import { measureRoofline, median, type Roofline } from './roofline.ts';
import { print, printJson, table } from './terminal.ts';
import { figure } from './words.ts';

/** All four programmes: nothing that costs time is switched off. */
const SCENARIO = 'nangarhar-2016-programmes';

interface Options extends RunOptions {
  readonly repeats: number;
  readonly months: number;
  readonly idle?: boolean;
  readonly profile?: boolean;
  readonly ensemble?: number | true;
  readonly json?: boolean;
}

/** Pairs of runs behind the cost of idle programmes. */
const PAIRS = 7;
/** One agent for so many people, where only idle programmes are timed. */
const IDLE_SCALE = 10;

const nsPerPersonMonth = ({ timing }: TimedResult): number => (timing.seconds * 1e9) / timing.personMonths;

async function measure(options: Options, signal: AbortSignal): Promise<readonly TimedResult[]> {
  const input = readInput(SCENARIO);
  const workers = options.workers ?? availableParallelism();
  const pool = openNodePool(workers);
  try {
    const runs: TimedResult[] = [];
    while (runs.length < options.repeats) {
      const line = openProgress(`run ${runs.length + 1} of ${options.repeats}`, options.progress);
      try {
        runs.push(await pool.simulate(requestFor(input, { ...options, seed: '1' }), { workers, signal, progress: line.tell }));
      } finally {
        line.end();
      }
    }
    return runs;
  } finally {
    pool.close();
  }
}

function report(runs: readonly TimedResult[], months: number, roofline: Roofline) {
  const middle = median(runs.map(nsPerPersonMonth));
  const { timing } = runs.toSorted(
    (a, b) => Math.abs(nsPerPersonMonth(a) - middle) - Math.abs(nsPerPersonMonth(b) - middle),
  )[0] as TimedResult;
  const { people, personMonths, bytes, workers, rowsByWorker, secondsByProcess } = timing;
  const byProcess = Object.entries(secondsByProcess).map(([process, seconds]) => [process, (seconds * 1e9) / personMonths] as const);
  return {
    nsPerPersonMonth: middle,
    nsPerPersonMonthOfRuns: runs.map(nsPerPersonMonth),
    bytesPerPerson: bytes / people,
    people,
    months,
    workers,
    seconds: median(runs.map((run) => run.timing.seconds)),
    setupSeconds: median(runs.map((run) => run.timing.setupSeconds)),
    rowsByWorker,
    nsByProcess: Object.fromEntries(byProcess),
    roofline,
  };
}

function text(found: ReturnType<typeof report>): string {
  const { roofline, nsByProcess } = found;
  const processes = Object.entries(nsByProcess).sort(([, a], [, b]) => b - a);
  return [
    `${figure(found.nsPerPersonMonth)} ns per person-month, ${figure(found.bytesPerPerson)} bytes per person`,
    `${figure(found.people)} people, ${found.months} months, ${found.workers} workers: ${figure(found.seconds)} s, and ${figure(found.setupSeconds)} s to set up`,
    table([['process', 'ns per person-month'], ...processes.map(([process, ns]) => [process, figure(ns)])]),
    `This machine: copies ${figure(roofline.copyGBs)} GB/s; reads at random places in ${figure(roofline.gatherNs)} ns (1 MiB), ` +
      `${figure(roofline.gather8MiBNs)} ns (8 MiB), ${figure(roofline.gather128MiBNs)} ns (128 MiB)`,
  ].join('\n\n');
}

export const addBench: AddCommand = (program, signal) => {
  program
    .command('bench')
    .summary('measure speed and memory against what the machine can do')
    .description(`Runs ${SCENARIO} several times and prints the median, process by process, beside the speed of the machine's memory.`)
    .addOption(scaleOption(1))
    .addOption(workersOption())
    .addOption(countOption('--months <n>', 'months of each run', 48, 240))
    .addOption(countOption('--repeats <n>', 'runs to take the median of', 3, 100))
    .option('--idle', `what all programmes cost in time when they have no money: pairs of runs in one process (at scale ${IDLE_SCALE} unless --scale says more)`)
    .option('--profile', 'where time and memory go: each process, each column, draws, the order of people in memory (on one worker)')
    .addOption(ensembleOption())
    .addOption(jsonOption('the figures'))
    .addOption(progressOption())
    .addHelpText('after', examples(['bench --workers 1 --json', 'bench --profile --scale 10 --repeats 1'], '`fingerprint` shows that workers change the speed alone.'))
    .action(async (options: Options) => {
      if (options.ensemble) return benchEnsemble(readInput(SCENARIO).scenario, options, signal);
      if (options.idle) {
        const found = measureIdle(readInput(SCENARIO).scenario, { scale: Math.max(IDLE_SCALE, options.scale), months: options.months, pairs: PAIRS });
        if (options.json) printJson(found);
        else print(idleText(found));
        return;
      }
      if (options.profile) {
        const found = profile(readInput(SCENARIO).scenario, options);
        if (options.json) printJson(found);
        else print(profileText(found));
        return;
      }
      const roofline = measureRoofline();
      const found = report(await measure(options, signal), options.months, roofline);
      if (options.json) printJson(found);
      else print(text(found));
    });
};
