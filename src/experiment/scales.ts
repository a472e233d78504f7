/**
 * Scales agree: an agent may stand for 1, 10 or 100 people, and the headlines stay the same. Each outcome that declares a floor, mean
 * from October 2016 to September 2017 with people arriving, province and hot-spot, at each coarse scale less that at the finest, is
 * tested against ± max(2 % of the level, floor): two one-sided tests with unequal variances, Holm over the list. The floor of a count
 * is in proportion to the people of a place. Coarse runs are cheap and noisy, so they have more seeds. Districts are compared only
 * where the coarse run has more than 500 agents there, and then only for differences that are clearly beyond their tolerance (one-sided
 * t tests, Holm): 500 agents are too few to show that counts are equal.
 */
import { type Estimate, holm, mean, tTest } from '../lib/statistics.ts';
import type { Outcome } from '../model/outcomes/outcome.ts';
import { type Difference, type EquivalenceResult, LEVEL, TOLERANCE_SHARE, testEquivalence, toleranceOf, welch } from './equivalence.ts';
import type { PatternReport } from './report.ts';
import { GROUPS, type Sample, type ScaleRuns, sample, values } from './scaleSample.ts';
import type { Simulate } from './simulate.ts';
import { HEADLINES } from './steady.ts';
import { RATIO_NOTE, ratioMeasure, ratioPattern } from './steadyPattern.ts';

/** Agents in a district above which it is compared. */
export const DISTRICT_AGENTS = 500;

export interface ScaleReport {
  readonly scale: number;
  readonly finest: number;
  readonly replicates: { readonly coarse: number; readonly fine: number };
  readonly outcomes: Readonly<Record<string, EquivalenceResult>>;
  readonly districts: {
    readonly compared: number;
    /** Those that clearly differ by more than their tolerance, as 'AF0601 wish', after Holm. */
    readonly differ: readonly string[];
  };
  readonly holds: boolean;
}

/** Counts and totals grow with the people of a place; ratios, indices and prices do not. */
const isCount = ({ of, zone }: Outcome): boolean => (of !== undefined && of.bottom === undefined) || zone?.whole === 'sum';

function compareWholes(coarse: Sample, fine: Sample, share: number): Readonly<Record<string, EquivalenceResult>> {
  const differences: Record<string, Difference> = {};
  const people = (group: string): number => mean(values(fine.wholes, `${group} population`));
  for (const outcome of HEADLINES) {
    for (const group of GROUPS) {
      const { key, label, unit, floor = 0 } = outcome;
      const name = `${group} ${key}`;
      if (fine.wholes[0]?.[name] === undefined) continue;
      differences[name] = {
        label: group === 'all' ? label : `${label}, hot-spot`,
        unit,
        level: mean(values(fine.wholes, name)),
        floor: isCount(outcome) ? (floor * people(group)) / people('all') : floor,
        kinds: { difference: welch(values(coarse.wholes, name), values(fine.wholes, name)) },
      };
    }
  }
  return testEquivalence(differences, share);
}

function compareDistricts(coarse: Sample, fine: Sample, scale: number, share: number): ScaleReport['districts'] {
  const everybody = mean(values(fine.wholes, 'all population'));
  const people = (sample: Sample, zone: string): number => mean(values(sample.districts, `${zone} population`));
  const pairs = Object.keys(fine.districts[0] ?? {}).flatMap((name) => {
    const [zone = '', key] = name.split(' ');
    const outcome = HEADLINES.find((one) => one.key === key);
    return outcome !== undefined && people(coarse, zone) / scale > DISTRICT_AGENTS ? [{ name, zone, outcome }] : [];
  });
  const p = pairs.map(({ name, zone, outcome }) => {
    const { floor = 0 } = outcome;
    const least = isCount(outcome) ? (floor * people(fine, zone)) / everybody : floor;
    return beyond(welch(values(coarse.districts, name), values(fine.districts, name)), toleranceOf(mean(values(fine.districts, name)), least, share));
  });
  const adjusted = holm(p);
  return { compared: pairs.length, differ: pairs.flatMap(({ name }, k) => ((adjusted[k] ?? 1) < LEVEL ? [name] : [])) };
}

/** The p-value of the truth lying beyond ± the tolerance; 1 where the estimate does not. */
function beyond(of: Estimate, tolerance: number): number {
  if (!(Math.abs(of.estimate) > tolerance)) return 1;
  return tTest(of, of.estimate > 0 ? tolerance : -tolerance) / 2;
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
    const apart = compareDistricts(coarse, fine, scale, toleranceShare);
    const holds = Object.values(outcomes).every((one) => one.holds) && apart.differ.length === 0;
    return { scale, finest: finest.scale, replicates: { coarse: replicates, fine: finest.replicates }, outcomes, districts: apart, holds };
  });
}

export const scalePattern = (reports: readonly ScaleReport[]): PatternReport =>
  ratioPattern(
    'scale',
    'Scales agree',
    [RATIO_NOTE, `No district with more than ${DISTRICT_AGENTS} agents clearly differs by more than its tolerance.`],
    reports.map(({ scale, finest, outcomes, holds }) =>
      ratioMeasure(`scale ${scale} against ${finest}: largest difference over tolerance`, Object.values(outcomes), holds),
    ),
    reports,
  );
