/** Where time and memory of a run go, process by process and column by column, beside what the machine can do. */
import { openRun, prepare, type Run } from '../../model/run.ts';
import type { RunRequest } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { cpuMs, measureRoofline, median, type Roofline } from '../roofline.ts';
import { countDraws, type Draws } from './draws.ts';
import { type Layout, measureLayouts } from './layout.ts';
import { type Memory, memoryOf } from './memory.ts';

export interface Asked {
  readonly scale: number;
  readonly months: number;
  readonly repeats: number;
}

interface ProcessTime {
  readonly nsPerPersonMonth: number;
  /** How often all memory of the run could be read and written meanwhile. */
  readonly passes: number;
  /** How many reads at random places of 8 MiB the machine does meanwhile. */
  readonly gathers: number;
}

export interface Profile {
  readonly people: number;
  readonly households: number;
  readonly months: number;
  readonly scale: number;
  readonly repeats: number;
  /** Of the processor: the median over runs, on one worker. */
  readonly setupSeconds: number;
  readonly all: ProcessTime;
  readonly byProcess: Readonly<Record<string, ProcessTime>>;
  readonly memory: Memory & { readonly bytesPerPerson: number; readonly bytesPerPersonByColumn: Readonly<Record<string, number>> };
  readonly draws: Draws;
  readonly layouts: readonly (Layout & { readonly householdOfPersonGathers: number; readonly membersOfHouseholdGathers: number })[];
  readonly roofline: Roofline & { readonly passNsPerPersonMonth: number };
}

export interface TimedRun {
  readonly run: Run;
  readonly setupSeconds: number;
  readonly nsPerPersonMonth: number;
  readonly nsByProcess: Readonly<Record<string, number>>;
}

/** Agents present by the last head-count. */
const present = ({ world }: Run): number => world.zones.people.reduce((sum, people) => sum + people, 0);

/** A run on this thread alone, by the processor's clock, which others on the machine disturb less. */
export function timeRun(request: RunRequest): TimedRun {
  let run: Run | undefined;
  const setupMs = cpuMs(() => {
    const plan = prepare(request);
    run = openRun(plan, new ArrayBuffer(plan.bytes));
  });
  if (run === undefined) throw new Error('The run was not opened.');
  const micros: Record<string, number> = {};
  let personMonths = 0;
  for (let more = true; more; ) {
    let last = process.cpuUsage();
    more = run.step((key) => {
      const { user, system } = process.cpuUsage(last);
      micros[key] = (micros[key] ?? 0) + user + system;
      last = process.cpuUsage();
    });
    personMonths += present(run);
  }
  const nsByProcess = Object.fromEntries(Object.entries(micros).map(([key, us]) => [key, (us * 1e3) / personMonths]));
  return { run, setupSeconds: setupMs / 1e3, nsPerPersonMonth: Object.values(nsByProcess).reduce((sum, ns) => sum + ns, 0), nsByProcess };
}

/** The least at which draws are counted: nothing is optimised meanwhile, and draws per person hardly depend on the scale. */
const COUNTING_SCALE = 200;

export function profile(scenario: Scenario, { scale, months, repeats }: Asked): Profile {
  const request: RunRequest = { scenario, seed: '1', scale, months };
  const roofline = measureRoofline();
  const timed: Omit<TimedRun, 'run'>[] = [];
  let last: Run | undefined;
  for (let k = 0; k < repeats; k++) {
    last = undefined; // its memory can go before the next takes its own
    const { run, ...times } = timeRun(request);
    last = run;
    timed.push(times);
  }
  if (last === undefined) throw new Error('A profile needs at least one run.');
  const people = present(last);
  const memory = memoryOf(last);
  const passNsPerPersonMonth = (2 * memory.bytes) / people / roofline.copyGBs;
  const inUnits = (ns: number): ProcessTime => ({ nsPerPersonMonth: ns, passes: ns / passNsPerPersonMonth, gathers: ns / roofline.gather8MiBNs });
  const perPerson = (bytes: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(bytes).map(([name, each]) => [name, each / people]));
  return {
    people,
    households: last.world.counts.households,
    months,
    scale,
    repeats,
    setupSeconds: median(timed.map(({ setupSeconds }) => setupSeconds)),
    all: inUnits(median(timed.map(({ nsPerPersonMonth }) => nsPerPersonMonth))),
    byProcess: Object.fromEntries(
      Object.keys(timed[0].nsByProcess).map((key) => [key, inUnits(median(timed.map(({ nsByProcess }) => nsByProcess[key])))]),
    ),
    memory: { ...memory, bytesPerPerson: (memory.bytes + memory.besideBytes) / people, bytesPerPersonByColumn: perPerson(memory.columns) },
    draws: countDraws({ ...request, scale: Math.max(scale, COUNTING_SCALE) }),
    layouts: measureLayouts(last.world).map((layout) => ({
      ...layout,
      householdOfPersonGathers: layout.householdOfPersonNs / roofline.gather8MiBNs,
      membersOfHouseholdGathers: layout.membersOfHouseholdNs / roofline.gather8MiBNs,
    })),
    roofline: { ...roofline, passNsPerPersonMonth },
  };
}
