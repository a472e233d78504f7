import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';

const LONG_MS = 100_000;
const PLAYED_MS = 4_000;

const told = (ms: number): string => `${ms.toFixed(1)} ms`;
const at = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** Dots are there, and drawn. */
const dotsDrawn = (page: Page): Promise<unknown> => page.waitForFunction(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('.dots canvas');
  const context = canvas?.getContext('2d');
  return canvas && context && canvas.width > 0 && context.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
}, undefined, { timeout: LONG_MS });

/** A sum over all pixels of the dots. */
const pixels = (page: Page): Promise<number> => page.evaluate(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('.dots canvas') as HTMLCanvasElement;
  const image = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  return (image as ImageData).data.reduce((sum, value, k) => (sum * 31 + value * (k % 7)) % 1_000_003, 0);
});

const finding = (page: Page, key: string): Promise<string | null> => page.locator(`#chart-${key} .finding`).textContent();

/** Stops what runs, so that only what a test does is computed. */
async function rest(page: Page): Promise<void> {
  await page.getByLabel('Run every person without asking').uncheck();
}

describe('who explores', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('sees people as dots, who move while time plays, and opens the diary of the family behind one', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await dotsDrawn(page);
    await page.locator('.scrubber').fill('12');
    const before = await page.locator('.dotlegend li').nth(2).textContent();
    await page.evaluate(() => {
      const gaps: number[] = [];
      let last = performance.now();
      const frame = (now: number): void => {
        gaps.push(now - last);
        last = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      Object.assign(globalThis, { gaps });
    });
    const still = await pixels(page);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForTimeout(PLAYED_MS);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    const gaps = await page.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps);
    expect(await pixels(page)).not.toBe(still);
    expect(await page.locator('.dotlegend li').nth(2).textContent()).not.toBe(before);
    const people = await page.locator('.dotlegend b').allTextContents();
    console.log(`dots while time plays and a run is computed: ${people.join(', ')} people, one dot for 100; ${gaps.length} frames, gaps median ${told(at(gaps, 0.5))}, p95 ${told(at(gaps, 0.95))}`);
    await page.getByRole('button', { name: 'Go from dot to dot' }).click();
    const link = page.locator('.dotway a');
    await link.focus();
    const first = await link.getAttribute('href');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((was) => document.querySelector('.dotway a')?.getAttribute('href') !== was, first);
    const household = (await link.getAttribute('href'))?.split('/').at(-1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.diary li', { timeout: LONG_MS });
    expect(page.url()).toContain(`#/diary/${household}`);
    expect(Number(household) % 512).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('paints tens of thousands of dots within a frame', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await dotsDrawn(page);
    await rest(page);
    await page.getByLabel('How many come, exact value').fill('3');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /1\.\d million/.test(document.querySelectorAll('.dotlegend b')[2]?.textContent ?? ''), undefined, { timeout: LONG_MS });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.scrubber').fill('18');
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const script = async () => (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    await page.evaluate(() => {
      const own: number[] = [];
      const put = CanvasRenderingContext2D.prototype.putImageData;
      const ask = globalThis.requestAnimationFrame.bind(globalThis);
      globalThis.requestAnimationFrame = (call) =>
        ask((now) => {
          let painted = false;
          CanvasRenderingContext2D.prototype.putImageData = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
            painted = true;
            return Reflect.apply(put, this, given);
          } as typeof put;
          const began = performance.now();
          call(now);
          if (painted) own.push(performance.now() - began);
        });
      Object.assign(globalThis, { own });
    });
    const began = await script();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForTimeout(PLAYED_MS);
    const spent = (await script()) - began;
    const own = await page.evaluate(() => (globalThis as unknown as { own: number[] }).own);
    console.log(`frames of 35,000 dots: ${own.length} painted, median ${told(at(own, 0.5))}, p95 ${told(at(own, 0.95))} (a frame: 16.7 ms); script of the whole page ${told((1000 * spent) / own.length)} for each`);
    expect(own.length).toBeGreaterThan(10);
    await page.close();
  });

  it('lets nobody move where motion is not wished: people are elsewhere at the next month', async () => {
    const { page } = await openPage(opened, { reducedMotion: 'reduce' }, opened.address);
    await dotsDrawn(page);
    await rest(page);
    await page.locator('.scrubber').fill('20');
    await page.waitForTimeout(200);
    const painted = await page.evaluate(async () => {
      let frames = 0;
      const first = Number(document.querySelector<HTMLInputElement>('.scrubber')?.value);
      const put = CanvasRenderingContext2D.prototype.putImageData;
      CanvasRenderingContext2D.prototype.putImageData = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
        frames++;
        return Reflect.apply(put, this, given);
      } as typeof put;
      const month = document.querySelector('.now')?.textContent;
      document.querySelector<HTMLButtonElement>('.play')?.click();
      while (document.querySelector('.now')?.textContent === month) await new Promise(requestAnimationFrame);
      document.querySelector<HTMLButtonElement>('.play')?.click();
      await new Promise((done) => setTimeout(done, 300));
      return { frames, months: Number(document.querySelector<HTMLInputElement>('.scrubber')?.value) - first };
    });
    expect(painted.frames).toBeLessThanOrEqual(painted.months); // one for each month, and none between
    await page.close();
  });

  it('pulls a month of arrivals up by keyboard and by hand, sees charts follow and the total told, and takes it back', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('#chart-arrivals svg.picture', { timeout: LONG_MS });
    await rest(page);
    const before = await finding(page, 'arrivals');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const area = page.locator('.schedule .area');
    await area.focus();
    expect(await area.getAttribute('aria-valuetext')).toMatch(/^October 2016: 14\d,\d{3} people$/);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await area.getAttribute('aria-valuetext')).toMatch(/^April 2017: [1-9],?\d* people$/);
    expect(await page.locator('.schedule .total').textContent()).toContain('more than the scenario says');
    await page.keyboard.press('Control+z');
    expect(await page.locator('.schedule .total').textContent()).toContain('as the scenario says');
    const box = (await area.boundingBox()) as { x: number; y: number; width: number; height: number };
    const october = box.x + 16 + ((21.5 / 84) * (box.width - 32));
    await page.mouse.move(october, box.y + box.height - 10);
    await page.mouse.down();
    await page.mouse.move(october, box.y + box.height - 30, { steps: 4 });
    await page.mouse.move(october, box.y + box.height + 20, { steps: 4 });
    await page.waitForFunction((was) => document.querySelector('#chart-arrivals .finding')?.textContent !== was, before, { timeout: LONG_MS }); // while it is held
    await page.mouse.up();
    expect(await page.locator('.schedule .total').textContent()).toMatch(/fewer than the scenario says.*the model never chooses it/);
    await page.locator('.schedule').getByRole('button', { name: 'Undo' }).click(); // one step, however far it was pulled
    expect(await page.locator('.schedule .total').textContent()).toContain('as the scenario says');
    await page.getByRole('slider', { name: 'Dates of all who come' }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await page.locator('.schedule .total').textContent()).toContain('as many as the scenario says, in other months');
    await page.getByRole('slider', { name: 'Phased over', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('slider', { name: 'Phased over', exact: true }).getAttribute('aria-valuetext')).toContain('over 2 months; the total stays');
    expect(await seriousIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('picks districts, which all charts then show or say that they cannot', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('#chart-population svg.picture', { timeout: LONG_MS });
    const measure = (key: string) => page.locator(`#chart-${key} .measure`).textContent();
    await page.getByRole('button', { name: 'Behsud' }).click();
    await page.getByRole('button', { name: 'Jalalabad' }).click({ modifiers: ['Control'] });
    expect(await measure('population')).toBe('People who live here, Jalalabad and Behsud');
    expect(await page.locator('.chosenline').textContent()).toContain('Jalalabad and Behsud');
    await page.waitForFunction(() => document.querySelectorAll('figure.chart').length > 10);
    const missed = await page.locator('figure.chart:has-text("Results do not hold this by district")').count();
    expect(missed).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show all again' }).click();
    expect(await measure('population')).toContain('hot');
    await page.close();
  });

  it('reads the story once: from the next visit on it is one line with the finding, and can be unfolded', async () => {
    const { page } = await openPage(opened, {}, opened.address);
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await page.waitForSelector('#chart-population svg.picture', { timeout: LONG_MS });
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 100);
    await page.reload();
    await page.waitForSelector('.mainfinding', { timeout: LONG_MS });
    expect(await page.locator('.opening').boundingBox().then((box) => box?.height)).toBeLessThan(80);
    expect(await page.locator('.mainfinding').textContent()).toMatch(/20\d\d/);
    await page.getByRole('button', { name: 'What happened' }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await page.close();
  });
});
