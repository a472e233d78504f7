/** Who gains and who loses, group by group, against no programme; and what of it stays when the donor has left. Never summed. */
import { spreadOf } from '../money/spread.ts';
import type { Given } from './given.ts';
import { LIVES } from './readings.ts';
import type { GainsAndLosses } from './report.ts';

/** Of the living standard over before: about what a survey of a few thousand could tell, as for arms. */
export const SMALLEST = 0.01;

export function groupsOf({ arms, none, budgetsUsd, runs }: Pick<Given, 'arms' | 'none' | 'budgetsUsd' | 'runs'>): GainsAndLosses[] {
  return budgetsUsd.flatMap((budgetUsd, b) =>
    arms.flatMap(({ id: arm }, a) =>
      a === none
        ? []
        : LIVES.flatMap((group): GainsAndLosses[] => {
            const change = runs[b].map((row) => (row[a].lives[group] ?? Number.NaN) - (row[none].lives[group] ?? Number.NaN));
            const stays = runs[b].map((row) => (row[a].lived[group] ?? Number.NaN) - (row[none].lived[group] ?? Number.NaN));
            if (![...change, ...stays].every(Number.isFinite)) return [];
            return [{ arm, budgetUsd, group, change: spreadOf(change), gains: change.filter((value) => value >= SMALLEST).length, loses: change.filter((value) => value <= -SMALLEST).length, stays: spreadOf(stays) }];
          }),
    ),
  );
}

/** Groups of which there was somebody in some runs and nobody in others: left out of gains and losses, and to be named. */
export const partlyThere = ({ runs }: Pick<Given, 'runs'>): string[] =>
  LIVES.filter((group) => {
    const all = runs.flatMap((rows) => rows.flatMap((row) => row.flatMap(({ lives, lived }) => [lives[group] ?? Number.NaN, lived[group] ?? Number.NaN])));
    return all.some(Number.isFinite) && !all.every(Number.isFinite);
  });
