import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { findShipped } from '../../src/scenario/shipped.ts';
import { workbook } from '../data/in/files.ts';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';

const FIXTURES = join(import.meta.dirname, '../data/in/fixtures');
const fixture = (name: string): string => join(FIXTURES, name);
const drop = (page: Page, ...names: string[]): Promise<void> => page.setInputFiles('.drop input[type=file]', names.map(fixture));
const ready = (page: Page) => page.getByRole('button', { name: 'Open as a scenario' }).waitFor();

describe('own data', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());
  const openData = (query = '', options = {}) => openPage(opened, options, `${opened.address}${query}#/data`);

  it('becomes a scenario that opens in Explore with its outlines, and what was open can be opened again', async () => {
    const { page, complaints } = await openData();
    await page.waitForSelector('.drop');
    await drop(page, 'cod-ps.csv', 'outlines.geojson', 'returnees-by-name.csv');
    await ready(page);
    expect(await page.locator('.found').textContent()).toMatch(/4 zones with .* people; 2,300 people arrive in one stream/);
    expect(await page.locator('.said').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('“Nowhere” is none of the zones')]));
    await page.getByRole('button', { name: 'Deh Bala?' }).click();
    await page.waitForFunction(() => document.querySelector('.found')?.textContent?.includes('2,400'));
    await page.getByRole('button', { name: 'Open as a scenario' }).click();
    await page.waitForSelector('#scenario');
    expect(await page.locator('#scenario option:checked').textContent()).toContain('from your files');
    await page.getByText('Outlines from your file').waitFor();
    await page.goto(`${opened.address}#/data`);
    await page.getByRole('button', { name: 'Go back to “Nangarhar 2016”' }).click();
    await page.goto(`${opened.address}#/`);
    const opensAs = (id: string) => page.waitForFunction((wanted) => document.querySelector<HTMLSelectElement>('#scenario')?.value === wanted, id);
    await opensAs('nangarhar-2016');
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await opensAs('own');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await opensAs('nangarhar-2016');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is saved as a file that the check accepts, also from a workbook', async () => {
    const { page, complaints } = await openData();
    await page.waitForSelector('.drop');
    const gazetteer = workbook({ ADM2: [['ADM2_EN', 'ADM2_PCODE', 'ADM1_PCODE', 'AREA_SQKM'], ['Oldtown', 'XA0101', 'XA01', 17.7]] });
    await page.setInputFiles('.drop input[type=file]', [
      { name: 'gazetteer.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(gazetteer) },
      ...['cod-ps.csv', 'unhcr-hdx.csv'].map((name) => ({ name, mimeType: 'text/csv', buffer: readFileSync(fixture(name)) })),
    ]);
    await ready(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
    const loaded = loadScenario(readFileSync(await download.path(), 'utf8'), { find: findShipped });
    expect('problems' in loaded ? loaded.problems : Object.keys(loaded.scenario.zones)).toHaveLength(4);
    expect('scenario' in loaded && loaded.scenario.zones['XA0101']?.areaKm2).toBe(17.7);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('reads a column as it is told, and the next file with the same headers too, dropped on the page', async () => {
    const { page } = await openData();
    await page.waitForSelector('.drop');
    const file = (name: string, rows: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`month,crossed\n${rows}`) });
    await page.setInputFiles('.drop input[type=file]', file('a.csv', '2016-01,500\n'));
    await page.getByText('Nothing here is known.').waitFor();
    await page.getByLabel('What crossed is').selectOption('people');
    await ready(page);
    await page.getByRole('button', { name: 'Remove a.csv' }).click();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['month,crossed\n2016-01,700\n'], 'b.csv', { type: 'text/csv' }));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await ready(page);
    expect(await page.locator('.columns').textContent()).toContain('as you said before');
    await page.close();
  });

  it('refuses persons, takes what is pasted, and hands out tables that it reads back', async () => {
    const { page } = await openData();
    await page.waitForSelector('.drop');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Arrivals by month (CSV)' }).click()]);
    const table = readFileSync(await download.path(), 'utf8');
    await page.getByText('Paste from a spreadsheet').click();
    await page.locator('textarea').fill('Name of respondent\tPhone\nA\t0700 111 222\n');
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Nothing of this table was kept');
    expect(await page.locator('main').textContent()).not.toContain('0700');
    await page.locator('textarea').fill(table);
    await page.getByRole('button', { name: 'Read it' }).click();
    await ready(page);
    expect(await page.locator('.found').textContent()).toContain('4 streams');
    await page.close();
  });

  it.each([
    ['light', 'ltr', 1440],
    ['dark', 'rtl', 360],
  ])('meets nothing that axe calls serious, nor anything wider than the window, in %s %s at %d pixels', async (theme, direction, width) => {
    const { page } = await openData(`?theme=${theme}&dir=${direction}`, { viewport: { width, height: 800 } });
    await page.waitForSelector('.drop');
    await drop(page, 'cod-ps.csv', 'returnees-tagged-low.csv', 'returnees-by-name.csv', 'unhcr-finder-2023.csv');
    await ready(page);
    for (const summary of await page.locator('.data details > summary').all()) if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) await summary.click();
    expect(await seriousIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.close();
  });

  it('goes from files to a scenario by keyboard alone', async () => {
    const { page } = await openData();
    await page.waitForSelector('.drop');
    await page.locator('.drop input').focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles(fixture('cod-ps.csv'));
    await ready(page);
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Open as a scenario') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('#scenario');
    expect(await page.locator('#scenario option:checked').textContent()).toContain('from your files');
    await page.close();
  });
});
