/** Programmes that move the dates of arrivals: read when the roster is drawn, since a date is part of who arrives. */
import { monthIndex } from '../calendar.ts';
import type { ProgrammeInput, Scenario } from '../scenario.ts';
import { bandsShare } from '../settlement/bands.ts';
import type { World } from '../world.ts';
import { programmeOf } from './index.ts';
import { overheadsShare, valuesOf } from './values.ts';
import { targetedStreams } from './target.ts';

/** People whose date one programme moved, by month: from which, and to which. */
export interface Moves {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Whether it moves dates: what is to come is then known from the first month of the run on, whenever the programme begins. */
export const movesDates = ({ kind, budgetUsd }: ProgrammeInput): boolean => budgetUsd > 0 && programmeOf(kind).schedule !== undefined;

/** Moves people from month to month in place, as far as each programme's budget pays for it; returns who was moved, by programme. */
export function scheduleArrivals(scenario: Scenario, streamId: string, monthly: Float64Array): readonly Moves[] {
  const stream = Object.keys(scenario.streams).indexOf(streamId);
  return Object.values(scenario.programmes).map((input) => {
    const moves = { from: new Float64Array(monthly.length), to: new Float64Array(monthly.length) };
    const definition = programmeOf(input.kind);
    if (!definition.schedule || input.budgetUsd === 0 || targetedStreams(scenario.streams, input)[stream] === 0) return moves;
    const p = valuesOf(definition, input);
    const later = definition.schedule(p);
    const [first, end] = [Math.max(0, monthIndex(scenario, input.start)), Math.min(monthly.length, monthIndex(scenario, input.end) + 1)];
    const before = monthly.slice(first, end).map((people) => people * bandsShare(scenario, scenario.streams[streamId], input.target.bands));
    const people = before.reduce((sum, count) => sum + count, 0);
    const cost = (people * (1 - later[0]) * (definition.scheduleUsd?.(p) ?? 0)) / (1 - overheadsShare(input));
    const paid = cost > input.budgetUsd ? input.budgetUsd / cost : 1;
    before.forEach((arriving, k) => {
      for (let m = 1; m < later.length; m++) {
        const moved = arriving * paid * later[m];
        monthly[first + k] -= moved;
        moves.from[first + k] += moved;
        // Who would come after the run's last month still comes: the run ends before.
        if (first + k + m >= monthly.length) continue;
        monthly[first + k + m] += moved;
        moves.to[first + k + m] += moved;
      }
    });
    return moves;
  });
}

/** Where the moves of a programme and stream begin in the roster. */
const at = ({ streams, months }: World, k: number, s: number): number => (k * streams.length + s) * months;

/** Agents whose date a programme moves away from this month. */
export const movedAway = (world: World, k: number): number =>
  world.streams.reduce((sum, _, s) => sum + world.roster.movedFrom[at(world, k, s) + world.month], 0) / world.scale;

/** Of the people of a stream who arrive this month, the share that a programme made come later. */
export function movedHereShare(world: World, k: number, s: number): number {
  const arriving = world.roster.people[s * world.months + world.month];
  return arriving > 0 ? world.roster.movedTo[at(world, k, s) + world.month] / arriving : 0;
}
