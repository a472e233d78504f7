/** How long lists of a run may become, from the scenario alone. */
import { SECTORS } from './kinds.ts';
import { MOST_SUMS, slotCount } from './outcomes/cells.ts';
import type { Scenario } from './scenario.ts';

/** Lots have at most this many markets: zones × (the longest of sectors, trades, levels), with one more for programmes. */
export const lotMarkets = (scenario: Scenario): number => Object.keys(scenario.zones).length * (SECTORS.length + 1) + 64;

/** The longest sum over rows: zone × zone trips, or zone × kind tallies. */
export const longestTally = (scenario: Scenario): number => {
  const zones = Object.keys(scenario.zones).length;
  return Math.max(zones * zones + zones, zones * 90, lotMarkets(scenario)) + 64;
};

/** Longest tally of the outcomes. */
export const longestObserved = (scenario: Scenario): number => slotCount(Object.keys(scenario.zones).length) * MOST_SUMS;
/** Longest sum that a team must hold. */
export const longestSum = (scenario: Scenario): number => Math.max(longestTally(scenario), longestObserved(scenario), lotMarkets(scenario) * 256);
