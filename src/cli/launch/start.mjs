// npm start [-- --port 4173] [--host localhost] [--no-open]: serves the built page and opens it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { answer } from './serve.mjs';
import { BUILDS, ensureBuilt, ensureInstalled, fromRoot, launch } from './tools.mjs';

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
