/** npm run bench -- --country: a year of 100,000 to 40 million people, and what it takes in time and memory. */
import { note, print, printJson, table } from '../../../src/cli/terminal.ts';
import { count, figure } from '../../../src/cli/words.ts';
import { median } from '../../../src/cli/roofline.ts';
import { doIn, mustBeThere } from './anyEngine.ts';
import { type Answer, countryNamed, type Job } from './jobs.ts';
import { treeBytes, treeSeconds } from './processes.ts';

export const SIZES: readonly number[] = [100_000, 1_000_000, 10_000_000, 40_000_000];
/** Runs of fewer people end too soon to be timed once; the first of all, while the compiler settles, are left out. */
const ONCE_FROM = 10_000_000;
const REPEATS = 5;
const WARM_UPS = 5;
const LOOK_EVERY_MS = 2_000;

interface Measured {
  readonly answer: Answer;
  /** Processor seconds of all months, all threads. */
  readonly cpuSeconds: number;
  readonly mostBytes: number;
}

export interface Country {
  readonly sizes: readonly number[];
  readonly months: number;
  readonly workers: number;
}

const jobsFor = ({ sizes, months, workers }: Country): Job[] =>
  sizes.flatMap((people, k) => Array.from({ length: people < ONCE_FROM ? REPEATS + (k === 0 ? WARM_UPS : 0) : 1 }, () => ({ task: countryNamed(people, months), workers })));

async function measure(engine: string, jobs: readonly Job[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  let browser = 0;
  let beganAt = 0;
  let mostBytes = 0;
  const look = (): void => {
    if (browser > 0) mostBytes = Math.max(mostBytes, treeBytes(browser));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  try {
    await doIn(engine, jobs, (told, pid) => {
      browser = pid;
      if (told.kind === 'stepping') beganAt = treeSeconds(pid);
      if (told.kind !== 'answer') return;
      look();
      measured.push({ answer: told.answer, cpuSeconds: treeSeconds(pid) - beganAt, mostBytes });
      mostBytes = 0;
      note(`${engine}: ${measured.length} of ${jobs.length}, ${told.answer.task}, ${figure(told.answer.timing.seconds)} s`);
    });
  } finally {
    clearInterval(timer);
  }
  return measured;
}

function summary(engine: string, task: string, all: readonly Measured[]) {
  const runs = all.filter(({ answer }) => answer.task === task);
  const own = runs.slice(runs.length > REPEATS ? WARM_UPS : 0);
  const { answer } = own[0] as Measured;
  const isSame = runs.every((one) => one.answer.lives === answer.lives && one.answer.figures === answer.figures);
  if (!isSame) throw new Error(`${task}, in ${engine}: not every run gave the same bits.`);
  const { people, personMonths, bytes, workers } = answer.timing;
  const middle = (of: (one: Measured) => number): number => median(own.map(of));
  return {
    engine,
    people,
    workers,
    runs: own.length,
    seconds: middle((one) => one.answer.timing.seconds),
    nsPerPersonMonth: middle((one) => (one.answer.timing.seconds * 1e9) / personMonths),
    cpuNsPerPersonMonth: middle((one) => (one.cpuSeconds * 1e9) / personMonths),
    setupSeconds: middle((one) => one.answer.timing.setupSeconds),
    bytesPerPerson: bytes / people,
    mostBytes: Math.max(...own.map((one) => one.mostBytes)),
    lives: answer.lives,
    figures: answer.figures,
    warnings: answer.warnings,
  };
}
type Summary = ReturnType<typeof summary>;

const HEAD = ['engine', 'people', 'workers', 'seconds', 'ns', 'ns of processors', 'set-up s', 'bytes a person', 'memory, MB', 'lives', 'figures'];
const rowOf = (one: Summary): string[] => [
  one.engine,
  ...[one.people, one.workers, one.seconds, one.nsPerPersonMonth, one.cpuNsPerPersonMonth, one.setupSeconds, one.bytesPerPerson, one.mostBytes / 1e6].map(figure),
  one.lives,
  one.figures,
];

/** How far sizes lie apart. The clock counts what else the machine does. */
function apart(engine: string, found: readonly Summary[]): string {
  const own = found.filter((one) => one.engine === engine);
  const times = (of: (one: Summary) => number): string => figure(Math.max(...own.map(of)) / Math.min(...own.map(of)));
  const clock = times((one) => one.nsPerPersonMonth);
  return `${engine}: the largest ns per person-month is ${clock} times the smallest by the clock, ${times((one) => one.cpuNsPerPersonMonth)} by the processors (the aim is 1.5).`;
}

export async function measureCountry(engines: readonly string[], country: Country, json: boolean): Promise<void> {
  mustBeThere(engines);
  const found: Summary[] = [];
  for (const engine of engines) {
    const measured = await measure(engine, jobsFor(country));
    found.push(...country.sizes.map((people) => summary(engine, countryNamed(people, country.months), measured)));
  }
  if (json) return printJson(found);
  print(table([HEAD, ...found.map(rowOf)], `l${'r'.repeat(8)}ll`));
  for (const warning of new Set(found.flatMap(({ warnings }) => warnings))) print(`warning: ${warning}`);
  if (country.sizes.length > 1) for (const engine of engines) print(apart(engine, found));
  print(
    `Each a run over ${count(country.months, 'month')}, one agent per person; below ${figure(ONCE_FROM)} people the median of ${REPEATS}. ` +
      'Memory is that of all processes of the engine at its most.',
  );
}
