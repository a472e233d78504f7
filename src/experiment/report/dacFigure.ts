/** A figure of the report by the six questions, and what all of them need to find theirs. */
import { readSide, type ReadingPoint, type Side, SIDES } from '../../model/outcomes/sides.ts';
import type { ProgrammeSeries, RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { last } from '../money/spread.ts';

export interface DacFigure {
  readonly label: string;
  readonly unit: string;
  /** Whom or what it is of: a programme's label, a stream's id. */
  readonly of?: string;
  readonly side?: Side;
  readonly date?: string;
  /** NaN where there is nothing to count or to divide by. */
  readonly value: number;
  /** The value is a difference itself. */
  readonly isDifference?: true;
  /** With programmes less without, same lives. */
  readonly difference?: number;
}

export interface DacRuns {
  /** Its money and programmes: currency, price year and who goes on paying. */
  readonly scenario: Pick<Scenario, 'place' | 'programmes'>;
  readonly result: RunResult;
  /** The same lives without programmes. */
  readonly without: RunResult;
  /** The same lives with one programme each, by its id: needed for coherence. */
  readonly alone?: Readonly<Record<string, RunResult>>;
}

const FEELING = { residents: 'resentment', returnees: 'grievance' } as const;

export const over = (top: number, bottom: number): number => (bottom > 0 ? top / bottom : Number.NaN);
export const programmesOf = ({ programmes }: RunResult): readonly ProgrammeSeries[] => Object.values(programmes);

/** An outcome of both sides at some points, with its difference to the twin. */
export function bothSides({ result, without }: DacRuns, outcomes: readonly string[], points: readonly ReadingPoint[]): DacFigure[] {
  const keys = (side: Side): readonly string[] => [...outcomes, FEELING[side]];
  const rows = SIDES.flatMap((side) => keys(side).map((key, row) => ({ row, reading: readSide(result, without, { outcome: key, side }, points) })));
  return rows
    .sort((a, b) => a.row - b.row)
    .flatMap(({ reading: { label, unit, side, values, differences } }) =>
      points.map(({ date }, k) => ({ label, unit, side, date, value: values[k], ...(differences && { difference: differences[k] }) })),
    );
}

/** The first and the last month in which any programme spends. */
export function spending(result: RunResult): readonly [first: number, last: number] | undefined {
  const spends = result.dates.flatMap((_, m) => (programmesOf(result).some(({ spentUsd }) => spentUsd[m] > (spentUsd[m - 1] ?? 0)) ? [m] : []));
  return spends.length === 0 ? undefined : [spends[0], last(spends)];
}
