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
  /** Row of the programme. */
  readonly programme: number;
  /** Pays a household; false when the budget does not suffice. What leaks on the way does not arrive. */
  pay(household: number, usd: number): boolean;
  /** Gives a household goods or services bought here: part of its package, nothing in its purse; false when the budget does not suffice. */
  give(household: number, usd: number): boolean;
  /** Lends to a household what it owes from then on: no part of its package; false when the budget does not suffice. */
  lend(household: number, usd: number): boolean;
  /**
   * Buys goods, wages and works from local firms; false when the budget does not suffice. What is open to all who live in some
   * zones counts as aid to each of them, whoever they are.
   */
  buy(usd: number, openTo?: readonly number[]): boolean;
  /** Counts somebody served for whom, with all that is at hand, the help is too small for its purpose. */
  fallsShort(): void;
  /** Dollars left, for what reaches its purpose (overhead set aside). */
  left(): number;
  /**
   * Adds to a column that the programme builds up (see `assets`), for one row of it, and remembers it with its running cost: when
   * the donor has left, what nobody keeps up falls out of use.
   */
  build(asset: number, row: number, amount: number, runningUsdPerMonth: number): void;
  /** What it has built up so far of an asset, at one row. */
  built(asset: number, row: number): number;
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

  /** Serves only people who came back, whatever places are open: it has nothing to give to others. */
  readonly onlyReturned?: boolean;

  // Before return: acts on arrivals of the target's streams and bands.
  /** Moves dates: of the arrivals of a month, the share that comes so many months later, by that number; 1 together. */
  schedule?(p: Values<P>): readonly number[];
  /** Cost of each person whose date is moved. */
  readonly scheduleUsd?: (p: Values<P>) => number;
  /** A household reached need not return; false when the budget does not suffice. */
  remain?(means: Means, people: number, p: Values<P>): boolean;
  /** At the border all who arrive pass by: nobody need hear of it first. */
  readonly atBorder?: boolean;
  /** A household reached, on its way, before it chooses where to live, or that of a member sent back; false when the budget does not suffice. With `schedule`: who comes later. */
  arrive?(means: Means, household: number, p: Values<P>): boolean;

  // Enrolment: who may enrol (beside the target of the scenario). One member per household, or any person.
  readonly enrols?: 'household' | 'person';
  eligible?(world: World, person: number, p: Values<P>): boolean;
  /** On delivery; returns months of further support (0 = done), or −1 when the budget did not suffice. */
  deliver?(means: Means, person: number, p: Values<P>): number;
  /** Each further month of support of one person, and of the household as it was on delivery; false when it ends. */
  support?(means: Means, person: number, p: Values<P>, household: number): boolean;
  /** When support ends. */
  leave?(world: World, person: number, p: Values<P>, household: number): void;

  // Works: what is done in a month for all of its zones.
  work?(means: Means, p: Values<P>): void;
  /** Columns that it builds up, by row: capacities that fall out of use when nobody keeps them. */
  assets?(world: World): readonly Float64Array[];
  /** Months after the last one for which running costs are set aside. */
  readonly keptMonths?: (p: Values<P>) => number;
  /** Months over which its assets fall out of use, where that is not the time that all share. */
  readonly fadeMonths?: (p: Values<P>) => number;
}

export const defineProgramme = <P extends Parameters>(definition: ProgrammeDefinition<P>): ProgrammeDefinition<P> => definition;
