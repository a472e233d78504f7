// The size budget of the built page, compressed as a server sends it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS, fromRoot } from './tools.mjs';

const BUDGET_KIB = { initial: 100, worker: 68, experiments: 160, lazy: 40, oneFile: 1400 };

const page = fromRoot(BUILDS.page.out);
const oneFile = fromRoot(BUILDS.single.out);

const kibOf = (file) => gzipSync(readFileSync(resolve(page, file)), { level: 9 }).length / 1024;

/** Every script and style that a visit loads before anything is clicked. */
function initialFiles(manifest) {
  const files = new Set();
  const visit = (chunk) => {
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const key of chunk.imports ?? []) visit(manifest[key]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) visit(chunk);
  return [...files];
}

function judge(what, files, budgetKib) {
  const sizes = files.map((file) => ({ file, kib: kibOf(file) })).sort((a, b) => b.kib - a.kib);
  const total = sizes.reduce((sum, { kib }) => sum + kib, 0);
  const list = sizes.map(({ file, kib }) => `    ${kib.toFixed(1)} KiB  ${file}`).join('\n');
  console.log(`  ${what}: ${total.toFixed(1)} of ${budgetKib} KiB${total > budgetKib ? `: TOO LARGE\n${list}` : ''}`);
  return total <= budgetKib;
}

/** Prints the sizes; true when all are within the budget. */
export function checkSizes() {
  const manifestFile = join(page, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) {
    console.log(`  no built page in ${BUILDS.page.out}`);
    return false;
  }
  const all = readdirSync(page, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => /\.(js|css|wasm)$/.test(file));
  const initial = initialFiles(JSON.parse(readFileSync(manifestFile, 'utf8'))).filter((file) => all.includes(file));
  const worker = all.filter((file) => file.startsWith('assets/worker-browserWorker'));
  // Holds the model again, with what plans and outcomes declare of themselves; fetched when a question of many runs is asked.
  const experiments = all.filter((file) => file.startsWith('assets/worker-') && !worker.includes(file));
  const lazy = all.filter((file) => !initial.includes(file) && !worker.includes(file) && !experiments.includes(file));
  if (initial.length === 0) {
    console.log('  no script found in the built page');
    return false;
  }
  return [
    judge('initial', initial, BUDGET_KIB.initial),
    judge('worker', worker, BUDGET_KIB.worker),
    judge('experiments', experiments, BUDGET_KIB.experiments),
    ...lazy.map((file) => judge(`lazy ${file}`, [file], BUDGET_KIB.lazy)),
    ...(existsSync(oneFile) ? [judge(`one file (${(statSync(oneFile).size / 1024).toFixed(0)} KiB as it lies)`, [oneFile], BUDGET_KIB.oneFile)] : []),
  ].every(Boolean);
}
