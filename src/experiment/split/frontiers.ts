/** Who gains most for the same money, at each budget: the frontier of each figure, under each condition. */
import { mean } from '../../lib/statistics.ts';
import { leadsOf } from '../arms/leads.ts';
import { figureKey, GROUPS, MEASURES } from '../arms/measures.ts';
import { spreadOf } from '../money/spread.ts';
import type { Given, Runs } from './given.ts';
import type { AtBudget, Frontier } from './report.ts';
import type { Seen } from './readings.ts';

/** By draw and arm: a figure less that of no programme, turned so that more is better. */
export function gainsOf(rows: readonly (readonly Seen[])[], key: string, better: 'more' | 'less', none: number): number[][] {
  const sign = better === 'more' ? 1 : -1;
  return rows.map((row) => row.map(({ figures }) => sign * (figures[key] - row[none].figures[key])));
}

export function atBudget(gains: readonly (readonly number[])[], budgetUsd: number, smallest: number): AtBudget {
  const column = (arm: number): number[] => gains.map((row) => row[arm]);
  const means = gains[0].map((_, arm) => mean(column(arm)));
  return { budgetUsd, gains: means.map((_, arm) => spreadOf(column(arm))), leads: leadsOf({ values: gains, better: 'more', smallest }), leader: means.indexOf(Math.max(...means)) };
}

export function frontiersOf(runs: Runs, conditions: readonly string[], { none, budgetsUsd }: Pick<Given, 'none' | 'budgetsUsd'>, readings: readonly string[]): { readonly frontiers: Frontier[]; readonly withoutFigure: string[] } {
  const keys = MEASURES.flatMap((measure) => GROUPS.flatMap((group) => readings.map((reading) => ({ measure, group, reading, key: figureKey(measure.key, group, reading) }))));
  const lacks = (key: string): boolean => runs.some((budgets) => budgets.some((rows) => rows.some((row) => row.some(({ figures }) => !Number.isFinite(figures[key])))));
  const withoutFigure = keys.map(({ key }) => key).filter(lacks);
  const frontiers = keys
    .filter(({ key }) => !withoutFigure.includes(key))
    .flatMap(({ measure: { key: measure, label, unit, better, smallest }, group, reading, key }) =>
      conditions.map((condition, c): Frontier => ({ condition, measure, label, unit, smallest, group, reading, byBudget: runs[c].map((rows, b) => atBudget(gainsOf(rows, key, better, none), budgetsUsd[b], smallest)) })),
    );
  return { frontiers, withoutFigure };
}
