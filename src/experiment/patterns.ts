/** Which patterns of reality the model meets and misses, over seeds, out of one parameter set. */
import { median } from '../lib/statistics.ts';
import { monthIndex } from '../model/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import { PATTERNS } from './declared.ts';
import { judged } from './judge.ts';
import type { Measure, Pair, Pattern } from './pattern.ts';
import { evaluateProgrammePatterns, PROGRAMME_PATTERN_IDS, programmeRunsPerSeed } from './programmePatterns/index.ts';
import type { MeasureReport, PatternReport } from './report.ts';
import type { ScaleRuns } from './scaleSample.ts';
import { scalePattern, testScales } from './scales.ts';
import { counted, seedsOf, shippedScenario, type Simulate, type TellProgress } from './simulate.ts';
import { testSteady } from './steady.ts';
import { steadyPattern } from './steadyPattern.ts';
import { LAST_MONTH } from './year.ts';

export interface PatternOptions {
  readonly simulate: Simulate;
  readonly replicates?: number;
  /** People per agent. */
  readonly scale?: number;
  /** Ids: F1 … F8, Q1 … Q9, and 'scale', which is held only when it is named. F1 … Q9 when left out. */
  readonly only?: readonly string[];
  readonly progress?: TellProgress;
}

export const OF_REALITY: readonly string[] = [...PATTERNS.map(({ id }) => id), 'F8'];
const BY_DEFAULT: readonly string[] = [...OF_REALITY, ...PROGRAMME_PATTERN_IDS];
export const PATTERN_IDS: readonly string[] = [...BY_DEFAULT, 'scale'];
/** F8 is held at the scale asked for and at this one. */
const PREVIEW_SCALE = 100;
/** Seeds of each coarser scale over those of the finest: coarse runs are cheap and noisy. */
const MORE_SEEDS = 4;

const SCENARIOS = { central: 'nangarhar-2016', low: 'nangarhar-2016-low', high: 'nangarhar-2016-high', nobody: 'nangarhar-2015-baseline' } as const;
type ScenarioKey = keyof typeof SCENARIOS;
/** Low and high are shown beside, not tested: a quarter of the seeds is enough for their medians. */
const shownSeeds = (replicates: number): number => Math.ceil(replicates / 4);

/** For each measure one value per seed, over hot-spot and province. */
type Values = Map<Measure, { readonly of: number[]; readonly province: number[] }>;

export async function evaluatePatterns({ simulate, replicates = 20, scale = 10, only = BY_DEFAULT, progress }: PatternOptions): Promise<PatternReport[]> {
  const patterns = PATTERNS.filter(({ id }) => only.includes(id));
  const arms: [ScenarioKey, number][] = [];
  if (patterns.length > 0) arms.push(['central', replicates]);
  const alone = patterns.some(({ measures }) => measures.some(({ needsNobody }) => needsNobody));
  const beside = patterns.filter(({ forAllScenarios }) => forAllScenarios);
  if (beside.length > 0) arms.push(['low', shownSeeds(replicates)], ['high', shownSeeds(replicates)]);
  const still = only.includes('F8') ? steadyRuns(scale, replicates) : [];
  const agree = only.includes('scale') ? scaleRuns(scale, replicates) : [];
  const each = (alone ? 1 : 0) + programmeRunsPerSeed(only);
  const runs = [...arms.map(([, count]) => count), ...[...agree, ...still].map((one) => one.replicates), each * replicates];
  const told = counted(simulate, runs.reduce((sum, count) => sum + count, 0), progress);
  const [values, steady, agreement] = await Promise.all([
    Promise.all(arms.map(async ([arm, count]) => [arm, await measure(arm, count, arm === 'central' ? patterns : beside, told, scale, alone)] as const)),
    Promise.all(still.map((one) => testSteady({ simulate: told, ...one }))),
    agree.length > 1 ? testScales({ simulate: told, scales: agree as [ScaleRuns, ScaleRuns] }) : [],
  ]);
  const programmes = await evaluateProgrammePatterns(told, only, replicates, scale);
  const byArm = Object.fromEntries(values);
  return [
    ...patterns.map((pattern) => report(pattern, byArm)),
    ...(steady.length > 0 ? [steadyPattern(steady)] : []),
    ...(agreement.length > 0 ? [scalePattern(agreement)] : []),
    ...programmes,
  ];
}

/** The scale asked for, and that of previews. */
function steadyRuns(scale: number, replicates: number): ScaleRuns[] {
  return scale === PREVIEW_SCALE ? [{ scale, replicates }] : [{ scale, replicates }, { scale: PREVIEW_SCALE, replicates: replicates * MORE_SEEDS }];
}

/** The scale asked for, and the coarser ones among 10 and 100. */
function scaleRuns(finest: number, replicates: number): ScaleRuns[] {
  const coarser = [10, 100].filter((scale) => scale > finest);
  return [{ scale: finest, replicates }, ...coarser.map((scale, k) => ({ scale, replicates: replicates * MORE_SEEDS * (k + 1) }))];
}

async function measure(arm: ScenarioKey, replicates: number, patterns: readonly Pattern[], simulate: Simulate, scale: number, alone: boolean): Promise<Values> {
  const measures = patterns.flatMap((pattern) => pattern.measures);
  const scenario = shippedScenario(SCENARIOS[arm]);
  const nobodyScenario = shippedScenario(SCENARIOS.nobody);
  const months = monthIndex(scenario, LAST_MONTH) + 1;
  const run = (of: Scenario, seed: string) => simulate({ scenario: of, seed, scale, months });
  const rows = await Promise.all(
    seedsOf(replicates).map(async (seed) => {
      const [result, nobody] = await Promise.all([run(scenario, seed), arm === 'central' && alone ? run(nobodyScenario, seed) : undefined]);
      const pair: Pair = nobody === undefined ? { run: result } : { run: result, nobody };
      return measures.map((one) => ({ of: one.of(pair), province: one.province?.(pair) ?? Number.NaN }));
    }),
  );
  return new Map(measures.map((one, k) => [one, { of: rows.map((row) => row[k]?.of ?? Number.NaN), province: rows.map((row) => row[k]?.province ?? Number.NaN) }]));
}

function report({ id, label, reported, measures, notes }: Pattern, byArm: Partial<Record<ScenarioKey, Values>>): PatternReport {
  const reports = measures.map((one) => measureReport(one, byArm));
  const [{ rule: _, ...headline }] = reports as [MeasureReport];
  return { ...headline, id, label, reported, notes, measures: reports, holds: reports.every(({ holds }) => holds) };
}

function measureReport(one: Measure, byArm: Partial<Record<ScenarioKey, Values>>): MeasureReport {
  const { of, province } = byArm.central?.get(one) ?? { of: [], province: [] };
  const medianOf = (arm: ScenarioKey): number => median(byArm[arm]?.get(one)?.of ?? []);
  const shown = byArm.low?.has(one) ? { scenarios: { low: medianOf('low'), high: medianOf('high') } } : {};
  return { label: one.label, ...judged(one.rule, one.band, of), provinceMean: median(province), ...shown };
}
