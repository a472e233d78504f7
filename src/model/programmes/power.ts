import { parameter, type Values } from '../../lib/declare.ts';
import { defineProgramme, type Means } from './programme.ts';
import { buildThisMonth, KEEPING, runningMonths, type Works } from './works.ts';

export const CONNECTION = {
  connectionUsd: parameter({ unit: 'USD', range: [50, 5_000], default: 1_000, doc: 'Lines and generation for one connected household.', source: 'Morocco’s rural electrification programme: about MAD 10,000 a household', grade: 'memory' }),
  connectionPeople: parameter({ unit: 'people', range: [1, 20], default: 8, doc: 'People of a connected household.' }),
  supplyUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 100], default: 2, doc: 'Running cost of a connection that its users do not pay.' }),
  ...KEEPING,
} as const;

/** Connections for zones short of power; `asset` is that of power capacity. */
export function connections(means: Means, p: Values<typeof CONNECTION>, asset = 0): Works {
  const { zones, p: assumed } = means.world;
  return {
    unitUsd: p.connectionUsd + p.supplyUsdPerMonth * runningMonths(means, p),
    rows: (zone) => [zone],
    users: (zone) => [zone],
    lack: (zone) => (zones.people[zone] > zones.powerCapacity[zone] ? (zones.people[zone] / zones.powerCapacity[zone]) * assumed.infrastructure.powerBaseShare : 0),
    build: (zone, units) => means.build(asset, zone, units * p.connectionPeople, units * p.supplyUsdPerMonth),
  };
}

export const power = defineProgramme({
  key: 'power',
  family: 'community',
  label: 'Power: electrification',
  doc: 'Connects households where power is shortest, until all have it, and sets running costs aside for some months; afterwards those lines stay in use that others pay.',
  acts: { writes: 'power capacity', readBy: 'services, accounts, attitudes, settlement', decision: 'where arrivals settle, how crowded services feel, and who wishes to leave' },
  parameters: CONNECTION,
  assets: ({ zones }) => [zones.powerCapacity],
  keptMonths: (p) => p.reserveMonths,
  work: (means, p) => buildThisMonth(means, connections(means, p)),
});
