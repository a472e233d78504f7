/** Browsers that open the benchmark's page: with an empty profile, without a window, without anything that drives them; the page tells by itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser, findChromium } from '../../../src/cli/launch/chromium.mjs';
import { answer } from '../../../src/cli/launch/serve.mjs';
import type { Job, Told } from './jobs.ts';

const PAGE = resolve('dist/benchPage');
/** A page that has said nothing for so long is gone: its memory may have ended. */
const PATIENCE_MS = 120_000;

/** Firefox asks nothing at its first start, and fetches nothing. */
const FIREFOX_SETTINGS = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'extensions.update.enabled': false,
};
const settingLines = Object.entries(FIREFOX_SETTINGS).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`);

const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

interface Browser {
  find(): string | undefined;
  readonly remedy: string;
  args(profile: string): readonly string[];
}

export const BROWSERS: Readonly<Record<string, Browser>> = {
  Chromium: {
    find: findChromium,
    remedy: 'Chromium was not found: install it (Debian: apt-get install chromium), or set CHROMIUM to its executable.',
    args: (profile) => ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', `--user-data-dir=${profile}`],
  },
  Firefox: {
    find: () => findBrowser(process.env['FIREFOX'], FIREFOX_PLACES, ['firefox-esr', 'firefox']),
    remedy: 'Firefox was not found: install it (Debian: apt-get install firefox-esr), or set FIREFOX to its executable.',
    args: (profile) => {
      writeFileSync(join(profile, 'user.js'), settingLines.join(''));
      return ['--headless', '--no-remote', '--profile', profile];
    },
  },
};

async function bodyOf(request: IncomingMessage): Promise<Told> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Told;
}

async function listen(tell: (told: Told) => void): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') return answer(PAGE, request, response);
    tell(await bodyOf(request));
    response.writeHead(204).end();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return server;
}

/** Ends the browser with all its processes, which are a group of their own. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}

/** Does `jobs` in a page of the browser; `tell` hears what the page tells, and which process is the browser's first. */
export async function doInBrowser(name: string, jobs: readonly Job[], tell: (told: Told, pid: number) => void): Promise<void> {
  const browser = BROWSERS[name] as Browser;
  const file = browser.find();
  if (file === undefined) throw new Error(browser.remedy);
  const profile = mkdtempSync(join(tmpdir(), 'return-impact-'));
  let child: ChildProcess | undefined;
  let server: Server | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  try {
    await new Promise<void>((done, fail) => {
      let heard = Date.now();
      timer = setInterval(() => {
        if (Date.now() - heard > PATIENCE_MS) fail(new Error(`${name}: the page has gone, perhaps for want of memory.`));
      }, 1_000);
      const hear = (told: Told): void => {
        heard = Date.now();
        tell(told, child?.pid ?? 0);
        if (told.kind === 'done') done();
        if (told.kind === 'failed') fail(new Error(`${name}: ${told.why}`));
      };
      void listen(hear).then((listening) => {
        server = listening;
        const { port } = listening.address() as AddressInfo;
        const address = `http://localhost:${port}/#${encodeURIComponent(JSON.stringify(jobs))}`;
        child = spawn(file, [...browser.args(profile), address], { stdio: 'ignore', detached: true });
        child.on('error', fail);
        child.on('exit', () => fail(new Error(`${name} ended before its work was done.`)));
      }, fail);
    });
  } finally {
    clearInterval(timer);
    if (child !== undefined) end(child);
    server?.closeAllConnections();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
