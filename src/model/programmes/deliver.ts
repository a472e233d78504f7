/** Process 2: run programmes: outreach, enrolment, delivery, works. The same for all; what differs is in each programme's file. */
import { bits, uniform } from '../../lib/random.ts';
import { firstRows } from '../../lib/rows.ts';
import { accountIndex, donorAccount } from '../accounts/ledger.ts';
import { bornAtAge, GROWN } from '../population/households.ts';
import type { Process } from '../process.ts';
import { BANDS, ORIGINS, type ProgrammeInput } from '../scenario.ts';
import { Origin, Presence } from '../state.ts';
import { monthIndex } from '../calendar.ts';
import { find, foundRows, startFinding, type World } from '../world.ts';
import { programmeOf } from './index.ts';
import type { Means, ProgrammeDefinition } from './programme.ts';

export const runProgrammes: Process = {
  key: 'runProgrammes',
  label: 'Run programmes: outreach, enrolment, delivery, works',
  doc: 'People hear of a programme by outreach and word of mouth (Bass 1969), those served and eligible queue, places of the month are given in order of application, money is paid from the budget by the ledger and never overspent. A programme without budget does nothing.',
  run(world) {
    world.programmes.forEach((input, k) => {
      if (input.budgetUsd === 0) return;
      const definition = programmeOf(input.kind);
      const start = monthIndex(world.scenario, input.start);
      const end = monthIndex(world.scenario, input.end);
      if (world.month < start) return;
      if (world.month === start) world.team.once(() => fund(world, input, k));
      if (definition.enrols && world.month <= end) enrol(world, definition, input, k);
      world.team.once(() => {
        const p = { ...Object.fromEntries(Object.entries(definition.parameters).map(([key, q]) => [key, q.default])), ...input.parameters };
        const means = meansOf(world, input, k, Math.max(1, end - world.month + 1));
        const supporting = definition.enrols !== undefined && serve(world, definition, means, p, input, k, world.month <= end);
        if (world.month <= end) definition.work?.(means, p);
        else if (!supporting) handBack(world, k);
      });
    });
  },
};

export const Stage = { waiting: 0, active: 2, done: 3, refused: 4 } as const;

const FULL = 'enrolments: no room for more applicants';

/** Part of the places that go to residents outside the target: those open to them, and errors of targeting. None where residents are the target. */
function outsideShare(input: ProgrammeInput): number {
  const { origins } = input.target;
  if (origins.length === 0 || origins.includes('resident')) return 0;
  return input.residentsTooShare + (1 - input.residentsTooShare) * input.targetingErrorShare;
}

/** The budget, in the sample's size. */
const budgetCents = (world: World, input: ProgrammeInput): number => Math.floor((input.budgetUsd * 100) / world.scale);

function fund(world: World, input: ProgrammeInput, k: number): void {
  world.ledger.move(accountIndex('restOfWorld'), donorAccount(k), 'budget', budgetCents(world, input));
}

/** After the last month, and the last month of support, what is left goes back where it came from. */
function handBack(world: World, k: number): void {
  const left = world.ledger.balances[donorAccount(k)];
  if (left > 0) world.ledger.move(donorAccount(k), accountIndex('restOfWorld'), 'returned', left);
}

function meansOf(world: World, input: ProgrammeInput, k: number, monthsLeft: number): Means {
  const { ledger, households, zones, programmeState } = world;
  const donor = donorAccount(k);
  const home = accountIndex('households');
  /** Takes `cents` with the overhead on top from the budget, or nothing. */
  const spend = (cents: number): boolean => {
    const overhead = Math.round((cents * input.overheadShare) / (1 - input.overheadShare));
    if (cents + overhead > ledger.balances[donor]) return false;
    ledger.move(donor, accountIndex('restOfWorld'), 'overhead', overhead);
    programmeState.spentCents[k] += cents + overhead;
    return true;
  };
  return {
    world,
    monthsLeft,
    zones: input.target.zones.length > 0 ? input.target.zones.map((id) => world.zoneIds.indexOf(id)) : world.zoneIds.map((_, z) => z),
    left: () => (ledger.balances[donor] * (1 - input.overheadShare)) / 100,
    pay(h, usd) {
      const cents = Math.round(usd * 100);
      if (!spend(cents)) return false;
      const leaked = Math.round(cents * input.leakageShare);
      const arrived = cents - leaked;
      ledger.move(donor, accountIndex('firms'), 'leakage', leaked);
      ledger.move(donor, home, 'benefits', arrived);
      households.savings[h] += arrived;
      households.transfers[h] += arrived;
      households.packageCents[h] += arrived;
      const z = households.zone[h];
      if (households.origin[h] >= Origin.returnee) {
        zones.aidToNewcomersCents[z] += arrived;
        zones.packagesCents[z] += arrived;
      } else zones.aidToResidentsCents[z] += arrived;
      return true;
    },
    buy(usd) {
      const cents = Math.round(usd * 100);
      if (!spend(cents)) return false;
      ledger.move(donor, accountIndex('firms'), 'works', cents);
      return true;
    },
  };
}

