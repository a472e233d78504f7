import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage, type Watched } from './chromium.ts';
import { openScenario, smallScenario } from './small.ts';

const LONG_MS = 100_000;

const openLibrary = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Programme library' }).click();
  await page.locator('dialog.library[open]').waitFor();
};
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the programme library', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  /** A page on the small scenario, computed. */
  async function small(changes: object = {}, options = {}, query = ''): Promise<Watched> {
    const watched = await openPage(opened, options, opened.address + query);
    await watched.page.waitForSelector('input[type=file]', { state: 'attached' });
    await openScenario(watched.page, smallScenario(changes));
    await watched.page.getByRole('heading', { level: 1, name: 'A small Nangarhar' }).waitFor();
    return watched;
  }

  it('is used by keyboard alone: opened, searched, added from, left by Escape, and undone', async () => {
    const { page, complaints } = await small();
    await page.getByRole('button', { name: 'Programme library' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.library[open]').waitFor();
    await page.getByLabel('Search').focus();
    await page.keyboard.type('cash at the border');
    expect(await page.locator('.families h3').allTextContents()).toEqual(['Individual']);
    await page.locator('.families .offer button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.said').textContent()).toMatch(/added, from .* 2016/);
    await page.keyboard.press('Escape');
    await page.locator('dialog.library').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Programme library');
    expect(await page.locator('details.programme').count()).toBe(1);
    await page.keyboard.press('Control+z');
    expect(await page.locator('details.programme').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('puts a preset in, in the month that is chosen, and leads to its controls with their sources', async () => {
    const { page, complaints } = await small();
    await openLibrary(page);
    await page.getByLabel('What is added begins in').fill('2016-11');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Add GARP' }).click();
    await page.getByRole('button', { name: 'Go to its controls' }).click();
    await page.locator('.editor').waitFor();
    expect(await page.locator('details.programme[open] summary').first().textContent()).toContain('Nov 2016');
    await page.getByText('What it gives and costs').click();
    expect(await page.locator('.editor .source').first().textContent()).toMatch(/; (stated|verified|derived|memory)$|assumed/);
    await page.getByLabel('Name', { exact: true }).fill('Help to begin');
    await page.keyboard.press('Tab');
    expect(await page.locator('details.programme[open] > summary b').textContent()).toBe('Help to begin');
    const before = await page.locator('details.programme').count();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    expect(await page.locator('details.programme').count()).toBe(before + 1);
    await page.getByRole('button', { name: 'Remove Help to begin', exact: true }).click();
    expect(await page.locator('details.programme').count()).toBe(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('offers staying with leave to remain in one press', async () => {
    const { page, complaints } = await small();
    await page.getByRole('button', { name: 'Add staying' }).click();
    await page.locator('details.programme', { hasText: 'Leave to remain' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add staying' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows whom a programme reached, why not the others, and where each dollar went', async () => {
    const { page, complaints } = await small();
    await openLibrary(page);
    await page.getByLabel('What is added begins in').fill('2016-10');
    await page.getByRole('button', { name: 'Add Reintegration cash', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.locator('article.reach').waitFor({ timeout: LONG_MS });
    await page.locator('.runtext', { hasText: 'Shown: every person' }).waitFor({ timeout: LONG_MS });
    expect(await page.locator('.reach > .finding').textContent()).toMatch(/of .* households served/);
    const reasons = await page.locator('.reasons li b').allTextContents();
    const [target] = /[\d,]+/.exec((await page.locator('.reach > .measure').textContent())?.split(':')[1] ?? '') ?? [''];
    const count = (text: string): number => Number(text.replaceAll(',', ''));
    expect(Math.abs(reasons.map(count).reduce((a, b) => a + b, 0) - count(target))).toBeLessThanOrEqual(reasons.length);
    const costs = await page.locator('table.cost').textContent();
    for (const part of ['to people', 'overhead here', 'offices elsewhere', 'monitoring', 'AFN of 2016', 'US dollars of 2016'])
      expect(costs).toContain(part);
    expect(await page.locator('p.rights').textContent()).toContain('Seven declarations');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says when delivery cannot spend the money', async () => {
    const { page } = await small();
    await openLibrary(page);
    await page.getByRole('button', { name: 'Add Reintegration cash', exact: true }).click();
    await page.getByRole('button', { name: 'Go to its controls' }).click();
    await page.locator('.editor').waitFor();
    await page.getByText('Reach and delivery').click();
    await page.getByLabel('Places a month, exact value').fill('1');
    await page.keyboard.press('Enter');
    await page.getByText(/more than delivery can spend/).waitFor();
    await page.close();
  });

  it.each([
    ['light', ''],
    ['dark', '?theme=dark'],
    ['mirrored', '?dir=rtl'],
  ])('has nothing that axe calls serious, open, with an editor and with reach, %s', async (_how, query) => {
    const { page } = await small({}, {}, query);
    await openLibrary(page);
    await page.locator('.offer details > summary').first().click();
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add Reintegration cash', exact: true }).click();
    await page.getByRole('button', { name: 'Go to its controls' }).click();
    await page.locator('.editor').waitFor();
    for (const summary of await page.locator('.editor summary').all()) await summary.click();
    await page.locator('article.reach').waitFor({ timeout: LONG_MS });
    expect(await seriousIn(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['a phone', ''],
    ['a mirrored phone', '?dir=rtl'],
  ])('fits %s', async (_what, query) => {
    const { page, complaints } = await small({}, { viewport: { width: 360, height: 740 } }, query);
    await page.getByRole('button', { name: 'Scenario, arrivals and programmes' }).click();
    await openLibrary(page);
    const wider = await page.evaluate(() => {
      const dialog = document.querySelector('dialog.library');
      return dialog === null ? Number.NaN : dialog.scrollWidth - dialog.clientWidth;
    });
    expect(wider).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Add Reintegration cash', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.locator('article.reach').waitFor({ timeout: LONG_MS });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
