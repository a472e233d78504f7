import { type Browser, chromium } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';

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

/** Needs `npm run build`; CHROMIUM is set by vite.config.ts. */
export async function openBrowser(): Promise<Opened> {
  const executablePath = process.env['CHROMIUM'];
  if (!executablePath)
    throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROMIUM to the path of its executable.');
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
