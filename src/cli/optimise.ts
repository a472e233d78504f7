import { availableParallelism } from 'node:os';
import { openNodePool } from '../../workers/node.ts';
import { leversOf, optimiseProblems } from '../experiment/optimise/check.ts';
import { allBudgetsUsd, familiarMixes, purseOf } from '../experiment/optimise/mixes.ts';
import { optimise } from '../experiment/optimise/optimise.ts';
import { readingOf } from '../experiment/optimise/runs.ts';
import { SENTENCE } from '../model/result.ts';
import { problemText } from '../scenario/problem.ts';
import type { AddCommand } from './command.ts';
import { BadInput } from './exits.ts';
import { openRuns } from './manyRuns.ts';
import { openMixFolder } from './optimiseRuns.ts';
import { optimiseText } from './optimiseText.ts';
import { countOption, examples, jsonOption, monthsOption, progressOption, whole, workersOption } from './options.ts';
import type { PlanRowsOptions } from './planRows.ts';
import { planScaleOption, replicatesOption } from './sweep.ts';
import { estimate, timeText } from './sweeps/dryRun.ts';
import { type NamedPlan, readNamedPlan } from './sweeps/readPlan.ts';
import { note, print, printJson } from './terminal.ts';
import { count, figure } from './words.ts';

interface Options extends PlanRowsOptions {
  readonly budget?: number;
  readonly evaluations: number;
  readonly fresh: number;
  readonly out?: string;
}

/** What it would take, from one measured run: all that the search tries, and as many kept as a generation has. */
async function dryRun(named: NamedPlan, budgetUsd: number, { evaluations, fresh, workers = availableParallelism(), json }: Options, signal: AbortSignal): Promise<void> {
  const pool = openNodePool(1);
  try {
    const { secondsPerCase, rate } = await estimate(undefined, named, pool, workers, signal);
    const { plan } = named;
    const levers = leversOf(plan);
    const kept = plan.design.size + familiarMixes(levers, purseOf(plan.arms[0].scenario, levers, budgetUsd)).length;
    const runs = evaluations * plan.replicates + kept * fresh;
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

export const addOptimise: AddCommand = (program, signal) => {
  program
    .command('optimise')
    .summary('which mixes of programmes are best under a budget, and what each gains and costs')
    .description(
      'Moves the levers of a plan (budgets, places, shares, parameters of programmes) and keeps the mixes that no other beats in all measures that say what is better. What is kept is run again on fresh seeds, beside the mixes that everybody thinks of first. Who comes, in which bands, under which force and compliance, is never moved.',
    )
    .argument('<plan>', 'a shipped plan, or a file: one arm, levers, two measures or more with `better` and `smallest`')
    .option('--budget <usd>', 'full cost of all programmes together, at most (the sum of the budgets in the scenario when left out)', whole(1, 1_000_000_000_000, 10_000_000))
    .addOption(countOption('--evaluations <n>', 'mixes that the search may try', 200, 1_000_000))
    .option('--fresh <n>', 'fresh seeds on which what it keeps is run again', whole(2, 100_000, 20), 10)
    .addOption(replicatesOption())
    .addOption(planScaleOption())
    .addOption(monthsOption())
    .addOption(workersOption())
    .option('--out <folder>', 'keep every run there: killed, the same command goes on; more evaluations begin where these ended')
    .option('--dry-run', 'say what it would take, from one measured run')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(['optimise best-mix --dry-run', 'optimise best-mix --budget 20000000 --out mixes'], '`robustness` compares some of the mixes, written as arms, over many futures; docs/guide/experiments.md says how to read a front.'),
    )
    .action(async (given: string, options: Options) => {
      const { replicates, scale, months, workers, progress, evaluations, fresh, out, json } = options;
      const named = readNamedPlan(given, { replicates, scale, months });
      const { plan } = named;
      const budgetUsd = options.budget ?? allBudgetsUsd(plan.arms[0].scenario);
      const problems = optimiseProblems(plan, budgetUsd);
      if (problems.length > 0) throw new BadInput(problems.map(problemText));
      if (options.dryRun) return dryRun(named, budgetUsd, options, signal);
      const runs = openRuns('optimise', { workers, progress }, signal);
      try {
        const folder = openMixFolder(out, named, async ({ request }) => readingOf(plan, await runs.given.simulate(request)));
        if (folder.found > 0) note(`${count(folder.found, 'run')} found in ${out}: they are not made again.`);
        const found = await optimise({ plan, budgetUsd, evaluations, fresh, read: folder.read, progress: runs.part('mixes'), freshProgress: runs.part('fresh seeds') });
        runs.close();
        const { title, scenario, scale: peoplePerAgent, seed } = plan;
        const report = { title, scenario, scale: peoplePerAgent, seed, ...found, sentence: SENTENCE };
        folder.keep(report);
        if (json) printJson(report);
        else print(optimiseText(plan, found));
      } finally {
        runs.close();
      }
    });
};
