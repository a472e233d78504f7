/** What each programme of an arm does: alone, last, in the order in which they begin, and its fair share; and which of them work on one another. */
import { confidence, type Interval, pairedDifference } from '../../lib/statistics.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Arm, Measure, Plan, Row } from '../plan/plan.ts';
import { interaction, MOST_WHOLE, setsToRun, shapley, type Value } from './shapley.ts';
import { LEVEL } from './verdict.ts';

export interface Effect {
  readonly mean: number;
  /** Not known from one replicate. */
  readonly luck: Interval;
}
export interface ProgrammeEffect {
  readonly programme: string;
  readonly label: string;
  /** Its Shapley value: parts add up to what all do. */
  readonly share: Effect;
  /** Beside none of the others; beside all of them; and after those that begin before it. */
  readonly alone: Effect;
  readonly last: Effect;
  readonly step: Effect;
}
export interface Interaction {
  readonly programmes: readonly [string, string];
  readonly effect: Effect;
  readonly says: string;
}
export interface ByProgramme {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  /** With all of the arm's programmes less with none. */
  readonly whole: Effect;
  /** In the order in which they begin. */
  readonly programmes: readonly ProgrammeEffect[];
  /** Those that luck does not explain, at 95 % for all pairs of a measure together (Bonferroni); undefined where not all sets were run. */
  readonly interactions?: readonly Interaction[];
}

/** In the order in which they begin; those that begin together as the arm has them. */
const programmesOf = ({ programmes }: Scenario): string[] => Object.keys(programmes).sort((a, b) => (programmes[a].start < programmes[b].start ? -1 : programmes[a].start > programmes[b].start ? 1 : 0));

const setOf = (ids: readonly string[], set: number): string[] => ids.filter((_, k) => Math.floor(set / 2 ** k) % 2 === 1);

/** An arm for each set of the programmes of one: same luck, nothing moved. */
export function setsPlan(plan: Plan, { scenario }: Arm): Plan {
  const ids = programmesOf(scenario);
  const arms = setsToRun(ids.length, plan.seed).map((set): Arm => {
    const kept = setOf(ids, set);
    const programmes = Object.fromEntries(Object.entries(scenario.programmes).filter(([id]) => kept.includes(id)));
    return { id: `set${set}`, label: kept.join(' + ') || 'none', scenario: { ...scenario, programmes } };
  });
  return { ...plan, arms, factors: [], design: { kind: 'seeds', size: 1 } };
}

function effectOf(values: readonly number[], level = LEVEL): Effect {
  const estimate = pairedDifference(values, values.map(() => 0));
  return { mean: estimate.estimate, luck: confidence(estimate, level) };
}

const beyondLuck = ({ luck: { low, high } }: Effect): boolean => low > 0 || high < 0;

/** `rows` are those of `setsPlan`. */
export function byProgramme(plan: Plan, { scenario }: Arm, rows: readonly Row[], measures: readonly Measure[]): ByProgramme[] {
  const ids = programmesOf(scenario);
  const sets = setsToRun(ids.length, plan.seed);
  const all = 2 ** ids.length - 1;
  const nameOf = (id: string): string => scenario.programmes[id]?.label || id;
  return measures.map((measure): ByProgramme => {
    const column = plan.measures.indexOf(measure);
    const figures = Array.from({ length: plan.replicates }, () => new Map<number, number>());
    for (const { arm, replicate, values } of rows) figures[replicate].set(sets[arm], values[column]);
    const over = (read: (value: Value) => number, level = LEVEL): Effect => effectOf(figures.map((of) => read((set) => of.get(set) ?? Number.NaN)), level);
    const parts = figures.map((of) => shapley(ids.length, (set) => of.get(set) ?? Number.NaN, plan.seed));
    const programmes = ids.map((id, k) => ({
      programme: id,
      label: nameOf(id),
      share: effectOf(parts.map((of) => of[k])),
      alone: over((value) => value(2 ** k) - value(0)),
      last: over((value) => value(all) - value(all - 2 ** k)),
      step: over((value) => value(2 ** (k + 1) - 1) - value(2 ** k - 1)),
    }));
    const pairs = ids.flatMap((_, i) => ids.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));
    const interactions = pairs
      .map(([i, j]) => ({ programmes: [ids[i], ids[j]] as const, effect: over((value) => interaction(ids.length, value, [i, j]), 1 - (1 - LEVEL) / pairs.length), names: [nameOf(ids[i]), nameOf(ids[j])] }))
      .filter(({ effect }) => beyondLuck(effect))
      .map(({ names, ...found }): Interaction => ({ ...found, says: `${names[0]} and ${names[1]} together do ${found.effect.mean > 0 ? 'more' : 'less'} to it than each by itself` }));
    const { id, label, unit } = measure;
    return { measure: id, label, unit, whole: over((value) => value(all) - value(0)), programmes, ...(ids.length <= MOST_WHOLE && { interactions }) };
  });
}
