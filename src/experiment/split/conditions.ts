/**
 * Under what else the arms are compared: arrivals that respond to grants, and people who settle close together or apart. Both are given
 * for all arms alike. How many come in all is never changed: a response brings arrivals forward, no more.
 */
import type { Scenario } from '../../model/scenario.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { withValues } from '../priors.ts';

export interface Condition {
  readonly id: string;
  readonly label: string;
  change(scenario: Scenario): Scenario;
}

/** What all other conditions are held against. */
export const GIVEN = 'given';
export const CONDITIONS = [GIVEN, 'responding', 'together', 'apart'] as const;

const CHAIN = 'settlement.chain';
const [APART, TOGETHER] = PARAMETERS.settlement.chain.range;

/** The conditions that a scenario has, and what it lacks. */
export function conditionsOf(scenario: Scenario, elasticity: number): { readonly conditions: readonly Condition[]; readonly lacking: readonly string[] } {
  const zones = Object.keys(scenario.zones).length;
  const fixed = (so: Scenario): Scenario => ({ ...so, arrivals: { ...so.arrivals, respondingElasticity: 0 } });
  const conditions: Condition[] = [
    { id: GIVEN, label: 'Arrivals are given', change: fixed },
    { id: 'responding', label: `Arrivals respond to grants (elasticity ${elasticity}): earlier, not more`, change: (so) => ({ ...so, arrivals: { ...so.arrivals, respondingElasticity: elasticity } }) },
  ];
  if (zones < 2) return { conditions, lacking: ['Dispersal: the place has one zone, so where people settle cannot be told apart.'] };
  return {
    conditions: [
      ...conditions,
      { id: 'together', label: `They settle close together (${CHAIN} ${TOGETHER}, assumed)`, change: (so) => withValues(fixed(so), { [CHAIN]: TOGETHER }) },
      { id: 'apart', label: `They settle apart (${CHAIN} ${APART}, assumed)`, change: (so) => withValues(fixed(so), { [CHAIN]: APART }) },
    ],
    lacking: [],
  };
}
