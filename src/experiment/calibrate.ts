/**
 * Calibration by history matching and approximate Bayesian computation (Vernon, Goldstein, Bower 2010; Beaumont, Zhang, Balding 2002).
 *
 * Fitted: only parameters that the model marks free, inside their declared ranges, and only to F2 and F4 (land). Predicted: F1, F3 and
 * rents, which the choice of draws does not look at.
 *
 * 1. A Latin hypercube over the free parameters; base traffic and free plots stay as the scenario says: they are never fitted.
 * 2. One run of the central scenario for each draw, each with a seed of its own. Implausibility of a draw: the larger, over the two
 *    fitted patterns, of |ln(figure / middle of the band)| over half the band's width in logarithms: up to 1 is inside both bands.
 * 3. Kept: the nearest 5 % of the draws, and all others inside both bands ("to bands, not points").
 * 4. Predictions: at least 100 runs over the kept draws, with new seeds, and with base traffic and free plots from their priors.
 */
import { interval, median } from '../lib/statistics.ts';
import { monthIndex } from '../model/calendar.ts';
import { latinHypercube } from './latinHypercube.ts';
import { freeParameters, PLACE_PRIORS, type Prior, valueAt, withValues } from './priors.ts';
import { counted, shippedScenario, type Simulate, type TellProgress } from './simulate.ts';
import { figuresOf, idsFor, implausibilityOf, TARGETS, type Target, type Values } from './targets.ts';
import { LAST_MONTH } from './year.ts';

/** Nearest part of the draws that is kept in any case. */
const KEPT_SHARE = 0.05;
const PREDICTIONS = 100;

export interface Draw {
  readonly draw: number;
  readonly values: Values;
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
  readonly method: string;
  readonly draws: number;
  readonly scale: number;
  readonly seed: string;
  readonly free: readonly (Prior & { readonly posterior: Range })[];
  readonly neverFitted: readonly Prior[];
  readonly fitted: readonly string[];
  readonly predicted: readonly string[];
  /** Part of all draws inside both bands. */
  readonly insideShare: number;
  /** Largest implausibility that was kept. */
  readonly tolerance: number;
  readonly posterior: readonly Draw[];
  /** Over the runs of the predictions: middle 90 %, and the part inside the band. */
  readonly predictions: Readonly<Record<string, Prediction>>;
}

export interface CalibrationOptions {
  readonly simulate: Simulate;
  readonly draws?: number;
  readonly scale?: number;
  readonly seed?: string;
  /** Runs over the kept draws, for the predictions: a kept draw serves several times where fewer are kept. */
  readonly predictions?: number;
  readonly progress?: TellProgress;
}

const valuesAt = (priors: readonly Prior[], point: Values): Values => Object.fromEntries(priors.map((prior) => [prior.path, valueAt(prior, point[prior.path] ?? 0.5)]));
const rangeOf = (values: readonly number[]): Range => ({ ...interval(values, 0.9), median: median(values) });
const paths = (priors: readonly Prior[]): string[] => priors.map(({ path }) => path);
/** Nearest first: the nearest 5 %, and all inside both bands. */
export function keep(draws: readonly Draw[]): Draw[] {
  const least = Math.max(1, Math.ceil(draws.length * KEPT_SHARE));
  return draws.toSorted((a, b) => a.implausibility - b.implausibility).filter(({ implausibility }, k) => k < least || implausibility <= 1);
}

export async function calibrate(options: CalibrationOptions): Promise<Calibration> {
  const { simulate, draws = 1_000, scale = 100, seed = '1', predictions: count = PREDICTIONS, progress } = options;
  const free = freeParameters();
  if (free.length === 0) throw new Error('The model marks no parameter free: there is nothing to calibrate.');
  const scenario = shippedScenario('nangarhar-2016');
  const months = monthIndex(scenario, LAST_MONTH) + 1;
  const told = counted(simulate, draws + count, progress);
  const run = async (values: Values, luck: string): Promise<Values> =>
    figuresOf(await told({ scenario: withValues(scenario, values), seed: luck, scale, months }));
  const tried = await Promise.all(
    latinHypercube(seed, paths(free), draws).map(async (point, draw): Promise<Draw> => {
      const values = valuesAt(free, point);
      const figures = await run(values, `${seed} draw ${draw}`);
      return { draw, values, figures, implausibility: implausibilityOf(figures) };
    }),
  );
  const posterior = keep(tried);
  const predicted = await Promise.all(
    latinHypercube(`${seed} predictions`, paths(PLACE_PRIORS), count).map((point, k) => {
      // Spread over all that is kept, near and far alike.
      const kept = posterior[Math.floor((k * posterior.length) / count)];
      return run({ ...kept?.values, ...valuesAt(PLACE_PRIORS, point) }, `${seed} prediction ${k}`);
    }),
  );
  const inside = tried.filter(({ implausibility }) => implausibility <= 1).length;
  return {
    method: 'Latin hypercube over the free parameters, history matching to two bands, rejection; predictions with new seeds and the place’s priors.',
    draws,
    scale,
    seed,
    free: free.map((prior) => ({ ...prior, posterior: rangeOf(posterior.map(({ values }) => values[prior.path] ?? Number.NaN)) })),
    neverFitted: PLACE_PRIORS,
    fitted: idsFor('fitted'),
    predicted: idsFor('predicted'),
    insideShare: inside / draws,
    tolerance: posterior.at(-1)?.implausibility ?? Number.NaN,
    posterior,
    predictions: Object.fromEntries(
      Object.entries(TARGETS).map(([id, { label, use, band }]) => {
        const figures = predicted.map((one) => one[id] ?? Number.NaN);
        const within = figures.filter((figure) => figure >= band[0] && figure <= band[1]).length;
        return [id, { label, use, band, ...rangeOf(figures), insideShare: within / count, runs: count }];
      }),
    ),
  };
}