/** True for those whom the scenario's target names. */
function targetOf(world: World, input: ProgrammeInput): (person: number) => boolean {
  const { people, households, zoneIds, month } = world;
  const { household, origin, band, stream, sex, vulnerable, arrivalMonth, birthMonth } = people;
  const t = input.target;
  const anyOr = (names: readonly string[], all: readonly string[]): Uint8Array => Uint8Array.from(all, (name) => (names.length === 0 || names.includes(name) ? 1 : 0));
  const origins = anyOr(t.origins, ORIGINS);
  const bands = Uint8Array.of(t.bands.length === 0 ? 1 : 0, ...anyOr(t.bands, BANDS));
  const streams = Uint8Array.of(t.streams.length === 0 ? 1 : 0, ...anyOr(t.streams, Object.keys(world.scenario.streams)));
  const zones = anyOr(t.zones, zoneIds);
  const sexes = anyOr(t.sex === 'all' ? [] : [t.sex], ['women', 'men']);
  const oldest = bornAtAge(world, t.toYears + 1) + 1;
  const youngest = bornAtAge(world, t.fromYears);
  return (i) =>
    origins[origin[i]] === 1 &&
    birthMonth[i] >= oldest &&
    birthMonth[i] <= youngest &&
    bands[band[i]] === 1 &&
    streams[stream[i]] === 1 &&
    zones[households.zone[household[i]]] === 1 &&
    sexes[sex[i]] === 1 &&
    !(t.vulnerableOnly && vulnerable[i] === 0) &&
    !(t.arrivedWithinMonths > 0 && (arrivalMonth[i] < 0 || month - arrivalMonth[i] > t.arrivedWithinMonths));
}

/** The first grown-up member present applies for a household; −1 for none. */
function speakerOf({ people, households }: World, h: number, grown: number): number {
  for (let m = households.first[h]; m >= 0; m = people.next[m]) {
    if (people.presence[m] === Presence.here && people.birthMonth[m] <= grown) return m;
  }
  return -1;
}

/** Outreach and word of mouth; who knows, is served and eligible joins the queue. */
function enrol(world: World, definition: ProgrammeDefinition, input: ProgrammeInput, k: number): void {
  const { people, enrolments, team, counts, capacities, programmeState, scale } = world;
  const id = Object.keys(world.scenario.programmes)[k];
  const rank = world.key(`programmes.queue.${id}`);
  const bit = 1 << k;
  const aware = world.tally.subarray(0, 2);
  const inTarget = targetOf(world, input);
  const grown = bornAtAge(world, GROWN);
  startFinding(world);
  team.sum(definition.enrols === 'household' ? counts.households : counts.people, aware, (part, from, to) => {
    const hears = hearing(world, definition, input, k, part);
    if (definition.enrols !== 'household') for (let i = from; i < to; i++) hears(i);
    else {
      for (let h = from; h < to; h++) {
        const i = speakerOf(world, h, grown);
        if (i >= 0) hears(i);
      }
    }
  });
  team.once(() => {
    programmeState.awareShare[k] = aware[0] > 0 ? aware[1] / aware[0] : 0;
    // The list of those waiting closes at a year's places; who does not get on it may try again.
    const room = Math.ceil((input.placesPerMonth * 12) / scale) - programmeState.waiting[k];
    for (const i of firstRows(foundRows(world), room, (row) => bits(rank.k0, rank.k1, people.id[row]))) {
      if (counts.enrolments >= capacities.enrolments) {
        if (!world.warnings.includes(FULL)) world.warnings.push(FULL);
        break;
      }
      const e = counts.enrolments++;
      enrolments.person[e] = i;
      enrolments.programme[e] = k;
      enrolments.stage[e] = Stage.waiting;
      enrolments.outside[e] = inTarget(i) ? 0 : 1;
      enrolments.month[e] = world.month;
      enrolments.applied[e] = world.month;
      people.received[i] |= bit;
      programmeState.waiting[k]++;
    }
  });
}

