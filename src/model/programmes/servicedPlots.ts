import { parameter } from '../../lib/declare.ts';
import { freePlots } from '../housing/homes.ts';
import { defineProgramme } from './programme.ts';
import { buildThisMonth, KEEPING, runningMonths } from './works.ts';

export const servicedPlots = defineProgramme({
  key: 'servicedPlots',
  family: 'community',
  label: 'Serviced plots',
  doc: 'Lays out building plots with lanes, drains and water where plots are scarcest; some are allocated to newcomers. Plots stay; water stays where others pay for it. Whether people may build on them is for the zone’s access to land (M34).',
  acts: { writes: 'building plots, allocated sites, water capacity', readBy: 'housing, settlement, services', decision: 'the price of land, who builds, and where arrivals settle' },
  parameters: {
    plotUsd: parameter({ unit: 'USD', range: [50, 20_000], default: 900, doc: 'Survey, lanes and drains of a plot; the ground is public.' }),
    waterUsd: parameter({ unit: 'USD', range: [0, 5_000], default: 72, doc: 'Water point for the people of a plot.', source: 'a borehole of USD 4,500 for 500 people, eight of them to a plot', grade: 'derived' }),
    plotPeople: parameter({ unit: 'people', range: [1, 30], default: 8, doc: 'People for whom a plot has water.' }),
    waterUsdPerMonth: parameter({ unit: 'USD per month', range: [0, 50], default: 0.3, doc: 'Running cost of the water of a plot.' }),
    allocatedShare: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'Part of the plots allocated to newcomers; the others are open to all.' }),
    ...KEEPING,
  },
  assets: ({ zones }) => [zones.waterCapacity],
  keptMonths: (p) => p.reserveMonths,
  work(means, p) {
    const { world, build } = means;
    const { zones } = world;
    buildThisMonth(means, {
      unitUsd: p.plotUsd + p.waterUsd + p.waterUsdPerMonth * runningMonths(means, p),
      rows: (zone) => [zone],
      users: (zone) => [zone],
      lack: (zone) => zones.plotsWanted[zone] / Math.max(freePlots(world, zone), 1e-9),
      build(zone, units) {
        zones.plots[zone] += units;
        zones.sites[zone] += units * p.allocatedShare;
        build(0, zone, p.waterUsd > 0 ? units * p.plotPeople : 0, units * p.waterUsdPerMonth);
      },
    });
  },
});
