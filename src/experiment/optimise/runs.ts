/** The runs of a mix. All mixes meet the same replicates: the same luck, and where parameters are free the same draws of them. */
import { monthDate } from '../../model/calendar.ts';
import type { RunRequest, RunResult } from '../../model/result.ts';
import { latinHypercube } from '../latinHypercube.ts';
import { allSpentUsd } from '../money/cost.ts';
import { withFactors } from '../plan/factors.ts';
import type { Plan } from '../plan/plan.ts';
import { valuesAt } from '../plan/points.ts';
import { readMeasure } from '../plan/readings.ts';
import { leversOf, objectivesOf } from './check.ts';

export interface MixRun {
  /** Equal keys of one plan are the same run. */
  readonly key: string;
  readonly request: RunRequest;
}
export interface MixReading {
  /** One for each objective. */
  readonly values: readonly number[];
  readonly spentUsd: number;
}
/** Makes a run, or remembers it. */
export type ReadMix = (run: MixRun) => Promise<MixReading>;

export const readingOf = (plan: Plan, result: RunResult): MixReading => ({ values: objectivesOf(plan).map((measure) => readMeasure(measure, result)), spentUsd: allSpentUsd(result) });

/** Where only programmes differ, the months before the first of them may begin are one past. */
const pastOf = ({ arms: [{ scenario }], factors }: Plan): Pick<RunRequest, 'commonUntil'> => {
  const earliest = (id: string, start: string): string => {
    const lever = factors.find(({ path }) => path === `programmes.${id}.start`);
    return lever === undefined ? start : monthDate(scenario, lever.range[0]);
  };
  const [first] = Object.entries(scenario.programmes).map(([id, { start }]) => earliest(id, start)).sort();
  const onlyProgrammes = leversOf({ factors }).every(({ path }) => path.startsWith('programmes.'));
  return first !== undefined && onlyProgrammes ? { commonUntil: first } : {};
};

/** The runs of mixes over so many replicates, named by `luck`: replicates outermost, so that neighbours share a past. */
export function mixRuns(plan: Plan, luck: string, replicates: number): (values: readonly number[], replicate: number) => MixRun {
  const { arms, factors, scale, months, seed } = plan;
  const levers = leversOf(plan);
  const free = factors.filter(({ role }) => role === 'freeParameter');
  const draws = latinHypercube(`${seed} ${luck}`, free.map(({ path }) => path), replicates).map((draw) => valuesAt(free, free.map(({ path }) => draw[path])));
  const past = pastOf(plan);
  return (values, replicate) => {
    const scenario = withFactors(arms[0].scenario, [...levers, ...free], [...values, ...draws[replicate]]);
    const phrase = `${seed} ${luck} ${replicate + 1}`;
    const request: RunRequest = { scenario, seed: phrase, scale, ...(months !== undefined && { months }), ...past };
    return { key: JSON.stringify([phrase, replicates, values]), request };
  };
}
