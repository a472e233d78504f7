/**
 * Calibration by history matching and approximate Bayesian computation (Vernon, Goldstein, Bower 2010; Beaumont, Zhang, Balding 2002).
 *
 * 1. A Latin hypercube over the free parameters of the calibration; what is varied and never fitted stays as the scenario says.
 * 2. Runs of the scenario for each draw, each with a seed of its own: one, or replicates whose mean is taken, so that less is luck
 *    (Andrianakis and others 2015, PLoS Computational Biology). Implausibility of a draw: the larger, over the fitted targets, of
 *    |figure − middle of the band| over half the band's width, factors in logarithms: up to 1 is inside all bands.
 * 3. Kept: the nearest 5 % of the draws, and all others inside all bands ("to bands, not points").
 * 4. Predictions: at least 100 runs over the kept draws, with new seeds, and with what is never fitted drawn from its priors. The choice
 *    of draws never looks at them.
 */
import { ln } from '../../lib/exact.ts';
import { inTurns } from '../../lib/inTurns.ts';
import { interval, mean, median } from '../../lib/statistics.ts';
import type { RunResult } from '../../model/result.ts';
import { latinHypercube } from '../latinHypercube.ts';
import { valuesAt } from '../plan/points.ts';
import { readMeasure } from '../plan/readings.ts';
import { type Prior, type Values, withValues } from '../priors.ts';
import { counted, type Simulate, type TellProgress } from '../simulate.ts';
import { type CalibrationPlan, inLogarithms, type Target } from './file.ts';

/** Nearest part of the draws that is kept in any case. */
const KEPT_SHARE = 0.05;
const PREDICTIONS = 100;
/** Twice as many as there may be workers. */
const RUNS_AT_ONCE = 128;

export interface Draw {
  readonly draw: number;
  readonly values: Values;
  /** Means over replicates. */
  readonly figures: Values;
  readonly implausibility: number;
}
export interface Range {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}
export interface Prediction extends Range, Pick<Target, 'label' | 'use' | 'band'> {
  /** Part of the runs inside the band. */
  readonly insideShare: number;
  readonly runs: number;
}

export interface Calibration {
  readonly title: string;
  readonly scenario: string;
  readonly method: string;
  readonly draws: number;
  readonly replicates: number;
  readonly scale: number;
  readonly seed: string;
  readonly free: readonly (Prior & { readonly posterior: Range })[];
  readonly neverFitted: readonly Prior[];
  readonly fitted: readonly string[];
  readonly predicted: readonly string[];
  /** Part of all draws inside the fitted bands. */
  readonly insideShare: number;
  /** Largest implausibility that was kept. */
  readonly tolerance: number;
  readonly posterior: readonly Draw[];
  /** Over the runs of the predictions: middle 90 %, and the part inside the band. */
  readonly predictions: Readonly<Record<string, Prediction>>;
  /** Targets whose median over those runs lies outside the band, fitted ones too. */
  readonly missed: readonly string[];
}

export interface CalibrationOptions {
  readonly simulate: Simulate;
  readonly plan: CalibrationPlan;
  readonly draws?: number;
  /** Seeds of each draw. */
  readonly replicates?: number;
  readonly scale?: number;
  readonly seed?: string;
  /** Runs over the kept draws, for the predictions: a kept draw serves several times where fewer are kept. */
  readonly predictions?: number;
  readonly progress?: TellProgress;
}

const rangeOf = (values: readonly number[]): Range => ({ ...interval(values, 0.9), median: median(values) });
const paths = (priors: readonly Prior[]): string[] => priors.map(({ path }) => path);
const priorOf = ({ path, doc, range, spread, byDefault }: Prior): Prior => ({ path, doc, range, spread, byDefault });
const named = (targets: readonly Target[], use: Target['use']): string[] => targets.flatMap((target) => (target.use === use ? [`${target.id}: ${target.label}`] : []));

const figuresOf = (targets: readonly Target[], run: RunResult): Values => Object.fromEntries(targets.map((target) => [target.id, readMeasure(target, run)]));

