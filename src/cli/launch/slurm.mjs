// npm run test:slurm: a sweep on a real Slurm of one node, on this machine. Installs Debian's Slurm where it may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BUILDS, ensureBuilt, ensureInstalled, launch, runTool } from './tools.mjs';

const NEEDED = ['/usr/sbin/munged', '/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/bin/sbatch'];
const PACKAGES = ['slurm-wlm', 'munge'];
const missing = () => NEEDED.filter((file) => !existsSync(file));

function ensureSlurm() {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log("Slurm is not here: installing the distribution's.");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    }
  }
  if (missing().length > 0) throw new Error(`The test of Slurm needs ${missing().join(', ')}: install ${PACKAGES.join(' and ')} (Debian), then run it as root.`);
}

await launch(async () => {
  ensureInstalled();
  ensureSlurm();
  await ensureBuilt(BUILDS.cli);
  process.exitCode = runTool('vitest/vitest.mjs', ['run', '--project', 'slurm']);
});
