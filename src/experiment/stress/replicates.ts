/** The runs of a stress, replicate by replicate: few at once, and of each only what is told, so that memory does not grow with the runs asked for. */
import { inTurns } from '../../lib/inTurns.ts';
import type { Scenario } from '../../model/scenario.ts';
import { AT_ONCE, seedsOf, type Simulate, type TellProgress } from '../simulate.ts';
import { type Bracket, bracket } from './bracket.ts';
import { atVolume, type Variation } from './conditions.ts';
import type { Line } from './lines.ts';
import { type Look, type Seen, seenOf } from './seen.ts';

export interface StressOptions {
  readonly simulate: Simulate;
  readonly scenario: Scenario;
  readonly lines: readonly Line[];
  /** Factors on the given arrivals, rising, 1 among them. */
  readonly volumes: readonly number[];
  /** Months over which each month of arrivals is spread, each tried by itself. */
  readonly phases: readonly number[];
  readonly replicates: number;
  readonly scale: number;
  readonly months?: number;
  /** Months in a row beyond a line that count as crossing it. */
  readonly lasting?: number;
  /** Of the step between two volumes in which a line is first crossed. */
  readonly halvings?: number;
  readonly progress?: TellProgress;
}

const HALVINGS = 2;

type SeenAt = (variation: number, volume: number) => Promise<Seen>;

/** What is kept of a replicate. */
export interface Replicate {
  /** By variation and line. */
  readonly brackets: readonly (readonly Bracket[])[];
  /** As the scenario is, at nobody and each of the volumes; what was seen at others has said where its lines are crossed. */
  readonly seen: readonly Seen[];
  readonly runs: number;
}

/** The runs of a replicate, each made once, whoever asks for it. */
function runsOf(make: SeenAt): { readonly at: SeenAt; readonly runs: () => number } {
  const made = new Map<string, Promise<Seen>>();
  return {
    runs: () => made.size,
    at(variation, volume) {
      const key = `${variation} ${volume}`;
      const known = made.get(key) ?? make(variation, volume);
      made.set(key, known);
      return known;
    },
  };
}

export function replicatesOf(options: StressOptions, variations: readonly Variation[], look: Look, atLeast: number): Promise<Replicate[]> {
  const { simulate, scale, months, replicates, lines, volumes, halvings = HALVINGS, progress } = options;
  let asked = 0;
  let done = 0;
  progress?.(0, atLeast);
  return inTurns(seedsOf(replicates), AT_ONCE, async (seed): Promise<Replicate> => {
    const { at, runs } = runsOf(async (variation, volume) => {
      asked++;
      const scenario = atVolume(variations[variation].scenario, volume);
      const seen = seenOf(await simulate({ scenario, seed, scale, ...(months !== undefined && { months }) }), scenario, look);
      progress?.(++done, Math.max(atLeast, asked));
      return seen;
    });
    const bracketOf = (variation: number, line: number): Promise<Bracket> => bracket(async (volume) => (await at(variation, volume)).lines[line].crossing >= 0, volumes, halvings);
    const brackets = await Promise.all(variations.map((_, v) => Promise.all(lines.map((__, l) => bracketOf(v, l)))));
    return { brackets, seen: await Promise.all([0, ...volumes].map((volume) => at(0, volume))), runs: runs() };
  });
}
