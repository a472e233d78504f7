import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/experiment/evidence.ts';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';

const evidence = JSON.parse(readFileSync('docs/evidence.json', 'utf8')) as Evidence;
const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('evidence', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('lets an assumption be changed: it stands first, both baselines are shown, and undo takes it back', async () => {
    const { page, complaints } = await openPage(opened, {}, `${opened.address}#/assumptions`);
    await page.getByRole('searchbox').fill('square need');
    expect(page.url()).toContain('#/evidence/assumptions');
    const value = page.getByLabel('Value of Square need').first();
    const before = await value.inputValue();
    await value.fill('4');
    await value.press('Enter');
    await page.getByRole('heading', { name: 'One assumption is changed' }).waitFor();
    expect(await page.locator('.changedfirst').textContent()).toContain('The baseline moved with it.');
    await page.locator('.changedfirst caption').waitFor({ timeout: 90_000 });
    expect(await page.locator('.changedfirst').textContent()).toMatch(/people who came back.*people who came back/s);
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Explore' }).click();
    await page.getByRole('link', { name: 'One assumption' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.changedfirst').waitFor({ state: 'detached' });
    await page.getByRole('searchbox').fill('square need');
    expect(await value.inputValue()).toBe(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows every pattern with its verdict, why the mechanisms fail that fail, and no warning for the numbers it was gathered with', async () => {
    const { page, complaints } = await openPage(opened, {}, `${opened.address}#/evidence/patterns`);
    await page.waitForSelector('.pattern');
    expect(await page.locator('[id^="pattern-"]').count()).toBe(evidence.patterns.length);
    for (const { id, because = '' } of evidence.signs.filter(({ holds }) => !holds)) expect(await page.locator(`#sign-${id}`).textContent()).toContain(because);
    expect(await page.locator('.evidence .problems').count()).toBe(0);
    expect(await seriousIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('prints the description of the model by chapters, limits under their old address too, and what moved numbers', async () => {
    const { page, complaints } = await openPage(opened, { viewport: { width: 360, height: 740 } }, `${opened.address}?theme=dark#/evidence/model/2-entities-state-variables-and-scales`);
    await page.getByRole('heading', { name: 'Table people' }).waitFor();
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('link', { name: '11 Mechanisms' }).click();
    await page.getByRole('cell', { name: 'M43' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('11 Mechanisms');
    for (const [part, heading] of [['limits', 'Rights come first'], ['evidence/changes', '0.1.0, unreleased'], ['evidence/patterns', 'Signs of mechanisms']] as const) {
      await page.goto(`${opened.address}?theme=dark#/${part}`);
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await tooWide(page), part).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
