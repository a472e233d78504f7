/**
 * What a programme is. A programme is one file: its facts, its parameters, whom it takes and what it does; outreach, eligibility,
 * queue, delivery capacity, delay, budget, overhead, leakage and targeting are the same for all (deliver.ts and the files it names).
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
  /** Gives a household goods or services bought here: part of its package, nothing in its purse; false when the budget does not suffice. */
  give(household: number, usd: number): boolean;
  /** Buys goods, wages and works from local firms; false when the budget does not suffice. */
  buy(usd: number): boolean;
  /** Dollars left, for what reaches its purpose (overhead set aside). */
  left(): number;
  /**
   * Adds to a column that the programme builds up (see `assets`), for one row of it, and remembers it with its running cost: when
   * the donor has left, what nobody keeps up falls out of use.
   */
  build(asset: number, row: number, amount: number, runningUsdPerMonth: number): void;
  /** Zones served. */
  readonly zones: readonly number[];
  /** Months in which money is still to be spent, this one counted. */
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
  /** Programmes that settle the same thing another way: not for the same stream at the same time. */
  readonly excludes?: readonly string[];
  /** Cost in US dollars of serving one applicant (a household of so many people), to tell a budget that delivery cannot spend. */
  readonly unitUsd?: (p: Values<P>, peoplePerHousehold: number) => number;

  // Before return: acts on arrivals of the target's streams and bands.
  /** Moves the dates of the part of a stream that the budget reaches: people by month, the total unchanged within the run. */
  schedule?(monthly: Float64Array, from: number, to: number, share: number, p: Values<P>): void;
  /** Cost of each person whose date is moved. */
  readonly scheduleUsd?: (p: Values<P>) => number;
  /** A household reached need not return; false when the budget does not suffice. */
  remain?(means: Means, people: number, p: Values<P>): boolean;
  /** A household reached, on its way, before it chooses where to live; false when the budget does not suffice. */
  arrive?(means: Means, household: number, p: Values<P>): boolean;

  // Enrolment: who may enrol (beside the target of the scenario). One member per household, or any person.
  readonly enrols?: 'household' | 'person';
  eligible?(world: World, person: number): boolean;
  /** On delivery; returns months of further support (0 = done), or −1 when the budget did not suffice. */
  deliver?(means: Means, person: number, p: Values<P>): number;
  /** Each further month of support of one person; false when the budget did not suffice. */
  support?(means: Means, person: number, p: Values<P>): boolean;
  /** When support ends. */
  leave?(world: World, person: number, p: Values<P>): void;

  // Works: what is done in a month for all of its zones.
  work?(means: Means, p: Values<P>): void;
  /** Columns that it builds up, by row: capacities that fall out of use when nobody keeps them. */
  assets?(world: World): readonly Float64Array[];
  /** Months after the last one for which running costs are set aside. */
  readonly keptMonths?: (p: Values<P>) => number;
}

export const defineProgramme = <P extends Parameters>(definition: ProgrammeDefinition<P>): ProgrammeDefinition<P> => definition;
