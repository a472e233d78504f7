import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Node 20 can't run TypeScript: bundles the worker for one test file. */
export async function buildWorker(entry: URL): Promise<{ file: URL; remove: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'return-impact-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: entry.pathname, output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return { file: pathToFileURL(join(outDir, 'worker.mjs')), remove: () => rm(outDir, { recursive: true, force: true }) };
}
