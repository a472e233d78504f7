/** What is kept of a run of a split: figures of both sides by horizon, lives by group, what was spent, and where people settled. */
import { mean } from '../../lib/statistics.ts';
import { monthIndex } from '../../model/calendar.ts';
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Figures, figuresOver, type Group, GROUPS, type Spans } from '../arms/measures.ts';
import { allSpentUsd } from '../money/cost.ts';
import { moneyOf, type SeenMoney } from './seenMoney.ts';

/** Months after the first money; figures are means of the twelve months that end there, or of as many as there were. */
export const HORIZONS: readonly number[] = [12, 24, 36];
/** The horizon at which measures are looked into, and groups told apart. */
export const MAIN = 24;
const YEAR = 12;
/** Months after the last money, both counted from it: what stays when the donor has left. */
export const AFTER = [13, 24] as const;
export const horizonKey = (months: number): string => `after${months}`;

export interface Schedule {
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Those of `HORIZONS` when left out; the main one is always among them. */
  readonly horizons?: readonly number[];
}

export const horizonsOf = ({ horizons = HORIZONS }: Pick<Schedule, 'horizons'>): readonly number[] => [...new Set([...horizons, MAIN])].sort((a, b) => a - b);

/** Months that a run needs to reach the last reading. */
export function monthsNeeded(scenario: Scenario, schedule: Schedule): number {
  return Math.max(monthIndex(scenario, schedule.firstMonth) + Math.max(...horizonsOf(schedule)), monthIndex(scenario, schedule.lastMonth) + AFTER[1] + 1);
}

export function spansOf(scenario: Scenario, schedule: Schedule): Spans {
  const first = monthIndex(scenario, schedule.firstMonth);
  const end = monthIndex(scenario, schedule.lastMonth);
  return { ...Object.fromEntries(horizonsOf(schedule).map((months) => [horizonKey(months), [first + Math.max(0, months - YEAR), first + months - 1] as const])), during: [first, end], left: [end + AFTER[0], end + AFTER[1]] };
}

/** Whose living standard is told apart: a mean of all would hide who pays for whom. */
export const LIVES = ['residents', 'earlierReturnees', 'returnees', 'displaced', 'women', 'men', 'poorest', 'richest'] as const;

export interface Seen {
  readonly figures: Figures;
  /** People of a group, by `group.reading`. */
  readonly people: Readonly<Record<string, number>>;
  /** Living standard over before, by group: the year that ends two years after the first money, and what stays. */
  readonly lives: Readonly<Record<string, number>>;
  readonly lived: Readonly<Record<string, number>>;
  readonly spentUsd: number;
  readonly money: SeenMoney;
  /** Of all newcomers at the last month, those in the zone where most of them live. */
  readonly concentration: number;
}

const meanOver = (values: readonly number[] | undefined, [from, to]: readonly [number, number]): number => mean((values ?? []).slice(from, to + 1));

export function seenOf(run: RunResult, spans: Spans): Seen {
  const { series = {}, zonesNewcomers = {} } = run.outcomes['population'] ?? {};
  const last = run.dates.length - 1;
  const zones = Object.values(zonesNewcomers).map((values) => values[last] || 0);
  const all = zones.reduce((sum, people) => sum + people, 0);
  const livesAt = (span: readonly [number, number]): Record<string, number> =>
    Object.fromEntries(LIVES.flatMap((group): [string, number][] => (run.outcomes['livingStandard']?.series[group] ? [[group, meanOver(run.outcomes['livingStandard'].series[group], span)]] : [])));
  return {
    figures: figuresOver(run, spans),
    people: Object.fromEntries(GROUPS.flatMap((group: Group) => Object.entries(spans).map(([reading, span]) => [`${group}.${reading}`, meanOver(series[group], span)]))),
    lives: livesAt(spans[horizonKey(MAIN)]),
    lived: livesAt(spans['left']),
    spentUsd: allSpentUsd(run),
    money: moneyOf(run),
    concentration: all > 0 ? Math.max(...zones) / all : Number.NaN,
  };
}
