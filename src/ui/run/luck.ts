/**
 * How far luck alone moves a preview: the same scenario with other seeds, always the same ones, so that what is drawn does not jump.
 * So few runs have a range and no quantiles; the run that is drawn is one of them.
 */
import type { OutcomeSeries, SoFar } from '../../model/result.ts';

type Series = OutcomeSeries['series'];

/** The lowest and the highest value of some runs, by outcome, group and month. */
export interface Luck {
  /** People per agent in these runs. */
  readonly scale: number;
  readonly runs: number;
  readonly lowest: { readonly [outcome: string]: Series };
  readonly highest: { readonly [outcome: string]: Series };
}

/** Runs by people per agent, the drawn one among them: fewer where each takes longer and luck has less to say. */
const RUNS: Readonly<Record<number, number>> = { 100: 7, 10: 3 };

/** First with so few that it is there soon, then with all: a range that widened with every run would unsettle. */
const FEW = 3;
export const isTold = ({ scale, runs }: Luck): boolean => runs === FEW || runs === runsAt(scale);

export const runsAt = (scale: number): number => RUNS[scale] ?? 1;
export const otherSeed = (seed: string, run: number): string => `${seed}, other luck ${run}`;

type Lists = Luck['lowest'];

function fold(lists: Lists, { outcomes }: SoFar, choose: (a: number, b: number) => number): Lists {
  const known = (a: number, b = Number.NaN): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : choose(a, b));
  return Object.fromEntries(
    Object.entries(lists).map(([key, series]) => {
      const other = outcomes[key]?.series ?? {};
      return [
        key,
        Object.fromEntries(
          Object.entries(series).map(([group, values]) => [group, values.map((value, m) => known(value, other[group]?.[m]))]),
        ),
      ];
    }),
  );
}

export function luckOfOne({ outcomes }: SoFar, scale: number): Luck {
  const lists = Object.fromEntries(Object.entries(outcomes).map(([key, { series }]) => [key, series]));
  return { scale, runs: 1, lowest: lists, highest: lists };
}

/** With one more run. */
export const withAnother = ({ scale, runs, lowest, highest }: Luck, run: SoFar): Luck => ({
  scale,
  runs: runs + 1,
  lowest: fold(lowest, run, Math.min),
  highest: fold(highest, run, Math.max),
});
