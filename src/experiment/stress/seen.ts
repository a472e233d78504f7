/** What is kept of a run of a stress sweep: hundreds of whole results would not fit. */
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { crossingOf, type Line, lineSeries, mostBeyond } from './lines.ts';
import { type Needs, needsOf, standingOf } from './needs.ts';
import { INDICATORS, movedFrom } from './warning.ts';

export interface Seen {
  readonly dates: readonly string[];
  readonly needs: Needs;
  /** What serves in the last month before the first arrivals. */
  readonly standing: ReturnType<typeof standingOf>;
  /** By line: the month of the run in which it is first crossed, −1 for never; its value then, or at its worst; and people beyond it. */
  readonly lines: readonly { readonly crossing: number; readonly worst: number; readonly people: number }[];
  /** By indicator: how far it has moved, from the first arrivals on. */
  readonly moved: readonly (readonly number[])[];
}

/** What is looked at: `from` is the month of the run in which the first given arrivals come. */
export interface Look {
  readonly lines: readonly Line[];
  readonly lasting: number;
  readonly from: number;
}

export function seenOf(run: RunResult, scenario: Scenario, { lines, lasting, from }: Look): Seen {
  const before = Math.max(0, from - 1);
  return {
    dates: run.dates,
    needs: needsOf(run, scenario, before),
    standing: standingOf(run, scenario, before),
    lines: lines.map((line) => {
      const values = lineSeries(run, line);
      const told = values.slice(from).filter((value) => !Number.isNaN(value));
      const worst = told.length === 0 ? Number.NaN : line.worse === 'above' ? Math.max(...told) : Math.min(...told);
      return { crossing: crossingOf(values, line, from, lasting), worst, people: mostBeyond(run, line, from) };
    }),
    moved: INDICATORS.map(({ outcome, moves }) => movedFrom(run.outcomes[outcome]?.series['all'] ?? run.dates.map(() => Number.NaN), moves, from)),
  };
}
