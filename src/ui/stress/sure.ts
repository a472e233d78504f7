/** How sure: how many seeds and futures, on how coarse a sample of the people, and how long that takes here. */
import { monthIndex } from '../../model/calendar.ts';
import { type Scenario, scenarioField } from '../../model/scenario.ts';
import { phaseProblems, variationsOf } from '../../experiment/stress/conditions.ts';
import { shownRun } from '../run/shown.ts';

export const SURES = ['quick', 'careful', 'overnight'] as const;
export type Sure = (typeof SURES)[number];

interface Effort {
  readonly replicates: number;
  /** Of a run, about. */
  readonly agents: number;
  readonly volumes: readonly number[];
  /** At least 1, as the command line has it. */
  readonly halvings: number;
  readonly points: number;
  readonly pointReplicates: number;
}
const VOLUMES = [0.5, 1, 1.25, 1.5, 2];
export const EFFORTS: Readonly<Record<Sure, Effort>> = {
  quick: { replicates: 4, agents: 15_000, volumes: [0.5, 1, 2], halvings: 1, points: 80, pointReplicates: 1 },
  careful: { replicates: 10, agents: 25_000, volumes: VOLUMES, halvings: 2, points: 200, pointReplicates: 1 },
  overnight: { replicates: 30, agents: 250_000, volumes: VOLUMES, halvings: 3, points: 500, pointReplicates: 3 },
};

const SCALES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** People who live here at the start, and who come at the given volume, whenever. */
export function peopleOf({ zones, streams, arrivals }: Scenario): number {
  const residents = Object.values(zones).reduce((sum, { population }) => sum + population, 0);
  const come = Object.values(streams).flatMap((stream) => Object.values(stream.arrivals).map((people) => people * stream.settlingShare));
  return residents + arrivals.volumeFactor * come.reduce((sum, people) => sum + people, 0);
}

/** People per agent: the finest sample that is no larger than so many agents. */
export const scaleFor = (scenario: Scenario, agents: number): number => SCALES.find((scale) => peopleOf(scenario) / scale <= agents) ?? 1000;

/** Volumes that the scenario's own factor leaves room for. */
export function volumesFor({ arrivals }: Scenario, sure: Sure): readonly number[] {
  const [, most] = scenarioField.of.arrivals.of.volumeFactor.range;
  return EFFORTS[sure].volumes.filter((times) => times === 1 || times * arrivals.volumeFactor <= most);
}

/** Over how many months each month of arrivals may be spread so that the same people come within the run. */
export const phasesFor = (scenario: Scenario, wished: readonly number[], months: number): readonly number[] => wished.filter((phase) => phaseProblems(scenario, [phase], months).length === 0);

export interface Runs {
  readonly least: number;
  readonly most: number;
}

export function stressRuns(scenario: Scenario, sure: Sure, phases: readonly number[], lines: number): Runs {
  const { replicates, halvings } = EFFORTS[sure];
  const variations = variationsOf(scenario, phases).length;
  const least = variations * replicates * (volumesFor(scenario, sure).length + 1);
  return { least, most: least + variations * replicates * lines * halvings };
}

export function futuresRuns({ programmes }: Scenario, sure: Sure): number {
  const { points, pointReplicates } = EFFORTS[sure];
  return points * pointReplicates * (Object.keys(programmes).length > 0 ? 2 : 1);
}

/** Of one core, where no run has been measured yet (README, “Measured”), and of setting a run up. */
const SECONDS_PER_PERSON_MONTH = 6e-7;
const SECONDS_OF_SETUP = 0.1;
const CORES = 8;

/** About, at the pace of the run that is shown. */
export function secondsFor(scenario: Scenario, runs: number, sure: Sure, months: number): number {
  const { seconds = 0, workers = 1, personMonths } = shownRun.value?.result.timing ?? { personMonths: 0 };
  const pace = seconds > 0.2 ? (seconds * workers) / personMonths : SECONDS_PER_PERSON_MONTH;
  const agents = peopleOf(scenario) / scaleFor(scenario, EFFORTS[sure].agents);
  const cores = Math.min(CORES, navigator.hardwareConcurrency || 1);
  return (runs * (agents * months * pace + SECONDS_OF_SETUP)) / cores;
}

/** The month of the run in which the first of them come; undefined where nobody does. */
export function firstMonth(scenario: Scenario): number | undefined {
  const months = Object.values(scenario.streams).flatMap(({ arrivals }) => Object.entries(arrivals).flatMap(([date, people]) => (people > 0 ? [monthIndex(scenario, date)] : [])));
  const within = months.filter((month) => month >= 0);
  return within.length > 0 ? Math.min(...within) : undefined;
}
