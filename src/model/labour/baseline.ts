/** The labour market before the arrivals: who works at what, solved so that hires balance separations in every zone. */
import { sumInOrder } from '../../lib/inOrder.ts';
import { chancesAt, solveIntercept } from '../../lib/intercept.ts';
import { derived } from '../../lib/memo.ts';
import { uniform } from '../../lib/random.ts';
import { placeAges } from '../population/ages.ts';
import { bornAtAge, GROWN, OLD, WORKING_AGE } from '../population/households.ts';
import { TRADES } from '../kinds.ts';
import { Livelihood, Vulnerable } from '../state.ts';
import type { World } from '../world.ts';
import { pick, reachSquares } from './hiring.ts';
import { cumulative, fillJobs } from './jobsBaseline.ts';
import { squareUtility } from './square.ts';

/** Adults find their livelihood: self-employed by the mix of their zone, in regular work where the market clears, the rest jobless. */
export function findLivelihoods(world: World): void {
  const { people, households, scenario, team, counts, jobless, tally } = world;
  const inForce = world.key('labour.in-labour-force');
  const own = world.key('labour.self-employed');
  const tradeKey = world.key('labour.trade');
  const { place } = scenario;
  const womenOfForce = place.womenInLabourForceShare / (place.womenInLabourForceShare + place.menInLabourForceShare);
  const classes = [place.rural, place.urban].map((mix) => workShares(mix, place.womensTrades, womenOfForce, world.p.labour.womenWageShare));
  const wanted = classes.map((bySex) => bySex.map(({ wage, self }) => wage / (1 - self)));
  const force = forceShares(place);
  const old = bornAtAge(world, OLD);
  const working = bornAtAge(world, WORKING_AGE);
  jobless.clear();
  team.part(counts.people, (from, to) => {
    const { livelihood, birthMonth, sex, vulnerable, id, household, workZone, sector } = people;
    for (let i = from; i < to; i++) {
      if (livelihood[i] !== Livelihood.homeDuties) continue; // pupils, children and those abroad
      if (birthMonth[i] <= old || (vulnerable[i] & Vulnerable.disabled) !== 0) {
        livelihood[i] = Livelihood.unable;
        continue;
      }
      if (birthMonth[i] > working || uniform(inForce.k0, inForce.k1, id[i]) >= force[sex[i]]) continue;
      const h = household[i];
      const mix = classes[households.urban[h]][sex[i]];
      workZone[i] = households.zone[h];
      if (uniform(own.k0, own.k1, id[i]) < mix.self) {
        livelihood[i] = Livelihood.selfEmployed;
        sector[i] = pick(mix.trades, 0, TRADES.length, uniform(tradeKey.k0, tradeKey.k1, id[i]));
      } else {
        livelihood[i] = Livelihood.unemployed;
        jobless.push(i);
      }
    }
  });
  const wageWanted = tally.subarray(0, world.zoneIds.length);
  sumInOrder(team, wageWanted, (sums) => {
    const { rows } = jobless;
    for (let k = 0; k < rows.length; k++) {
      const h = people.household[rows[k]];
      sums[households.zone[h]] += wanted[households.urban[h]][people.sex[rows[k]]];
    }
  });
  fillJobs(world, Float64Array.from(wageWanted));
}

/** Part of women and of men of 19–64 who are in the labour force: the stated share of 15–64, whose younger ones are counted at school. */
export const forceShares = derived((place: World['scenario']['place']): readonly [women: number, men: number] => {
  const ages = placeAges(place.ages);
  const of = (sex: number, share: number): number => Math.min(0.97, (share * ages.weight(sex, GROWN, OLD)) / ages.weight(sex, WORKING_AGE, OLD));
  return [of(0, place.womenInLabourForceShare), of(1, place.menInLabourForceShare)];
});

type Mix = World['scenario']['place']['urban'];
/** Shares of the labour force by sex: women rarely in day labour or regular work, and self-employed in the trades that custom leaves them (M39). */
function workShares(mix: Mix, womensTrades: readonly string[], womenOfForce: number, womenWageShare: number): readonly { self: number; wage: number; trades: Float64Array }[] {
  const wageWomen = mix.wageShare * womenWageShare;
  const men = 1 - womenOfForce;
  const wageMen = (mix.wageShare - wageWomen * womenOfForce) / men;
  const dayMen = mix.dayLabourShare / men;
  return [
    { self: 1 - wageWomen - mix.unemployedShare, wage: wageWomen, trades: cumulative(TRADES.map((t) => (womensTrades.includes(t) ? mix.trades[t] : 0))) },
    { self: 1 - wageMen - dayMen - mix.unemployedShare, wage: wageMen, trades: cumulative(TRADES.map((t) => mix.trades[t])) },
  ];
}

/** Jobless people go to the labour squares so often that day labourers come out at their share; needs incomes. */
export function solveSquares(world: World): void {
  const { people, households, zones, scenario, team, tally, lot, solved } = world;
  const { place } = scenario;
  const n = world.zoneIds.length;
  const jobless = world.jobless.rows;
  const dayShares = [0, 1].map((urban) => daySharesOfJobless(world, urban));
  // Squares are where the jobless men of town are; their usual size follows the mix of each zone.
  const sums = tally.subarray(0, n + 1);
  sumInOrder(team, sums, (part) => {
    for (let k = 0; k < jobless.length; k++) {
      const h = people.household[jobless[k]];
      const share = dayShares[households.urban[h]];
      part[n] += share;
      if (people.sex[jobless[k]] === 1) part[households.zone[h]] += place.casualDaysPerMonth * share;
    }
  });
  const wanted = sums[n];
  team.once(() => {
    zones.casualDaysEach.fill(place.casualDaysPerMonth);
    zones.dayWageUsdPerDay.fill(place.dayWageUsdPerDay);
    zones.casualDaysBase.set(sums.subarray(0, n));
    reachSquares(world);
    zones.casualOutlookBaseDaysPerMonth.set(zones.casualOutlookDaysPerMonth);
  });
  const scores = new Float64Array(jobless.length);
  for (let k = 0; k < jobless.length; k++) scores[k] = squareUtility(world, jobless[k]); // the intercept is 0 so far
  const intercept = solveIntercept(team, lot.histogram, scores, wanted);
  const chances = new Float64Array(jobless.length);
  chancesAt(scores, intercept, chances);
  const key = world.key('labour.at-square');
  const where = world.key('labour.square');
  team.sum(0, zones.casualWorkers, (part) => {
    for (let k = 0; k < jobless.length; k++) {
      const i = jobless[k];
      const id = people.id[i];
      if (uniform(key.k0, key.k1, id) >= chances[k]) continue;
      people.livelihood[i] = Livelihood.dayLabourer;
      people.workZone[i] = pick(world.squareReach, households.zone[people.household[i]] * n, n, uniform(where.k0, where.k1, id));
      part[people.workZone[i]]++;
    }
  });
  team.once(() => {
    solved.square = intercept;
    // Days wanted are those that today's labourers find; the choice of squares is then in balance by itself.
    for (let z = 0; z < n; z++) zones.casualDaysBase[z] = zones.casualWorkers[z] * place.casualDaysPerMonth;
    zones.building.fill(1);
  });
}

function daySharesOfJobless(world: World, urban: number): number {
  const mix = urban === 1 ? world.scenario.place.urban : world.scenario.place.rural;
  return mix.dayLabourShare / Math.max(1e-9, mix.dayLabourShare + mix.unemployedShare);
}
