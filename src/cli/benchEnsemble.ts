/** Many small runs of one place, each with a seed of its own, over all workers: what an ensemble, a calibration or a band over seeds costs. */
import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { runEnsemble } from '../../workers/ensemble.ts';
import { openNodePool } from '../../workers/node.ts';
import type { RunRequest } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { whole } from './options.ts';
import { openProgress, type ProgressStyle } from './progress.ts';
import { median } from './roofline.ts';
import { print, printJson } from './terminal.ts';
import { count, figure } from './words.ts';

const RUNS = 200;
const MONTHS = 36;
/** One agent for so many people: some 20,000 agents in the reference place. */
const SCALE = 100;
const AIM_SECONDS = 4;
const MIB = 1_048_576;

interface Asked {
  /** How many, or just that. */
  readonly ensemble?: number | true;
  readonly workers?: number | undefined;
  readonly progress: ProgressStyle;
  readonly json?: boolean;
}

interface Report {
  readonly runs: number;
  readonly workers: number;
  /** Of one run, at its end: the median. */
  readonly people: number;
  readonly months: number;
  /** By the clock, hiring the workers included. */
  readonly seconds: number;
  /** Of the processor, all threads together. */
  readonly cpuSeconds: number;
  /** Processor time over all person-months, and what of a run is sizing and peopling, by its worker's clock. */
  readonly cpuNsPerPersonMonth: number;
  readonly setupShare: number;
  /** Most that the process held, and what it held before: memory of workers is reused, so it does not grow with the runs. */
  readonly peakMiB: number;
  readonly peakMiBAtHalf: number;
  readonly startMiB: number;
}

function* seeds(scenario: Scenario, runs: number): Generator<RunRequest> {
  for (let seed = 1; seed <= runs; seed++) yield { scenario, seed: String(seed), scale: SCALE, months: MONTHS };
}

async function measure(scenario: Scenario, { ensemble, workers = availableParallelism(), progress }: Asked, signal: AbortSignal): Promise<Report> {
  const runs = typeof ensemble === 'number' ? ensemble : RUNS;
  const rssMiB = (): number => process.memoryUsage.rss() / MIB;
  const startMiB = rssMiB();
  const line = openProgress(count(runs, 'run'), progress);
  const [people, setups, steps]: [number[], number[], number[]] = [[], [], []];
  let [personMonths, peakMiB, peakMiBAtHalf] = [0, startMiB, startMiB];
  const cpu = process.cpuUsage();
  const began = performance.now();
  const pool = openNodePool(workers);
  try {
    await runEnsemble(
      pool,
      seeds(scenario, runs),
      ({ timing }) => {
        people.push(timing.people);
        setups.push(timing.setupSeconds);
        steps.push(timing.seconds);
        personMonths += timing.personMonths;
        peakMiB = Math.max(peakMiB, rssMiB());
        if (people.length <= runs / 2) peakMiBAtHalf = peakMiB;
      },
      { threads: workers, signal, progress: (done) => line.tell({ phase: 'runs', month: done, months: runs }) },
    );
  } finally {
    line.end();
    pool.close();
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    runs,
    workers,
    people: median(people),
    months: MONTHS,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    cpuNsPerPersonMonth: ((user + system) * 1e3) / personMonths,
    setupShare: sum(setups) / (sum(setups) + sum(steps)),
    peakMiB,
    peakMiBAtHalf,
    startMiB,
  };
}

function text(found: Report): string {
  const { runs, people, months, workers, seconds, cpuSeconds, cpuNsPerPersonMonth, setupShare, startMiB, peakMiBAtHalf, peakMiB } = found;
  const aim = runs === RUNS ? ` (the aim is ${AIM_SECONDS} s on two workers)` : '';
  return [
    `${count(runs, 'run')} of ${figure(people)} people and ${months} months on ${count(workers, 'worker')}: ${figure(seconds)} s${aim}`,
    `${figure(cpuSeconds)} s of the processor, ${figure(cpuNsPerPersonMonth)} ns per person-month, set-up included; set-up is ${figure(setupShare * 100)} % of a run`,
    `Memory of the process: ${figure(startMiB)} MiB at the start, at most ${figure(peakMiBAtHalf)} in the first half, ${figure(peakMiB)} in all`,
  ].join('\n');
}

export const ensembleOption = (): Option =>
  new Option('--ensemble [runs]', `what many small runs take: ${RUNS}, or so many, of ${MONTHS} months at scale ${SCALE}, each with its seed`).argParser(
    whole(1, 10_000, RUNS),
  );

export async function benchEnsemble(scenario: Scenario, asked: Asked, signal: AbortSignal): Promise<void> {
  const found = await measure(scenario, asked, signal);
  if (asked.json) printJson(found);
  else print(text(found));
}
