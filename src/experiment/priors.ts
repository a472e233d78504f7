/** What a calibration may move, and what has no source and is varied but never fitted. */
import { exp, ln } from '../lib/exact.ts';
import { PARAMETERS } from '../model/parameters.ts';
import type { Scenario } from '../model/scenario.ts';

/** Numbers by path. */
export type Values = Readonly<Record<string, number>>;

export interface Prior {
  /** Path of a parameter, or a name of a factor on declared priors of the place. */
  readonly path: string;
  readonly doc: string;
  readonly range: readonly [number, number];
  /** 'even': each value of the range alike. 'log': each factor alike. */
  readonly spread: 'even' | 'log';
  readonly byDefault: number;
}

/** Parameters marked free in the model, even over their declared range. */
export function freeParameters(): Prior[] {
  return Object.entries(PARAMETERS).flatMap(([submodel, group]) =>
    Object.entries(group)
      .filter(([, parameter]) => 'free' in parameter && parameter.free === true)
      .map(([key, { doc, range, default: byDefault }]) => ({ path: `${submodel}.${key}`, doc, range, spread: 'even' as const, byDefault })),
  );
}

const TRAFFIC = 'roads.volumeOverCapacityShare';
const PLOTS = 'zones.freePlotsShare';

/** Base traffic and base free plots: no source gives them. One factor on all roads, one on all zones; no zone has its own. */
export const PLACE_PRIORS: readonly Prior[] = [
  { path: TRAFFIC, doc: 'Factor on traffic over capacity before the arrivals, all roads.', range: [0.85, 1.15], spread: 'even', byDefault: 1 },
  { path: PLOTS, doc: 'Factor on free building plots before the arrivals, all zones.', range: [2 / 3, 3 / 2], spread: 'log', byDefault: 1 },
];

/** The value at `share` (0–1) of a prior. */
export function valueAt({ range: [least, most], spread }: Prior, share: number): number {
  return spread === 'even' ? least + share * (most - least) : exp(ln(least) + share * (ln(most) - ln(least)));
}

/** The share (0–1) of a prior at which this value lies. */
export function shareAt({ range: [least, most], spread }: Pick<Prior, 'range' | 'spread'>, value: number): number {
  return spread === 'even' ? (value - least) / (most - least) : (ln(value) - ln(least)) / (ln(most) - ln(least));
}

const clip = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value));
/** Ranges of the two fields in scenario files. */
const TRAFFIC_RANGE = [0.1, 2.5] as const;
const PLOTS_RANGE = [0, 2] as const;

/** The scenario with these parameters and factors. */
export function withValues(scenario: Scenario, values: Readonly<Record<string, number>>): Scenario {
  const assumptions: Record<string, Readonly<Record<string, number>>> = { ...scenario.assumptions };
  for (const [path, value] of Object.entries(values)) {
    const [submodel = '', key = ''] = path.split('.');
    if (submodel in PARAMETERS) assumptions[submodel] = { ...assumptions[submodel], [key]: value };
  }
  const traffic = values[TRAFFIC] ?? 1;
  const plots = values[PLOTS] ?? 1;
  return {
    ...scenario,
    assumptions,
    roads: Object.fromEntries(
      Object.entries(scenario.roads).map(([id, road]) => [id, { ...road, volumeOverCapacityShare: clip(road.volumeOverCapacityShare * traffic, TRAFFIC_RANGE) }]),
    ),
    zones: Object.fromEntries(
      Object.entries(scenario.zones).map(([id, zone]) => [id, { ...zone, freePlotsShare: clip(zone.freePlotsShare * plots, PLOTS_RANGE) }]),
    ),
  };
}
