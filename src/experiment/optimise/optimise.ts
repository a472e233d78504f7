/**
 * The best mixes of programmes under a budget: a search over the levers of a plan for several objectives at once, all mixes on the same
 * replicates. What it keeps is run again on fresh seeds, and only that is reported: the best of many is partly luck (the winner's curse).
 */
import { mean } from '../../lib/statistics.ts';
import type { Plan } from '../plan/plan.ts';
import { pointsOf, valuesAt } from '../plan/points.ts';
import { shareAt } from '../priors.ts';
import type { TellProgress } from '../simulate.ts';
import { leversOf, objectivesOf } from './check.ts';
import { hypervolume } from './hypervolume.ts';
import { familiarMixes, programmeOfBudget, purseOf, withinBudget } from './mixes.ts';
import type { BestMix } from './report.ts';
import { type MixReading, mixRuns, type ReadMix } from './runs.ts';
import { ask, type Search, startSearch, tell } from './search.ts';
import { costsOf, judged, tradeOffsOf, type Tried } from './tradeOffs.ts';
import { mixWords } from './words.ts';

export interface OptimiseOptions {
  readonly plan: Plan;
  readonly budgetUsd: number;
  /** Mixes that the search may try. */
  readonly evaluations: number;
  /** Fresh seeds for what it keeps. */
  readonly fresh: number;
  readonly read: ReadMix;
  readonly progress?: TellProgress;
  readonly freshProgress?: TellProgress | undefined;
}

type Mixes = readonly (readonly number[])[];

/** Readings of each mix, replicate by replicate; a mix that is asked for twice is run once. */
function readerOf(plan: Plan, luck: string, replicates: number, read: ReadMix): (mixes: Mixes) => Promise<MixReading[][]> {
  const runOf = mixRuns(plan, luck, replicates);
  const kept = new Map<string, Promise<MixReading>>();
  return async (mixes) => {
    const waiting = mixes.map((): Promise<MixReading>[] => []);
    for (let replicate = 0; replicate < replicates; replicate++) {
      mixes.forEach((values, at) => {
        const run = runOf(values, replicate);
        const reading = kept.get(run.key) ?? read(run);
        kept.set(run.key, reading);
        waiting[at].push(reading);
      });
    }
    return Promise.all(waiting.map((readings) => Promise.all(readings)));
  };
}

export async function optimise({ plan, budgetUsd, evaluations, fresh, read, progress, freshProgress }: OptimiseOptions): Promise<BestMix> {
  const [{ scenario }] = plan.arms;
  const levers = leversOf(plan);
  const objectives = objectivesOf(plan);
  const purse = purseOf(scenario, levers, budgetUsd);
  const familiar = familiarMixes(levers, purse);
  const mixAt = (point: readonly number[]): number[] => withinBudget(levers, valuesAt(levers, point), purse);

  const searched = readerOf(plan, 'replicate', plan.replicates, read);
  const first = [...familiar.map(({ values }) => values.map((value, k) => shareAt(levers[k], value))), ...pointsOf({ ...plan, factors: levers })];
  let search: Search = startSearch({ seed: plan.seed, size: plan.design.size, epsilons: objectives.map(({ smallest }) => smallest), first });
  const archives: { readonly evaluations: number; readonly costs: Mixes }[] = [];
  for (let done = 0; done < evaluations; ) {
    const points = ask(search).slice(0, evaluations - done);
    const readings = await searched(points.map(mixAt));
    search = tell(search, points, readings.map((mix) => costsOf(objectives, objectives.map((_, k) => mean(mix.map(({ values }) => values[k]))))));
    done += points.length;
    archives.push({ evaluations: done, costs: search.archive.map(({ costs }) => costs) });
    progress?.(done, evaluations);
  }

  const kept = new Map(familiar.map(({ values }) => [values.join(), { name: familiar.filter((one) => one.values.join() === values.join()).map(({ name }) => name).join(' = '), familiar: true, values }]));
  for (const values of search.archive.map(({ point }) => mixAt(point))) if (!kept.has(values.join())) kept.set(values.join(), { name: '', familiar: false, values });
  const tried = await triedAgain(plan, [...kept.values()], purse.fixedUsd, { fresh, read, freshProgress });
  const found = {
    budgetUsd,
    fixedUsd: purse.fixedUsd,
    levers,
    objectives,
    evaluations,
    replicates: plan.replicates,
    freshReplicates: fresh,
    mixes: judged(objectives, tried),
    tradeOffs: tradeOffsOf(objectives, tried),
    progress: progressOf(archives),
  };
  return { ...found, says: mixWords(found) };
}

/** On fresh seeds; those that the search found are numbered by the first objective, the best first. */
async function triedAgain(plan: Plan, mixes: readonly Pick<Tried, 'name' | 'familiar' | 'values'>[], fixedUsd: number, { fresh, read, freshProgress }: Pick<OptimiseOptions, 'fresh' | 'read' | 'freshProgress'>): Promise<Tried[]> {
  const levers = leversOf(plan);
  const objectives = objectivesOf(plan);
  let ran = 0;
  const again = readerOf(plan, 'fresh', fresh, async (run) => {
    const reading = await read(run);
    freshProgress?.(++ran, mixes.length * fresh);
    return reading;
  });
  const readings = await again(mixes.map(({ values }) => values));
  const usdOf = (values: readonly number[]): number => levers.reduce((sum, lever, k) => (programmeOfBudget(lever) === undefined ? sum : sum + values[k]), fixedUsd);
  const tried = mixes.map((one, k): Tried => ({ ...one, budgetUsd: usdOf(one.values), readings: readings[k] }));
  const first = ({ readings: of }: Tried): number => costsOf(objectives.slice(0, 1), [mean(of.map(({ values }) => values[0]))])[0];
  const found = tried.filter(({ familiar }) => !familiar).sort((a, b) => first(a) - first(b));
  return [...tried.filter(({ familiar }) => familiar), ...found.map((one, k) => ({ ...one, name: `Mix ${k + 1}` }))];
}

/** The worst costs ever kept are the reference, moved out by a tenth of the spread. */
function progressOf(archives: readonly { readonly evaluations: number; readonly costs: Mixes }[]): BestMix['progress'] {
  const all = archives.flatMap(({ costs }) => costs);
  const last = archives.at(-1);
  if (all.length === 0 || last === undefined) return [];
  const reference = all[0].map((_, k) => {
    const of = all.map((costs) => costs[k]);
    const worst = of.reduce((most, cost) => Math.max(most, cost));
    return worst + (worst - of.reduce((least, cost) => Math.min(least, cost))) / 10;
  });
  const whole = hypervolume(last.costs, reference);
  return archives.map(({ evaluations, costs }) => ({ evaluations, share: whole > 0 ? hypervolume(costs, reference) / whole : 1 }));
}
