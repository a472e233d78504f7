/**
 * Arms at equal full cost: private support or public goods, for returnees only or open to all; beside them what migrants run together,
 * a general development budget, and no programme. The question they stand for is whether the model has an answer built in.
 */
import { PROGRAMMES } from '../../model/programmes/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { loadScenario } from '../../scenario/load.ts';
import { problemText } from '../../scenario/problem.ts';

export const ARMS_SCENARIO = 'nangarhar-2016';
/** Everything included, each arm. Assumed: the sum of the four programmes that are shipped with this scenario. */
export const BUDGET_USD = 40_000_000;
export const FIRST_MONTH = '2016-10';
export const LAST_MONTH = '2017-12';

/** Where the arms are run, with how much and when. */
export interface Grounds {
  /** A scenario without programmes of its own, as a file, and what finds the one that it extends. */
  readonly name: string;
  readonly content: unknown;
  readonly find?: (name: string) => unknown;
  /** Everything included, each arm. */
  readonly budgetUsd: number;
  readonly firstMonth: string;
  readonly lastMonth: string;
}

interface Recipe {
  readonly id: string;
  readonly label: string;
  /** Its place in the two by two, if it has one. */
  readonly support?: 'private' | 'public';
  readonly access?: 'returnees' | 'open';
  /** Programmes that share the budget: evenly, or by weight. */
  readonly kinds: readonly string[];
  readonly weights?: readonly number[];
  readonly target: { readonly origins: readonly string[] };
  readonly residentsTooShare?: number;
}
export interface Arm extends Recipe {
  readonly scenario: Scenario;
}

const RETURNEES = { origins: ['returnee'] };
const ALL = { origins: [] };

const RECIPES: readonly Recipe[] = [
  { id: 'privateReturnees', label: 'Private support, returnees only', support: 'private', access: 'returnees', kinds: ['reintegrationCash', 'businessGrant'], target: RETURNEES },
  { id: 'privateOpen', label: 'Private support, open to all', support: 'private', access: 'open', kinds: ['reintegrationCash', 'businessGrant'], target: ALL },
  { id: 'publicReturnees', label: 'Public goods, returnees only', support: 'public', access: 'returnees', kinds: ['servicedPlots', 'shelter'], target: RETURNEES },
  { id: 'publicOpen', label: 'Public goods, open to all', support: 'public', access: 'open', kinds: ['water', 'clinics', 'classrooms', 'roadBuilding'], target: ALL },
  { id: 'collective', label: 'Run by migrants together', kinds: ['cooperatives', 'civilReception'], weights: [19, 1], target: RETURNEES, residentsTooShare: 0.5 },
  { id: 'development', label: 'General development budget', kinds: ['communityFund'], target: ALL },
  { id: 'none', label: 'No programme', kinds: [], target: ALL },
];

/** Kinds of programmes that some arm is made of. */
export const ARM_KINDS: readonly string[] = [...new Set(RECIPES.flatMap(({ kinds }) => kinds))];

const exists = (kind: string): boolean => PROGRAMMES.some(({ key }) => key === kind);

/** Parts of the budget in whole dollars that add up to it; reception costs little for each who arrives, hence the weights above. */
function parts(budgetUsd: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const whole = weights.map((weight) => Math.floor((budgetUsd * weight) / sum));
  const left = budgetUsd - whole.reduce((total, usd) => total + usd, 0);
  return whole.map((usd, k) => (k === 0 ? usd + left : usd));
}

function armScenario({ label, kinds, weights, target, residentsTooShare = 0 }: Recipe, { name, content, find, budgetUsd, firstMonth, lastMonth }: Grounds): Scenario {
  const budgets = kinds.length > 0 ? parts(budgetUsd, weights?.length === kinds.length ? weights : kinds.map(() => 1)) : [];
  const given = { source: 'scenario', grade: 'assumed', start: firstMonth, end: lastMonth, target, residentsTooShare, targetingErrorShare: 0 };
  const programmes = Object.fromEntries(kinds.map((kind, k) => [kind, { ...given, kind, budgetUsd: budgets[k] }]));
  const loaded = loadScenario({ format: 1, extends: name, title: label, description: label, programmes }, { find: (wanted) => (wanted === name ? content : find?.(wanted)) });
  if ('problems' in loaded) throw new Error([`The arm "${label}" cannot be run.`, ...loaded.problems.map(problemText)].join('\n'));
  return loaded.scenario;
}

/** The arms, each with what exists of its programmes; who has none of them is missing, and said to be. */
export function buildArms(grounds: Grounds): { readonly arms: readonly Arm[]; readonly missing: readonly string[] } {
  const found = RECIPES.map((recipe) => ({ ...recipe, kinds: recipe.kinds.filter(exists), lacking: recipe.kinds.filter((kind) => !exists(kind)) }));
  const stands = ({ id, kinds }: Recipe): boolean => id === 'none' || kinds.length > 0;
  return {
    arms: found.filter(stands).map(({ lacking: _lacking, ...recipe }) => ({ ...recipe, scenario: armScenario(recipe, grounds) })),
    missing: found.flatMap(({ label, lacking }) => lacking.map((kind) => `${label}: ${kind}`)),
  };
}
