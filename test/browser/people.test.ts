import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario, smallScenario } from './small.ts';

const PATIENCE_MS = 60_000;
const given = { source: 'a test', grade: 'assumed' };
const cash = { ...given, kind: 'reintegrationCash', start: '2016-10', end: '2017-04', budgetUsd: 100_000, target: { origins: ['returnee'] } };

/** People of a small place with a programme; nothing else is computed beside them. */
async function openPeople(opened: Opened, view: string, query = '', width = 1280): Promise<{ page: Page; complaints: readonly string[] }> {
  const { page, complaints } = await openPage(opened, { viewport: { width: 1280, height: 800 } }, `${opened.address}${query}`);
  await page.waitForSelector('input[type=file]', { state: 'attached' });
  await openScenario(page, smallScenario({ programmes: { cash } }));
  await page.getByRole('heading', { level: 1, name: 'A small Nangarhar' }).waitFor({ timeout: PATIENCE_MS });
  await page.setViewportSize({ width, height: 740 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
  return { page, complaints };
}

const SHOWN: Readonly<Record<string, string>> = { '#/diary': '.diary li .month.two, .parting', '#/diary/flow': 'svg.alluvial', '#/diary/invisible': '.groups li' };

describe('people', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('are met by keyboard alone: from a state in the flow, and from a group that nothing reaches, to an invented family and its twin', async () => {
    const { page, complaints } = await openPeople(opened, '#/diary/flow');
    await page.waitForSelector('svg.alluvial', { timeout: PATIENCE_MS });
    expect(await page.locator('svg.alluvial').count()).toBe(2);
    expect(await page.locator('h2.finding').textContent()).toMatch(/months on, .* people who came back have settled, .* people who lived here/);
    const all = await page.locator('.flow .measure').nth(1).textContent();
    await page.locator('select[name=sex]').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((was) => document.querySelectorAll('.flow .measure')[1]?.textContent !== was, all);

    const table = page.locator('.flow details summary');
    await table.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.flow table').first().textContent()).toContain('wants to leave and cannot');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Drawing (SVG)' }).press('Enter')]);
    expect(file.suggestedFilename()).toBe('a-small-nangarhar-courses.svg');

    await page.locator('.flowends a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.who', { timeout: PATIENCE_MS });
    expect(page.url()).toMatch(/#\/diary\/\d+$/);
    expect(await page.locator('.who').textContent()).toMatch(/^Invented: in /);

    await page.getByRole('link', { name: 'Who is invisible' }).press('Enter');
    await page.waitForSelector('.groups li', { timeout: PATIENCE_MS });
    expect(await page.locator('.groups li').first().textContent()).toContain('reached by nothing');
    await page.locator('details.group summary').first().press('Enter');
    expect(await page.locator('table.whys').first().textContent()).toContain('people of another origin are meant');
    await page.locator('.groups a').first().press('Enter');
    await page.waitForSelector('.parting', { timeout: PATIENCE_MS });
    expect(await page.locator('.parting').textContent()).toContain('Without the programmes');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['#/diary', 'light', '', 1280],
    ['#/diary', 'on a phone', '', 360],
    ['#/diary/flow', 'dark', '?theme=dark', 1280],
    ['#/diary/flow', 'on a mirrored phone', '?lang=fa-AF&dir=rtl', 360],
    ['#/diary/invisible', 'mirrored', '?lang=fa-AF&dir=rtl', 1280],
    ['#/diary/invisible', 'on a phone in the dark', '?theme=dark', 360],
  ])('have nothing that axe calls serious, and fit: %s, %s', async (view, _how, query, width) => {
    const { page } = await openPeople(opened, view, query, width);
    await page.waitForSelector(SHOWN[view] ?? '', { timeout: PATIENCE_MS });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await seriousIn(page)).toEqual([]);
    await page.close();
  });
});
