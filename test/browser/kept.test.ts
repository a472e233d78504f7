import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario, smallScenario } from './small.ts';

const howMany = (page: Page) => page.getByLabel('How many come, exact value');
const ready = (page: Page) => page.waitForSelector('.rail');

async function change(page: Page, to: string): Promise<void> {
  await howMany(page).fill(to);
  await page.keyboard.press('Enter');
}

/** "Within a second" is what is promised. */
const aSecond = (page: Page) => page.waitForTimeout(1000);

async function tabOf(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  return page;
}

const shelfOf = async (page: Page): Promise<string[]> => {
  await page.getByRole('button', { name: 'Kept', exact: true }).click();
  await page.locator('dialog.plain').waitFor();
  const names = await page.locator('.kept b').allTextContents();
  await page.getByRole('button', { name: 'Close' }).click();
  return names;
};

describe('what is open', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('is there again within a second of each change, with the way back', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await ready(page);
    await change(page, '1.5');
    await change(page, '1.25');
    await aSecond(page);
    await page.reload();
    await ready(page);
    expect(await howMany(page).inputValue()).toBe('1.25');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await howMany(page).inputValue()).toBe('1.5');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is not lost when the tab closes in the moment of the change', async () => {
    const context = await opened.browser.newContext();
    const page = await tabOf(context, opened.address);
    await change(page, '1.5');
    await page.close({ runBeforeUnload: true });
    const again = await tabOf(context, opened.address);
    expect(await howMany(again).inputValue()).toBe('1.5');
    await context.close();
  });

  it('is shown with its last results at once: nothing is computed anew', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await ready(page);
    await openScenario(page, smallScenario());
    const fingerprint = () => page.locator('.fingerprint').textContent();
    await page.locator('.about summary').click();
    await page.getByText('every person', { exact: true }).first().waitFor({ timeout: 60_000 });
    await aSecond(page);
    const before = await fingerprint();
    const workers = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('browserWorker')).length);
    expect(await workers()).toBeGreaterThan(0);
    await page.reload();
    await page.waitForSelector('figure.chart svg.picture');
    await page.locator('.about summary').click();
    expect(await fingerprint()).toBe(before);
    expect(await workers()).toBe(0);
    await page.close();
  });

  it('is taken over from what version 0.1.0 kept', async () => {
    const context = await opened.browser.newContext();
    const kept = readFileSync('test/kept/0.1.0/storage.json', 'utf8');
    const first = await context.newPage();
    await first.goto(`${opened.address}favicon.svg`);
    await first.evaluate((text) => localStorage.setItem('return-impact.1.scenario', text), kept);
    await first.close();
    const page = await tabOf(context, opened.address);
    expect(await page.locator('#seed').inputValue()).toBe('کابل');
    expect(await howMany(page).inputValue()).toBe('0.5');
    await aSecond(page);
    expect(await page.evaluate(() => localStorage.getItem('return-impact.1.scenario'))).toBeNull();
    await page.reload();
    await ready(page);
    expect(await page.locator('#seed').inputValue()).toBe('کابل');
    await context.close();
  });

  it('goes to the shelf before another scenario takes its place', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await ready(page);
    await change(page, '1.5');
    await page.locator('#scenario').selectOption('your-place');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'Nangarhar 2016');
    await expect.poll(() => shelfOf(page)).toEqual([expect.stringMatching(/^Nangarhar 2016, /)]);
    await page.close();
  });
});

