import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SENTENCE } from '../../src/model/result.ts';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario, smallScenario } from './small.ts';

async function saved(page: Page, button: string): Promise<{ name: string; text: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#chart-dayLabourers').getByRole('button', { name: button }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

describe('whoever uses the page', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it.each([
    ['light', ''],
    ['dark', ''],
    ['light', '#/evidence/assumptions'],
    ['dark', '#/evidence/assumptions'],
    ['light', '#/evidence/limits'],
    ['light', '#/help'],
    ['light', '#/diary'],
  ])('meets nothing that axe calls serious, in %s on page “%s”', async (theme, hash) => {
    const { page } = await openPage(opened, {}, `${opened.address}?theme=${theme}${hash}`);
    await page.waitForSelector(hash === '' ? 'figure.chart svg.picture' : 'main h1');
    if (hash === '') {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Table and files').first().click();
      await page.getByText(/^Streams/).click();
    }
    if (hash === '#/evidence/assumptions') await page.locator('.group > summary').first().click();
    expect(await seriousIn(page)).toEqual([]);
    await page.close();
  });

  it('reads the diary of an invented family, with reasons', async () => {
    const { page, complaints } = await openPage(opened, {}, `${opened.address}#/diary`);
    await page.waitForSelector('.diary li', { timeout: 30_000 });
    expect(await page.locator('main').textContent()).toContain('This family is invented');
    await page.locator('.decision summary').first().click();
    expect(await page.locator('.decision table').first().textContent()).toContain('all together');
    const before = await page.locator('h2').first().textContent();
    await page.getByRole('button', { name: 'Another family' }).click();
    await page.waitForFunction((was) => document.querySelector('h2')?.textContent !== was, before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('moves through time by keyboard, on the strip and on any chart', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('figure.chart svg.picture');
    const strip = page.getByRole('slider', { name: 'Month', exact: true });
    const chart = page.locator('#chart-wish .reader');
    await strip.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await strip.getAttribute('aria-valuetext')).toBe('February 2015');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('.now').textContent()).toBe('August 2015');
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.now').textContent()).toBe('September 2015');
    await expect.poll(() => chart.getAttribute('aria-valuetext')).toMatch(/^September 2015: .*people who lived here [\d.]+/); // once it is in sight
    await page.close();
  });

  it('finds every chart at the month that is read: out of sight it stands still, scrolled to or printed it has caught up', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('#chart-wish svg.picture', { state: 'attached' });
    const said = (key: string) => page.locator(`#chart-${key} .reader`).getAttribute('aria-valuetext');
    const read = async (key: string): Promise<void> => {
      await page.getByRole('slider', { name: 'Month', exact: true }).focus();
      await page.keyboard.press(key);
    };
    await expect.poll(() => said('arrivals')).toBeTruthy();
    await read('Home');
    expect(await said('arrivals')).toMatch(/^January 2015/);
    expect(await said('wish')).not.toMatch(/^January 2015/);
    await page.locator('#chart-wish').scrollIntoViewIfNeeded();
    await expect.poll(() => said('wish')).toMatch(/^January 2015/);
    await read('End');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await said('arrivals')).toMatch(/^December 2021/);
    expect(await said('wish')).toMatch(/^December 2021/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await read('Home');
    expect(await said('arrivals')).toMatch(/^December 2021/);
    await page.close();
  });

  it('takes each chart away as image, drawing and data, with the one sentence in it', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('#chart-dayLabourers svg.picture');
    await page.locator('#chart-dayLabourers summary').click();
    const csv = await saved(page, 'Data (CSV)');
    expect(csv.name).toBe('nangarhar-2016-day-labourers.csv');
    expect(csv.text).toContain(SENTENCE);
    const svg = await saved(page, 'Drawing (SVG)');
    expect(svg.text).toContain(SENTENCE);
    expect(svg.text).toContain('reported ×6');
    const png = await saved(page, 'Image (PNG)');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(10_000);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('hears of every problem in a scenario file, and keeps what was open', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('.rail');
    await openScenario(page, smallScenario({ place: { months: 'many' }, titel: 'x', streams: { registered: { settlingShare: 43 } } }));
    const alert = page.locator('.problems');
    await alert.waitFor();
    const words = await alert.textContent();
    expect(words).toContain('place.months');
    expect(words).toMatch(/titel.*did you mean title/s);
    expect(words).toMatch(/streams\.registered\.settlingShare.*43.*0 to 1/s);
    expect(await page.locator('h1').textContent()).toBe('Nangarhar 2016');
    await page.close();
  });

  it('saves a changed scenario as a file that opens again', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('.rail');
    await page.getByLabel('How many come, exact value').fill('1.5');
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as file' }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(SENTENCE);
    await openScenario(page, text);
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#scenario')?.value === 'own');
    expect(await page.locator('.problems').count()).toBe(0);
    expect(await page.getByRole('slider', { name: 'How many come' }).inputValue()).toBe('1.5');
    await page.close();
  });

  it('replaces the schematic map by outlines of their own', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('.zones');
    const shapes = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { ADM2_PCODE: 'AF0601' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [70.3, 34.3],
                [70.6, 34.3],
                [70.6, 34.5],
                [70.3, 34.3],
              ],
            ],
          },
        },
      ],
    };
    await page.setInputFiles('input[accept*=geojson]', {
      name: 'd.geojson',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(shapes)),
    });
    await page.getByText(/^Outlines from your file/).waitFor();
    await page.close();
  });
});
