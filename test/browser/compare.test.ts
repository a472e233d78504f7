import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario, smallScenario } from './small.ts';

const PATIENCE_MS = 180_000;
const given = { source: 'a test', grade: 'assumed', start: '2016-10', end: '2017-04', budgetUsd: 400_000 };
const programmes = { cash: { ...given, kind: 'reintegrationCash', label: 'Cash' }, works: { ...given, kind: 'publicWorks', label: 'Works', start: '2016-11' } };

async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).focus();
  await page.keyboard.press(key);
}

async function openCompare(page: Page): Promise<void> {
  await page.waitForSelector('input[type=file]', { state: 'attached' });
  await openScenario(page, smallScenario({ programmes }));
  await page.getByRole('link', { name: 'Compare' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
}

/** Few people: what is tried here is the page. */
async function coarse(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Luck, futures and fineness' }).focus();
  await page.keyboard.press('Enter');
  for (const [label, value] of [['People per agent', '50'], ['Seeds in each future', '3'], ['Seeds for winners and losers', '2']] as const) {
    await page.getByLabel(label).fill(value);
    await page.keyboard.press('Tab');
  }
}

describe('Compare', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('is asked and read by keyboard alone: arms, a fork, what matters, verdicts, months, tables, and the same again on the command line', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.addInitScript(() => localStorage.setItem('return-impact.1.fullByItself', 'false'));
    await page.reload();
    await openCompare(page);
    await press(page, 'Each programme alone');
    await press(page, 'Fork …');
    const month = page.getByRole('slider', { name: 'First month that differs' });
    await month.focus();
    const before = await month.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    expect(await month.getAttribute('aria-valuetext')).not.toBe(before);
    await press(page, 'Add this fork');
    expect(await page.locator('section[aria-labelledby=compare-arms] input[type=checkbox]:checked').count()).toBe(4);
    const smallest = page.getByLabel('Smallest difference that matters: children out of school');
    await smallest.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('none');
    await page.keyboard.press('Tab');
    expect(await smallest.getAttribute('aria-invalid')).toBe('true');
    await smallest.fill('0.25');
    await page.keyboard.press('Tab');
    expect(await page.locator('.choices li', { has: smallest }).textContent()).toContain('yours');
    await coarse(page);
    await page.getByLabel('Programmes one by one').selectOption('open');
    await press(page, 'Compare');
    await page.locator('.experiments progress').waitFor({ timeout: PATIENCE_MS });
    await page.getByRole('link', { name: 'Help', exact: true }).first().click(); // it goes on whatever is looked at
    await page.getByRole('link', { name: 'Compare' }).first().click();
    await page.locator('.lookers').waitFor({ timeout: PATIENCE_MS });

    const findings = await page.locator('section[aria-labelledby=compare-part-verdicts] .finding').allTextContents();
    expect(findings).toHaveLength(5);
    for (const finding of findings) expect(finding).toMatch(/leads|no worse|cannot be told apart|held against/);
    expect(await page.locator('.letters li').allTextContents()).toEqual([expect.stringMatching(/^A /), 'B Cash alone', 'C Works alone', expect.stringMatching(/^D Ends /), 'E No programme', 'F Staying, with leave to remain']);
    await page.locator('.lookers select').nth(1).selectOption('1');
    const reader = page.locator('#figure-months-rentIndex-all [role=slider]');
    await reader.focus();
    const read = await reader.getAttribute('aria-valuetext');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await reader.getAttribute('aria-valuetext')).not.toBe(read);
    const table = page.locator('#figure-verdict-outOfSchool summary', { hasText: 'Table and files' });
    await table.focus();
    await page.keyboard.press('Enter');
    const rows = page.locator('#figure-verdict-outOfSchool .tablebox[aria-label^=Table] tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(15);
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save plan.json')]);
    expect(file.suggestedFilename()).toBe('plan.json');
    expect(await page.locator('.compare pre').textContent()).toBe('npm run -s cli -- compare plan.json --twins 2 --by-programme open');
    expect(await page.locator('#figure-waterfall-outOfSchool svg').count()).toBe(1);
    expect(await page.locator('#figure-twins-residents').textContent()).toContain('Placebo');
    expect(await seriousIn(page)).toEqual([]);

    await page.setViewportSize({ width: 360, height: 740 });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await seriousIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('stops when it is told to, and says what is there to do', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await openCompare(page);
    await press(page, 'Compare');
    await page.locator('.experiments').waitFor({ timeout: PATIENCE_MS });
    await page.locator('.experiments').getByRole('button', { name: 'Stop' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Stopped before it was done').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
