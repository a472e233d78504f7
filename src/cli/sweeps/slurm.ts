/**
 * A sweep as a Slurm job array: one task for each shard, each the same command with --shard. A task that is killed, or whose node fails, is
 * requeued and goes on; blocks that two tasks write are the same file. Slurm is only asked to run: what is done is read from the folder.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cancelled } from '../../../workers/simulate.ts';
import { BadInput } from '../exits.ts';
import { openProgress, type ProgressStyle } from '../progress.ts';
import { note } from '../terminal.ts';
import { count } from '../words.ts';
import { blockFiles, blocksIn, rangeOf } from './blocks.ts';
import { claimFolder, readBlocks } from './folder.ts';
import type { NamedPlan, PlanChanges } from './readPlan.ts';
import type { Swept } from './runSweep.ts';

const ASK_EVERY_MS = 1_000;
const WAITING = ['PENDING', 'RUNNING', 'COMPLETING', 'CONFIGURING', 'REQUEUED', 'RESIZING', 'SUSPENDED', 'REQUEUE_HOLD', 'REQUEUE_FED', 'SPECIAL_EXIT', 'SIGNALING', 'STAGE_OUT', 'STOPPED'];

export interface SlurmOptions extends PlanChanges {
  readonly tasks: number;
  readonly workers?: number;
  readonly sbatch: readonly string[];
  readonly progress: ProgressStyle;
}

const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What each task runs. */
export function jobScript(command: readonly string[], folder: string, tasks: number): string {
  return `#!/bin/sh
#SBATCH --job-name=return-impact
#SBATCH --array=1-${tasks}
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=${join(folder, 'task-%a.txt')}
# A task that ends badly asks to be run again, a few times; what is done is skipped.
set -u
${command.map(shellWord).join(' ')} --shard "$SLURM_ARRAY_TASK_ID/${tasks}" --workers "\${SLURM_CPUS_PER_TASK:-1}" --progress none && exit 0
code=$?
if [ "$code" -ne 2 ] && [ "\${SLURM_RESTART_COUNT:-0}" -lt 5 ]; then scontrol requeue "\${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"; fi
exit "$code"
`;
}

function ask(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
    if (code === 'ENOENT') throw new BadInput([`--engine slurm: ${program} is not found, expected Slurm's commands on this machine's PATH`]);
    throw new Error(`${program} ${args[0] ?? ''}: ${stderr?.trim() || (error as Error).message}`);
  }
}

interface Task {
  readonly id: string;
  readonly state: string;
  /** Why it waits, in Slurm's words. */
  readonly reason: string;
}

/** The tasks that are not over; none when Slurm no longer knows the job. */
function tasksOf(job: string): Task[] {
  try {
    const lines = ask('squeue', ['--noheader', '--array', '--format=%i|%T|%r', `--jobs=${job}`]).split('\n');
    const tasks = lines.map((line) => line.split('|')).map(([id = '', state = '', reason = '']) => ({ id, state, reason }));
    return tasks.filter(({ state }) => WAITING.includes(state));
  } catch (error) {
    if (error instanceof BadInput || !/Invalid job id/i.test((error as Error).message)) throw error;
    return [];
  }
}

/** Cases that lie in blocks that are done. */
function doneOf(folder: string, grid: Parameters<typeof rangeOf>[0]): number {
  const blocks = new Set(blockFiles(folder).files.map(({ block }) => block));
  return [...blocks].reduce((sum, block) => sum + rangeOf(grid, block)[1] - rangeOf(grid, block)[0], 0);
}

export async function sweepOnSlurm(plan: string, out: string, named: NamedPlan, options: SlurmOptions, signal: AbortSignal): Promise<Swept> {
  const folder = resolve(out);
  const grid = claimFolder(folder, named);
  const before = doneOf(folder, grid);
  const place = join(folder, 'slurm');
  const kept = join(place, 'job');
  const last = existsSync(kept) ? readFileSync(kept, 'utf8').trim() : '';
  if (readBlocks(folder, grid).missing.length === 0) return { cases: named.cases, ran: 0 };
  if (last === '' || tasksOf(last).length === 0) {
    mkdirSync(place, { recursive: true });
    const script = join(place, 'array.sh');
    const tasks = Math.min(options.tasks, blocksIn(grid));
    const changes = Object.entries({ replicates: options.replicates, scale: options.scale, months: options.months }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)]));
    if (options.forCompare) changes.push('--for-compare');
    const file = existsSync(plan) ? resolve(plan) : plan;
    writeFileSync(script, jobScript([process.execPath, process.argv[1] ?? '', 'sweep', file, '--out', folder, ...changes], place, tasks));
    chmodSync(script, 0o755);
    const cpus = options.workers === undefined ? [] : [`--cpus-per-task=${options.workers}`];
    const job = ask('sbatch', ['--parsable', ...cpus, ...options.sbatch, script]).split(';')[0] ?? '';
    writeFileSync(kept, `${job}\n`);
    note(`Job array ${job} with ${count(tasks, 'task')} submitted; its output is in ${place}`);
  } else note(`Job array ${last} is under way: it is followed.`);
  await follow(readFileSync(kept, 'utf8').trim(), folder, grid, options.progress, signal);
  return { cases: named.cases, ran: doneOf(folder, grid) - before };
}

/** Until Slurm has no task of it left. Interrupting ends only the watching. */
async function follow(job: string, folder: string, grid: Parameters<typeof rangeOf>[0], progress: ProgressStyle, signal: AbortSignal): Promise<void> {
  const line = openProgress(`job ${job}`, progress);
  const told = new Set<string>();
  try {
    for (let tasks = tasksOf(job); tasks.length > 0; tasks = tasksOf(job)) {
      for (const { id, reason } of tasks) {
        if (!/held/i.test(reason) || told.has(id)) continue;
        told.add(id);
        note(`Task ${id} is held (${reason}): scontrol release ${id} lets it go on.`);
      }
      const running = tasks.filter(({ state }) => state === 'RUNNING').length;
      line.tell({ phase: `cases, ${running} of ${count(tasks.length, 'task')} left running`, month: doneOf(folder, grid), months: grid.cases });
      await wait(ASK_EVERY_MS, undefined, { signal }).catch(() => {
        note(`The job array goes on without being watched: the same command follows it again, scancel ${job} ends it.`);
        throw cancelled();
      });
    }
  } finally {
    line.end();
  }
}
