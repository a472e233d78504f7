import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario } from './small.ts';

const LONG_MS = 200_000;
const TEST_MS = 240_000;
const MONTHS = 30;

/** The reference place with all its people, for so few months that one in ten takes seconds. */
const SHORT = JSON.stringify({
  format: 1,
  extends: 'nangarhar-2016',
  title: 'A short Nangarhar',
  description: 'For tests.',
  place: { months: { value: MONTHS, source: 'made shorter for a test', grade: 'assumed' } },
});

interface Seen {
  readonly words: string;
  /** Points of the first line in the months done, and in those after. */
  readonly done: number;
  readonly after: number;
}

/** What is drawn at every frame in which the words above the charts say something new. */
async function watchDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen[] = [];
    Object.assign(globalThis, { drawnSoFar: seen });
    const points = (path: string): number =>
      document.querySelector(`#chart-dayLabourers ${path} path.line`)?.getAttribute('d')?.match(/[ML]/g)?.length ?? 0;
    const frame = (): void => {
      const words = document.querySelector('.howdrawn')?.textContent ?? '';
      if (words !== seen.at(-1)?.words) seen.push({ words, done: points('.lines:not(.after)'), after: points('.lines.after') });
      requestAnimationFrame(frame);
    };
    frame();
  });
}

const seenIn = (page: Page): Promise<Seen[]> => page.evaluate(() => (globalThis as unknown as { drawnSoFar: Seen[] }).drawnSoFar);

/** How wide the range behind the first line is, as a mean share of the line, read from the chart's table. */
async function rangeWidth(page: Page): Promise<number> {
  const rows = await page
    .locator('#chart-dayLabourers tbody tr')
    .evaluateAll((trs) => trs.map((tr) => Array.from(tr.children, ({ textContent }) => textContent ?? '')));
  const number = (text = ''): number => Number(text.replaceAll(',', ''));
  const shares = rows.flatMap(([, value, range = '']) => {
    const [lowest, highest] = range.split(' to ');
    return highest === undefined ? [] : [(number(highest) - number(lowest)) / number(value)];
  });
  expect(shares.length).toBe(MONTHS);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

describe('what is drawn while more is computed', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it(
    'grows with the run over the preview, within a range of other luck that narrows',
    async () => {
      const { page, complaints } = await openPage(opened, {}, opened.address);
      await page.waitForSelector('figure.chart');
      await page.getByLabel('Run every person without asking').uncheck();
      await watchDrawing(page);
      await openScenario(page, SHORT);
      await page.getByRole('heading', { level: 1, name: 'A short Nangarhar' }).waitFor();
      const note = page.locator('.howdrawn');
      await page.locator('#chart-dayLabourers summary').click();

      await page.locator('.howdrawn', { hasText: 'of 1 in 100 with other luck' }).waitFor({ timeout: LONG_MS });
      await page.locator('.runtext', { hasText: /^Shown: 1 in 10$/ }).waitFor({ timeout: LONG_MS });
      expect(await page.locator('#chart-dayLabourers .range').count()).toBe(3);
      const wide = await rangeWidth(page);
      await page.locator('.howdrawn', { hasText: 'range of 3 runs of 1 in 10 with other luck' }).waitFor({ timeout: LONG_MS });
      const narrow = await rangeWidth(page);
      console.log(
        `range of luck behind day labourers, as a share of the line: 1 in 100 ${(wide * 100).toFixed(1)} %, 1 in 10 ${(narrow * 100).toFixed(1)} %`,
      );
      expect(narrow).toBeLessThan(wide);
      expect(narrow).toBeGreaterThan(0);

      const growth = (await seenIn(page)).filter(({ words }) => /1 in 10 up to .* paler 1 in 100 after/.test(words));
      expect(growth.length).toBeGreaterThan(1);
      expect(growth.map(({ done }) => done)).toEqual(growth.map(({ done }) => done).toSorted((a, b) => a - b));
      for (const { done, after } of growth) expect(done + after).toBe(MONTHS);
      expect(await note.textContent()).toMatch(/^Drawn: 1 in 10\./);
      expect(complaints).toEqual([]);
      await page.close();
    },
    TEST_MS,
  );

  it(
    'is everybody for the months done: on charts, on the map and on the strip, and stays when the run is stopped',
    async () => {
      const { page, complaints } = await openPage(opened, {}, opened.address);
      await page.waitForSelector('figure.chart');
      await openScenario(page, SHORT);
      await page.locator('.shown', { hasText: /every person up to .*, 1 in 10 after/ }).waitFor({ timeout: LONG_MS });
      const strip = page.getByRole('slider', { name: 'Month', exact: true });
      await strip.focus();
      await page.keyboard.press('Home');
      expect(await page.locator('.when').textContent()).toBe('January 2015, every person');
      await page.keyboard.press('End');
      expect(await page.locator('.when').textContent()).toBe('June 2017, 1 in 10');
      expect(await page.locator('.strip .ahead').count()).toBe(1);
      expect(await page.locator('#chart-dayLabourers .lines.after path.line').count()).toBe(3);
      expect(await page.locator('#chart-dayLabourers .lines:not(.preview) path.line').count()).toBe(3);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.locator('.runtext', { hasText: /^Stopped. Shown: every person up to .*, 1 in 10 after$/ }).waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    },
    TEST_MS,
  );

  it('keeps the spaces between words, marks and buttons in a mirrored page', async () => {
    const { page } = await openPage(opened, {}, `${opened.address}?dir=rtl`);
    await page.waitForSelector('figure.chart .readout .key');
    await page.getByLabel('How many come, exact value').fill('1.5');
    await page.keyboard.press('Enter');
    /** Pixels between a mark or a button and the words that it stands beside. */
    const gap = (beside: string, words: string): Promise<number> =>
      page.evaluate(
        (selectors) => {
          const [a, b] = selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect()) as [DOMRect, DOMRect];
          return Math.max(b.left - a.right, a.left - b.right);
        },
        [beside, words],
      );
    await page.locator('.fielddoc button.linklike').first().waitFor();
    expect(await gap('.fielddoc:has(button.linklike) .bounds', '.fielddoc button.linklike')).toBeGreaterThan(5);
    expect(await gap('#chart-population .readout .key', '#chart-population .readout .word')).toBeGreaterThan(3);
    await page.close();
  });
});
