// What the launchers share. Only Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

export const fromRoot = (...parts) => join(ROOT, ...parts);

/** Runs an installed tool's script with this Node; returns the exit code. Its output goes where `out` says (1 stdout, 2 stderr). */
export function runTool(script, args, out = 1) {
  const done = spawnSync(process.execPath, [fromRoot('node_modules', script), ...args], { cwd: ROOT, stdio: ['ignore', out, 2] });
  return done.status ?? 1;
}

const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

function isInstalled() {
  const wanted = readPackages(fromRoot('package-lock.json'));
  const present = readPackages(fromRoot('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version);
}

function npm(...args) {
  const script = process.env['npm_execpath'];
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  // what npm prints goes to stderr, so that a command's stdout stays its own
  const done = spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return done.status === 0;
}

/** Installs what package-lock.json names, unless it is there. `npm ci` would refuse a lock without other platforms' binaries. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing the packages of package-lock.json …');
  if (!npm('install', '--include=dev', '--no-save')) throw new Error('npm install failed: see above.');
  const native = spawnSync(process.execPath, [fromRoot('node_modules/vite/bin/vite.js'), '--version']);
  // a lock written on another platform may lack this one's binaries
  if (native.status !== 0 && !npm('install', '--include=dev', '--no-package-lock')) throw new Error('npm install failed: see above.');
}

function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs);
}

const COMMON_INPUTS = ['src', 'workers', 'scenarios', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];

const PAGE_INPUTS = [...COMMON_INPUTS, 'index.html', 'public', 'docs'];

/** The builds: what the browser loads, the same as one file, and what Node runs. */
export const BUILDS = {
  page: { entry: 'index.html', out: 'dist/page', args: ['build'], inputs: PAGE_INPUTS },
  single: { entry: 'index.html', out: 'dist/return-impact.html', args: ['build', '--mode', 'single'], inputs: PAGE_INPUTS },
  cli: { entry: 'src/cli/main.ts', out: 'dist/cli', args: ['build', '--mode', 'cli'], inputs: COMMON_INPUTS },
};

/** The benchmarks, and the page on which browsers run some of them: built by `npm run bench` alone. */
const BENCH_INPUTS = [...COMMON_INPUTS, 'test/bench'];
export const BENCH = { entry: 'test/bench/main.ts', out: 'dist/bench', args: ['build', '--mode', 'bench'], inputs: BENCH_INPUTS };
export const BENCH_PAGE = {
  entry: 'test/bench/engines/page/index.html',
  out: 'dist/benchPage',
  args: ['build', 'test/bench/engines/page', '--config', 'vite.config.ts', '--mode', 'benchPage'],
  inputs: BENCH_INPUTS,
};

const stampOf = (build) => fromRoot(`${build.out}.built`);

function isStale(build) {
  const stamp = stampOf(build);
  if (!existsSync(stamp) || !existsSync(fromRoot(build.out))) return true;
  const builtFrom = statSync(stamp).mtimeMs;
  return build.inputs.some((input) => newestChange(fromRoot(input)) > builtFrom);
}

/** Builds, and notes when it began: a file saved meanwhile makes the build stale. Returns whether it went well. */
export function build(target, out = 1) {
  const began = new Date();
  rmSync(stampOf(target), { force: true });
  if (runTool('vite/bin/vite.js', [...target.args, '--logLevel', 'warn'], out) !== 0) return false;
  writeFileSync(stampOf(target), '');
  utimesSync(stampOf(target), began, began);
  return true;
}

const LOCK_LASTS_MS = 120_000;

function takeLock(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LOCK_LASTS_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Builds when a source is newer than the build; one process builds, others that ask meanwhile wait for it. */
export async function ensureBuilt(target) {
  const lock = fromRoot(`${target.out}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  while (isStale(target)) {
    if (!takeLock(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      if (isStale(target) && !build(target, 2)) throw new Error(`Building ${target.out} failed: see above.`);
      return;
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** Runs a launcher: a failure is one sentence on stderr, not a stack. */
export async function launch(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
