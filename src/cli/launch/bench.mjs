// npm run bench [-- --json] [--people 1000000] [--keep], or -- --engines, or -- --country: the benchmarks of test/bench, bundled as the command line is.
import { pathToFileURL } from 'node:url';
import { BENCH, BENCH_PAGE, ensureBuilt, ensureInstalled, fromRoot, launch, ROOT } from './tools.mjs';

await launch(async () => {
  ensureInstalled();
  await ensureBuilt(BENCH);
  if (['--engines', '--country'].some((flag) => process.argv.includes(flag))) await ensureBuilt(BENCH_PAGE);
});
if (process.exitCode === undefined) {
  process.chdir(ROOT);
  await import(pathToFileURL(fromRoot('dist/bench/main.js')).href);
}
