import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';

const PATIENCE = { timeout: 20_000 };
const note = (page: Page) => page.getByRole('dialog', { name: 'A first visit' });
const at = (page: Page, step: string) => note(page).getByText(step, { exact: true }).waitFor(PATIENCE);

/** By keyboard: from the note to what it points at. */
async function goTo(page: Page): Promise<void> {
  await note(page).getByRole('button', { name: 'Go to it' }).focus();
  await page.keyboard.press('Enter');
}

async function coversNothing(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  const covers = await page.evaluate(() => {
    const [one, other] = ['.visit', '[data-visit]'].map((name) => document.querySelector(name)?.getBoundingClientRect());
    if (one === undefined || other === undefined) return 'not there';
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  });
  expect(covers).toBe(false);
}

describe('a first visit', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('is done by keyboard alone, each step by doing it', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('figure.chart svg.picture', PATIENCE);
    await page.getByRole('button', { name: 'Show me around' }).focus();
    await page.keyboard.press('Enter');
    await at(page, '1 of 6');
    expect(await note(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await coversNothing(page);
    expect(await seriousIn(page)).toEqual([]);
    await goTo(page);
    await page.keyboard.press('ArrowRight');
    await at(page, '2 of 6');
    await goTo(page);
    await page.keyboard.press('Enter');
    await at(page, '3 of 6');
    await goTo(page);
    await page.keyboard.press('Enter');
    await page.locator('dialog .families button').first().press('Enter');
    await page.keyboard.press('Escape');
    await at(page, '4 of 6');
    await goTo(page);
    await page.keyboard.press('Enter');
    await at(page, '5 of 6');
    await goTo(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.evidence .group > summary');
    await page.waitForTimeout(400);
    await goTo(page);
    await page.keyboard.press('Enter');
    await at(page, '6 of 6');
    await goTo(page);
    await page.keyboard.press('Enter');
    await at(page, 'Done');
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is offered once, fits a phone where it covers nothing that it points at, and begins again from Help', async () => {
    const { page } = await openPage(opened, { viewport: { width: 360, height: 740 } }, opened.address);
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.reload();
    await page.waitForSelector('figure.chart svg.picture', PATIENCE);
    expect(await page.getByRole('button', { name: 'Show me around' }).count()).toBe(0);
    await page.goto(`${opened.address}#/help`);
    await page.getByRole('button', { name: /^Show me around/ }).click();
    await at(page, '1 of 6');
    expect(await note(page).textContent()).toContain('What is marked leads there.');
    await goTo(page);
    await coversNothing(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#f-arrivals-volumeFactor[data-visit]');
    await goTo(page);
    await coversNothing(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
    await page.close();
  });
});
