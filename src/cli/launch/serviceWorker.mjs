// The service worker of the built page, with the list of what it keeps: every file and its hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asMeta, HEADERS, POLICY } from './headers.mjs';
import { fromRoot } from './tools.mjs';
import { pageVersion } from './version.mjs';

/** Beside index.html: its scope is the folder that the page is served from. */
const FILE = 'service.js';

export const hashOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Names as they are asked for, the page itself last: where it is kept, all is. */
function hashesIn(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => !/^\.|^index\.html$/.test(file) && file !== FILE && statSync(join(folder, file)).isFile())
    .sort();
  const hash = (file) => hashOf(readFileSync(join(folder, file)));
  return { ...Object.fromEntries(files.map((file) => [file, hash(file)])), './': hash('index.html') };
}

/** Writes it once all other files are there. */
export const serviceWorker = {
  name: 'service-worker',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => html.replace(/(?<=<meta charset="utf-8" \/>\n)/, `    ${asMeta(POLICY)}\n`) },
  writeBundle({ dir }) {
    const files = hashesIn(dir);
    const built = { ...pageVersion(), id: hashOf(JSON.stringify(files)), headers: HEADERS, files };
    writeFileSync(join(dir, FILE), `const BUILT = ${JSON.stringify(built)};\n${readFileSync(fromRoot('src/ui/shell/serviceWorker.js'), 'utf8')}`);
  },
};
