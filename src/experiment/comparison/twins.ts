/**
 * Winners and losers: the same people by the same luck under two arms, each held against themselves. Gains of some never make up for
 * losses of others: both are counted, residents and those who came apart.
 */
import { confidence, type Interval, pairedDifference } from '../../lib/statistics.ts';
import type { Lives, RunRequest } from '../../model/result.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { type Case, casesOf } from '../plan/cases.ts';
import type { Arm, Plan } from '../plan/plan.ts';
import { OWN_RULES, partsOf } from '../plan/policies.ts';
import { withValues } from '../priors.ts';
import { onOffer } from './offers.ts';

/** Difference of the household's living standard, in parts of its living before, from which somebody lives clearly better or worse: assumed. */
export const CLEARLY = 0.05;

export const SIDES = ['residents', 'newcomers'] as const;
export type Side = (typeof SIDES)[number];

/** Counts over people who are here under both arms, and beside them those who are here under one alone. */
export interface Fared {
  readonly both: number;
  /** Of them: whose household lives clearly better under the first arm, clearly worse, or about as under the second. */
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  readonly hereUnderFirstAlone: number;
  readonly hereUnderSecondAlone: number;
}

type Twin = Pick<Lives, 'id' | 'resident' | 'here' | 'living'>;

export function fared(first: Twin, second: Twin, side: Side, clearly = CLEARLY): Fared {
  const twin = new Map(second.id.map((id, at) => [id, at]));
  const met = new Set<number>();
  const found = { both: 0, better: 0, worse: 0, same: 0, hereUnderFirstAlone: 0, hereUnderSecondAlone: 0 };
  const ofSide = (lives: Twin, at: number): boolean => lives.here[at] && lives.resident[at] === (side === 'residents');
  for (let at = 0; at < first.id.length; at++) {
    if (!ofSide(first, at)) continue;
    const other = twin.get(first.id[at]);
    if (other === undefined || !second.here[other]) {
      found.hereUnderFirstAlone++;
      continue;
    }
    met.add(other);
    const difference = first.living[at] - second.living[other];
    found.both++;
    found[difference > clearly ? 'better' : difference < -clearly ? 'worse' : 'same']++;
  }
  for (let at = 0; at < second.id.length; at++) if (ofSide(second, at) && !met.has(at)) found.hereUnderSecondAlone++;
  return found;
}

/** Of one case; what is kept of a run's lives. */
export interface LivesOfArm extends Twin {
  readonly arm: number;
}

export interface TwinCase extends Pick<Case, 'arm' | 'replicate'> {
  readonly request: RunRequest;
}

/**
 * A placebo: an arm as it is but for one parameter, off by a thousandth. Somebody finds work a month later, and others after them; how many
 * then live clearly better or worse tells how much of any comparison of twins is luck that follows from the smallest of changes.
 */
const [SUBMODEL, PARAMETER] = ['labour', 'separationPerMonth'] as const;
const OFF = 1.001;

function placeboOf({ id, scenario }: Arm): Arm {
  const now = scenario.assumptions[SUBMODEL]?.[PARAMETER] ?? PARAMETERS[SUBMODEL][PARAMETER].default;
  return { id: `${id}-placebo`, label: PLACEBO, scenario: withValues(scenario, { [`${SUBMODEL}.${PARAMETER}`]: now * OFF }) };
}
export const PLACEBO = 'Placebo';

/** The runs in which twins are met: the policies as the plan has them, nothing moved, under the model's own rules. */
export function twinCases(plan: Plan, seeds: number): TwinCase[] {
  const policies = plan.arms.flatMap((arm, place) => (partsOf(arm.id)[1] === OWN_RULES ? [{ arm, place }] : []));
  const own = [...policies, { arm: placeboOf(plan.arms[untreated(plan)]), place: plan.arms.length }];
  const asItStands: Plan = { ...plan, arms: own.map(({ arm }) => arm), factors: [], design: { kind: 'seeds', size: 1 }, replicates: seeds };
  return [...casesOf(asItStands)].map(({ arm, replicate, request }) => ({ arm: own[arm].place, replicate, request: { ...request, livesOf: 'all' } }));
}

/** The arm that the placebo is held against: no programme, or the first. */
const untreated = (plan: Pick<Plan, 'arms'>): number => Math.max(0, plan.arms.findIndex(({ id }) => id === onOffer(plan).none));

export interface Shared {
  readonly mean: number;
  readonly luck: Interval;
}
export interface TwinsCompared {
  readonly first: string;
  readonly second: string;
  readonly side: Side;
  /** People here under both arms, mean over seeds. */
  readonly people: number;
  /** Shares of them, each with what luck alone leaves open. */
  readonly better: Shared;
  readonly worse: Shared;
  readonly same: Shared;
  /** People, mean over seeds. */
  readonly hereUnderFirstAlone: number;
  readonly hereUnderSecondAlone: number;
}

function shareOf(values: readonly number[]): Shared {
  const estimate = pairedDifference(values, values.map(() => 0));
  return { mean: estimate.estimate, luck: confidence(estimate, 0.95) };
}

/** Of one replicate: how people fared under the first arm of a pair against the second. */
export interface FaredPair {
  readonly first: number;
  readonly second: number;
  readonly side: Side;
  readonly fared: Fared;
}

/** All pairs of the arms of one replicate, in the order of arms; the placebo is held against the untreated arm alone. Lives are not needed any more afterwards. */
export function faredPairs({ arms }: Pick<Plan, 'arms'>, lives: readonly LivesOfArm[], clearly = CLEARLY): FaredPair[] {
  const ordered = [...lives].sort((a, b) => a.arm - b.arm);
  const against = untreated({ arms });
  return ordered.flatMap((first, k) =>
    ordered.slice(k + 1).flatMap((second) =>
      (second.arm < arms.length || first.arm === against ? SIDES : []).map((side): FaredPair => ({ first: first.arm, second: second.arm, side, fared: fared(first, second, side, clearly) })),
    ),
  );
}

/** Over replicates, in their order: sums of fractions must not depend on which run ended first. */
export function twinsOf({ arms, scale }: Pick<Plan, 'arms' | 'scale'>, replicates: readonly (readonly FaredPair[])[]): TwinsCompared[] {
  const labelOf = (arm: number): string => arms[arm]?.label ?? PLACEBO;
  return (replicates[0] ?? []).map(({ first, second, side }, pair): TwinsCompared => {
    const found = replicates.map((pairs) => pairs[pair].fared);
    const share = (key: 'better' | 'worse' | 'same'): Shared => shareOf(found.map((one) => one[key] / one.both));
    const people = (key: keyof Fared): number => (scale * found.reduce((sum, one) => sum + one[key], 0)) / found.length;
    return {
      first: labelOf(first),
      second: labelOf(second),
      side,
      people: people('both'),
      better: share('better'),
      worse: share('worse'),
      same: share('same'),
      hereUnderFirstAlone: people('hereUnderFirstAlone'),
      hereUnderSecondAlone: people('hereUnderSecondAlone'),
    };
  });
}
