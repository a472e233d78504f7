/** A Slurm cluster of one node on this machine, in a folder of its own: munged, slurmctld, slurmd. Nothing of a cluster that is there is touched. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  readonly folder: string;
  /** With it, Slurm's commands speak to this cluster. */
  readonly env: NodeJS.ProcessEnv;
  run(program: string, ...args: string[]): string;
  /** Kills the node's daemon and all that watches over its tasks, as a power cut would; what the tasks themselves run is for the caller to kill. */
  killNode(): Promise<void>;
  startNode(): Promise<void>;
  /** What the daemons said. */
  logs(): string;
  stop(): Promise<void>;
}

const WAIT_MS = 60_000;

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export async function until(what: string, holds: () => boolean, waitMs = WAIT_MS): Promise<void> {
  for (const end = Date.now() + waitMs; !holds(); ) {
    if (Date.now() > end) throw new Error(`After ${waitMs / 1000} s still not so: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

function configuration(folder: string, controller: number, node: number): string {
  const host = hostname().split('.')[0] ?? 'localhost';
  const user = userInfo().username;
  return `ClusterName=test
SlurmctldHost=${host}(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=${join(folder, 'munge.socket')}
CryptoType=crypto/munge
SlurmUser=${user}
SlurmdUser=${user}
SlurmctldPort=${controller}
SlurmdPort=${node}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SchedulerType=sched/backfill
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
JobRequeue=1
SlurmdTimeout=5
InactiveLimit=0
KillWait=2
MinJobAge=300
SchedulerParameters=sched_interval=1,bf_interval=1
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
}

/** Processes that watch over tasks of this cluster; those of a node that was lost may still wait for it. */
const stepsOf = (folder: string): number[] =>
  readdirSync('/proc').flatMap((name) => {
    try {
      const step = /^\d+$/.test(name) && readFileSync(`/proc/${name}/comm`, 'utf8').startsWith('slurmstepd');
      return step && readFileSync(`/proc/${name}/environ`, 'utf8').includes(`SLURM_CONF=${folder}/`) ? [Number(name)] : [];
    } catch {
      return []; // it has ended
    }
  });

export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'slurm-'));
  chmodSync(folder, 0o755);
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name), { mode: 0o755 });
  writeFileSync(join(folder, 'munge.key'), randomBytes(128), { mode: 0o400 });
  const [controller, node] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'slurm.conf'), configuration(folder, controller, node));
  writeFileSync(join(folder, 'cgroup.conf'), 'CgroupAutomount=no\n');
  const env = { ...process.env, SLURM_CONF: join(folder, 'slurm.conf'), PATH: `${process.env['PATH']}:/usr/sbin:/sbin` };
  const daemons = new Map<string, ChildProcess>();

  function start(name: string, args: readonly string[]): void {
    const out = openSync(join(folder, `${name}.log`), 'a');
    daemons.set(name, spawn(name, args, { stdio: ['ignore', out, out], env, detached: true }));
  }
  async function kill(name: string, signal: NodeJS.Signals): Promise<void> {
    const child = daemons.get(name);
    daemons.delete(name);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }

  const cluster: Cluster = {
    folder,
    env,
    run: (program, ...args) => execFileSync(program, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim(),
    async killNode() {
      await kill('slurmd', 'SIGKILL');
      for (const pid of stepsOf(folder)) process.kill(pid, 'SIGKILL');
    },
    async startNode() {
      start('slurmd', ['-D', '-f', env.SLURM_CONF]);
      await until('the node is ready', () => {
        try {
          return /^(idle|mixed|allocated|mix|alloc|comp)/.test(cluster.run('sinfo', '--noheader', '--format=%T'));
        } catch {
          return false;
        }
      });
    },
    logs: () => ['munged', 'slurmctld', 'slurmd'].map((name) => `== ${name}\n${readFileSync(join(folder, `${name}.log`), 'utf8').slice(-4_000)}`).join('\n'),
    async stop() {
      try {
        cluster.run('scancel', '--full', '--partition=all');
        await until('no task runs', () => cluster.run('squeue', '--noheader') === '', 10_000);
      } catch {
        // the daemons may be gone
      }
      await kill('slurmd', 'SIGTERM');
      await kill('slurmctld', 'SIGTERM');
      await kill('munged', 'SIGTERM');
      for (const pid of stepsOf(folder)) process.kill(pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  start('munged', ['--foreground', '--force', `--socket=${join(folder, 'munge.socket')}`, `--key-file=${join(folder, 'munge.key')}`, `--pid-file=${join(folder, 'munged.pid')}`, `--log-file=${join(folder, 'munged.txt')}`, `--seed-file=${join(folder, 'munged.seed')}`]);
  await until('munged answers', () => {
    try {
      cluster.run('munge', '--no-input', `--socket=${join(folder, 'munge.socket')}`);
      return true;
    } catch {
      return false;
    }
  });
  start('slurmctld', ['-D', '-f', env.SLURM_CONF]);
  await cluster.startNode();
  return cluster;
}