describe('two tabs', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it.each([
    ['with Web Locks', false],
    ['without them, as where there is no TLS', true],
  ])('do not overwrite each other, and the second can take over, %s', async (_, isPlain) => {
    const context = await opened.browser.newContext();
    if (isPlain) await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const first = await tabOf(context, opened.address);
    await change(first, '1.5');
    await aSecond(first);
    const second = await tabOf(context, opened.address);
    expect(await howMany(second).inputValue()).toBe('1.5');
    await second.getByText('Another tab has this open').waitFor();
    expect(await first.locator('.notices').count()).toBe(0);
    await change(second, '0.25');
    await aSecond(second);
    await first.reload();
    await ready(first);
    expect(await howMany(first).inputValue()).toBe('1.5');

    await change(first, '1.75');
    await second.getByRole('button', { name: 'Go on here instead' }).click();
    await expect.poll(() => howMany(second).inputValue()).toBe('1.75');
    await first.getByText('Another tab has this open').waitFor();
    expect(await second.locator('.notices').count()).toBe(0);
    await expect.poll(() => shelfOf(second)).toEqual([expect.stringMatching(/^Nangarhar 2016, /)]);
    await Promise.all([first.close(), second.close()]);
    const again = await tabOf(context, opened.address);
    expect(await howMany(again).inputValue()).toBe('1.75');
    await context.close();
  });

  it('that is gone leaves its changes on the shelf, and the page says so', async () => {
    const context = await opened.browser.newContext();
    const first = await tabOf(context, opened.address);
    const second = await tabOf(context, opened.address);
    await change(second, '0.25');
    await aSecond(second);
    await second.close();
    await first.close();
    const again = await tabOf(context, opened.address);
    await again.getByText('Changes from a tab that was closed are kept.').waitFor();
    await again.getByRole('button', { name: 'Look at them' }).click();
    await again.getByRole('button', { name: /^Open Nangarhar 2016, / }).click();
    await expect.poll(() => howMany(again).inputValue()).toBe('0.25');
    await context.close();
  });
});

describe('a browser that will not keep', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('says that its database refuses, remembers what is open all the same, and offers a file', async () => {
    const { page, complaints } = await openPage(opened);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await page.goto(opened.address);
    await ready(page);
    await page.getByText('This browser’s database refuses to open').waitFor();
    await change(page, '1.5');
    await aSecond(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.notices').getByRole('button', { name: 'Save as file' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('"format": 1');
    await page.reload();
    await ready(page);
    expect(await howMany(page).inputValue()).toBe('1.5');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says that nothing outlives the tab where all storage is denied, and works on', async () => {
    const { page, complaints } = await openPage(opened);
    await page.addInitScript(() => {
      const deny = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage'] as const) Object.defineProperty(globalThis, name, { get: deny });
    });
    await page.goto(opened.address);
    await ready(page);
    await page.getByText('This browser lets the page keep nothing').waitFor();
    await page.waitForSelector('figure.chart svg.picture');
    expect(complaints).toEqual([]);
    expect(await seriousIn(page)).toEqual([]);
    await page.close();
  });

  it('says that the disk is full, and loses nothing', async () => {
    const context = await opened.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        if ((globalThis as { full?: boolean }).full) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await page.goto(opened.address);
    await ready(page);
    await aSecond(page);
    await page.evaluate(() => Object.assign(globalThis, { full: true }));
    await change(page, '1.5');
    await page.getByText('The disk is full').waitFor();
    await page.reload();
    await ready(page);
    expect(await howMany(page).inputValue()).toBe('1.5');
    await context.close();
  });
});

describe('the shelf', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('keeps by name, renames, copies, removes and puts back, and goes into a file and out of it', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await ready(page);
    await change(page, '1.5');
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    await page.getByLabel('Name', { exact: true }).fill('More people');
    await page.getByRole('button', { name: 'Keep what is open' }).click();
    await page.getByRole('button', { name: 'Rename More people' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Half as many again');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy Half as many again' }).click();
    const names = () => page.locator('.kept b').allTextContents();
    await expect.poll(names).toEqual(['Half as many again (2)', 'Half as many again']);
    await page.getByRole('button', { name: 'Remove Half as many again', exact: true }).click();
    await expect.poll(names).toEqual(['Half as many again (2)']);
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(async () => (await names()).length).toBe(2);
    expect(await seriousIn(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save all as one file' }).click()]);
    const file = { name: 'kept.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) };
    await page.reload();
    await ready(page);
    expect(await shelfOf(page)).toHaveLength(2);

    const { page: other } = await openPage(opened, {}, opened.address);
    await ready(other);
    await other.getByRole('button', { name: 'Kept', exact: true }).click();
    const bringIn = (buffer: Buffer) => other.locator('dialog input[type=file]').setInputFiles({ ...file, buffer });
    await bringIn(Buffer.from('{"format":1}'));
    await other.getByText('That is not a file of kept scenarios').waitFor();
    await bringIn(file.buffer.subarray(0, 200));
    await other.getByText('That file is damaged').waitFor();
    await bringIn(file.buffer);
    await other.getByRole('button', { name: 'Open Half as many again', exact: true }).click();
    await expect.poll(() => howMany(other).inputValue()).toBe('1.5');
    expect(complaints).toEqual([]);
    await page.close();
    await other.close();
  });
});
