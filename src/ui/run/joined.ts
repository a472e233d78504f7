/** Two results as one: the months that a finer run has done so far, and a coarser result for those after. */
import type { RunResult, SoFar } from '../../model/result.ts';
import { LISTS, lazyOutcome, type Lists } from '../../../workers/packed.ts';

function joinLists(fine: Lists, coarse: Lists, months: number, all: number): Lists {
  const names = new Set([...Object.keys(coarse), ...Object.keys(fine)]);
  const at = (name: string, month: number): number => (month < months ? fine : coarse)[name]?.[month] ?? Number.NaN;
  return Object.fromEntries(Array.from(names, (name) => [name, Array.from({ length: all }, (_, month) => at(name, month))]));
}

/** All but the outcomes stays the coarser one's. Lists are joined where somebody looks: a chart reads a few of thousands. */
export function joined(fine: SoFar, coarse: RunResult, months: number): RunResult {
  const outcomes = Object.entries(coarse.outcomes).map(([key, { label, unit, doc }]) => {
    const [theirs, ours] = [fine.outcomes[key], coarse.outcomes[key]];
    const make = LISTS.map((list) =>
      ours && list in ours ? () => joinLists(theirs?.[list] ?? {}, ours[list] ?? {}, months, coarse.dates.length) : undefined,
    );
    return [key, lazyOutcome({ label, unit, doc }, make)] as const;
  });
  return { ...coarse, outcomes: Object.fromEntries(outcomes) };
}
