import { parameter, type Values } from '../../lib/declare.ts';
import { defineProgramme, type Means } from './programme.ts';
import { buildThisMonth, KEEPING, runningMonths, type Works } from './works.ts';

export const BOREHOLE = {
  boreholeUsd: parameter({ unit: 'USD', range: [1_000, 30_000], default: 4_500, doc: 'A borehole with a hand pump.', source: 'USD 3,000–6,000', grade: 'memory' }),
  boreholePeople: parameter({ unit: 'people', range: [100, 2_000], default: 500, integer: true, doc: 'People whom a hand pump serves.', source: 'Sphere Handbook: 500 people for each hand pump', grade: 'memory' }),
  pumpUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 500], default: 20, doc: 'Caretaker, spare parts and repair of a hand pump.' }),
  ...KEEPING,
} as const;

/** Boreholes for zones short of water; `asset` is that of water capacity. */
export function boreholes(means: Means, p: Values<typeof BOREHOLE>, asset = 0): Works {
  const { zones, p: assumed } = means.world;
  return {
    unitUsd: p.boreholeUsd + p.pumpUsdPerMonth * runningMonths(means, p),
    rows: (zone) => [zone],
    users: (zone) => [zone],
    lack: (zone) => (zones.people[zone] > zones.waterCapacity[zone] ? (zones.people[zone] / zones.waterCapacity[zone]) * assumed.infrastructure.waterBaseShare : 0),
    build: (zone, units) => means.build(asset, zone, units * p.boreholePeople, units * p.pumpUsdPerMonth),
  };
}

export const water = defineProgramme({
  key: 'water',
  family: 'community',
  label: 'Water: boreholes with hand pumps',
  doc: 'Drills boreholes where water is shortest, until all have water, and sets their running costs aside for some months; afterwards those pumps stay in use whose repair others pay.',
  acts: { writes: 'water capacity', readBy: 'services, accounts, attitudes, settlement', decision: 'where arrivals settle, how crowded services feel, and who wishes to leave' },
  parameters: BOREHOLE,
  assets: ({ zones }) => [zones.waterCapacity],
  keptMonths: (p) => p.reserveMonths,
  work: (means, p) => buildThisMonth(means, boreholes(means, p)),
});
