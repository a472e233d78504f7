/** Runs programme patterns: every arm on the same seeds; lives at an earlier month are those of a shorter run, with the same luck. */
import { monthIndex } from '../../model/calendar.ts';
import type { RunRequest, RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { judged } from '../judge.ts';
import type { MeasureReport, PatternReport } from '../report.ts';
import { seedsOf, shippedScenario, type Simulate } from '../simulate.ts';
import type { ProgrammePattern, Runs } from './pattern.ts';

/** Runs of one pattern, for progress. */
export function runsPerSeed({ arms, lives = {}, until }: ProgrammePattern): number {
  const shorter = Object.values(lives).flat().filter((month) => month !== until);
  return Object.keys(arms).length + shorter.length;
}

export async function evaluateProgrammePattern(pattern: ProgrammePattern, simulate: Simulate, replicates: number, scale: number): Promise<PatternReport> {
  const own = Math.max(1, Math.round(scale / pattern.finer));
  const arms = Object.entries(pattern.arms).map(([arm, sets]) => [arm, shippedScenario(pattern.scenario, sets)] as const);
  const rows = await Promise.all(
    seedsOf(replicates).map(async (seed) => {
      const runs = await runsOf(pattern, arms, simulate, seed, own);
      return pattern.measures.map(({ of }) => of(runs));
    }),
  );
  const measures = pattern.measures.map(
    ({ label, reported, rule, band }, k): MeasureReport => ({ label, reported, ...judged(rule, band, rows.map((row) => row[k])), provinceMean: Number.NaN }),
  );
  const { id, label, reported, notes, scenario } = pattern;
  const [{ rule: _, ...headline }] = measures as [MeasureReport];
  return { ...headline, id, label, reported, scenario, notes, measures, holds: measures.every(({ holds }) => holds) };
}

type Arms = readonly (readonly [arm: string, scenario: Scenario])[];

/** Whom a programme served is known only afterwards: the other arms, and earlier months, are asked for the same people by id. */
async function runsOf({ lives: wanted = {}, until }: ProgrammePattern, arms: Arms, simulate: Simulate, seed: string, scale: number): Promise<Runs> {
  const [[first, scenarioOfFirst], ...others] = arms;
  const run = (scenario: Scenario, month: string, livesOf?: RunRequest['livesOf']): Promise<RunResult> =>
    simulate({ scenario, seed, scale, months: monthIndex(scenario, month) + 1, ...(livesOf && { livesOf }) });
  const followed = Object.keys(wanted).length > 0;
  const lead = await run(scenarioOfFirst, until, followed ? 'served' : undefined);
  const served = lead.lives?.id;
  const whole = others.map(async ([arm, scenario]) => [arm, await run(scenario, until, served)] as const);
  const earlier = arms.flatMap(([arm, scenario]) =>
    (wanted[arm] ?? []).filter((month) => month !== until).map(async (month) => [`${arm} ${month}`, (await run(scenario, month, served)).lives] as const),
  );
  const results = new Map([[first, lead], ...(await Promise.all(whole))]);
  const lives = new Map(await Promise.all(earlier));
  return {
    run: (arm) => found(results.get(arm), `runs of an arm ${arm}`),
    lives: (arm, month) => found(month === until ? results.get(arm)?.lives : lives.get(`${arm} ${month}`), `lives of ${arm} in ${month}`),
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There are no ${what}: declare them with the pattern.`);
  return value;
}
