import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { openNodePool } from '../../workers/node.ts';
import type { AddCommand } from './command.ts';
import { BadInput } from './exits.ts';
import { countOption, examples, jsonOption, monthsOption, planScaleOption, progressOption, replicatesOption, workersOption } from './options.ts';
import { openProgress, type ProgressStyle } from './progress.ts';
import { estimate, estimateText } from './sweeps/dryRun.ts';
import { mergeFolder, type Merged } from './sweeps/merge.ts';
import { type NamedPlan, type PlanChanges, readNamedPlan } from './sweeps/readPlan.ts';
import { runSweep, type Shard, type Swept } from './sweeps/runSweep.ts';
import { sweepOnSlurm } from './sweeps/slurm.ts';
import { print, printJson } from './terminal.ts';
import { count } from './words.ts';

interface Options extends PlanChanges {
  readonly out?: string;
  readonly shard?: Shard;
  readonly engine: 'here' | 'slurm';
  readonly tasks: number;
  readonly sbatch: readonly string[];
  readonly workers?: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly progress: ProgressStyle;
}

function shardOf(text: string): Shard {
  const [, k = '', of = ''] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (Number(k) >= 1 && Number(k) <= Number(of)) return { k: Number(k), of: Number(of) };
  throw new InvalidArgumentError('A part such as 1/4 is expected, from 1/4 to 4/4.');
}

async function here(named: NamedPlan, { out = '', shard, workers = availableParallelism(), progress }: Options, signal: AbortSignal): Promise<Swept> {
  const pool = openNodePool(workers);
  const line = openProgress(shard === undefined ? 'sweep' : `shard ${shard.k}/${shard.of}`, progress);
  try {
    return await runSweep(out, named, { pool, threads: workers, shard, signal, progress: (month, months) => line.tell({ phase: 'cases', month, months }) });
  } finally {
    line.end();
    pool.close();
  }
}

async function dryRun(named: NamedPlan, { out, workers = availableParallelism(), json }: Options, signal: AbortSignal): Promise<void> {
  const pool = openNodePool(1);
  try {
    const found = await estimate(out, named, pool, workers, signal);
    if (json) printJson(found);
    else print(estimateText(named.plan.title, found));
  } finally {
    pool.close();
  }
}

export const mergedText = ({ path, cases, identity }: Merged): string => `${path}: ${count(cases, 'case')}, whole and checked; plan ${identity.plan.slice(0, 12)}, model ${identity.modelVersion}`;

export const addSweep: AddCommand = (program, signal) => {
  program
    .command('sweep')
    .summary('run all cases of a plan into a folder; the same command goes on where it was stopped')
    .description(
      'Runs arms × points × replicates of a plan, interleaved so that an early stop leaves an even sample, each row written to disk as it comes. Killed at any moment it loses at most the runs under way. Rows of another plan or model are never mixed in.',
    )
    .argument('<plan>', 'a shipped plan, or a file')
    .option('--out <folder>', 'where rows go')
    .addOption(new Option('--shard <k/K>', 'only this part of the cases, for several processes that share a folder; `merge` makes one table').argParser(shardOf))
    .addOption(new Option('--engine <engine>', 'where runs are made').choices(['here', 'slurm']).default('here'))
    .addOption(countOption('--tasks <n>', 'tasks of the job array, with --engine slurm', 4, 10_000))
    .addOption(new Option('--sbatch <option>', 'passed on to sbatch, such as --sbatch=--partition=long; may be repeated').argParser<readonly string[]>((text, before) => [...before, text]).default([] as readonly string[], 'none'))
    .addOption(replicatesOption())
    .addOption(planScaleOption())
    .addOption(monthsOption())
    .option('--for-compare', 'with the arms that are always on offer, and the place before the arrivals, for `compare` to read')
    .addOption(workersOption())
    .option('--dry-run', 'say what it would take, from one measured case; write nothing')
    .addOption(jsonOption('what was done'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['sweep cash-or-classrooms --dry-run', 'sweep cash-or-classrooms --out cash', 'sweep my-plan.json --out runs --shard 2/8', 'sweep my-plan.json --out runs --engine slurm --tasks 16'],
        'docs/guide/experiments.md says how a plan is written, and how it runs on a cluster.',
      ),
    )
    .action(async (plan: string, options: Options) => {
      const { out, shard, engine, json, replicates, scale, months, forCompare } = options;
      const named = readNamedPlan(plan, { replicates, scale, months, forCompare });
      if (options.dryRun) return dryRun(named, options, signal);
      if (out === undefined) throw new BadInput(['--out: missing, expected the folder into which rows go; --dry-run needs none']);
      if (engine === 'slurm' && shard !== undefined) throw new BadInput(['--shard: found together with --engine slurm, expected one of them: the engine makes shards by itself']);
      const swept = engine === 'slurm' ? await sweepOnSlurm(plan, out, named, options, signal) : await here(named, options, signal);
      if (shard !== undefined) {
        const told = { ...swept, shard, out };
        if (json) printJson(told);
        else print(`Shard ${shard.k} of ${shard.of}: ${count(swept.cases, 'case')}, ${swept.ran} run now. When all shards are done: merge ${out}`);
        return;
      }
      const merged = mergeFolder(out);
      if (json) printJson({ ...swept, path: merged.path, identity: merged.identity });
      else print(`${mergedText(merged)} (${swept.ran} run now)`);
    });
};