/** In half-widths of the band: 0 in the middle, 1 at its ends; infinite where there is no figure. */
export function implausibilityOf(targets: readonly Target[], figures: Values): number {
  const fitted = targets.filter(({ use }) => use === 'fitted');
  return Math.max(
    ...fitted.map(({ id, band, reading }) => {
      const told = (value: number): number => (inLogarithms(reading) ? ln(value) : value);
      const [least, most] = band.map(told);
      const middle = (least + most) / 2;
      const figure = told(figures[id] ?? Number.NaN);
      return Number.isFinite(figure) ? Math.abs(figure - middle) / (most - middle) : Number.POSITIVE_INFINITY;
    }),
  );
}

/** Nearest first: the nearest 5 %, and all inside the bands. */
export function keep(draws: readonly Draw[]): Draw[] {
  const least = Math.max(1, Math.ceil(draws.length * KEPT_SHARE));
  return draws.toSorted((a, b) => a.implausibility - b.implausibility).filter(({ implausibility }, k) => k < least || implausibility <= 1);
}

/** The values of some priors at each point of a Latin hypercube. */
function drawn(seed: string, factors: CalibrationPlan['free'], draws: number): Values[] {
  const names = paths(factors);
  return latinHypercube(seed, names, draws).map((point) => {
    const values = valuesAt(factors, names.map((name) => point[name]));
    return Object.fromEntries(names.map((name, k) => [name, values[k]]));
  });
}

export async function calibrate(options: CalibrationOptions): Promise<Calibration> {
  const { simulate, plan, draws = 1_000, replicates = 1, scale = 100, seed = '1', predictions: count = PREDICTIONS, progress } = options;
  const { title, scenarioName, scenario, months, free, varied, targets } = plan;
  const told = counted(simulate, draws * replicates + count, progress);
  const run = async (values: Values, luck: string): Promise<Values> =>
    figuresOf(targets, await told({ scenario: withValues(scenario, values), seed: luck, scale, months }));
  const tried = await inTurns(drawn(seed, free, draws), RUNS_AT_ONCE, async (values, draw): Promise<Draw> => {
    const runs = await Promise.all(Array.from({ length: replicates }, (_, r) => run(values, `${seed} draw ${draw}${r === 0 ? '' : ` replicate ${r + 1}`}`)));
    const figures = Object.fromEntries(targets.map(({ id }) => [id, mean(runs.map((one) => one[id]))]));
    return { draw, values, figures, implausibility: implausibilityOf(targets, figures) };
  });
  const posterior = keep(tried);
  // Varied over nothing, the hypercube is as many empty points.
  const predicted = await inTurns(drawn(`${seed} predictions`, varied, count), RUNS_AT_ONCE, (values, k) => {
    // Spread over all that is kept, near and far alike.
    const kept = posterior[Math.floor((k * posterior.length) / count)];
    return run({ ...kept?.values, ...values }, `${seed} prediction ${k}`);
  });
  const inside = tried.filter(({ implausibility }) => implausibility <= 1).length;
  const predictions = targets.map(({ id, label, use, band }): readonly [string, Prediction] => {
    const figures = predicted.map((one) => one[id] ?? Number.NaN);
    const within = figures.filter((figure) => figure >= band[0] && figure <= band[1]).length;
    return [id, { label, use, band, ...rangeOf(figures), insideShare: within / count, runs: count }];
  });
  return {
    title,
    scenario: scenarioName,
    method: 'Latin hypercube over the free parameters, history matching to the fitted bands, rejection; predictions with new seeds and the place’s priors.',
    draws,
    replicates,
    scale,
    seed,
    free: free.map((prior) => ({ ...priorOf(prior), posterior: rangeOf(posterior.map(({ values }) => values[prior.path] ?? Number.NaN)) })),
    neverFitted: varied.map(priorOf),
    fitted: named(targets, 'fitted'),
    predicted: named(targets, 'predicted'),
    insideShare: inside / draws,
    tolerance: posterior.at(-1)?.implausibility ?? Number.NaN,
    posterior,
    predictions: Object.fromEntries(predictions),
    missed: predictions.flatMap(([id, { median: middle, band }]) => (middle >= band[0] && middle <= band[1] ? [] : [id])),
  };
}
