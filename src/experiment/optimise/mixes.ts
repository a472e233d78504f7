/** Mixes of programmes under a budget: which levers hold money, how a mix that costs too much is scaled to what there is, and mixes that everybody thinks of first. */
import type { Scenario } from '../../model/scenario.ts';
import type { Factor } from '../plan/plan.ts';

/** Programme ids by lever; undefined where a lever holds no money. */
export const programmeOfBudget = ({ path }: Factor): string | undefined => /^programmes\.([^.]+)\.budgetUsd$/.exec(path)?.[1];

export interface Purse {
  /** Full cost of all programmes together, at most: a programme spends its budget, everything included, or hands part of it back. */
  readonly budgetUsd: number;
  /** Of programmes whose budgets no lever moves. */
  readonly fixedUsd: number;
}

export function purseOf({ programmes }: Scenario, levers: readonly Factor[], budgetUsd: number): Purse {
  const moved = new Set(levers.flatMap((lever) => programmeOfBudget(lever) ?? []));
  const fixed = Object.entries(programmes).filter(([id]) => !moved.has(id));
  return { budgetUsd, fixedUsd: fixed.reduce((sum, [, programme]) => sum + programme.budgetUsd, 0) };
}

export const allBudgetsUsd = ({ programmes }: Scenario): number => Object.values(programmes).reduce((sum, { budgetUsd }) => sum + budgetUsd, 0);

const places = (levers: readonly Factor[]): number[] => levers.flatMap((lever, k) => (programmeOfBudget(lever) === undefined ? [] : [k]));

/** What all must cost at least: the lower ends of the levers, and what none of them moves. */
export const leastUsd = (levers: readonly Factor[], { fixedUsd }: Purse): number => places(levers).reduce((sum, k) => sum + levers[k].range[0], fixedUsd);

/** Whole dollars that come back from the cube a rounding error smaller are the same dollars. */
const CENT_PART = 1e-3;

/** The mix itself where the budget suffices; else all that is above the lower ends of the levers is scaled down alike. Whole dollars. */
export function withinBudget(levers: readonly Factor[], values: readonly number[], purse: Purse): number[] {
  const money = places(levers);
  const asked = money.reduce((sum, k) => sum + values[k] - levers[k].range[0], 0);
  const there = purse.budgetUsd - leastUsd(levers, purse);
  const share = asked > there ? there / asked : 1;
  return values.map((value, k) => {
    const [least] = levers[k].range;
    return money.includes(k) ? Math.max(least, Math.floor(least + (value - least) * share + CENT_PART)) : value;
  });
}

export interface Familiar {
  readonly name: string;
  readonly values: readonly number[];
}

/** As the scenario has it, an even split, and all to one programme as far as its range goes; other levers stay as the scenario has them. */
export function familiarMixes(levers: readonly Factor[], purse: Purse): Familiar[] {
  const money = places(levers);
  const asIs = levers.map(({ byDefault, range: [least, most] }) => Math.min(most, Math.max(least, byDefault)));
  const free = purse.budgetUsd - leastUsd(levers, purse);
  const given = (usd: (lever: number) => number): number[] => {
    const values = asIs.map((value, k) => (money.includes(k) ? Math.min(levers[k].range[1], levers[k].range[0] + usd(k)) : value));
    return withinBudget(levers, values, purse);
  };
  return [
    { name: 'As the scenario has it', values: withinBudget(levers, asIs, purse) },
    ...(money.length > 1 ? [{ name: 'Even split', values: given(() => free / money.length) }] : []),
    ...money.map((lever) => ({ name: `All to ${programmeOfBudget(levers[lever])}`, values: given((k) => (k === lever ? free : 0)) })),
  ];
}
