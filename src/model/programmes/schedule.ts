/** Programmes that move the dates of arrivals: read when the roster is drawn, since a date is part of who arrives. */
import { monthIndex } from '../calendar.ts';
import type { Scenario } from '../scenario.ts';
import { programmeOf } from './index.ts';
import { overheadsShare, valuesOf } from './means.ts';
import { targetedStreams } from './target.ts';

/** Moves people from month to month in place, as far as the budget pays for it. */
export function scheduleArrivals(scenario: Scenario, streamId: string, monthly: Float64Array): void {
  const stream = Object.keys(scenario.streams).indexOf(streamId);
  for (const input of Object.values(scenario.programmes)) {
    const definition = programmeOf(input.kind);
    if (!definition.schedule || input.budgetUsd === 0 || targetedStreams(scenario.streams, input)[stream] === 0) continue;
    const p = valuesOf(definition, input);
    const [from, to] = [monthIndex(scenario, input.start), Math.min(monthIndex(scenario, input.end), monthly.length - 1)];
    const people = monthly.slice(Math.max(0, from), to + 1).reduce((sum, count) => sum + count, 0);
    const cost = (people * (definition.scheduleUsd?.(p) ?? 0)) / (1 - overheadsShare(input));
    definition.schedule(monthly, Math.max(0, from), to, cost > input.budgetUsd ? input.budgetUsd / cost : 1, p);
  }
}