/** Outreach reaches one person: some hear of the programme; who knows of it and may enrol is found. Counts the target, and who of it knows. */
function hearing(world: World, definition: ProgrammeDefinition, input: ProgrammeInput, k: number, aware: Float64Array): (person: number) => void {
  const { people, programmeState } = world;
  const { presence, origin, birthMonth, known, received, id } = people;
  const hear = world.key(`programmes.hear.${Object.keys(world.scenario.programmes)[k]}`);
  const bit = 1 << k;
  const inTarget = targetOf(world, input);
  const youngest = bornAtAge(world, input.target.fromYears);
  const outsiders = outsideShare(input);
  const chance = input.trustShare * (input.outreachPerMonth + input.wordOfMouthPerMonth * programmeState.awareShare[k]);
  return (i) => {
    if (presence[i] !== Presence.here) return;
    const target = inTarget(i);
    if (!target && (outsiders === 0 || origin[i] > Origin.earlierReturnee || birthMonth[i] > youngest)) return;
    let knows = (known[i] & bit) !== 0;
    if (!knows && uniform(hear.k0, hear.k1, id[i]) < chance) {
      known[i] |= bit;
      knows = true;
    }
    if (target) {
      aware[0]++;
      if (knows) aware[1]++;
    }
    if (knows && (received[i] & bit) === 0 && definition.eligible?.(world, i)) find(world, i);
  };
}

/** Places of the month go in order of application; those in support get their month. True while somebody has support to come. */
function serve(world: World, definition: ProgrammeDefinition, means: Means, p: Record<string, number>, input: ProgrammeInput, k: number, open: boolean): boolean {
  const { people, enrolments, counts, programmeState, scale } = world;
  let supporting = false;
  const outsiders = outsideShare(input);
  const places = [(input.placesPerMonth * (1 - outsiders)) / scale, (input.placesPerMonth * outsiders) / scale];
  const quota = [programmeState.carryTarget[k] + places[0], programmeState.carryOutside[k] + places[1]];
  for (let e = 0; e < counts.enrolments; e++) {
    if (enrolments.programme[e] !== k) continue;
    const i = enrolments.person[e];
    const stage = enrolments.stage[e];
    if (stage === Stage.active) {
      const goes = people.presence[i] === Presence.here && enrolments.monthsLeft[e] > 0 && (definition.support?.(means, i, p) ?? true);
      if (goes) enrolments.monthsLeft[e]--;
      if (!goes || enrolments.monthsLeft[e] === 0) {
        definition.leave?.(world, i);
        enrolments.stage[e] = Stage.done;
      } else supporting = true;
    } else if (stage === Stage.waiting && open && quota[enrolments.outside[e]] >= 1 && world.month - enrolments.applied[e] >= input.delayMonths) {
      if (people.presence[i] !== Presence.here || !definition.eligible?.(world, i)) {
        enrolments.stage[e] = Stage.refused;
        programmeState.waiting[k]--;
        continue;
      }
      const months = definition.deliver?.(means, i, p) ?? 0;
      if (months < 0) {
        quota.fill(0); // the money is spent
        continue;
      }
      quota[enrolments.outside[e]]--;
      enrolments.stage[e] = months > 0 ? Stage.active : Stage.done;
      if (months > 0) supporting = true;
      enrolments.monthsLeft[e] = months;
      enrolments.month[e] = world.month;
      programmeState.waiting[k]--;
      programmeState.served[k]++;
    }
  }
  // Fractions of a place are carried on, not whole unused ones.
  programmeState.carryTarget[k] = Math.min(quota[0], quota[0] - Math.floor(quota[0]));
  programmeState.carryOutside[k] = Math.min(quota[1], quota[1] - Math.floor(quota[1]));
  return supporting;
}
