/**
 * What a pattern of programmes is: a small scenario of its own, run as it stands and with what its arms change, on the same seeds and
 * so with the same luck; and what is read from the runs of one seed. Bands were written before the first run.
 */
import type { Lives, RunResult } from '../../model/result.ts';
import type { Rule } from '../pattern.ts';

/** The runs of one seed, by arm. */
export interface Runs {
  run(arm: string): RunResult;
  /** Those whom the first arm served, as they live at the end of a month ('YYYY-MM') in any arm. */
  lives(arm: string, month: string): Lives;
}

export interface ProgrammeMeasure {
  readonly label: string;
  /** The observed figure, in words; empty where none is reported. */
  readonly reported: string;
  readonly rule: Rule;
  readonly band: readonly [number, number];
  readonly of: (runs: Runs) => number;
}

export interface ProgrammePattern {
  readonly id: string;
  readonly label: string;
  readonly reported: string;
  /** Name of its scenario. */
  readonly scenario: string;
  /** Last month of its runs, 'YYYY-MM'. */
  readonly until: string;
  /** How many times finer than asked for it is run: a place of 30,000 people needs more agents for each of them than one of a million. */
  readonly finer: number;
  /** What each arm changes in the scenario, as `--set` takes it. The first is the one whose people are followed. */
  readonly arms: Readonly<Record<string, readonly string[]>>;
  /** Months at whose end lives are wanted, by arm. */
  readonly lives?: Readonly<Record<string, readonly string[]>>;
  readonly measures: readonly [ProgrammeMeasure, ...ProgrammeMeasure[]];
  readonly notes: readonly string[];
}

/** Any rise, and any fall: far beyond what shares, indices and ratios can do. */
export const RISES = [0, 1e9] as const;
export const FALLS = [-1e9, 0] as const;
/** For what is shown and not required. */
export const ANY = [-1e9, 1e9] as const;

/** An arm without these programmes: one that has no money changes nobody's life. */
export const withoutMoney = (...programmes: readonly string[]): readonly string[] => programmes.map((id) => `programmes.${id}.budgetUsd=0`);
