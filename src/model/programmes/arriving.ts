/** Programmes of the time before return: who of those on their way is reached, who need not return, and with what the others come. */
import { uniform } from '../../lib/random.ts';
import { monthIndex } from '../calendar.ts';
import type { ProgrammeInput } from '../scenario.ts';
import { bandsShare } from '../settlement/bands.ts';
import { bandCode } from '../kinds.ts';
import type { World } from '../world.ts';
import { programmeOf } from './index.ts';
import { meansOf } from './means.ts';
import type { Means, ProgrammeDefinition } from './programme.ts';
import { movedHereShare } from './schedule.ts';
import { arrivingMembers } from './members.ts';
import { personMeant, targetedStreams } from './target.ts';
import { valuesOf } from './values.ts';

interface Reach {
  readonly k: number;
  readonly definition: ProgrammeDefinition;
  readonly means: Means;
  readonly p: Record<string, number>;
  /** Whether those on their way are reached: of the target, by a draw that belongs to their number, while there are places. */
  reaches(number: number, stream: number, band: number, members: readonly number[]): boolean;
}

export interface Arriving {
  /** True when the members of a household, or the one who would be sent back, need not return. */
  mayRemain(number: number, stream: number, band: number, members: () => readonly number[]): boolean;
  /** A household about to choose where to live. */
  assist(household: number, number: number, stream: number, band: number): void;
}

/** What reaches those on their way this month. */
export function arriving(world: World): Arriving {
  const { programmeState, people, households } = world;
  const reaching = world.programmes.flatMap((input, k): readonly Reach[] => {
    const definition = programmeOf(input.kind);
    if (!(definition.remain || definition.arrive) || input.budgetUsd === 0) return [];
    if (input.target.zones.length > 0) return []; // nobody on the way lives in a zone yet
    const chances = reachChances(world, input, k, definition);
    if (!chances.some((chance) => chance > 0)) return [];
    const bands = input.target.bands.map(bandCode);
    // A household is meant when one of its members is; dates are moved for whole streams and bands.
    const meant = definition.schedule ? () => true : personMeant(world, input);
    const draw = world.key(`programmes.reach.${Object.keys(world.scenario.programmes)[k]}`);
    const most = definition.schedule ? Number.POSITIVE_INFINITY : Math.ceil(input.placesPerMonth / world.scale);
    const before = programmeState.served[k];
    return [
      {
        k,
        definition,
        means: meansOf(world, k, true),
        p: valuesOf(definition, input),
        reaches(number, stream, band, members) {
          if (chances[stream] === 0 || (bands.length > 0 && !bands.includes(band)) || !members.some(meant)) return false;
          if (!definition.enrols) programmeState.targetPeople[k]++;
          return uniform(draw.k0, draw.k1, number) < chances[stream] && programmeState.served[k] - before < most;
        },
      },
    ];
  });
  const remaining = reaching.filter(({ definition }) => definition.remain);
  const assisting = reaching.filter(({ definition }) => definition.arrive);
  const count = ({ k, definition }: Reach): void => {
    const { served, targetPeople, awareShare, carryTarget } = programmeState;
    served[k]++;
    // Who is served before the return takes one of the places of the month.
    if (definition.enrols) carryTarget[k]--;
    else awareShare[k] = served[k] / targetPeople[k];
  };
  return {
    mayRemain(number, stream, band, findMembers) {
      if (remaining.length === 0) return false;
      const members = findMembers();
      for (const reach of remaining) {
        const { definition, means, p } = reach;
        if (!reach.reaches(number, stream, band, members) || !definition.remain?.(means, members.length, p)) continue;
        count(reach);
        world.facts.remained += members.length;
        return true;
      }
      return false;
    },
    assist(household, number, stream, band) {
      if (assisting.length === 0) return;
      const members = arrivingMembers(world, household);
      for (const reach of assisting) {
        const { definition, means, p } = reach;
        if (!reach.reaches(number, stream, band, members) || !definition.arrive?.(means, household, p)) continue;
        count(reach);
        people.served[households.first[household]]++;
      }
    },
  };
}

/** Chance of each stream's households to be reached this month: by outreach, and by lot where they are more than the places. */
function reachChances(world: World, input: ProgrammeInput, k: number, definition: ProgrammeDefinition): readonly number[] {
  const streams = targetedStreams(world.scenario.streams, input);
  if (definition.schedule) return streams.map((served, s) => (served * movedHereShare(world, k, s)) / Math.max(1e-9, bandsShare(world.scenario, world.streams[s], input.target.bands)));
  if (world.month < monthIndex(world.scenario, input.start) || world.month > monthIndex(world.scenario, input.end)) return streams.map(() => 0);
  const onTheWay = streams.reduce((sum, served, s) => sum + served * householdsOnTheWay(world, s) * bandsShare(world.scenario, world.streams[s], input.target.bands), 0);
  const places = input.placesPerMonth / world.scale;
  const chance = (definition.atBorder ? 1 : input.outreachPerMonth * input.trustShare) * (onTheWay > places ? places / onTheWay : 1);
  return streams.map((served) => served * chance);
}

/** Households of a stream that arrive this month, or members abroad who are sent back. */
function householdsOnTheWay(world: World, s: number): number {
  const { roster, months, month, streams } = world;
  const at = s * months + month;
  return streams[s].breadwinners ? roster.people[at] / world.scale : roster.arrivalStart[at + 1] - roster.arrivalStart[at];
}
