import type { World } from '../world.ts';

/** Basic needs of a household in a month, in cents; at least those of one person. */
export function basicNeedsCents(world: World, household: number): number {
  const people = world.households.people[household];
  return perHeadNeedsCents(world) * (people > 0 ? people : 1);
}

/** Basic needs of one person in a month, in cents. */
export function perHeadNeedsCents(world: World): number {
  return Math.round(world.scenario.place.povertyLineUsdPerMonth * world.p.accounts.basicNeedsShare * 100);
}
