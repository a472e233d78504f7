/** A split of a scenario: which months and budgets it is asked for when nobody says, what stands in its way, and its arms. */
import { firstArrivals, monthIndex } from '../../model/calendar.ts';
import type { Scenario } from '../../model/scenario.ts';
import { monthAfter } from '../../scenario/months.ts';
import type { Problem } from '../../scenario/problem.ts';
import { buildArms } from '../arms/arms.ts';
import { monthsNeeded, type Schedule } from './readings.ts';
import type { SplitOptions } from './split.ts';

/** Months of money when no last one is given: as long as those of `arms`. */
const MONEY_MONTHS = 15;
/** US dollars for each person who arrives, when no budget is given. Assumed: from a small grant to a package in full. */
export const USD_EACH = [50, 200, 800] as const;
const MOST_MONTHS = 240;
/** A budget is no finer than two digits. */
const DIGITS = 2;

const peopleWhoArrive = ({ streams, place, arrivals }: Scenario): number =>
  arrivals.volumeFactor *
  Object.values(streams).reduce((all, { arrivals: months, settlingShare }) => all + settlingShare * Object.entries(months).reduce((sum, [month, people]) => sum + (month >= place.start ? people : 0), 0), 0);

export const usualBudgetsUsd = (scenario: Scenario): number[] => USD_EACH.map((usd) => Number((usd * peopleWhoArrive(scenario)).toPrecision(DIGITS)));

export function usualSchedule(scenario: Scenario, first?: string, last?: string): Schedule {
  const firstMonth = first ?? firstArrivals(scenario);
  return { firstMonth, lastMonth: last ?? monthAfter(firstMonth, MONEY_MONTHS - 1) };
}

/** Horizons that runs of at most so many months reach. */
export const horizonsWithin = (scenario: Scenario, { firstMonth }: Pick<Schedule, 'firstMonth'>, wished: readonly number[], months = MOST_MONTHS): number[] => wished.filter((after) => monthIndex(scenario, firstMonth) + after <= months);

/** Paths are those of the command line's options. */
export function scheduleProblems(scenario: Scenario, schedule: Schedule): Problem[] {
  const { firstMonth, lastMonth } = schedule;
  const months = [['--first', firstMonth], ['--last', lastMonth]] as const;
  const unread = months.flatMap(([path, found]): Problem[] => (/^\d{4}-(0[1-9]|1[0-2])$/.test(found) ? [] : [{ path, found, expected: 'a month written as 2016-10' }]));
  if (unread.length > 0) return unread;
  return [
    ...(firstMonth <= scenario.place.start ? [{ path: '--first', found: firstMonth, expected: `a month after ${scenario.place.start}, the first of the run` }] : []),
    ...(lastMonth < firstMonth ? [{ path: '--last', found: lastMonth, expected: `${firstMonth}, the first month of the money, or later` }] : []),
    ...(monthsNeeded(scenario, schedule) > MOST_MONTHS ? [{ path: '--last', found: lastMonth, expected: `a month that leaves two years after it within ${MOST_MONTHS} months of the run` }] : []),
  ];
}

/** `content` is the scenario as a file, without programmes. */
export const armsOf = ({ name, content, firstMonth, lastMonth }: Schedule & { readonly name: string; readonly content: unknown }): SplitOptions['armsAt'] => (budgetUsd) => buildArms({ name, content, firstMonth, lastMonth, budgetUsd });
