/** Programmes of the time before return: who of those on their way is reached, who need not return, and with what the others come. */
import { uniform } from '../../lib/random.ts';
import { monthIndex } from '../calendar.ts';
import { bandCode, type World } from '../world.ts';
import { programmeOf } from './index.ts';
import { meansOf, valuesOf } from './means.ts';
import type { Means, ProgrammeDefinition } from './programme.ts';
import { targetedStreams } from './target.ts';

interface Reach {
  readonly k: number;
  readonly definition: ProgrammeDefinition;
  readonly means: Means;
  readonly p: Record<string, number>;
  /** Whether a household is reached: one of the target, by a draw that belongs to its number. */
  reaches(number: number, stream: number, band: number): boolean;
}

export interface Arriving {
  /** True when the household, or the member who would be sent back, need not return. */
  mayRemain(number: number, stream: number, band: number, people: number): boolean;
  /** A household about to choose where to live. */
  assist(household: number, number: number, stream: number, band: number): void;
}

/** What reaches those on their way this month. Places go by chance where there are more households than places. */
export function arriving(world: World): Arriving {
  const reaching = world.programmes.flatMap((input, k): readonly Reach[] => {
    const definition = programmeOf(input.kind);
    if (!(definition.remain || definition.arrive) || input.budgetUsd === 0) return [];
    if (world.month < monthIndex(world.scenario, input.start) || world.month > monthIndex(world.scenario, input.end)) return [];
    const streams = targetedStreams(world.scenario.streams, input);
    const bands = input.target.bands.map(bandCode);
    const onTheWay = streams.reduce((sum, served, s) => sum + served * householdsOnTheWay(world, s), 0);
    const places = input.placesPerMonth / world.scale;
    const chance = input.outreachPerMonth * input.trustShare * (onTheWay > places ? places / onTheWay : 1);
    const draw = world.key(`programmes.reach.${Object.keys(world.scenario.programmes)[k]}`);
    return [
      {
        k,
        definition,
        means: meansOf(world, k),
        p: valuesOf(definition, input),
        reaches(number, stream, band) {
          if (streams[stream] === 0 || (bands.length > 0 && !bands.includes(band))) return false;
          world.programmeState.targetPeople[k]++;
          return uniform(draw.k0, draw.k1, number) < chance;
        },
      },
    ];
  });
  const count = (k: number): void => {
    const { served, targetPeople, awareShare } = world.programmeState;
    served[k]++;
    awareShare[k] = served[k] / targetPeople[k];
  };
  return {
    mayRemain(number, stream, band, people) {
      for (const { k, definition, means, p, reaches } of reaching) {
        if (!definition.remain || !reaches(number, stream, band) || !definition.remain(means, people, p)) continue;
        count(k);
        world.facts.remained += people;
        return true;
      }
      return false;
    },
    assist(household, number, stream, band) {
      for (const { k, definition, means, p, reaches } of reaching) {
        if (definition.arrive && reaches(number, stream, band) && definition.arrive(means, household, p)) count(k);
      }
    },
  };
}

/** Households of a stream that arrive this month, or members abroad who are sent back. */
function householdsOnTheWay(world: World, s: number): number {
  const { roster, months, month, streams } = world;
  const at = s * months + month;
  return streams[s].breadwinners ? roster.people[at] / world.scale : roster.arrivalStart[at + 1] - roster.arrivalStart[at];
}

