/** The full model, small, beside the task: so that a process that became slower is seen. */
import { readInput } from '../../src/cli/input.ts';
import { timeRun } from '../../src/cli/profile/profile.ts';
import { median, type Roofline } from '../../src/cli/roofline.ts';

const SCENARIO = 'nangarhar-2016-programmes';
const REPEATS = 5;

export interface ModelTimes {
  readonly scenario: string;
  readonly scale: number;
  readonly months: number;
  readonly people: number;
  readonly nsPerPersonMonth: number;
  readonly nsByProcess: Readonly<Record<string, number>>;
  /** All memory of the run read and written once. */
  readonly passNsPerPersonMonth: number;
}

export function timeModel(scale: number, months: number, { copyGBs }: Roofline): ModelTimes {
  const { scenario } = readInput(SCENARIO);
  const runs = Array.from({ length: REPEATS }, () => timeRun({ scenario, seed: '1', scale, months }));
  const [{ run, nsByProcess }] = runs;
  const people = run.world.counts.people;
  const medianOf = (key: string): number => median(runs.map((each) => each.nsByProcess[key]));
  return {
    scenario: SCENARIO,
    scale,
    months,
    people,
    nsPerPersonMonth: median(runs.map((each) => each.nsPerPersonMonth)),
    nsByProcess: Object.fromEntries(Object.keys(nsByProcess).map((key) => [key, medianOf(key)])),
    passNsPerPersonMonth: (2 * run.plan.bytes) / people / copyGBs,
  };
}
