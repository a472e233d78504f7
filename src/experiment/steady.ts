/**
 * F8: no arrivals, no change. Births, deaths and ageing off, ordinary departures balanced by ordinary returns, 60 months. For each
 * headline outcome (those that declare a floor), per seed:
 *  - time mean: mean of 60 months (five whole years, so that the season of casual work cancels) less the month-0 value. Month 0 is one
 *    month after the level that the model solved, before a season can have moved any stock; a mean of the first year would hide what the
 *    model does in its first months.
 *  - drift: the slope of the five yearly means (least squares) times five years.
 * Both are tested against ± max(2 % of the level, floor) with the seeds as independent units, Holm over the list.
 */
import { mean, olsSlope } from '../lib/statistics.ts';
import { OUTCOMES } from '../model/outcomes/index.ts';
import type { RunResult } from '../model/result.ts';
import { type Difference, type EquivalenceResult, estimateOf, testEquivalence } from './equivalence.ts';
import { seedsOf, shippedScenario, type Simulate } from './simulate.ts';
import { seriesOf } from './year.ts';

export const STEADY_MONTHS = 60;
/** Gross flows that must be positive: nothing stands still because nothing happens. */
export const GROSS_FLOWS = ['hires', 'separations', 'moves', 'entries', 'exits', 'wishesEntered', 'wishesDropped', 'departures', 'ordinaryReturns'] as const;

/** Outcomes that declare a floor: the list that is tested. */
export const HEADLINES = OUTCOMES.filter(({ floor }) => floor !== undefined);

export interface SteadyReport {
  readonly scale: number;
  readonly replicates: number;
  readonly outcomes: Readonly<Record<string, EquivalenceResult>>;
  /** People, households or enterprises over the 60 months, mean over seeds; and what was solved for a month where the model says. */
  readonly grossFlows: Readonly<Record<string, number>>;
  readonly ordinary: { readonly departuresExpectedPerMonth: number; readonly returnsExpectedPerMonth: number };
  readonly holds: boolean;
}

export const steadyScenario = () => shippedScenario('nangarhar-2015-baseline', ['place.demography=false']);

/** Time mean less the first value, and drift over the whole time, in the outcome's unit. */
export function meanAndDrift(values: readonly number[]): { readonly timeMean: number; readonly drift: number } {
  const years = Array.from({ length: Math.floor(values.length / 12) }, (_, y) => mean(values.slice(y * 12, y * 12 + 12)));
  const slope = olsSlope(Array.from(years.keys()), years).estimate;
  return { timeMean: mean(values.slice(0, years.length * 12)) - (values[0] ?? Number.NaN), drift: slope * years.length };
}

interface Seed {
  readonly first: Readonly<Record<string, number>>;
  readonly shifts: Readonly<Record<string, { readonly timeMean: number; readonly drift: number }>>;
  readonly facts: RunResult['facts'];
}

export function readSteady(result: RunResult): Seed {
  const values = HEADLINES.map(({ key }) => [key, seriesOf(result, key, 'all')] as const);
  return {
    first: Object.fromEntries(values.map(([key, series]) => [key, series[0] ?? Number.NaN])),
    shifts: Object.fromEntries(values.map(([key, series]) => [key, meanAndDrift(series)])),
    facts: result.facts,
  };
}

export async function testSteady({ simulate, replicates, scale }: { simulate: Simulate; replicates: number; scale: number }): Promise<SteadyReport> {
  const scenario = steadyScenario();
  const seeds = await Promise.all(
    seedsOf(replicates).map(async (seed) => readSteady(await simulate({ scenario, seed, scale, months: STEADY_MONTHS }))),
  );
  const fact = (name: string): number => mean(seeds.map(({ facts }) => facts[name] ?? Number.NaN));
  const differences: Record<string, Difference> = {};
  for (const { key, label, unit, floor = 0 } of HEADLINES) {
    const shifts = seeds.map(({ shifts }) => shifts[key] ?? { timeMean: Number.NaN, drift: Number.NaN });
    differences[key] = {
      label,
      unit,
      floor,
      level: mean(seeds.map(({ first }) => first[key] ?? Number.NaN)),
      kinds: { timeMean: estimateOf(shifts.map(({ timeMean }) => timeMean)), drift: estimateOf(shifts.map(({ drift }) => drift)) },
    };
  }
  const outcomes = testEquivalence(differences);
  const grossFlows = Object.fromEntries(GROSS_FLOWS.map((name) => [name, fact(name)]));
  return {
    scale,
    replicates,
    outcomes,
    grossFlows,
    ordinary: { departuresExpectedPerMonth: fact('ordinaryDeparturesExpected'), returnsExpectedPerMonth: fact('ordinaryReturnsExpected') },
    holds: Object.values(outcomes).every(({ holds }) => holds) && Object.values(grossFlows).every((flow) => flow > 0),
  };
}
