/**
 * The common task: a month of work and rent in 30 zones, small enough to be written in the own style of each way to simulate people.
 *
 * First work: who has it loses it with a fixed chance; who has none finds it with the chance of the zone. Then money: savings grow by
 * what is left of earnings after needs, or shrink, never below nothing, and who can pays the rent of the zone. Then rents follow the
 * share who paid, and the chance of work the vacancies. All make the same draws in whole cents, so all must agree to the last bit.
 */
import { decisionKey, type Key, seedKey, uniform } from '../../src/lib/random.ts';

export const ZONES = 30;
/** A month's chance of losing work. */
export const LOSES_WORK = 0.03;
/** Left of a month's earnings after needs, with work and without (cents). */
export const NET_WITH_WORK = 6_000;
export const NET_WITHOUT_WORK = -2_000;
export const FIRST_RENT_CENTS = 4_000;
export const FIRST_HIRING = 0.1;

const SEED = seedKey('bench');
/** Of a month: each person draws once. */
export const workKey = (month: number): Key => decisionKey(SEED, 'bench.work', month);

export interface FirstState {
  readonly zone: number;
  readonly works: boolean;
  readonly savingsCents: number;
}
const WORKS = decisionKey(SEED, 'bench.works', 0);
const SAVINGS = decisionKey(SEED, 'bench.savings', 0);

/** Person number `id` before the first month: zone by zone, as a synthesis makes them. */
export const firstState = (id: number, people: number): FirstState => ({
  zone: Math.floor((id * ZONES) / people),
  works: uniform(WORKS.k0, WORKS.k1, id) < 0.7,
  savingsCents: Math.floor(uniform(SAVINGS.k0, SAVINGS.k1, id) * 20_000),
});

/** Rents rise where more than four in five pay, in whole cents. */
export const nextRent = (rentCents: number, people: number, paid: number): number => Math.round(rentCents * (1 + 0.1 * (paid / people - 0.8)));

/** There is work for 72 in a hundred; half of the vacancies are filled in a month. */
export function nextHiring(people: number, working: number): number {
  const chance = (0.5 * (0.72 * people - working)) / (people - working);
  return working === people || chance < 0 ? 0 : Math.min(1, chance);
}

/** What a month came to, over all zones. */
export interface Totals {
  readonly working: number;
  readonly paid: number;
  readonly paidCents: number;
}

/** One way to simulate people, ready to step. */
export interface Village {
  month(month: number): Totals;
}
export interface Way {
  readonly name: string;
  readonly how: string;
  open(people: number): Promise<Village>;
}
