// npm start [-- --port 4173] [--host localhost] [--no-open]: serves the built page and opens it.
import { spawn } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILDS, ensureBuilt, ensureInstalled, fromRoot, launch } from './tools.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Cross-origin isolation, which gives the page shared memory. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

function fileFor(folder, url) {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    if (path !== folder && !path.startsWith(folder + sep)) return undefined;
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined; // no such file, or no proper address
  }
}

function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
}

/** The wished port, else one of the nine after it, else any free one. */
async function listenOnFreePort(makeServer, wished, host) {
  for (const port of [...Array.from({ length: 10 }, (_, step) => wished + step), 0]) {
    try {
      return await listen(makeServer(), port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new Error(`No free port on ${host}.`);
}

function openBrowser(address) {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasDisplay || process.env['CI']) return;
  const [command, args] = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] }[process.platform] ?? [
    'xdg-open',
    [address],
  ];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {}) // the address is printed: whoever has no opener types it
    .unref();
}

await launch(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4173' },
      host: { type: 'string', default: 'localhost' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const wished = Number(values.port);
  if (!Number.isInteger(wished) || wished < 0 || wished > 65_000)
    throw new Error(`--port ${values.port}: a whole number from 0 to 65000 is needed.`);
  ensureInstalled();
  await ensureBuilt(BUILDS.page);
  const folder = fromRoot(BUILDS.page.out);
  const port = await listenOnFreePort(() => createServer((request, response) => answer(folder, request, response)), wished, values.host);
  const address = `http://${values.host}:${port}/`;
  console.log(`Return Impact is at ${address}   (Ctrl+C ends it)`);
  if (!values['no-open']) openBrowser(address);
});
