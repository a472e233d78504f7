/** Small trades before the arrivals: enterprises and profits as the place states them, and as many entries as exits. */
import { exp, ln } from '../../lib/exact.ts';
import { sumInOrder } from '../../lib/inOrder.ts';
import { TRADES } from '../kinds.ts';
import { Livelihood } from '../state.ts';
import type { World } from '../world.ts';
import { capitalCents, experienced, FARMING, MOST_ENTRY } from './trades.ts';

/** Baseline: chances of entry such that entries balance exits. */
export function solveTrades(world: World): void {
  const { zones, trades, scenario, team, tally, p } = world;
  const n = world.zoneIds.length;
  const [able, exits] = [tally.subarray(0, n), tally.subarray(n, n + trades.base.length)];
  sumInOrder(team, tally.subarray(0, n + trades.base.length), expectedFlows(world, able, exits));
  team.once(() => {
    for (let t = 0; t < trades.base.length; t++) {
      trades.base[t] = trades.enterprises[t];
      trades.profitBaseUsdPerMonth[t] = scenario.place.profitUsdPerMonth[TRADES[t % TRADES.length]];
      trades.profitUsdPerMonth[t] = trades.profitBaseUsdPerMonth[t];
    }
    for (let t = 0; t < trades.base.length; t++) {
      const z = Math.floor(t / TRADES.length);
      let total = 0;
      for (let k = 0; k < TRADES.length; k++) if (k !== FARMING) total += trades.base[z * TRADES.length + k];
      const candidates = total > 0 ? (able[z] * trades.base[t]) / total : 0;
      // What openings cost: kin lend up to a part, the rest is the household's own.
      zones.journeysBaseCents[z] += exits[t] * p.trades.startUpUsd * 100 * 0.8;
      trades.entryPerMonth[t] = t % TRADES.length === FARMING || candidates === 0 ? 0 : Math.min(MOST_ENTRY, exits[t] / candidates);
    }
  });
}

/** By zone those who could open a trade, as far as their capital goes; by trade expected exits in a month. */
function expectedFlows(world: World, able: Float64Array, exits: Float64Array): () => void {
  const { people, households, team, counts, p } = world;
  const opening: number[] = [];
  const closing: number[] = [];
  team.part(counts.people, (from, to) => {
    const { livelihood, sector } = people;
    for (let i = from; i < to; i++) {
      if (livelihood[i] === Livelihood.unemployed || livelihood[i] === Livelihood.dayLabourer) opening.push(i);
      else if (livelihood[i] === Livelihood.selfEmployed && sector[i] !== FARMING) closing.push(i);
    }
  });
  const funded = Float64Array.from(opening, (i) => Math.min(1, capitalCents(world, i) / (p.trades.startUpUsd * 100)));
  const perMonth = p.trades.exitPerYear / 12;
  const spared = exp(-p.trades.experienceElasticity * ln(2));
  return () => {
    for (let k = 0; k < opening.length; k++) able[households.zone[people.household[opening[k]]]] += funded[k];
    for (let k = 0; k < closing.length; k++) {
      const i = closing[k];
      exits[households.zone[people.household[i]] * TRADES.length + people.sector[i]] += perMonth * (experienced(world, i) ? spared : 1);
    }
  };
}
