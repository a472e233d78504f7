/** One figure looked into: where arms catch up with one another, which unit cost turns the choice, and what a unit is worth paying for. */
import { holm, mean } from '../../lib/statistics.ts';
import { figureKey, type Group, type Measure } from '../arms/measures.ts';
import type { Prior } from '../priors.ts';
import { partialInformation } from '../robustness/information.ts';
import type { Values } from '../priors.ts';
import { acceptability } from './acceptability.ts';
import { crossoverOf, zeroOf } from './crossover.ts';
import { atBudget, gainsOf } from './frontiers.ts';
import type { Given } from './given.ts';
import type { Flip, Looked } from './report.ts';

/** `gains`: by budget, draw and arm. Arms that are never apart by the smallest difference that matters cross by luck, and are left out. */
function crossoversOf({ arms, budgetsUsd, seed }: Given, smallest: number, gains: readonly (readonly (readonly number[])[])[]): Looked['crossovers'] {
  if (budgetsUsd.length < 2) return [];
  const draws = gains[0].map((_, draw) => draw);
  return arms.flatMap(({ id: first }, a) =>
    arms.slice(a + 1).flatMap(({ id: second }, k) => {
      const differences = draws.map((draw) => gains.map((rows) => rows[draw][a] - rows[draw][a + 1 + k]));
      const means = budgetsUsd.map((_, b) => mean(differences.map((row) => row[b])));
      if (Number.isNaN(zeroOf(budgetsUsd, means)) || means.every((difference) => Math.abs(difference) < smallest)) return [];
      const found = crossoverOf(budgetsUsd, differences, `${seed} ${first} ${second}`);
      return found === undefined ? [] : [{ first, second, ...found }];
    }),
  );
}

/**
 * One unit cost at a time, from below to above over what was drawn: the value at which choosing the other arm gains most (robustness'
 * value of information), where shuffled costs would not show as much in one of twenty; p-values adjusted for all costs looked at.
 */
export function flipsOf(values: readonly (readonly number[])[], names: readonly [string, string], priors: readonly Prior[], points: readonly Values[], seed: string): { readonly looked: number; readonly costs: Flip[] } {
  const costs = priors.filter(({ path }) => path.startsWith('cost.'));
  const outlook = { policies: names, values, better: 'more', smallest: 0 } as const;
  const found = costs.map(({ path, doc }) => ({ path, doc, ...partialInformation(outlook, { name: path, label: doc, unit: 'USD' }, points.map((point) => point[path]), seed, costs.length) }));
  const adjusted = holm(found.map(({ pValue }) => pValue));
  const flips = found.flatMap(({ path, doc, switch: turn }, k) => (turn !== undefined && adjusted[k] <= 0.05 ? [{ path, doc, at: turn.at, below: turn.below, above: turn.above, pValue: adjusted[k] }] : []));
  return { looked: costs.length, costs: flips.sort((a, b) => a.pValue - b.pValue) };
}

/** What one unit of an effect is: the change of a mean times the people it is a mean of, for the year that is read. */
const UNITS: Readonly<Record<string, string>> = { livingStandard: 'what one person lived on before, for a year', employment: 'one more person in work, for a year' };

/** Undefined where some arm lacks the figure. */
export function lookInto(given: Given, { key: measure, label, unit, better, smallest }: Measure, group: Group, reading: string, willingUsd: readonly number[], withoutFigure: readonly string[]): Looked | undefined {
  const key = figureKey(measure, group, reading);
  if (withoutFigure.includes(key)) return undefined;
  const { arms, none, budgetsUsd, runs, priors, points, seed } = given;
  const gains = runs.map((rows) => gainsOf(rows, key, better, none));
  const middle = Math.floor(budgetsUsd.length / 2);
  const standing = atBudget(gains[middle], budgetsUsd[middle], smallest);
  const means = arms.map((_, arm) => mean(gains[middle].map((row) => row[arm])));
  const [second] = arms.map((_, arm) => arm).filter((arm) => arm !== standing.leader).sort((a, b) => means[b] - means[a]);
  const pair = gains[middle].map((row) => [row[standing.leader], row[second]]);
  const names = [arms[standing.leader].id, arms[second].id] as const;
  return {
    measure,
    label,
    unit,
    group,
    reading,
    crossovers: crossoversOf(given, smallest, gains),
    flips: { leader: names[0], second: names[1], ...flipsOf(pair, names, priors, points, seed) },
    acceptability: budgetsUsd.map((budgetUsd, b) => ({
      budgetUsd,
      unit: UNITS[measure] ?? `${unit}, for one person and one year`,
      // People of the group where there is no programme: who leaves or stays must not change what a unit is.
      curve: acceptability(gains[b].map((row, draw) => row.map((gain) => gain * runs[b][draw][none].people[`${group}.${reading}`])), runs[b].map((row) => row.map(({ spentUsd }) => spentUsd)), willingUsd),
    })),
  };
}
