import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUILDS, fromRoot } from '../../src/cli/launch/tools.mjs';
import { type Opened, openBrowser } from './chromium.ts';
import { openPlainHost, type PlainHost } from './plainHost.ts';

const PATIENCE_MS = 30_000;
const built = (file: string): string => readFileSync(fromRoot(BUILDS.page.out, file), 'utf8');
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const NEW_PAGE = (): string => built('index.html').replace('<title>', '<title>Newer: ');

/** A version 9.9.9 of the page, of which only the title is another. */
function newerService(pageHash = hashOf(NEW_PAGE())): string {
  const [, json = ''] = /^const BUILT = (.*);\n/.exec(built('service.js')) ?? [];
  const now = JSON.parse(json) as { files: object };
  const next = { ...now, version: '9.9.9', date: '2031-05-17', id: 'another', files: { ...now.files, './': pageHash } };
  return built('service.js').replace(json, () => JSON.stringify(next));
}

describe('after the first load', () => {
  let opened: Opened;
  let host: PlainHost;
  let context: BrowserContext;
  /** What the host has in place of its files. */
  let files: Record<string, string>;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  beforeEach(async () => {
    files = {};
    host = await openPlainHost((path) => files[path]);
    context = await opened.browser.newContext({ viewport: { width: 1440, height: 900 } });
  });
  afterEach(async () => {
    await context.close();
    host.close();
  });
  afterAll(() => opened?.close());

  const open = async (address = host.address): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const kept = (page: Page) => page.locator('.aboutpage [role=status]');
  const becomes = (page: Page, words: RegExp): Promise<void> => expect.poll(() => kept(page).textContent().catch(() => ''), { timeout: PATIENCE_MS }).toMatch(words);
  const whole = (page: Page): Promise<void> => becomes(page, /^Works without a network/);
  const newer = (page: Page) => page.locator('.newer');
  const isUpdated = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => {}));
  const caches = (page: Page): Promise<number> => page.evaluate(async () => (await globalThis.caches.keys()).length);

  it('every page works with the network off, and so do a preview and what has never been opened', async () => {
    const page = await open();
    await whole(page);
    host.close();
    await context.setOffline(true);
    await page.reload();
    await page.waitForSelector('figure.chart svg.picture', { timeout: PATIENCE_MS });
    const pages = await page.locator('.masthead nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(pages.length).toBeGreaterThan(4);
    for (const address of pages) {
      await page.locator(`.masthead nav a[href="${address}"]`).click();
      await page.waitForSelector('main h1', { timeout: PATIENCE_MS });
      expect(await page.locator('[role=alert]').count(), address).toBe(0);
    }
    await page.locator('.masthead nav a').first().click();
    await page.locator('#scenario').selectOption('kosovo-2013');
    await page.getByRole('heading', { level: 1, name: /Kosovo/ }).waitFor({ timeout: PATIENCE_MS });
    await page.waitForSelector('figure.chart svg.picture', { timeout: PATIENCE_MS });
  });

  it('a newer version waits until it is asked for; another tab goes on as it is; the old one goes when no tab has it', async () => {
    const page = await open();
    await whole(page);
    const other = await open();
    await whole(other);
    await page.getByLabel('How many come, exact value').fill('1.5');
    await page.keyboard.press('Enter');
    Object.assign(files, { 'service.js': newerService(), 'index.html': NEW_PAGE() });
    await isUpdated(page);
    await newer(page).waitFor({ timeout: PATIENCE_MS });
    expect(await newer(page).textContent()).toBe('A newer version (9.9.9, 17 May 2031) is here. Load it now');
    expect(await page.title()).toBe('Return Impact');
    await newer(page).getByRole('button').click();
    await expect.poll(() => page.title().catch(() => ''), { timeout: PATIENCE_MS }).toMatch(/^Newer/);
    await page.waitForSelector('.rail');
    expect(await page.getByRole('slider', { name: 'How many come' }).inputValue()).toBe('1.5');
    expect(await other.title()).toBe('Return Impact');
    await newer(other).waitFor();
    host.close();
    await other.locator('.masthead nav a[href="#/help"]').click();
    await other.waitForSelector('main.prose h1');
    await whole(page);
    expect(await caches(page)).toBe(2);
    await other.close();
    await page.reload();
    await whole(page);
    await expect.poll(() => caches(page)).toBe(1);
    expect(await page.title()).toMatch(/^Newer/);
  });

  it('a newer version that cannot be had whole leaves the old one whole', async () => {
    const page = await open();
    await whole(page);
    files['service.js'] = newerService(hashOf('of something else'));
    await isUpdated(page).catch(() => {});
    await page.waitForTimeout(1_000);
    expect(await newer(page).count()).toBe(0);
    host.close();
    await page.reload();
    await page.waitForSelector('figure.chart svg.picture', { timeout: PATIENCE_MS });
    expect(await page.title()).toBe('Return Impact');
  });

  it.each([
    ['the disk is full', "Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));", /no room to keep it/],
    ['a file is not what it was built as', "Cache.prototype.put = () => Promise.reject(new TypeError('another hash'));", /Not all of it could be kept/],
  ])('the page says so and works on where %s', async (_what, script, words) => {
    files['service.js'] = `${script}\n${built('service.js')}`;
    const page = await open();
    await becomes(page, words);
    await page.waitForSelector('figure.chart svg.picture', { timeout: PATIENCE_MS });
  });

  it('the page says so and works on where no service worker may be had', async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'));
    });
    await page.goto(host.address);
    await becomes(page, /does not keep it/);
    await page.waitForSelector('figure.chart svg.picture', { timeout: PATIENCE_MS });
  });
});
