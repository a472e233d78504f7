/** Outreach and word of mouth (Bass 1969); who knows of a programme, is served and eligible joins its queue. */
import { bits, uniform } from '../../lib/random.ts';
import { firstRows } from '../../lib/rows.ts';
import { bornAtAge, GROWN } from '../population/households.ts';
import { Origin, Presence } from '../state.ts';
import { find, foundRows, startFinding } from '../found.ts';
import type { World } from '../world.ts';
import type { ProgrammeDefinition } from './programme.ts';
import { Stage } from './stage.ts';
import { outsideShare, targetOf } from './target.ts';
import { valuesOf } from './values.ts';

const FULL = 'enrolments: no room for more applicants';

/** The first grown-up member present applies for a household; −1 for none. */
export function speakerOf({ people, households }: World, h: number, grown: number): number {
  for (let m = households.first[h]; m >= 0; m = people.next[m]) {
    if (people.presence[m] === Presence.here && people.birthMonth[m] <= grown) return m;
  }
  return -1;
}

/** The list of those waiting closes at a year's places. */
const MONTHS_OF_LIST = 12;

/** Sums of the pass: people of the target, who of them know, and who of those may not enrol. */
const TARGET = 0;
const AWARE = 1;
const INELIGIBLE = 2;

export function enrol(world: World, definition: ProgrammeDefinition, k: number): void {
  const { people, enrolments, team, counts, capacities, programmeState, scale } = world;
  const input = world.programmes[k];
  const id = Object.keys(world.scenario.programmes)[k];
  const rank = world.key(`programmes.queue.${id}`);
  const bit = 1 << k;
  const sums = world.tally.subarray(0, 3);
  const grown = bornAtAge(world, GROWN);
  startFinding(world);
  team.sum(definition.enrols === 'household' ? counts.households : counts.people, sums, (part, from, to) => {
    const hears = hearing(world, definition, k, part);
    if (definition.enrols !== 'household') for (let i = from; i < to; i++) hears(i);
    else {
      for (let h = from; h < to; h++) {
        const i = speakerOf(world, h, grown);
        if (i >= 0) hears(i);
      }
    }
  });
  team.once(() => {
    programmeState.awareShare[k] = sums[TARGET] > 0 ? sums[AWARE] / sums[TARGET] : 0;
    programmeState.targetPeople[k] = sums[TARGET];
    programmeState.ineligible[k] = sums[INELIGIBLE];
    const inTarget = targetOf(world, input);
    const outsiders = outsideShare(definition, input);
    for (const outside of [0, 1] as const) {
      // A list for the target and one for others, so that neither fills the other's; who does not get on may try again.
      const places = input.placesPerMonth * (outside === 1 ? outsiders : 1 - outsiders);
      const waiting = outside === 1 ? programmeState.waitingOutside[k] : programmeState.waiting[k] - programmeState.waitingOutside[k];
      const room = Math.ceil((places * MONTHS_OF_LIST) / scale) - waiting;
      const candidates = foundRows(world).filter((row) => inTarget(row) === (outside === 0));
      for (const i of firstRows(candidates, room, (row) => bits(rank.k0, rank.k1, people.id[row]))) apply(i, outside);
    }
  });

  function apply(i: number, outside: 0 | 1): void {
    if (counts.enrolments >= capacities.enrolments) {
      if (!world.warnings.includes(FULL)) world.warnings.push(FULL);
      return;
    }
    const e = counts.enrolments++;
    enrolments.person[e] = i;
    enrolments.programme[e] = k;
    enrolments.stage[e] = Stage.waiting;
    enrolments.outside[e] = outside;
    enrolments.month[e] = world.month;
    enrolments.applied[e] = world.month;
    people.received[i] |= bit;
    programmeState.waiting[k]++;
    programmeState.waitingOutside[k] += outside;
  }
}

/** Outreach reaches one person: some hear of the programme; who knows of it and may enrol is found. Shame keeps some away (M12). */
function hearing(world: World, definition: ProgrammeDefinition, k: number, sums: Float64Array): (person: number) => void {
  const { people, programmeState } = world;
  const { presence, origin, birthMonth, known, received, id, stigma } = people;
  const input = world.programmes[k];
  const hear = world.key(`programmes.hear.${Object.keys(world.scenario.programmes)[k]}`);
  const bit = 1 << k;
  const p = valuesOf(definition, input);
  const inTarget = targetOf(world, input);
  const youngest = bornAtAge(world, input.target.fromYears);
  const outsiders = outsideShare(definition, input);
  const shuns = world.p.programmes.stigmaShunsShare;
  const chance = input.trustShare * (input.outreachPerMonth + input.wordOfMouthPerMonth * programmeState.awareShare[k]);
  return (i) => {
    if (presence[i] !== Presence.here) return;
    const target = inTarget(i);
    if (!target && (outsiders === 0 || origin[i] > Origin.earlierReturnee || birthMonth[i] > youngest)) return;
    let knows = (known[i] & bit) !== 0;
    if (!knows && uniform(hear.k0, hear.k1, id[i]) < chance * (1 - shuns * stigma[i])) {
      known[i] |= bit;
      knows = true;
    }
    const applies = knows && (received[i] & bit) === 0;
    const may = applies && (definition.eligible?.(world, i, p) ?? true);
    if (target) {
      sums[TARGET]++;
      if (knows) sums[AWARE]++;
      if (applies && !may) sums[INELIGIBLE]++;
    }
    if (may) find(world, i);
  };
}
