/** Help to open a trade, by grant, kit or loan: the same plan, and the same question whether it is enough. */
import { capitalCents } from '../trades/trades.ts';
import type { Means } from './programme.ts';

/** Months in which somebody who was helped still means to open a trade. */
export const PLAN_MONTHS = 12;

/** Somebody who was just helped plans a trade; who still lacks capital for it waits for more from kin or savings, and is counted. */
export function planTrade({ world, fallsShort }: Means, person: number): void {
  world.people.businessPlan[person] = PLAN_MONTHS;
  if (capitalCents(world, person) < world.p.trades.startUpUsd * 100) fallsShort();
}
