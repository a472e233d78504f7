/** Services that last as long as somebody pays: advice, facilitation. */
import type { Means } from './programme.ts';

/**
 * Pays a service of the month for as many people of the zones as the month's part of the money allows, the same part in each.
 * Returns that part.
 */
export function coverPeople({ world, zones, left, monthsLeft, buy }: Means, usdPerPerson: number): number {
  const needUsd = usdPerPerson * zones.reduce((sum, z) => sum + world.zones.people[z], 0);
  const coverage = needUsd > 0 ? Math.min(1, left() / monthsLeft / needUsd) : 0;
  return coverage > 0 && buy(coverage * needUsd, zones) ? coverage : 0;
}

/** The same for a service that holds up the programme's one asset: by a part of the way to the level that covers all, each month. */
export function holdUp(means: Means, usdPerPerson: number, level: number, part = 1): number {
  const { world, programme, zones, build, built } = means;
  const coverage = coverPeople(means, usdPerPerson);
  for (const z of zones) build(0, z, (level * coverage - built(0, z)) * part, 0);
  world.programmeState.runningUsdPerMonth[programme] = coverage * usdPerPerson * zones.reduce((sum, z) => sum + world.zones.people[z], 0);
  return coverage;
}
