// npm run -s cli -- …: the command line, built when a source is newer than the build.
import { pathToFileURL } from 'node:url';
import { BUILDS, ensureBuilt, ensureInstalled, fromRoot, launch } from './tools.mjs';

await launch(async () => {
  ensureInstalled();
  await ensureBuilt(BUILDS.cli);
});
if (process.exitCode === undefined) {
  const main = fromRoot('dist/cli/main.js');
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
}
