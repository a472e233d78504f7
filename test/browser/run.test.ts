import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { fingerprintHere, openScenario, smallScenario } from './small.ts';

const LONG_MS = 100_000;

describe('a run in the page', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('goes from a preview to every person, and gives the same lives as in Node', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('figure.chart');
    const text = smallScenario();
    await openScenario(page, text);
    await page.getByRole('heading', { level: 1, name: 'A small Nangarhar' }).waitFor();
    await page.locator('.runtext', { hasText: 'Shown: every person' }).waitFor({ timeout: LONG_MS });
    await page.getByText('About this run').click();
    expect(await page.locator('dd.fingerprint').textContent()).toBe(fingerprintHere(text, 1));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows its progress, does not block the page, and can be cancelled and taken up again', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('figure.chart');
    await page.locator('.runtext', { hasText: /^every person: month \d+ of/ }).waitFor({ timeout: LONG_MS });
    const blocked = await page.evaluate(async () => {
      let worst = 0;
      let last = performance.now();
      for (let turn = 0; turn < 60; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 16));
        worst = Math.max(worst, performance.now() - last);
        last = performance.now();
      }
      return worst;
    });
    console.log(`longest wait of the page during a full run: ${blocked.toFixed(0)} ms`);
    expect(blocked).toBeLessThan(1_000);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.runtext', { hasText: /^Stopped\. Shown: (every person up to .*, )?1 in 10/ }).waitFor();
    expect(await page.locator('figure.chart svg.picture').count()).toBeGreaterThan(15);
    await page.getByRole('button', { name: 'Run in full' }).click();
    await page.locator('.runtext', { hasText: /^every person: / }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says so when its worker is lost, and runs again', async () => {
    const { page } = await openPage(opened);
    await page.route(/worker-.*\.js/, (route) => route.abort());
    await page.goto(opened.address);
    await page.getByText('The run stopped.').waitFor();
    expect(await page.locator('.runbar').textContent()).toMatch(/^The run stopped\. A worker of this run failed: [^.]+\. What is drawn stays, /);
    await page.unroute(/worker-.*\.js/);
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.waitForSelector('figure.chart svg.picture');
    await page.close();
  });

  it('draws two lines from the same luck once there is a programme, and undoes it', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('figure.chart');
    await openScenario(page, smallScenario());
    await page.locator('.runtext', { hasText: 'Shown: every person' }).waitFor({ timeout: LONG_MS });
    expect(await page.locator('.line.without').count()).toBe(0);
    await page.getByRole('button', { name: 'Programme library' }).click();
    await page.getByRole('button', { name: 'Add Public works that build roads' }).click();
    await page.keyboard.press('Escape');
    await page.locator('#chart-dayLabourers path.line.without').first().waitFor({ timeout: LONG_MS });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('#chart-dayLabourers path.line.without').first().waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has the lives of where the hand rested, and no half of others, after a slider moved again and again during runs', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('figure.chart');
    const text = smallScenario();
    await openScenario(page, text);
    await page.getByRole('heading', { level: 1, name: 'A small Nangarhar' }).waitFor();
    const everybody = page.locator('.runtext', { hasText: 'Shown: every person' });
    await everybody.waitFor({ timeout: LONG_MS });
    const slider = page.getByRole('slider', { name: 'Dates phased over' });
    await slider.focus();
    for (const restMs of [0, 30, 60, 150, 400, 900, 20, 1_500, 5, 700]) {
      await page.keyboard.press(restMs % 4 === 0 ? 'ArrowLeft' : 'ArrowRight');
      await page.waitForTimeout(restMs);
    }
    await page.keyboard.press('Home');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('3');
    await page.waitForTimeout(500);
    await everybody.waitFor({ timeout: LONG_MS });
    await page.getByText('About this run').click();
    const moved = smallScenario({ arrivals: { ...JSON.parse(text).arrivals, spreadMonths: 3 } });
    expect(await page.locator('dd.fingerprint').textContent()).toBe(fingerprintHere(moved, 1));
    expect(await page.locator('.howdrawn').textContent()).not.toContain('up to');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('follows a slider with a preview and keeps the change when the page is opened again', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('figure.chart');
    await page.getByRole('slider', { name: 'How many come' }).focus();
    const before = await page.locator('#chart-arrivals .finding').textContent();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction((was) => document.querySelector('#chart-arrivals .finding')?.textContent !== was, before);
    const changed = await page.getByRole('slider', { name: 'How many come' }).inputValue();
    await page.reload();
    expect(await page.getByRole('slider', { name: 'How many come' }).inputValue()).toBe(changed);
    await page.keyboard.press('Control+z');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
