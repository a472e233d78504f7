/**
 * The labour square: whoever has no regular work and cannot wait goes there. Work is given out by the day and rationed in days,
 * with a wage that hardly falls (Kaur 2019; Breza, Kaur and Shamdasani 2021); those with contacts get more of them.
 */
import { exp, ln, sigmoid } from '../../lib/exact.ts';
import { uniform } from '../../lib/random.ts';
import { basicNeedsCents } from '../accounts/needs.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { defineUtility, inHundred } from '../utility.ts';
import { pick, reachSquares } from './hiring.ts';
import { outsideDemand } from './demand.ts';
import { overBefore } from '../overBefore.ts';

const SQUARE = defineUtility(
  'as before the arrivals',
  'need: income without own work short of basic needs',
  'days of work to be found',
  'savings to wait with',
  'women rarely go to the square',
);

/** What speaks for going to the square; the solved intercept stands first. */
export function squareUtility(world: World, i: number): number {
  const { people, households, zones, p } = world;
  const l = p.labour;
  const h = people.household[i];
  const z = households.zone[h];
  const needs = basicNeedsCents(world, h);
  const lacking = 1 - (households.income[h] - people.earnings[i]) / needs;
  const need = lacking < 0 ? 0 : Math.min(lacking, 1);
  const savings = households.savings[h] / needs;
  const days = zones.casualOutlookDaysPerMonth[z] / zones.casualOutlookBaseDaysPerMonth[z];
  const t = SQUARE.values;
  t[0] = world.solved.square;
  t[1] = l.squareNeed * (need - 0.5);
  t[2] = l.squareEarnings * ln(Math.max(days, 0.02));
  t[3] = -l.squareSavings * Math.min(savings, 12);
  t[4] = people.sex[i] === 0 ? ln(l.womenDayLabourShare + 1e-9) : 0;
  return SQUARE.sum();
}

/** Jobless people come to the squares or stay away; then the days of the month are given out. */
export function gatherAtSquares(world: World): void {
  const { people, households, p, team, jobless } = world;
  const n = world.zoneIds.length;
  const rate = p.labour.squarePerMonth;
  team.once(() => reachSquares(world));
  const decide = world.key('labour.go-to-square');
  const where = world.key('labour.which-square');
  team.each(0, () => {
    const { livelihood, id, household, workZone, since } = people;
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      const l = livelihood[i];
      if (l !== Livelihood.unemployed && l !== Livelihood.dayLabourer) continue;
      const u = uniform(decide.k0, decide.k1, id[i]) / rate;
      if (u >= 1) continue;
      const h = household[i];
      const utility = squareUtility(world, i);
      const goes = u < sigmoid(utility);
      if (h === world.watched) {
        world.probe?.note('go to the labour square', i, SQUARE, utility, `${inHundred(utility)}: ${goes ? 'goes' : 'waits'}`);
      }
      if (goes) {
        workZone[i] = pick(world.squareReach, households.zone[h] * n, n, uniform(where.k0, where.k1, id[i]));
        if (l !== Livelihood.dayLabourer) since[i] = world.month;
        livelihood[i] = Livelihood.dayLabourer;
      } else if (l === Livelihood.dayLabourer) {
        livelihood[i] = Livelihood.unemployed;
        since[i] = world.month;
        people.earnings[i] = 0;
      }
    }
  });
  giveOutDays(world);
}

/** Weights are summed as whole thousandths. */
const FINE = 1000;

function giveOutDays(world: World): void {
  const { people, zones, p, team, jobless } = world;
  const n = world.zoneIds.length;
  const most = p.labour.mostDaysDaysPerMonth;
  const edge = (network: number): number => (network === 1 ? FINE : Math.floor(FINE * exp(p.labour.squareEdge * (network - 1))));
  const sums = new Float64Array(2 * n);
  const shared = world.tally.subarray(0, 2 * n);
  team.sum(0, shared, (part) => {
    const { livelihood, workZone, network } = people;
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      if (livelihood[i] !== Livelihood.dayLabourer) continue;
      part[workZone[i]]++;
      part[n + workZone[i]] += edge(network[i]);
    }
  });
  sums.set(shared);
  team.once(() => wantDays(world, sums));
  const luck = world.key('labour.days');
  team.each(0, () => {
    const { livelihood, workZone, network, id, daysWorked, earnings } = people;
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k];
      if (livelihood[i] !== Livelihood.dayLabourer) continue;
      const w = workZone[i];
      const expected = (zones.casualDays[w] * edge(network[i])) / sums[n + w];
      const days = Math.floor(Math.min(most, expected) + uniform(luck.k0, luck.k1, id[i]));
      daysWorked[i] = Math.min(days, most);
      earnings[i] = Math.round(daysWorked[i] * zones.dayWageUsdPerDay[w] * 100);
    }
  });
}

/** Swing of casual work over the year, by calendar month: low in winter, high from April to June (M43). */
const SEASON = [-0.8, -0.7, 0, 0.7, 1, 0.8, 0.4, 0.1, 0.1, -0.1, -0.6, -0.9] as const;

function wantDays(world: World, sums: Float64Array): void {
  const { zones, p, scenario } = world;
  const n = world.zoneIds.length;
  const { casualBuildingShare: building, casualTurnoverShare: turnover, seasonShare, mostDaysDaysPerMonth: most, dayWageDownElasticity } = p.labour;
  const calendar = (Number(scenario.place.start.slice(5)) - 1 + world.month) % 12;
  const season = 1 + seasonShare * SEASON[calendar];
  const outside = outsideDemand(world);
  for (let z = 0; z < n; z++) {
    const demand = building * zones.building[z] + turnover * overBefore(zones.spendingCents[z], zones.spendingBaseCents[z]) + (1 - building - turnover) * outside;
    zones.casualDays[z] = zones.casualDaysBase[z] * demand * season;
    zones.casualWorkers[z] = sums[z];
    const each = sums[z] > 0 ? Math.min(most, zones.casualDays[z] / sums[z]) / season : zones.casualDaysEach[z];
    zones.casualDaysEach[z] += (each - zones.casualDaysEach[z]) / 3;
    const scarce = zones.casualDaysEach[z] / scenario.place.casualDaysPerMonth;
    zones.dayWageUsdPerDay[z] = scenario.place.dayWageUsdPerDay * (scarce < 1 ? exp(dayWageDownElasticity * ln(Math.max(scarce, 0.05))) : 1);
  }
}
