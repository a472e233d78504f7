/**
 * Person-level twins: those whom a programme served, and the same people, by identity, in the run without it. Dead-weight: who has it
 * with the programme and would have it as well without. Displacement: what those lose who were not served.
 */
import type { Lives, RunResult } from '../../model/result.ts';
import { last, type Spread, spreadOf } from './spread.ts';

const HAVE = { works: 'Regular work or an own trade', ownTrade: 'An own trade', sustained: 'Here, with a score of a half or more' } as const;
type Had = keyof typeof HAVE;

/** One who was served: how they live with the programme, and without. */
interface Pair {
  readonly resident: boolean;
  readonly given: Readonly<Record<Had, boolean>>;
  readonly otherwise: Readonly<Record<Had, boolean>>;
}

/** People whom one of these programmes served and who have a twin. */
export function pairsOf(withIt: Lives | undefined, without: Lives | undefined, programmes: readonly string[]): Pair[] {
  if (withIt === undefined || without === undefined) return [];
  const twin = new Map(without.id.map((id, at) => [id, at]));
  const state = ({ works, ownTrade, sustained }: Lives, at: number): Pair['given'] => ({ works: works[at], ownTrade: ownTrade[at], sustained: sustained[at] });
  const served = new Set(programmes.flatMap((id) => withIt.servedBy[id] ?? []));
  return [...served].flatMap((at) => {
    const other = twin.get(withIt.id[at]);
    return other === undefined ? [] : [{ resident: withIt.resident[at], given: state(withIt, at), otherwise: state(without, other) }];
  });
}

export interface DeadWeight {
  readonly of: Had;
  readonly label: string;
  /** People served of whom this is true at the end with the programme, without it, and both. */
  readonly withIt: Spread;
  readonly without: Spread;
  readonly both: Spread;
  /** Both over with it. */
  readonly deadWeightShare: Spread;
}

export function deadWeight(pairs: readonly (readonly Pair[])[], scale: number): DeadWeight[] {
  return (Object.keys(HAVE) as Had[]).map((of) => {
    const count = (is: (pair: Pair) => boolean): number[] => pairs.map((seed) => seed.filter(is).length * scale);
    const withIt = count(({ given }) => given[of]);
    const both = count(({ given, otherwise }) => given[of] && otherwise[of]);
    return {
      of,
      label: HAVE[of],
      withIt: spreadOf(withIt),
      without: spreadOf(count(({ otherwise }) => otherwise[of])),
      both: spreadOf(both),
      deadWeightShare: spreadOf(both.map((n, k) => (withIt[k] > 0 ? n / withIt[k] : Number.NaN))),
    };
  });
}

export interface Displacement {
  readonly side: 'residents' | 'returnees';
  /** Regular jobs and trades at the end: gained by those served, lost by the others (negative: the others gained too). */
  readonly gainedByServed: Spread;
  readonly lostByOthers: Spread;
  /** Lost by others of this side for each one gained by anybody served, over all seeds; NaN where those served gained none. */
  readonly lostPerGained: number;
}

const SIDE_GROUPS = { residents: ['residents', 'earlierReturnees'], returnees: ['newcomers'] } as const;
type Side = keyof typeof SIDE_GROUPS;

function working({ outcomes }: RunResult, side: Side): number {
  return SIDE_GROUPS[side].flatMap((group) => ['wageWorkers', 'selfEmployed'].map((key) => last(outcomes[key]?.series[group] ?? [0]))).reduce((a, b) => a + b, 0);
}

const netWork = (pairs: readonly Pair[]): number => pairs.reduce((sum, { given, otherwise }) => sum + Number(given.works) - Number(otherwise.works), 0);

/** Earlier returnees count with residents, displaced people with returnees, as in who was served. */
export function displacement(runs: readonly (readonly [withIt: RunResult, without: RunResult])[], pairs: readonly (readonly Pair[])[], scale: number): Displacement[] {
  const everybody = pairs.reduce((sum, seed) => sum + netWork(seed) * scale, 0);
  return (['residents', 'returnees'] as const).map((side) => {
    const gained = pairs.map((seed) => netWork(seed.filter(({ resident }) => resident === (side === 'residents'))) * scale);
    const lost = runs.map(([withIt, without], k) => gained[k] - (working(withIt, side) - working(without, side)));
    const lostPerGained = everybody > 0 ? lost.reduce((a, b) => a + b, 0) / everybody : Number.NaN;
    return { side, gainedByServed: spreadOf(gained), lostByOthers: spreadOf(lost), lostPerGained };
  });
}
