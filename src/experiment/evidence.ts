/** All that is shown of the model in one go: patterns, F8 at three scales, agreement of scales, patterns of programmes, signs of mechanisms, calibration. Within an hour on two cores. */
import { compareArms, type NotBuiltIn } from './arms/compare.ts';
import { type Calibration, calibrate } from './calibration/calibrate.ts';
import { REFERENCE_CALIBRATION, shippedCalibration } from './calibration/shipped.ts';
import { evaluatePatterns } from './patterns.ts';
import { PROGRAMME_PATTERN_IDS } from './programmePatterns/index.ts';
import type { PatternReport } from './report.ts';
import type { ScaleRuns } from './scaleSample.ts';
import { scalePattern, testScales } from './scales.ts';
import { evaluateSigns } from './signs/evaluate.ts';
import type { SignReport } from './signs/report.ts';
import { counted, type Simulate, type TellProgress } from './simulate.ts';
import { testSteady } from './steady.ts';
import { steadyPattern } from './steadyPattern.ts';

/** Seeds by scale: the coarser, the cheaper and the noisier. Written before the runs. */
export interface Effort {
  readonly patterns: ScaleRuns;
  readonly steady: readonly ScaleRuns[];
  readonly scales: readonly [ScaleRuns, ScaleRuns, ...ScaleRuns[]];
  /** Patterns of programmes; all of them where `only` is left out. */
  readonly programmes: ScaleRuns & { readonly only?: readonly string[] };
  /** Sign tests of mechanisms; all of them where `only` is left out. */
  readonly signs: ScaleRuns & { readonly only?: readonly string[] };
  /** Arms of programmes at equal full cost, over draws; none where there are no draws. */
  readonly arms: { readonly scale: number; readonly draws: number };
  readonly draws: number;
  readonly predictions: number;
}

export const FULL_EFFORT: Effort = {
  patterns: { scale: 10, replicates: 20 },
  steady: [
    { scale: 1, replicates: 3 },
    { scale: 10, replicates: 20 },
    { scale: 100, replicates: 80 },
  ],
  scales: [
    { scale: 1, replicates: 3 },
    { scale: 10, replicates: 20 },
    { scale: 100, replicates: 160 },
  ],
  programmes: { scale: 10, replicates: 12 },
  signs: { scale: 10, replicates: 20 },
  arms: { scale: 100, draws: 200 },
  draws: 400,
  predictions: 100,
};

/** To see that everything runs, in a minute or two: too little to show anything. */
export const QUICK_EFFORT: Effort = {
  patterns: { scale: 100, replicates: 2 },
  steady: [{ scale: 100, replicates: 2 }],
  scales: [
    { scale: 30, replicates: 2 },
    { scale: 100, replicates: 4 },
  ],
  programmes: { scale: 100, replicates: 2 },
  signs: { scale: 30, replicates: 2 },
  arms: { scale: 300, draws: 2 },
  draws: 20,
  predictions: 5,
};

export interface Evidence {
  readonly modelVersion: string;
  /** Day on which it was gathered. */
  readonly gatheredOn?: string;
  /** Hash of the sources that decide a result; see `npm run evidence`. */
  readonly numbersHash: string;
  readonly effort: Effort;
  readonly patterns: readonly PatternReport[];
  /** M1–M43; those that fail say why. */
  readonly signs: readonly SignReport[];
  /** Which kind of programme leads, in how many draws, and which rule decides it where one leads in all. */
  readonly arms?: NotBuiltIn;
  readonly calibration: Calibration;
  readonly holds: boolean;
}

const ONLY_YEAR = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'];

export interface EvidenceOptions {
  readonly simulate: Simulate;
  readonly modelVersion: string;
  readonly numbersHash: string;
  readonly effort?: Effort;
  /** Called at the start of each part. */
  readonly part: (name: string) => TellProgress;
}

export async function gatherEvidence({ simulate, modelVersion, numbersHash, effort = FULL_EFFORT, part }: EvidenceOptions): Promise<Evidence> {
  const sum = (of: readonly ScaleRuns[]): number => of.reduce((total, { replicates }) => total + replicates, 0);
  const year = await evaluatePatterns({ simulate, ...effort.patterns, only: ONLY_YEAR, progress: part('patterns') });
  const steadyRuns = counted(simulate, sum(effort.steady), part('no arrivals'));
  const steady = await Promise.all(effort.steady.map((one) => testSteady({ simulate: steadyRuns, ...one })));
  const scales = await testScales({ simulate: counted(simulate, sum(effort.scales), part('scales')), scales: effort.scales });
  const programmes = await evaluatePatterns({ simulate, only: PROGRAMME_PATTERN_IDS, ...effort.programmes, progress: part('patterns of programmes') });
  const signs = await evaluateSigns({ simulate, ...effort.signs, progress: part('signs') });
  const arms = effort.arms.draws > 0 ? await compareArms({ simulate, ...effort.arms, progress: part('arms') }) : undefined;
  const { draws, predictions } = effort;
  const calibration = await calibrate({ simulate, plan: shippedCalibration(REFERENCE_CALIBRATION), draws, predictions, progress: part('calibration') });
  const patterns = [...year, steadyPattern(steady), scalePattern(scales), ...programmes];
  return { modelVersion, numbersHash, effort, patterns, signs, ...(arms && { arms }), calibration, holds: patterns.every(({ holds }) => holds) && signs.every(({ holds, because }) => holds || because !== undefined) };
}
