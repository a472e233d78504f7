import { exp, ln } from '../../lib/exact.ts';
import type { World } from '../world.ts';

/** Demand from outside the place over that before: it grows as the country does. Where nobody is born or ages, time stands still for it too. */
export function outsideDemand({ scenario, month, p }: World): number {
  return scenario.place.demography ? exp((ln(1 + p.labour.outsideGrowthPerYear) * month) / 12) : 1;
}
