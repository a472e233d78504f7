/** Works that go where most is lacking, one unit after another, as far as the month's part of the money goes. */
import { parameter } from '../../lib/declare.ts';
import type { Means } from './programme.ts';

export const KEEPING = {
  reserveMonths: parameter({ unit: 'months', range: [0, 60], default: 12, integer: true, doc: 'Months after the last one for which the running costs of what was built are set aside on building.' }),
} as const;

/** What can be built, and where. A row is that of the column it adds to: a zone, a school, a road. */
export interface Works {
  /** Building one unit and running it until the money set aside ends. */
  readonly unitUsd: number;
  rows(zone: number): readonly number[];
  /** Zones whose people use what stands at a row. */
  users(row: number): readonly number[];
  /** Need over what there is, over that before the arrivals (1 = as before); 0 where nothing is lacking. */
  lack(row: number): number;
  /** Adds so many units. */
  build(row: number, units: number): void;
}

/** Months for which running costs are set aside on building: what is built opens the month after. */
export const runningMonths = ({ monthsLeft }: Means, p: { readonly reserveMonths: number }): number => monthsLeft - 1 + p.reserveMonths;

/** The row of the given zones where most is lacking; −1 where nothing is. */
export function mostLacking(works: Pick<Works, 'rows' | 'lack'>, zones: readonly number[]): number {
  let worst = -1;
  let most = 0;
  for (const z of zones) {
    for (const row of works.rows(z)) {
      const lack = works.lack(row);
      if (lack > most) [worst, most] = [row, lack];
    }
  }
  return worst;
}

/** Builds in portions of one unit (of one agent's size), so that each goes where most is lacking after the last. */
export function buildWhereLacking({ world, buy }: Means, works: Works, zones: readonly number[], usd: number): void {
  const portionUsd = works.unitUsd / world.scale;
  for (let left = usd; left >= 0.01; left -= portionUsd) {
    const row = mostLacking(works, zones);
    const spent = Math.min(left, portionUsd);
    if (row < 0 || !buy(spent, works.users(row))) return;
    works.build(row, spent / works.unitUsd);
  }
}

/** The works of a month: an equal part of what is left for each month to come. */
export const buildThisMonth = (means: Means, works: Works): void => buildWhereLacking(means, works, means.zones, means.left() / means.monthsLeft);
