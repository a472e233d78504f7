/** How long runs take here, about: at the pace of the run that is shown, else of the machine that was measured. */
import type { Scenario } from '../../model/scenario.ts';
import { shownRun } from './shown.ts';

const SCALES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** People who live here at the start, and who come at the given volume, whenever. */
function peopleOf({ zones, streams, arrivals }: Scenario): number {
  const residents = Object.values(zones).reduce((sum, { population }) => sum + population, 0);
  const come = Object.values(streams).flatMap((stream) => Object.values(stream.arrivals).map((people) => people * stream.settlingShare));
  return residents + arrivals.volumeFactor * come.reduce((sum, people) => sum + people, 0);
}

/** People per agent: the finest sample that is no larger than so many agents. */
export const scaleFor = (scenario: Scenario, agents: number): number => SCALES.find((scale) => peopleOf(scenario) / scale <= agents) ?? 1000;

/** Of one core, where no run has been measured yet (README, “Measured”), and of setting a run up. */
const SECONDS_PER_PERSON_MONTH = 6e-7;
const SECONDS_OF_SETUP = 0.1;
const CORES = 8;
/** A shorter run tells more of its beginning than of its months. */
const LEAST_SECONDS = 0.2;

export function secondsFor(scenario: Scenario, runs: number, { scale, months }: { readonly scale: number; readonly months: number }): number {
  const { seconds = 0, workers = 1, personMonths } = shownRun.value?.result.timing ?? { personMonths: 0 };
  const pace = seconds > LEAST_SECONDS ? (seconds * workers) / personMonths : SECONDS_PER_PERSON_MONTH;
  const cores = Math.min(CORES, navigator.hardwareConcurrency || 1);
  return (runs * ((peopleOf(scenario) / scale) * months * pace + SECONDS_OF_SETUP)) / cores;
}
