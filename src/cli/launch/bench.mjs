// npm run bench [-- --json] [--people 1000000] [--keep]: the benchmarks of test/bench, bundled as the command line is.
import { pathToFileURL } from 'node:url';
import { BENCH, ensureBuilt, ensureInstalled, fromRoot, launch, ROOT } from './tools.mjs';

await launch(async () => {
  ensureInstalled();
  await ensureBuilt(BENCH);
});
if (process.exitCode === undefined) {
  process.chdir(ROOT);
  await import(pathToFileURL(fromRoot('dist/bench/main.js')).href);
}
