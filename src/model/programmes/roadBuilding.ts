import { parameter } from '../../lib/declare.ts';
import { derived } from '../../lib/memo.ts';
import type { Roads } from '../state.ts';
import type { World } from '../world.ts';
import { defineProgramme } from './programme.ts';
import { buildThisMonth, KEEPING, runningMonths, type Works } from './works.ts';

/** Roads that begin or end in each zone. */
const roadsByZone = derived(({ from, to }: Roads): readonly (readonly number[])[] => {
  const zones: number[][] = [];
  for (let r = 0; r < from.length; r++) {
    for (const z of new Set([from[r], to[r]])) zones[z] = [...(zones[z] ?? []), r];
  }
  return Array.from(zones, (roads) => roads ?? []);
});

/** The roads of a zone, and how busy each is. */
export const busyRoads = ({ roads }: World): Pick<Works, 'rows' | 'lack'> => ({
  rows: (zone) => roadsByZone(roads)[zone] ?? [],
  lack: (road) => roads.load[road] / roads.capacity[road],
});

export const ROAD = {
  capacityPerKmShare: parameter({ unit: 'share', range: [0, 0.1], default: 0.01, doc: 'Capacity that a kilometre adds to the road it widens; 0 for works that leave nothing behind.' }),
  upkeepUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 5_000], default: 60, doc: 'Upkeep of a kilometre of road.' }),
} as const;

export const roadBuilding = defineProgramme({
  key: 'roadBuilding',
  family: 'community',
  label: 'Roads by contractors',
  doc: 'Contractors widen the busiest road of the zones served, kilometre by kilometre, and set its upkeep aside for some months; afterwards the part stays that others keep up.',
  acts: { writes: 'road capacity', readBy: 'roads, labour, accounts', decision: 'where people look for work, and where they buy' },
  parameters: {
    kilometreUsd: parameter({ unit: 'USD', range: [5_000, 500_000], default: 34_500, doc: 'A kilometre of rural road.', source: 'Khogyani, Citizens’ Charter: 800 m for about AFN 2 million, so USD 32,000–37,000 a kilometre', grade: 'derived' }),
    ...ROAD,
    ...KEEPING,
  },
  assets: ({ roads }) => [roads.capacity],
  keptMonths: (p) => p.reserveMonths,
  work(means, p) {
    const { roads, scale } = means.world;
    buildThisMonth(means, {
      unitUsd: p.kilometreUsd + p.upkeepUsdPerMonth * runningMonths(means, p),
      ...busyRoads(means.world),
      users: (road) => [...new Set([roads.from[road], roads.to[road]])],
      // An agent stands for `scale` people, and roads carry the sample's: a kilometre for the sample is `scale` of theirs.
      build: (road, units) => means.build(0, road, roads.capacity[road] * p.capacityPerKmShare * units * scale, p.upkeepUsdPerMonth * units),
    });
  },
});
