import { type Browser, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { BUILDS, ensureBuilt } from '../../src/cli/launch/tools.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built page, served with the headers of vite.config.ts, and a browser to open it with. */
export interface Opened {
  address: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Builds the page when a source is newer; CHROMIUM is set by vite.config.ts. */
export async function openBrowser(): Promise<Opened> {
  const executablePath = process.env['CHROMIUM'];
  if (!executablePath)
    throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROMIUM to the path of its executable.');
  await ensureBuilt(BUILDS.page);
  const server: PreviewServer = await preview({ preview: { port: 0, host: 'localhost' }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export interface Watched {
  page: Page;
  /** Errors in the console, exceptions, and requests to other servers. */
  complaints: string[];
}

/**
 * A page in a context of its own (its storage is empty) that notes whatever goes wrong, breaches of the page's policy among them: the browser
 * tells them as errors. The service worker has tests of its own, and is left out elsewhere.
 */
export async function openPage({ browser }: Opened, options: Parameters<Browser['newPage']>[0] = {}, address?: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).hostname !== 'localhost') complaints.push(`loads ${url}`);
  });
  if (address !== undefined) await page.goto(address);
  return { page, complaints };
}
