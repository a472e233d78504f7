/** A sweep as a job array on a real Slurm of one node: a task is killed, then the node's daemon, mid-run. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Ended } from '../cli/cli.ts';
import { planFile, tempFolder } from '../cli/sweepDraft.ts';
import { type Cluster, startCluster, until } from './cluster.ts';

const MAIN = join(resolve(import.meta.dirname, '../..'), 'dist/cli/main.js');
const TASKS = 4;
/** A minute of one core. */
const MANY = { replicates: 60, months: 12 };

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster?.stop());

function onCluster(args: readonly string[]): { readonly ended: Promise<Ended>; interrupt(): void } {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: cluster.env });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (text) => {
    ended.out += text;
  });
  child.stderr.on('data', (text) => {
    ended.err += text;
  });
  return {
    interrupt: () => void child.kill('SIGINT'),
    ended: new Promise((done) => {
      child.on('close', (code) => done({ ...ended, code }));
    }),
  };
}

/** Processes of the tasks of a sweep, by their shard. */
function tasksOf(out: string): { readonly pid: number; readonly shard: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      const shard = words[words.indexOf('--shard') + 1];
      return words.includes(out) && words.includes('--shard') && words[1] === MAIN && shard !== undefined ? [{ pid: Number(name), shard }] : [];
    } catch {
      return []; // it has ended
    }
  });
}

const blocksDone = (out: string): number => (existsSync(join(out, 'blocks')) ? readdirSync(join(out, 'blocks')).filter((name) => name.endsWith('.csv')).length : 0);
const jobOf = (out: string): string => readFileSync(join(out, 'slurm', 'job'), 'utf8').trim();
/** Fields of all tasks of a job array, such as Restarts. */
const tasksField = (job: string, field: string): string[] => [...cluster.run('scontrol', 'show', 'job', job).matchAll(new RegExp(`\\b${field}=(\\S+)`, 'g'))].map(([, value]) => value ?? '');

/** Slurm lets a requeued task wait for two minutes; a test need not. */
function startNow(job: string): void {
  for (const line of cluster.run('squeue', '--noheader', '--array', '--states=PENDING', '--format=%i', `--jobs=${job}`).split('\n')) {
    if (line === '') continue;
    try {
      cluster.run('scontrol', 'update', `JobId=${line}`, 'StartTime=now');
    } catch (error) {
      if (!/no longer pending/.test(String(error))) throw error; // it has begun meanwhile
    }
  }
}

it('loses nothing and counts nothing twice when a task is killed, and then the node’s daemon', async () => {
  const folder = tempFolder();
  const plan = planFile(folder, MANY);
  const [straight, out] = [join(folder, 'straight'), join(folder, 'out')];
  const command = ['sweep', plan, '--out', out, '--engine', 'slurm', '--tasks', String(TASKS), '--progress', 'json'];
  const first = onCluster(command);
  await until('blocks are written', () => blocksDone(out) > 5);
  const job = jobOf(out);
  expect(tasksField(job, 'Requeue')).toEqual(expect.arrayContaining(['1']));

  const [victim] = tasksOf(out);
  expect(victim).toBeDefined();
  process.kill(victim?.pid ?? 0, 'SIGKILL');
  await until('the killed task is requeued', () => tasksField(job, 'Restarts').some((count) => Number(count) === 1));

  startNow(job);

  // Who watches may go, and come again.
  first.interrupt();
  const interrupted = await first.ended;
  expect(interrupted.code).toBe(130);
  expect(interrupted.err).toContain(`scancel ${job} ends it`);
  const second = onCluster(command);

  await until('more blocks are written', () => tasksOf(out).length > 0 && blocksDone(out) > 20);
  await cluster.killNode();
  for (const { pid } of tasksOf(out)) process.kill(pid, 'SIGKILL');
  await until('the tasks of the lost node are requeued', () => tasksField(job, 'Restarts').filter((count) => Number(count) >= 1).length >= 2);
  expect(blocksDone(out)).toBeLessThan(JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8')).cases);
  await cluster.startNode();
  expect(tasksOf(out)).toEqual([]); // Slurm drains a node on which it finds a second copy of a task
  const hurry = setInterval(() => startNow(job), 2_000);
  onTestFinished(() => clearInterval(hurry));

  const { code, out: said, err } = await second.ended;
  expect(code, `${err}\n${cluster.logs()}`).toBe(0);
  expect(err).toContain(`Job array ${job} is under way`);
  expect(said).toContain('600 cases, whole and checked');
  expect((await onCluster(['sweep', plan, '--out', straight]).ended).code).toBe(0);
  expect(readFileSync(join(out, 'rows.csv'), 'utf8')).toBe(readFileSync(join(straight, 'rows.csv'), 'utf8'));
  expect(readdirSync(join(out, 'blocks')).filter((name) => name.endsWith('.csv')).sort()).toEqual(readdirSync(join(straight, 'blocks')).sort());
  console.log(`job array ${job}: restarts of its tasks ${tasksField(job, 'Restarts').join(', ')}`);
});

it('says what to do when Slurm is not there', async () => {
  const folder = tempFolder();
  const child = spawn(process.execPath, [MAIN, 'sweep', planFile(folder), '--out', join(folder, 'out'), '--engine', 'slurm'], { env: { PATH: '' }, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  const code = await new Promise((done) => child.on('close', done));
  expect(code).toBe(2);
  expect(err).toContain("sbatch is not found, expected Slurm's commands on this machine's PATH");
});
