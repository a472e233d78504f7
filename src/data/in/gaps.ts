/** What no file said: the inputs that are still assumed, those that matter most first, each with the column that would fill it. */
import type { Figure } from '../../scenario/figures.ts';

export const GAPS = ['population', 'arrivals', 'settlingShare', 'positions', 'areaKm2', 'ages', 'dwellings', 'urbanShare', 'healthFacilities', 'earlierReturneeShare', 'conditions', 'roads', 'whoTheyAre', 'corridors', 'livelihoods'] as const;
export type GapKey = (typeof GAPS)[number];

export interface Gap {
  readonly key: GapKey;
  /** Figures that are assumed, of all that there are of this kind. */
  readonly assumed: number;
  readonly of: number;
}

const PATHS: Readonly<Record<GapKey, RegExp>> = {
  population: /^zones\.[^.]+\.population$/,
  arrivals: /^streams\.[^.]+\.arrivals\./,
  settlingShare: /^streams\.[^.]+\.settlingShare$/,
  positions: /^zones\.[^.]+\.(latitude|longitude)Degrees$/,
  areaKm2: /^zones\.[^.]+\.areaKm2$/,
  ages: /^place\.ages\.\d+\.(fe)?males$/,
  dwellings: /^zones\.[^.]+\.dwellings$/,
  urbanShare: /^zones\.[^.]+\.urbanShare$/,
  healthFacilities: /^zones\.[^.]+\.healthFacilities$/,
  earlierReturneeShare: /^zones\.[^.]+\.earlierReturneeShare$/,
  conditions: /^zones\.[^.]+\.(security|institutions|landAccess|freePlots)Share$/,
  roads: /^roads\./,
  whoTheyAre: /^streams\.[^.]+\.(?!arrivals|settlingShare|ties)/,
  corridors: /^corridors\./,
  livelihoods: /^place\.(?!ages|months|baseYear)/,
};

export function gapsOf(figures: readonly Figure[]): Gap[] {
  const stated = figures.filter(({ byDefault }) => !byDefault);
  return GAPS.flatMap((key): Gap[] => {
    const of = stated.filter(({ path }) => PATHS[key].test(path));
    const assumed = of.filter(({ grade }) => grade === 'assumed').length;
    return assumed === 0 ? [] : [{ key, assumed, of: of.length }];
  });
}
