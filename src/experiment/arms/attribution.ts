/**
 * Where one arm leads throughout: which rule decides it. Some draws are run again, the leader and the second, with one suspected term
 * at the low end of its range; or the leader alone, with the money of one of its programmes left unspent. What takes half of the lead
 * or more away decides it. Suspects were named before the runs.
 */
import { PARAMETERS } from '../../model/parameters.ts';
import type { Scenario } from '../../model/scenario.ts';
import { withValues } from '../priors.ts';

export const SUSPECTS: Readonly<Record<string, readonly string[]>> = {
  livingStandard: ['accounts.livingConsumptionShare', 'accounts.livingServicesShare', 'accounts.livingRoomShare', 'accounts.livingTravelShare'],
  employment: ['trades.planEntryPerMonth', 'trades.entryProfitElasticity', 'trades.exitProfitElasticity', 'accounts.localShare'],
  resentment: ['attitudes.aidGap', 'attitudes.envy', 'attitudes.crowdedServices', 'attitudes.workCompetition', 'attitudes.ownLoss', 'attitudes.tensionResentment'],
  wish: ['leaving.wellbeing', 'leaving.loss', 'leaving.resentment', 'leaving.jobless', 'leaving.spread'],
  composite: ['attitudes.income', 'attitudes.strain', 'attitudes.jobless', 'leaving.wellbeing'],
  immobility: ['leaving.creditMonths', 'leaving.wellbeing', 'leaving.loss', 'leaving.planMeansElasticity'],
  rents: ['housing.rentElasticity', 'housing.rentBurden', 'housing.startsPerMonth', 'housing.lettingElasticity'],
};

/** Part of the lead that is left, at most, when the term that decides it is off. */
const LEFT = 0.5;

/** The scenario with one term at the low end of its range: nought for most weights. */
export function switchedOff(scenario: Scenario, path: string): Scenario {
  const [submodel, key] = path.split('.');
  const group: Readonly<Record<string, { readonly range: readonly [number, number] }>> = PARAMETERS[submodel as keyof typeof PARAMETERS];
  return withValues(scenario, { [path]: group[key].range[0] });
}

/** Without the money of one of its programmes. */
export const withoutKind = (scenario: Scenario, kind: string): Scenario => ({
  ...scenario,
  programmes: Object.fromEntries(Object.entries(scenario.programmes).map(([id, input]) => [id, input.kind === kind ? { ...input, budgetUsd: 0 } : input])),
});

export interface Tried {
  readonly term: string;
  readonly doc: string;
  /** Lead of the leader over the second without it. */
  readonly lead: number;
}
export interface Attribution {
  readonly figure: string;
  readonly leader: string;
  readonly second: string;
  readonly in: 'all draws' | 'all draws told apart';
  /** Draws run again. */
  readonly draws: number;
  /** Lead with all terms as they are, in the figure's unit. */
  readonly lead: number;
  readonly tried: readonly Tried[];
  /** Terms, or programmes of the leader, without which half of the lead or more is gone. */
  readonly decidedBy: readonly string[];
  readonly says: string;
}

export const docOf = (path: string): string => {
  const [submodel, key] = path.split('.');
  const group: Readonly<Record<string, { readonly doc: string }>> = PARAMETERS[submodel as keyof typeof PARAMETERS];
  return group[key].doc;
};

export function attribute(of: Pick<Attribution, 'figure' | 'leader' | 'second' | 'in' | 'draws' | 'lead'>, tried: readonly Tried[]): Attribution {
  const decidedBy = of.lead > 0 ? tried.filter(({ lead }) => lead <= of.lead * LEFT).map(({ term }) => term) : [];
  const says =
    of.lead > 0
      ? decidedBy.length > 0
        ? `Decided by ${decidedBy.join(', ')}: without it, half of the lead or more is gone.`
        : 'Not known: the lead outlives each suspected term and each programme of the leader.'
      : 'Not known: there is no lead in the draws that were run again.';
  return { ...of, tried, decidedBy, says };
}
