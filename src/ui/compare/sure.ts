/** How sure a comparison is to be: luck, futures, how fine; and how long that takes. */
import type { Scenario } from '../../model/scenario.ts';

export interface Sure {
  readonly replicates: number;
  /** Points of a Latin hypercube over what is not known; 1 where nothing but luck varies. */
  readonly futures: number;
  /** Rival rules of behaviour, by key. */
  readonly rules: readonly string[];
  /** People per agent. */
  readonly scale: number;
  readonly months: number;
  /** Seeds of winners and losers. */
  readonly twins: number;
}

export const PRESETS = ['quick', 'careful', 'overnight'] as const;
export type Preset = (typeof PRESETS)[number];

/** `agents`: how many stand for the place, at least. */
const OF_PRESET: Readonly<Record<Preset, Pick<Sure, 'replicates' | 'futures' | 'twins'> & { readonly agents: number }>> = {
  quick: { replicates: 5, futures: 1, twins: 3, agents: 6_000 },
  careful: { replicates: 4, futures: 40, twins: 5, agents: 12_000 },
  overnight: { replicates: 10, futures: 100, twins: 10, agents: 40_000 },
};

/** Rival rules of behaviour: parts of decisions that nobody has measured, left out. */
export const RULES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  noEnvy: { attitudes: { envy: 0, aidGap: 0 } },
  noFollowing: { leaving: { spread: 0, neighboursLeft: 0 }, settlement: { chain: 0 } },
};

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];

export const peopleOf = ({ zones }: Scenario): number => Object.values(zones).reduce((sum, { population }) => sum + population, 0);

/** The coarsest round scale at which so many agents are left. */
const scaleFor = (people: number, agents: number): number => STEPS.findLast((step) => people / step >= agents) ?? 1;

export function sureOf(preset: Preset, scenario: Scenario, rules: readonly string[] = []): Sure {
  const { agents, ...rest } = OF_PRESET[preset];
  return { ...rest, rules, scale: scaleFor(peopleOf(scenario), agents), months: scenario.place.months };
}

/** Of one run by one worker, measured on two cores of an AMD EPYC (README, "Measured"): with programmes, start-up included. */
const SECONDS_PER_PERSON_MONTH = 0.7e-6;
const STARTUP_MONTHS = 24;
/** Of every run, however few its people; and of hiring workers. Assumed. */
const SECONDS_PER_RUN = 0.04;
const SECONDS_TO_BEGIN = 1.5;

/** `pace`: how many times as long this machine takes. */
export function secondsOf(runs: number, scenario: Scenario, { scale, months }: Pick<Sure, 'scale' | 'months'>, workers: number, pace = 1): number {
  const agents = peopleOf(scenario) / scale;
  const each = SECONDS_PER_RUN + agents * (months + STARTUP_MONTHS) * SECONDS_PER_PERSON_MONTH;
  return pace * (SECONDS_TO_BEGIN + (runs * each) / Math.max(1, workers));
}

const PACES = [0.3, 10] as const;
/** Shorter questions tell more of other things than of the machine. */
const LEAST_SECONDS = 5;

/** Halfway, in factors, to what was measured: one slow answer is not the machine's. */
export function paceAfter(pace: number, estimate: number, seconds: number): number {
  if (estimate < LEAST_SECONDS) return pace;
  return Math.min(PACES[1], Math.max(PACES[0], pace * Math.sqrt(seconds / estimate)));
}
