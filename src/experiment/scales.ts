/**
 * Scales agree: an agent may stand for 1, 10 or 100 people, and the headlines stay the same. Each outcome that declares a floor, mean
 * from October 2016 to September 2017 with people arriving, province and hot-spot, at each coarse scale less that at the finest, is
 * tested against ± max(2 % of the level, floor): two one-sided tests with unequal variances, Holm over the list. Coarse runs are
 * cheap and noisy, so they have more seeds. Districts are compared only where the coarse run has more than 500 agents there, and then
 * only for differences that chance does not explain (t tests, Holm): 500 agents are too few to show that counts are equal.
 */
import { holm, mean, tTest } from '../lib/statistics.ts';
import { monthIndex } from '../model/calendar.ts';
import type { RunResult } from '../model/result.ts';
import { type Difference, type EquivalenceResult, LEVEL, TOLERANCE_SHARE, testEquivalence, welch } from './equivalence.ts';
import type { PatternReport } from './report.ts';
import { seedsOf, shippedScenario, type Simulate } from './simulate.ts';
import { HEADLINES } from './steady.ts';
import { RATIO_NOTE, ratioMeasure, ratioPattern } from './steadyPattern.ts';
import { LAST_MONTH, yearMean } from './year.ts';

/** Agents in a district above which it is compared. */
export const DISTRICT_AGENTS = 500;

export interface ScaleRuns {
  readonly scale: number;
  readonly replicates: number;
}
export interface ScaleReport {
  readonly scale: number;
  readonly finest: number;
  readonly replicates: { readonly coarse: number; readonly fine: number };
  readonly outcomes: Readonly<Record<string, EquivalenceResult>>;
  readonly districts: {
    readonly compared: number;
    /** Those that differ by more than chance, as 'AF0601 wish', after Holm. */
    readonly differ: readonly string[];
  };
  readonly holds: boolean;
}

/** Year means of one run, by 'group outcome'. */
type Figures = Readonly<Record<string, number>>;
interface Sample {
  readonly wholes: readonly Figures[];
  readonly districts: readonly Figures[];
}

const GROUPS = ['all', 'hotSpot'] as const;

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

async function sample(simulate: Simulate, { scale, replicates }: ScaleRuns): Promise<Sample> {
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

const values = (figures: readonly Figures[], name: string): number[] => figures.map((one) => one[name] ?? Number.NaN);

function compareWholes(coarse: Sample, fine: Sample, share: number): Readonly<Record<string, EquivalenceResult>> {
  const differences: Record<string, Difference> = {};
  for (const { key, label, unit, floor = 0 } of HEADLINES) {
    for (const group of GROUPS) {
      const name = `${group} ${key}`;
      if (fine.wholes[0]?.[name] === undefined) continue;
      const level = mean(values(fine.wholes, name));
      const where = group === 'all' ? label : `${label}, hot-spot`;
      differences[name] = { label: where, unit, level, floor, kinds: { difference: welch(values(coarse.wholes, name), values(fine.wholes, name)) } };
    }
  }
  return testEquivalence(differences, share);
}

function compareDistricts(coarse: Sample, fine: Sample, scale: number): ScaleReport['districts'] {
  const peopled = (name: string): boolean => mean(values(coarse.districts, `${name.split(' ')[0]} population`)) / scale > DISTRICT_AGENTS;
  const names = Object.keys(fine.districts[0] ?? {}).filter(peopled);
  const p = holm(names.map((name) => tTest(welch(values(coarse.districts, name), values(fine.districts, name)))));
  return { compared: names.length, differ: names.filter((_, k) => (p[k] ?? 1) < LEVEL) };
}

export interface ScaleOptions {
  readonly simulate: Simulate;
  /** Finest first. */
  readonly scales: readonly [ScaleRuns, ScaleRuns, ...ScaleRuns[]];
  /** Tolerance over the level; 2 % unless a quick test asks for less. */
  readonly toleranceShare?: number;
}

export async function testScales({ simulate, scales, toleranceShare = TOLERANCE_SHARE }: ScaleOptions): Promise<ScaleReport[]> {
  const samples = await Promise.all(scales.map((one) => sample(simulate, one)));
  const [finest] = scales;
  const fine = samples[0] as Sample;
  return scales.slice(1).map(({ scale, replicates }, k) => {
    const coarse = samples[k + 1] as Sample;
    const outcomes = compareWholes(coarse, fine, toleranceShare);
    const apart = compareDistricts(coarse, fine, scale);
    const holds = Object.values(outcomes).every((one) => one.holds) && apart.differ.length === 0;
    return { scale, finest: finest.scale, replicates: { coarse: replicates, fine: finest.replicates }, outcomes, districts: apart, holds };
  });
}

export const scalePattern = (reports: readonly ScaleReport[]): PatternReport =>
  ratioPattern(
    'scale',
    'Scales agree',
    [RATIO_NOTE, `Districts with more than ${DISTRICT_AGENTS} agents differ by no more than chance.`],
    reports.map(({ scale, finest, outcomes, holds }) =>
      ratioMeasure(`scale ${scale} against ${finest}: largest difference over tolerance`, Object.values(outcomes), holds),
    ),
    reports,
  );
