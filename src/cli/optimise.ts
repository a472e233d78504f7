import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { openNodePool } from '../../workers/node.ts';
import { optimiseProblems } from '../experiment/optimise/check.ts';
import { mixRunsOf } from '../experiment/optimise/mix.ts';
import { allBudgetsUsd } from '../experiment/optimise/mixes.ts';
import { optimise } from '../experiment/optimise/optimise.ts';
import { readingOf } from '../experiment/optimise/runs.ts';
import { SENTENCE } from '../model/result.ts';
import { problemText } from '../scenario/problem.ts';
import { BadInput } from './exits.ts';
import { openKeptReadings } from './kept/keptReadings.ts';
import { openRuns } from './manyRuns.ts';
import { optimiseText } from './optimiseText.ts';
import { countOption, outOptions, type OutFlags, whole } from './options.ts';
import { checkPlaces } from './out.ts';
import { planCommand } from './planCommand.ts';
import type { PlanRowsOptions } from './planRows.ts';
import { givenPlan, saveResults } from './saveResults.ts';
import { casesCost, timeText } from './sweeps/dryRun.ts';
import { type NamedPlan, readNamedPlan } from './sweeps/readPlan.ts';
import { optimiseTables } from './tables/optimiseTables.ts';
import { note, print, printJson } from './terminal.ts';
import { count, figure } from './words.ts';

interface Options extends PlanRowsOptions, OutFlags {
  readonly budget?: number;
  readonly evaluations: number;
  readonly fresh: number;
}

/** What it would take, from one measured run: all that the search tries, and as many kept as a generation has. */
async function dryRun(named: NamedPlan, budgetUsd: number, { evaluations, fresh, workers = availableParallelism(), json }: Options, signal: AbortSignal): Promise<void> {
  const pool = openNodePool(1);
  try {
    const { secondsPerCase, rate } = await casesCost(named, pool, workers, 0, signal);
    const { plan } = named;
    const runs = mixRunsOf({ plan, budgetUsd, evaluations, fresh });
    const kept = (runs - evaluations * plan.replicates) / fresh;
    const found = { evaluations, replicates: plan.replicates, fresh, runs, secondsPerRun: secondsPerCase, rate, workers, seconds: (runs * secondsPerCase) / workers };
    if (json) printJson(found);
    else {
      const parts = `${count(evaluations, 'mix', 'mixes')} × ${count(plan.replicates, 'replicate')}, and some ${kept} kept × ${count(fresh, 'fresh seed')}`;
      print(`${plan.title}\nabout ${figure(runs)} runs: ${parts}\nabout ${timeText(found.seconds)} on ${count(workers, 'worker')}: ${figure(secondsPerCase)} s a run (${rate})\nNothing was written.`);
    }
  } finally {
    pool.close();
  }
}

async function search(given: string, options: Options, signal: AbortSignal): Promise<void> {
  const { replicates, scale, months, evaluations, fresh, keep, out, json } = options;
  checkPlaces(options);
  const named = readNamedPlan(given, { replicates, scale, months });
  const { plan } = named;
  const budgetUsd = options.budget ?? allBudgetsUsd(plan.arms[0].scenario);
  const problems = optimiseProblems(plan, budgetUsd);
  if (problems.length > 0) throw new BadInput(problems.map(problemText));
  if (options.dryRun) return dryRun(named, budgetUsd, options, signal);
  const runs = openRuns('optimise', { ...options, keep: undefined }, signal);
  try {
    const kept = openKeptReadings(keep, named.identity, async ({ request }) => readingOf(plan, await runs.given.simulate(request)));
    const found = await optimise({ plan, budgetUsd, evaluations, fresh, read: kept.read, progress: runs.part('mixes'), freshProgress: runs.part('fresh seeds') });
    runs.close();
    if (kept.found() > 0) note(`${count(kept.found(), 'run')} found in ${keep}, and not made again`);
    const { title, scenario, scale: peoplePerAgent, seed } = plan;
    const report = { title, scenario, scale: peoplePerAgent, seed, ...found, sentence: SENTENCE };
    const numbers = { budget_usd: budgetUsd, evaluations, replicates: plan.replicates, fresh_seeds: fresh, scale: peoplePerAgent, seed, plan_and_scenarios_sha256: named.identity.plan };
    await saveResults({ of: 'search', given: givenPlan(named), numbers, tables: optimiseTables(plan.arms[0].scenario, found), result: report }, options);
    if (json) printJson(report);
    else if (out === undefined) print(optimiseText(plan, found));
  } finally {
    runs.close();
  }
}

export const addOptimise = planCommand(
  {
    name: 'optimise',
    summary: 'which mixes of programmes are best under a budget, and what each gains and costs',
    description:
      'Moves the levers of a plan (budgets, places, shares, parameters of programmes) and keeps the mixes that no other beats in all measures that say what is better. What is kept is run again on fresh seeds, beside the mixes that everybody thinks of first. Who comes, in which bands, under which force and compliance, is never moved.',
    plan: 'a shipped plan, or a file: one arm, levers, two measures or more with `better` and `smallest`',
    options: [
      new Option('--budget <usd>', 'full cost of all programmes together, at most (the sum of the budgets in the scenario when left out)').argParser(whole(1, 1_000_000_000_000, 10_000_000)),
      countOption('--evaluations <n>', 'mixes that the search may try', 200, 1_000_000),
      new Option('--fresh <n>', 'fresh seeds on which what it keeps is run again').argParser(whole(2, 100_000, 20)).default(10),
    ],
    out: outOptions(),
    dryRun: 'say what it would take, from one measured run',
    examples: ['optimise best-mix --dry-run', 'optimise best-mix --budget 20000000 --keep runs --out mixes.zip'],
    next: '`robustness` compares some of the mixes, written as arms, over many futures; docs/guide/experiments.md says how to read a front.',
  },
  search,
);
