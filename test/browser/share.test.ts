import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SENTENCE } from '../../src/model/result.ts';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { fingerprintHere, openScenario, smallScenario } from './small.ts';

const LINK = readFileSync('test/kept/0.1.0/programmes.link', 'utf8').trim();
const ready = (page: Page) => page.waitForSelector('.rail');
const howMany = (page: Page) => page.getByLabel('How many come, exact value');

async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.locator('dialog.plain section').first().waitFor();
}
const address = (page: Page): Promise<string> => page.getByLabel('Link to what is open').inputValue();

async function fingerprintOf(page: Page): Promise<string | null> {
  await page.locator('.runtext', { hasText: 'Shown: every person' }).waitFor({ timeout: 60_000 });
  await page.getByText('About this run').click();
  return page.locator('.fingerprint').textContent();
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Chromium writes page objects uncompressed. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('a link', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('gives somebody else the same scenario and the same lives', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await ready(page);
    await openScenario(page, smallScenario());
    await page.locator('#seed').fill('other');
    await page.keyboard.press('Enter');
    const before = await fingerprintOf(page);
    await share(page);
    expect(await seriousIn(page)).toEqual([]);
    const link = await address(page);
    expect(link.length).toBeLessThan(2000);
    await page.close();
    const { page: other, complaints: others } = await openPage(opened, {}, link);
    await other.getByText('It opens A small Nangarhar, as it is; seed of the luck: other.').waitFor();
    expect(await seriousIn(other)).toEqual([]);
    await other.getByRole('button', { name: 'Open it' }).click();
    await ready(other);
    expect(await other.locator('#seed').inputValue()).toBe('other');
    expect(await fingerprintOf(other)).toBe(before);
    expect(before).not.toBe(fingerprintHere(smallScenario(), 1)); // which has another seed
    expect([...complaints, ...others]).toEqual([]);
    await other.close();
  });

  it('says what it opens, and leaves unsaved work on the shelf', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await ready(page);
    await howMany(page).fill('1.75');
    await page.keyboard.press('Enter');
    await page.evaluate((link) => location.replace(`#/s/${link}`), LINK);
    await page.getByText('It opens Nangarhar 2016, with 9 changes; seed of the luck: کابل.').waitFor();
    await page.getByText('What you changed in Nangarhar 2016 stays').waitFor();
    await page.getByText('Not now').click();
    expect(await howMany(page).inputValue()).toBe('1.75');
    await page.goBack();
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect.poll(() => howMany(page).inputValue()).toBe('0.5');
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    await page.getByRole('button', { name: /^Open Nangarhar 2016, / }).click();
    await expect.poll(() => howMany(page).inputValue()).toBe('1.75');
    await page.close();
  });

  it.each([
    [`7.${LINK.slice(2)}`, 'newer version of this page'],
    [LINK.slice(0, -40), 'The end of this link is missing'],
    [`${LINK.slice(0, 60)}xyz${LINK.slice(63)}`, 'was changed on its way'],
  ])('that is of a future version, cut or damaged says so in one sentence, with a way on', async (link, words) => {
    const { page, complaints } = await openPage(opened, {}, `${opened.address}#/s/${link}`);
    expect(await page.getByRole('alert').textContent()).toContain(words);
    await page.getByText('Go on with Nangarhar 2016').click();
    await page.waitForSelector('figure.chart svg.picture');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('what is shared', () => {
  let opened: Opened;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    opened = await openBrowser();
    ({ page, complaints } = await openPage(opened, { acceptDownloads: true }, `${opened.address}#/s/${LINK}`));
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.waitForSelector('figure.chart svg.picture');
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 5000 }).catch(() => undefined);
  });
  afterAll(() => opened?.close());

  it('is a command, a text for a minute, and files of results and targets', async () => {
    await share(page);
    const command = await page.locator('dialog code').textContent();
    expect(command).toContain(`npm run -s cli -- run nangarhar-2016 --seed 'کابل' --scale `);
    expect(command).toContain('--set arrivals.volumeFactor=0.5');
    await page.getByText('The finding in a minute').click();
    const spoken = (await page.locator('dialog details[open] p').allTextContents()).join(' ');
    expect(spoken).toContain(SENTENCE);
    expect(spoken.split(/\s+/).length).toBeLessThan(190);
    const zip = await saved(page, 'Results (CSV, Parquet)');
    expect(zip.name).toBe('nangarhar-2016-results.zip');
    const files = unzipSync(zip.bytes);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['datapackage.json', 'outcomes.csv', 'outcomes.parquet', 'scenario.json']));
    expect(strFromU8(files['datapackage.json'] ?? new Uint8Array())).toContain('کابل');
    const rows = (await saved(page, 'Targets for a logframe (CSV)')).bytes.toString('utf8').trim().split('\n');
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.slice(1).every((row) => row.includes('no result'))).toBe(true);
    const xml = (await saved(page, 'Targets for IATI (XML)')).bytes.toString('utf8');
    expect(await page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent, xml)).toBeUndefined();
    expect(xml).not.toContain('<actual');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(complaints).toEqual([]);
  });

  it.each(['A4', 'Letter'])('prints as a brief on two pages of %s, and as a sheet on one', async (format) => {
    await page.evaluate(() => {
      location.hash = '#/brief';
    });
    await page.waitForSelector('.brief figure svg');
    expect(await page.locator('.brief figure svg.picture').count()).toBe(6);
    expect(pagesIn(await page.pdf({ format }))).toBe(2);
    expect(await seriousIn(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#/sheet';
    });
    await page.waitForSelector('.sheet .pictograms');
    expect(pagesIn(await page.pdf({ format }))).toBe(1);
    expect(await seriousIn(page)).toEqual([]);
  });
});
