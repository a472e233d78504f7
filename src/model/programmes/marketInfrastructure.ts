import { parameter } from '../../lib/declare.ts';
import { exp } from '../../lib/exact.ts';
import { defineProgramme } from './programme.ts';
import { buildThisMonth, KEEPING, runningMonths } from './works.ts';

/** Works are counted out in thousands of dollars. */
const UNIT_USD = 1_000;
/** Below this part of the rise that is possible, nothing is lacking. */
const ENOUGH_SHARE = 0.02;

export const marketInfrastructure = defineProgramme({
  key: 'marketInfrastructure',
  family: 'community',
  label: 'Market infrastructure',
  doc: 'Market halls, stores and roads to fields, where least was done for the people of a zone: trades earn more from the same customers, with decreasing returns and a ceiling. Works that raise productivity outlast their wages (the exception of M26).',
  acts: { writes: 'productivity of trades', readBy: 'trades', decision: 'who opens an enterprise, and how soon one fails' },
  parameters: {
    mostShare: parameter({ unit: 'share', range: [0.001, 0.5], default: 0.1, doc: 'Rise of net earnings at most, however much is built.' }),
    perPersonUsd: parameter({ unit: 'USD', range: [1, 2_000], default: 50, doc: 'Works for each person of the zone that bring 63 % of that rise.' }),
    upkeepPerMonth: parameter({ unit: 'per month', range: [0, 0.05], default: 0.003, doc: 'Upkeep in a month, of what was built.' }),
    ...KEEPING,
  },
  assets: ({ zones }) => [zones.productivity],
  keptMonths: (p) => p.reserveMonths,
  work(means, p) {
    const { zones } = means.world;
    const missing = (zone: number): number => 1 + p.mostShare - zones.productivity[zone];
    buildThisMonth(means, {
      unitUsd: UNIT_USD * (1 + p.upkeepPerMonth * runningMonths(means, p)),
      rows: (zone) => [zone],
      users: (zone) => [zone],
      lack: (zone) => (zones.people[zone] > 0 && missing(zone) > ENOUGH_SHARE * p.mostShare ? missing(zone) / p.mostShare : 0),
      build(zone, units) {
        const usd = units * UNIT_USD;
        means.build(0, zone, missing(zone) * (1 - exp(-usd / (p.perPersonUsd * zones.people[zone]))), usd * p.upkeepPerMonth);
      },
    });
  },
});
