/** The mix of the return spectrum that a stream comes with, under the scenario's conditions: shift, credible force, compliance. */
import { bandCode, BANDS } from '../kinds.ts';
import type { Scenario, StreamInput } from '../scenario.ts';

export interface BandMix {
  /** Share of households by band, solicited to forced. */
  readonly shares: readonly number[];
  /** Part of the stream that comes at all: those of the bands obliged and forced come as far as return orders are complied with. */
  readonly comeShare: number;
}

const COMPULSORY = BANDS.indexOf('obliged');
const RELUCTANT = BANDS.indexOf('reluctant');

export function bandMix({ arrivals }: Pick<Scenario, 'arrivals'>, stream: StreamInput): BandMix {
  const shifted = shift(BANDS.map((band) => stream.bands[band] ?? 0), arrivals.bandShiftSteps);
  const credible = shifted.map((share, b) => (b < COMPULSORY ? share : share * (1 - arrivals.credibleForceShare)));
  credible[RELUCTANT] += sum(shifted) - sum(credible);
  const complied = credible.map((share, b) => (b < COMPULSORY ? share : share * arrivals.complianceShare));
  const come = sum(complied);
  return { shares: complied.map((share) => (come > 0 ? share / come : 0)), comeShare: come / sum(shifted) };
}

/** Moves every household by `steps` bands, not beyond the ends; a part of a step moves that part of households. */
function shift(shares: readonly number[], steps: number): number[] {
  const moved = shares.map(() => 0);
  const whole = Math.floor(steps);
  const part = steps - whole;
  const last = shares.length - 1;
  const at = (band: number): number => Math.max(0, Math.min(last, band));
  shares.forEach((share, band) => {
    moved[at(band + whole)] += share * (1 - part);
    moved[at(band + whole + 1)] += share * part;
  });
  return moved;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Share of a stream's households that come in one of these bands; all of them where none is named. */
export const bandsShare = (scenario: Pick<Scenario, 'arrivals'>, stream: StreamInput, bands: readonly string[]): number =>
  bands.length === 0 ? 1 : sum(bandMix(scenario, stream).shares.filter((_, b) => bands.includes(BANDS[b])));

/** The band that a draw falls on. */
export function drawBand({ shares }: BandMix, u: number): number {
  let left = u;
  let last = COMPULSORY;
  for (let b = 0; b < shares.length; b++) {
    if (shares[b] === 0) continue;
    left -= shares[b];
    last = b;
    if (left < 0) break;
  }
  return bandCode(BANDS[last]);
}

/** From 1 (solicited) to 0 (forced): how far somebody could prepare the return (M13). */
export const preparednessOf = (band: number): number => (BANDS.length - band) / (BANDS.length - 1);

/** Mean preparedness of a stream as its figures describe it: savings, papers and debts given for a stream are those of its mean. */
export const usualPreparedness = (stream: StreamInput): number => {
  const shares = BANDS.map((band) => stream.bands[band] ?? 0);
  return shares.reduce((total, share, b) => total + share * preparednessOf(b + 1), 0) / Math.max(1e-9, sum(shares));
};
