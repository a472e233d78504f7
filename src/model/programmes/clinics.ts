import { parameter, type Values } from '../../lib/declare.ts';
import { defineProgramme, type Means } from './programme.ts';
import { buildThisMonth, KEEPING, runningMonths, type Works } from './works.ts';

export const CLINIC = {
  clinicUsd: parameter({ unit: 'USD', range: [5_000, 1_000_000], default: 60_000, doc: 'Building and equipment of a basic health centre.' }),
  clinicPeople: parameter({ unit: 'people', range: [1_000, 100_000], default: 14_000, integer: true, doc: 'People whom a health centre serves.', source: 'iMMAP about 2020: 130 facilities for 1.8 million people of Nangarhar', grade: 'derived' }),
  careUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 20], default: 0.375, doc: 'Staff, medicine and supervision for each person served.', source: 'basic health package: USD 4–5 for each person and year', grade: 'memory' }),
  ...KEEPING,
} as const;

/** Health centres for zones short of care; `asset` is that of clinic capacity. */
export function healthCentres(means: Means, p: Values<typeof CLINIC>, asset = 0): Works {
  const { zones, p: assumed } = means.world;
  const running = p.clinicPeople * p.careUsdPerMonth;
  return {
    unitUsd: p.clinicUsd + running * runningMonths(means, p),
    rows: (zone) => [zone],
    users: (zone) => [zone],
    lack: (zone) => (zones.people[zone] > zones.clinicCapacity[zone] ? (zones.people[zone] / zones.clinicCapacity[zone]) * assumed.infrastructure.clinicBaseShare : 0),
    build: (zone, units) => means.build(asset, zone, units * p.clinicPeople, units * running),
  };
}

export const clinics = defineProgramme({
  key: 'clinics',
  family: 'community',
  label: 'Clinics',
  doc: 'Opens health centres where care is shortest, until all are served, and sets their staff and medicine aside for some months; afterwards those stay open that others pay.',
  acts: { writes: 'clinic capacity', readBy: 'services, accounts, attitudes, settlement', decision: 'where arrivals settle, how crowded services feel, and who wishes to leave' },
  parameters: CLINIC,
  assets: ({ zones }) => [zones.clinicCapacity],
  keptMonths: (p) => p.reserveMonths,
  work: (means, p) => buildThisMonth(means, healthCentres(means, p)),
});
