import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin, PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { findChromium } from './src/cli/launch/chromium.mjs';
import { HEADERS, ISOLATION } from './src/cli/launch/headers.mjs';
import { inOneFile, inOneWorker, ONE_FILE } from './src/cli/launch/oneFile.mjs';
import { serviceWorker } from './src/cli/launch/serviceWorker.mjs';
import { pageVersion } from './src/cli/launch/version.mjs';
import { numbersHash } from './src/cli/numbersHash.ts';

/** A build by Vite, workers apart, makes variables of modules' constants; V8 then trusts them less: a run took 5–10 % longer (docs/decisions/0017). */
const constantsStay = { topLevelVar: false } as const;

/** Node 20 can't strip types, so the command line and its worker thread are bundled: `vite build --mode cli`. */
const commandLine = {
  ssr: true,
  outDir: 'dist/cli',
  target: 'node20',
  minify: false,
  sourcemap: true,
  rolldownOptions: {
    input: { main: 'src/cli/main.ts', nodeWorker: 'workers/nodeWorker.ts' },
    output: { ...constantsStay, entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
  },
} as const;

/** As the command line; the libraries beside which the project is measured stay as npm installs them. */
const benchmarks = {
  ...commandLine,
  outDir: 'dist/bench',
  rolldownOptions: { ...commandLine.rolldownOptions, input: { main: 'test/bench/main.ts', nodeWorker: 'workers/nodeWorker.ts' } },
} as const;

const BUNDLES_NOT = { cli: [], bench: ['agentscript', 'flocc'] };
const isNode = (mode: string): mode is keyof typeof BUNDLES_NOT => mode in BUNDLES_NOT;

const page = {
  outDir: 'dist/page',
  target: 'es2022',
  manifest: true, // the size budget reads from it what loads at once and what later
} as const;

/** A page of its own for benchmarks in browsers, with the same workers: nothing of it goes into the product. */
const benchPage = { outDir: fileURLToPath(new URL('dist/benchPage', import.meta.url)), emptyOutDir: true, target: 'es2022' } as const;

const BUILD: Readonly<Record<string, BuildOptions>> = { cli: commandLine, bench: benchmarks, benchPage, single: ONE_FILE.page, singleWorker: ONE_FILE.worker };

/** Declarations of scenario files only make values: a worker, which never checks a file, may leave out those that it does not read. */
const declarationsAreValues = {
  name: 'declarations-are-values',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.endsWith('/src/lib/declare.ts')
      ? code.replaceAll(/\nexport const (?=\w+ = [(<])/g, '\n/* @__NO_SIDE_EFFECTS__ */ export const ')
      : undefined,
} as const;

const TEXT = /(?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*")/.source;
const FACTS = [
  `(?:label|doc|source|grade|unit|family|writes|readBy|decision):\\s*${TEXT}`,
  '(?:range|codes|excludes): \\[[^\\][]*\\]',
  'codes: \\w+\\.words',
  '(?:integer|free): true',
].join('|');

/**
 * What columns, parameters, programmes and processes say about themselves is for the page to show, and for the check of scenario
 * files; a worker only reads their values. Of flows, facts and solved numbers it reads the names. Outcomes go into results with
 * their words. The worker of experiments draws from declared ranges and names what it finds: it keeps all.
 */
function wordsStayOnThePage(): Plugin {
  let isExperiment = false;
  return {
    name: 'words-stay-on-the-page',
    enforce: 'pre',
    buildStart({ input }) {
      isExperiment = JSON.stringify(input).includes('experimentWorker');
    },
    transform: (code: string, id: string) =>
      !isExperiment && /\/src\/model\/(?!outcomes\/)[\w/]+\.ts$/.test(id)
        ? code
            .replaceAll(new RegExp(`\\b(?:${FACTS})(?:,|(?=\\s*\\}))`, 'g'), '')
            .replaceAll(/\bacts: \{\s*\},/g, '')
            .replaceAll(new RegExp(`(?<=\\bdefineTable\\('\\w+', )${TEXT}`, 'g'), "''")
            .replaceAll(/\nexport const (?:FLOWS|FACTS|SOLVED) = \{[^}]*\}/g, (names) =>
              names.replaceAll(new RegExp(`(?<=\\w: )${TEXT}`, 'g'), "''"),
            )
        : undefined,
  };
}

/** `scenario.json?title`: its title alone, so that a list of scenarios does not carry all of them. */
const titleAlone = {
  name: 'title-alone',
  load(id: string) {
    if (!id.endsWith('.json?title')) return undefined;
    const { title } = JSON.parse(readFileSync(id.slice(0, -'?title'.length), 'utf8')) as { title?: unknown };
    return { code: `export const title = ${JSON.stringify(title)};`, moduleType: 'js' as const };
  },
};

/** Messages without the notes to translators. */
const messagesAlone = {
  name: 'messages-alone',
  enforce: 'pre',
  load(id: string) {
    if (!id.endsWith('.ftl?raw')) return undefined;
    const lines = readFileSync(id.slice(0, -'?raw'.length), 'utf8').split('\n');
    return { code: `export default ${JSON.stringify(lines.filter((line) => !/^(#|\s*$)/.test(line)).join('\n'))};`, moduleType: 'js' as const };
  },
} as const;

/** `evidence.json?patterns`: patterns and signs without the runs behind them, and the hash of the numbers that are built, to hold it against. */
const patternsAlone = {
  name: 'patterns-alone',
  load(id: string) {
    if (!id.endsWith('evidence.json?patterns')) return undefined;
    const { modelVersion, gatheredOn, numbersHash: hash, effort, patterns, signs } = JSON.parse(readFileSync(id.slice(0, -'?patterns'.length), 'utf8'));
    const bare = patterns.map(({ details: _runs, ...pattern }: { readonly details?: unknown }) => pattern);
    const shown = { modelVersion, gatheredOn, numbersHash: hash, builtWith: numbersHash(), effort, patterns: bare, signs };
    return { code: `export default ${JSON.stringify(shown)};`, moduleType: 'js' as const };
  },
} as const;

/** Of the sources that compute results: those that a page keeps belong to them (src/ui/keep/keptResults.ts). */
function modelBuild(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/lib', 'src/model', 'workers']) {
    const names = readdirSync(new URL(folder, import.meta.url), { recursive: true }).map(String);
    for (const name of names.filter((one) => one.endsWith('.ts')).sort()) hash.update(readFileSync(new URL(join(folder, name), import.meta.url)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Beside what all builds have. */
const PLUGINS = { production: [serviceWorker], single: inOneFile, singleWorker: [declarationsAreValues, inOneWorker] } as Readonly<Record<string, readonly PluginOption[]>>;

export default defineConfig(({ mode }) => ({
  base: './',
  server: { headers: ISOLATION },
  preview: { headers: HEADERS },
  define: { MODEL_BUILD: JSON.stringify(modelBuild()), PAGE: JSON.stringify(pageVersion()) },
  plugins: [titleAlone, messagesAlone, patternsAlone, ...(PLUGINS[mode] ?? [])],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: {
    format: 'es',
    plugins: () => [declarationsAreValues, wordsStayOnThePage()],
    rolldownOptions: {
      output: { entryFileNames: 'assets/worker-[name]-[hash].js', chunkFileNames: 'assets/worker-[name]-[hash].js' },
    },
  },
  ...(isNode(mode) ? { ssr: { noExternal: true as const, external: BUNDLES_NOT[mode] }, publicDir: false } : {}),
  build: BUILD[mode] ?? page,
  test: {
    environment: 'node',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/slurm/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser', // needs the built page: npm run build
          include: ['test/browser/*.test.ts'],
          env: { CHROMIUM: findChromium() ?? '' },
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'slurm', // needs Slurm's daemons: npm run test:slurm
          include: ['test/slurm/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
