/**
 * Under what else the arms are compared: arrivals that respond to grants, and people who settle close together or apart. Both are given
 * for all arms alike. How many come in all is never changed: a response brings arrivals forward, no more.
 */
import type { Scenario } from '../../model/scenario.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { type Values, withValues } from '../priors.ts';

/** Plain data. */
export interface Condition {
  readonly id: string;
  readonly label: string;
  readonly elasticity: number;
  readonly assumptions: Values;
}

/** What all other conditions are held against. */
export const GIVEN = 'given';
export const CONDITIONS = [GIVEN, 'responding', 'together', 'apart'] as const;

const CHAIN = 'settlement.chain';

export const under = ({ elasticity, assumptions }: Condition, scenario: Scenario): Scenario => {
  const so = { ...scenario, arrivals: { ...scenario.arrivals, respondingElasticity: elasticity } };
  return Object.keys(assumptions).length > 0 ? withValues(so, assumptions) : so;
};

/** The conditions that a scenario has, and what it lacks. */
export function conditionsOf(scenario: Scenario, elasticity: number): { readonly conditions: readonly Condition[]; readonly lacking: readonly string[] } {
  const [apart, together] = PARAMETERS.settlement.chain.range;
  const conditions: Condition[] = [
    { id: GIVEN, label: 'Arrivals are given', elasticity: 0, assumptions: {} },
    { id: 'responding', label: `Arrivals respond to grants (elasticity ${elasticity}): earlier, not more`, elasticity, assumptions: {} },
  ];
  if (Object.keys(scenario.zones).length < 2) return { conditions, lacking: ['Dispersal: the place has one zone, so where people settle cannot be told apart.'] };
  return {
    conditions: [
      ...conditions,
      { id: 'together', label: `They settle close together (${CHAIN} ${together}, assumed)`, elasticity: 0, assumptions: { [CHAIN]: together } },
      { id: 'apart', label: `They settle apart (${CHAIN} ${apart}, assumed)`, elasticity: 0, assumptions: { [CHAIN]: apart } },
    ],
    lacking: [],
  };
}
