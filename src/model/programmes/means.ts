/** A programme's money: from its donor, by the ledger, never more than the budget; what is left goes back. */
import { monthIndex } from '../calendar.ts';
import { accountIndex, donorAccount } from '../accounts/ledger.ts';
import { Origin } from '../state.ts';
import type { World } from '../world.ts';
import { builtAt } from './assets.ts';
import { programmeOf } from './index.ts';
import type { Means } from './programme.ts';
import { overheadsShare } from './values.ts';

/** What rounding four parts to whole cents may take beyond their sum. */
const ROUNDING_CENTS = 2;

/** Programmes that have begun get their money, in the sample's size, once: before the first household is on its way. */
export function fundProgrammes(world: World): void {
  world.programmes.forEach((input, k) => {
    const { fundedCents } = world.programmeState;
    if (input.budgetUsd === 0 || fundedCents[k] > 0 || world.month < monthIndex(world.scenario, input.start)) return;
    fundedCents[k] = Math.floor((input.budgetUsd * 100) / world.scale);
    world.ledger.move(accountIndex('restOfWorld'), donorAccount(k), 'budget', fundedCents[k]);
  });
}

/** After the last month, and the last month of support, what is left goes back where it came from. */
export function handBack(world: World, k: number): void {
  const left = world.ledger.balances[donorAccount(k)];
  if (left > 0) world.ledger.move(donorAccount(k), accountIndex('restOfWorld'), 'returned', left);
}

/** Aid counts where the household that got it lives. */
export function countAid({ households, zones }: World, h: number, cents: number): void {
  const z = households.zone[h];
  if (households.origin[h] >= Origin.returnee) {
    zones.aidToNewcomersCents[z] += cents;
    zones.packagesCents[z] += cents;
  } else zones.aidToResidentsCents[z] += cents;
}

/** What the programme may do; what it gives to those on their way is counted once they live somewhere. */
export function meansOf(world: World, k: number, onTheWay = false): Means {
  const { ledger, households, zones, programmeState, scenario } = world;
  const input = world.programmes[k];
  const definition = programmeOf(input.kind);
  const donor = donorAccount(k);
  const home = accountIndex('households');
  const reaching = 1 - overheadsShare(input);
  const columns = definition.assets?.(world) ?? [];
  /** Takes `cents` with the overheads on top from the budget, or nothing. */
  const spend = (cents: number): boolean => {
    const parts = [input.overheadShare, input.officesShare, input.monitoringShare].map((share) => Math.round((cents * share) / reaching));
    const total = cents + parts[0] + parts[1] + parts[2];
    if (total > ledger.balances[donor]) return false;
    (['overhead', 'offices', 'monitoring'] as const).forEach((flow, n) => void ledger.move(donor, accountIndex('restOfWorld'), flow, parts[n]));
    programmeState.spentCents[k] += total;
    return true;
  };
  const book = (h: number, cents: number): void => {
    households.packageCents[h] += cents;
    if (!onTheWay) countAid(world, h, cents);
  };
  /** Leakage, more of it where institutions are weak (M34); at the border nobody lives anywhere yet. */
  const leaking = (h: number): number => {
    const weak = onTheWay ? 0 : 1 - zones.institutions[households.zone[h]];
    return input.leakageShare + (1 - input.leakageShare) * world.p.programmes.corruptionLeakShare * weak;
  };
  return {
    world,
    programme: k,
    monthsLeft: Math.max(1, monthIndex(scenario, input.end) - world.month + 1),
    zones: input.target.zones.length > 0 ? input.target.zones.map((id) => world.zoneIds.indexOf(id)) : world.zoneIds.map((_, z) => z),
    fallsShort() {
      programmeState.fallsShort[k]++;
    },
    left: () => (Math.max(0, ledger.balances[donor] - ROUNDING_CENTS) * reaching) / 100,
    pay(h, usd) {
      const cents = Math.round(usd * 100);
      if (!spend(cents)) return false;
      const leaked = Math.round(cents * leaking(h));
      const arrived = cents - leaked;
      ledger.move(donor, accountIndex('firms'), 'leakage', leaked);
      ledger.move(donor, home, 'benefits', arrived);
      households.savings[h] += arrived;
      households.transfers[h] += arrived;
      book(h, arrived);
      return true;
    },
    give(h, usd) {
      const cents = Math.round(usd * 100);
      if (!spend(cents)) return false;
      ledger.move(donor, accountIndex('firms'), 'works', cents);
      book(h, cents);
      return true;
    },
    lend(h, usd) {
      const cents = Math.round(usd * 100);
      if (!spend(cents)) return false;
      ledger.move(donor, home, 'benefits', cents);
      households.savings[h] += cents;
      households.debt[h] += cents;
      return true;
    },
    buy(usd, openTo = []) {
      const cents = Math.round(usd * 100);
      if (!spend(cents)) return false;
      ledger.move(donor, accountIndex('firms'), 'works', cents);
      const people = openTo.reduce((sum, z) => sum + zones.people[z], 0);
      for (const z of openTo) if (people > 0) zones.aidToAllCents[z] += (cents * zones.people[z]) / people;
      return true;
    },
    build(asset, row, amount, runningUsdPerMonth) {
      columns[asset][row] += amount;
      world.built[builtAt(world, k, asset) + row] += amount;
      programmeState.runningUsdPerMonth[k] += runningUsdPerMonth;
    },
    built: (asset, row) => world.built[builtAt(world, k, asset) + row],
  };
}
