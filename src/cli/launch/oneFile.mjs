// The page as one file, for a stick or an e-mail: scripts, styles, messages and scenarios stand in it, and it asks nothing of anybody.
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { asMeta, policyOfOneFile } from './headers.mjs';
import { hashOf } from './serviceWorker.mjs';
import { fromRoot } from './tools.mjs';

const NAME = 'return-impact.html';
/** All that is imported, now or later, in one script. */
const whole = { codeSplitting: false, topLevelVar: false };

/** How Vite builds the page, and the script of its workers. @type {Record<'page' | 'worker', import('vite').BuildOptions>} */
export const ONE_FILE = {
  page: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: { output: whole },
  },
  worker: {
    write: false,
    copyPublicDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: 'workers/withinWorker.ts',
      output: { ...whole, format: 'iife' }, // not a module: browsers differ in modules that come from a Blob of a file
      checks: { emptyImportMeta: false }, // Vite hands it to a helper, which has nothing to fetch here
    },
  },
};

const NEW_WORKER = /new Worker\(new URL\('\.\/(\w+)\.ts', import\.meta\.url\), \{ type: 'module' \}\)/g;
const SCRIPT = 'virtual:worker-script';

async function workerScript() {
  const { output } = await build({ configFile: fromRoot('vite.config.ts'), mode: 'singleWorker', logLevel: 'warn' });
  if (output.length !== 1) throw new Error(`${NAME}: the workers should be one script, and are ${output.map(({ fileName }) => fileName).join(', ')}`);
  return output[0].code;
}

/** Workers come from within: workers/within.ts. */
const workersWithin = (script) => ({
  name: 'workers-within',
  enforce: 'pre',
  resolveId: (id) => (id === SCRIPT ? `\0${SCRIPT}` : undefined),
  load: async (id) => (id === `\0${SCRIPT}` ? `export default ${JSON.stringify(await script())};` : undefined),
  transform: (code, id) =>
    /\/workers\/\w+\.ts$/.test(id) && NEW_WORKER.test(code)
      ? `import { hireWithin } from './within.ts';\n${code.replace(NEW_WORKER, (_, name) => `hireWithin('${name}')`)}`
      : undefined,
});

/** `</script` would end the script, and `<!--` may; within literals a backslash changes nothing. */
const inScript = (code) => `\n${code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C')}`;

const dataOf = (file) => `data:image/svg+xml;base64,${readFileSync(fromRoot('public', file)).toString('base64')}`;

/** One page of a script and a style, under a policy that names both by hash. */
function joined(html, code, style) {
  const script = inScript(code);
  return html
    .replace(/\s*<link rel="(?:manifest|apple-touch-icon|stylesheet)"[^>]*>/g, '')
    .replace(/\.\/(favicon\.svg)/, (_, file) => dataOf(file))
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/(?<=<meta charset="utf-8" \/>\n)/, () => `    ${asMeta(policyOfOneFile(hashOf(script), hashOf(style)))}\n`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}

export const inOneFile = [
  workersWithin(workerScript),
  {
    name: 'in-one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const [page, ...pages] = files.filter(({ fileName }) => fileName.endsWith('.html'));
        const [script, ...scripts] = files.filter(({ type }) => type === 'chunk');
        const [style, ...others] = files.filter(({ type, fileName }) => type === 'asset' && !fileName.endsWith('.html'));
        const left = [...pages, ...scripts, ...others];
        if (left.length > 0) this.error(`${NAME}: what stands outside of it is ${left.map(({ fileName }) => fileName).join(', ')}`);
        if (script.code.includes('new Worker(new URL')) this.error(`${NAME}: a worker would be fetched`);
        const source = joined(page.source, script.code, String(style.source));
        for (const fileName of Object.keys(bundle)) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: NAME, source });
      },
    },
  },
];

/** Of the workers' script, which does not hold itself: there, workers have none of their own. */
export const inOneWorker = workersWithin(() => '');
