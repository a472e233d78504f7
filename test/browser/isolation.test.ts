import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILDS, fromRoot } from '../../src/cli/launch/tools.mjs';
import { type Opened, openBrowser } from './chromium.ts';
import { openPlainHost, type PlainHost } from './plainHost.ts';
import { fingerprintHere, openScenario, smallScenario } from './small.ts';

const LONG_MS = 100_000;
const TEXT = smallScenario();
const FILE = 'service.js';
const worker = (): string => readFileSync(fromRoot(BUILDS.page.out, FILE), 'utf8');

/** One letter for each load of the tab: isolated, or not. */
const loads = (page: Page): Promise<string> => page.evaluate(() => sessionStorage.getItem('loads') ?? '').catch(() => '');

/** As after a forced reload: the page never learns of its service worker. */
const passOver = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => null }));

async function openAt(opened: Opened, { address }: PlainHost, options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await opened.browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  await page.addInitScript(() => {
    sessionStorage.setItem('loads', (sessionStorage.getItem('loads') ?? '') + (crossOriginIsolated ? 'i' : 'n'));
  });
  await prepare?.(page);
  await page.goto(address);
  return page;
}

/** Runs the small scenario to its end; the fingerprint and the number of workers that the page names. */
async function run(page: Page): Promise<{ fingerprint: string | null; workers: string | null }> {
  await page.waitForSelector('figure.chart svg.picture');
  await openScenario(page, TEXT);
  await page.getByRole('heading', { level: 1, name: 'A small Nangarhar' }).waitFor();
  await page.locator('.runtext', { hasText: 'Shown: every person' }).waitFor({ timeout: LONG_MS });
  await page.getByText('About this run').click();
  return {
    fingerprint: await page.locator('dd.fingerprint').textContent(),
    workers: await page.locator('dt:text-is("Workers") + dd').textContent(),
  };
}

/** Longer than a further load would take to begin. */
const wait = (page: Page): Promise<void> => page.waitForTimeout(1_500);

describe('on a host that sends no headers', () => {
  let opened: Opened;
  const hosts: PlainHost[] = [];
  const host = async (...args: Parameters<typeof openPlainHost>): Promise<PlainHost> => {
    const made = await openPlainHost(...args);
    hosts.push(made);
    return made;
  };
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterEach(() => {
    for (const one of hosts.splice(0)) one.close();
  });
  afterAll(() => opened?.close());

  it('the page loads itself once more, is isolated from then on, and gives the same lives with two workers', async () => {
    const page = await openAt(opened, await host());
    await expect.poll(() => loads(page), { timeout: 30_000 }).toBe('ni');
    await wait(page);
    expect(await loads(page)).toBe('ni');
    const { fingerprint, workers } = await run(page);
    expect(fingerprint).toBe(fingerprintHere(TEXT, 1));
    expect(Number(workers)).toBe(Math.min(8, await page.evaluate(() => navigator.hardwareConcurrency)));
    await page.reload();
    expect(await loads(page)).toBe('nii');
    await page.context().close();
  });

  it('without a service worker, shared memory and WebAssembly it works with one worker, and gives the same lives', async () => {
    const page = await openAt(opened, await host(), { serviceWorkers: 'block' }, (page) =>
      page.addInitScript(() => {
        for (const name of ['SharedArrayBuffer', 'WebAssembly']) Reflect.deleteProperty(globalThis, name);
      }),
    );
    const { fingerprint, workers } = await run(page);
    expect(fingerprint).toBe(fingerprintHere(TEXT, 1));
    expect(workers).toBe('1');
    expect(await loads(page)).toBe('n');
    await page.context().close();
  });

  it('it does not load itself anew under a hand that has touched it: the next visit is isolated', async () => {
    const late = await host((path) => (path === FILE ? new Promise((resolve) => setTimeout(() => resolve(worker()), 2_000)) : undefined));
    const page = await openAt(opened, late);
    await page.waitForSelector('main');
    await page.keyboard.press('Tab');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await wait(page);
    expect(await loads(page)).toBe('n');
    await page.reload();
    expect(await loads(page)).toBe('ni');
    await page.context().close();
  });

  it.each([
    ['does not isolate', undefined],
    ['is passed over', passOver],
  ])('it never loads itself twice, also where the service worker %s', async (_what, prepare) => {
    const idle = await host((path) => (path === FILE ? "addEventListener('fetch', () => {});" : undefined));
    const page = await openAt(opened, idle, {}, prepare);
    await expect.poll(() => loads(page), { timeout: 30_000 }).toBe('nn');
    await wait(page);
    expect(await loads(page)).toBe('nn');
    await page.context().close();
  });
});
