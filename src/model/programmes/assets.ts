/** The record of what programmes built: by programme, asset (see `assets` of a definition) and row of its column. */
import type { Scenario } from '../scenario.ts';

export const MOST_ASSETS = 5;
/** Longest column that a programme builds up: by zone and school level, or by road. */
export const assetRows = ({ scenario }: { readonly scenario: Scenario }): number => Math.max(Object.keys(scenario.zones).length * 6, Object.keys(scenario.roads).length);
/** Where the record of one asset begins. */
export const builtAt = (world: { readonly scenario: Scenario }, k: number, asset: number): number => (k * MOST_ASSETS + asset) * assetRows(world);
