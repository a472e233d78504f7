import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SENTENCE } from '../../src/model/result.ts';
import { findShipped } from '../../src/scenario/shipped.ts';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario } from './small.ts';

const PATIENCE_MS = 110_000;
const SHARE = 0.04;

/** The template with a few thousand people, so that many runs take seconds. */
function hamlet(): string {
  const { zones } = findShipped('your-place') as { zones: Record<string, { population?: number; dwellings?: number }> };
  const given = { source: 'made smaller for a test', grade: 'assumed' };
  const shrunk = Object.entries(zones).flatMap(([id, { population }]) => (typeof population === 'number' ? [[id, { ...given, population: Math.ceil(population * SHARE) }]] : []));
  return JSON.stringify({ format: 1, extends: 'your-place', title: 'A hamlet', description: 'For tests.', place: { months: { value: 30, ...given } }, arrivals: { ...given, volumeFactor: SHARE }, zones: Object.fromEntries(shrunk) });
}

/** Tab by tab, as somebody without a mouse comes there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let k = 0; k < 80; k++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.closest('label')?.textContent ?? document.activeElement?.textContent ?? '');
    if (name.test(here)) return;
  }
  throw new Error(`No way by keyboard to ${name}.`);
}

describe('the page Stress', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('is asked and read by keyboard: the bill, what gives way, what warns; its futures are read by another line without another run', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    await openScenario(page, hamlet());
    await page.getByRole('heading', { level: 1, name: 'A hamlet' }).waitFor();
    await page.evaluate(() => {
      location.hash = '#/stress';
    });
    await page.getByRole('button', { name: 'Run the stress test' }).waitFor();
    await tabTo(page, /^Pupils per teacher: the line/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('36');
    await tabTo(page, /^Run the stress test/);
    await page.keyboard.press('Enter');
    await page.locator('#bill').waitFor({ timeout: PATIENCE_MS });
    expect(await page.locator('#bill-taps .finding').textContent()).toMatch(/^Taps: .* more by .* begin by/);
    const taps = page.locator('#bill-taps .reader');
    const before = await taps.getAttribute('aria-valuetext');
    await taps.focus();
    await page.keyboard.press('ArrowRight');
    expect(await taps.getAttribute('aria-valuetext')).not.toBe(before);
    expect(await page.locator('#gives-way').textContent()).toContain('Pupils per teacher above 36');
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words).toContain('no volume is safe');
    expect(words).not.toMatch(/safe (number|volume)|can be returned|carrying capacity|undefined|NaN/);
    await page.locator('#bill-money summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#bill-money').getByRole('button', { name: 'Data (CSV)' }).click()]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain(SENTENCE);
    expect(csv).toContain('date,median,low_90,high_90');
    await tabTo(page, /^Run the futures/);
    await page.keyboard.press('Enter');
    await page.locator('#fails').waitFor({ timeout: PATIENCE_MS });
    expect(await page.locator('.stale').count()).toBe(0);
    const first = await page.locator('section[aria-labelledby=fails]').textContent();
    await page.getByLabel('Read by').selectOption('peoplePerRoom-residents');
    await expect.poll(() => page.locator('section[aria-labelledby=fails]').textContent(), { timeout: 20_000 }).not.toBe(first);
    expect(await page.locator('.experiments li').count()).toBe(0);
    expect(await seriousIn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await seriousIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('goes on while another page is looked at, is stopped from there, and says what to do where nobody comes', async () => {
    const { page, complaints } = await openPage(opened, {}, `${opened.address}#/stress`);
    await page.getByRole('button', { name: 'Run the stress test' }).click();
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    const strip = page.locator('.experiments li');
    await strip.waitFor();
    await strip.getByRole('button', { name: 'Stop' }).click();
    expect(await strip.count()).toBe(0);
    await page.getByRole('link', { name: 'Stress', exact: true }).click();
    await page.getByText('Stopped. What was answered before stays.').waitFor();
    await page.getByRole('link', { name: 'Explore', exact: true }).first().click();
    await page.locator('#scenario').selectOption('nangarhar-2015-baseline');
    await page.getByRole('heading', { level: 1, name: 'Nangarhar 2015, nobody arrives' }).waitFor();
    await page.getByRole('link', { name: 'Stress', exact: true }).click();
    await page.getByText('Nobody arrives in this scenario').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
