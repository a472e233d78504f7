/** What is compared between scales: year means of every headline, by group and by district. */
import { monthIndex } from '../model/calendar.ts';
import type { RunResult } from '../model/result.ts';
import { seedsOf, shippedScenario, type Simulate } from './simulate.ts';
import { HEADLINES } from './steady.ts';
import { LAST_MONTH, yearMean } from './year.ts';

export interface ScaleRuns {
  readonly scale: number;
  readonly replicates: number;
}
/** Year means of one run, by 'group outcome'. */
type Figures = Readonly<Record<string, number>>;
export interface Sample {
  readonly wholes: readonly Figures[];
  readonly districts: readonly Figures[];
}

export const GROUPS = ['all', 'hotSpot'] as const;

function wholes(run: RunResult): Figures {
  const entries = HEADLINES.flatMap(({ key }) =>
    GROUPS.flatMap((group) => {
      const series = run.outcomes[key]?.series[group];
      return series === undefined ? [] : [[`${group} ${key}`, yearMean(run, series)] as const];
    }),
  );
  return Object.fromEntries(entries);
}

function districts(run: RunResult): Figures {
  const entries = HEADLINES.flatMap(({ key }) =>
    Object.entries(run.outcomes[key]?.zones ?? {}).map(([zone, series]) => [`${zone} ${key}`, yearMean(run, series)] as const),
  );
  return Object.fromEntries(entries);
}

/** Year means of all seeds of one scale, with people arriving. */
export async function sample(simulate: Simulate, { scale, replicates }: ScaleRuns): Promise<Sample> {
  const scenario = shippedScenario('nangarhar-2016');
  const months = monthIndex(scenario, LAST_MONTH) + 1;
  const rows = await Promise.all(
    seedsOf(replicates).map(async (seed) => {
      const run = await simulate({ scenario, seed, scale, months });
      return [wholes(run), districts(run)] as const;
    }),
  );
  return { wholes: rows.map(([whole]) => whole), districts: rows.map(([, district]) => district) };
}

/** One figure over seeds. */
export const values = (figures: readonly Figures[], name: string): number[] => figures.map((one) => one[name] ?? Number.NaN);
