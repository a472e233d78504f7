import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findShipped } from '../../src/scenario/shipped.ts';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario } from './small.ts';

const PATIENCE_MS = 180_000;
const SHARE = 0.02;
const FULL_MS = 400_000;

/** The template with a fiftieth of its people and of those who come. */
function tinyPlace(): string {
  const given = { source: 'made smaller for a test', grade: 'assumed' };
  const { zones } = findShipped('your-place') as { readonly zones: Readonly<Record<string, { readonly population?: number | { readonly value: number } }>> };
  const shrunk = Object.entries(zones).flatMap(([id, { population }]) => {
    if (population === undefined) return [];
    const people = Math.ceil((typeof population === 'number' ? population : population.value) * SHARE);
    return [[id, { ...given, population: people, dwellings: Math.ceil(people / 6) }]];
  });
  return JSON.stringify({ format: 1, extends: 'your-place', title: 'A tiny place', programmes: null, arrivals: { ...given, volumeFactor: SHARE }, zones: Object.fromEntries(shrunk) });
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

describe('Funding', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('is asked by keyboard, can be stopped, and answers for both sides with a table behind', { timeout: FULL_MS }, async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    await openScenario(page, tinyPlace());
    await page.getByRole('heading', { level: 1, name: 'A tiny place' }).waitFor();
    await page.getByRole('link', { name: 'Funding' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.budgets').waitFor();
    await press(page, /^Remove the budget/);
    await press(page, 'Compare ways of spending');
    await page.locator('.asking progress').waitFor();
    await press(page, 'Stop');
    await page.getByText('Stopped: nothing was kept of it.').waitFor();
    await press(page, 'Compare ways of spending');
    await page.locator('.verdict').first().waitFor({ timeout: PATIENCE_MS });
    const verdicts = (await page.locator('.verdict').allTextContents()).join('\n');
    expect(verdicts).toContain('people who came back');
    expect(verdicts).toContain('people who lived here');
    expect(await page.locator('#funding-two-by-two .panels .track').count()).toBe(12); // six arms, two sides
    await page.locator('#funding-two-by-two .more summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#funding-two-by-two tbody tr').count()).toBe(12);
    const along = page.locator('#funding-horizons-residents [role=slider]');
    await along.focus();
    await page.keyboard.press('End');
    expect(await along.getAttribute('aria-valuetext')).toContain('60 months');
    expect(await seriousIn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(complaints).toEqual([]);
    await page.close();
  });
});
