/**
 * What a programme is. A programme is one file: its facts, its parameters, whom it takes and what it does; outreach, eligibility,
 * queue, delivery capacity, delay, budget, overhead, leakage and targeting are the same for all and live in deliver.ts.
 * A programme writes state that people and markets read; it cannot write an outcome.
 */
import type { Parameters, Values } from '../../lib/declare.ts';
import type { World } from '../world.ts';

export const FAMILIES = ['beforeReturn', 'individual', 'community', 'governance'] as const;

/** What a programme may do with the world, from its own budget. */
export interface Means {
  readonly world: World;
  /** Pays a household; false when the budget does not suffice. What leaks on the way does not arrive. */
  pay(household: number, usd: number): boolean;
  /** Buys goods, wages and works from local firms; false when the budget does not suffice. */
  buy(usd: number): boolean;
  /** Dollars left, for what reaches its purpose (overhead set aside). */
  left(): number;
  /** Zones served. */
  readonly zones: readonly number[];
  /** Part of each month's places and money that is not spent all at once: 1 / months left. */
  readonly monthsLeft: number;
}

export interface ProgrammeDefinition<P extends Parameters = Parameters> {
  readonly key: string;
  readonly family: (typeof FAMILIES)[number];
  readonly label: string;
  readonly doc: string;
  /** The state it writes, the market that reads it, the decision that changes: printed in the ODD, held by a situation test. */
  readonly acts: { readonly writes: string; readonly readBy: string; readonly decision: string };
  readonly parameters: P;
  /** Individual programmes: who may enrol (beside the target of the scenario). One member per household, or any person. */
  readonly enrols?: 'household' | 'person';
  eligible?(world: World, person: number): boolean;
  /** On delivery; returns months of further support (0 = done), or −1 when the budget did not suffice. */
  deliver?(means: Means, person: number, p: Values<P>): number;
  /** Each further month of support of one person; false when the budget did not suffice. */
  support?(means: Means, person: number, p: Values<P>): boolean;
  /** When support ends. */
  leave?(world: World, person: number): void;
  /** Community programmes: what is done in a month. */
  work?(means: Means, p: Values<P>): void;
}

export const defineProgramme = <P extends Parameters>(definition: ProgrammeDefinition<P>): ProgrammeDefinition<P> => definition;
