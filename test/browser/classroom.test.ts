import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openPlainHost } from './plainHost.ts';

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** By keyboard alone: what is focused is what Tab comes to. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

describe('the classroom', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('takes a lesson from a drawn prediction over a run to what is handed in, by keyboard', async () => {
    const { page, complaints } = await openPage(opened, {}, `${opened.address}#/classroom/staying`);
    await page.locator('.step').first().waitFor();
    expect(await page.getByRole('button', { name: 'Run it' }).count()).toBe(0);
    expect(await seriousIn(page)).toEqual([]);
    await tabTo(page, '.grip');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuenow'))).toMatch(/^0\.55/);
    await tabTo(page, '.predict button');
    await page.keyboard.press('Enter');
    await page.getByText('You expected: from 55').waitFor();
    await tabTo(page, '.step button.first');
    await page.keyboard.press('Enter');
    await page.locator('.finding').waitFor({ timeout: 60_000 });
    expect(await page.locator('.finding').textContent()).toMatch(/^You drew a course from 55\s% .*; this run goes from \d+\s%/);
    await tabTo(page, 'textarea');
    await page.keyboard.type('People move for many reasons.');
    expect(await page.getByLabel('Link to my result').inputValue()).toContain('#/classroom/pool/1.');
    expect(await seriousIn(page)).toEqual([]);
    await page.reload();
    await page.getByText('You expected: from 55').waitFor(); // kept
    expect(await page.locator('textarea').inputValue()).toBe('People move for many reasons.');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('makes a link whose locked controls hold when they are forced by hand, until the lesson is left', async () => {
    const { page: teacher } = await openPage(opened, {}, `${opened.address}#/classroom/link`);
    await teacher.getByRole('radio', { name: 'who comes: locked' }).check();
    await teacher.getByRole('radio', { name: 'programmes: hidden' }).check();
    expect(await seriousIn(teacher)).toEqual([]);
    const field = teacher.getByRole('textbox', { name: 'Link for the class' });
    await expect.poll(() => field.inputValue()).toContain('#/s/1.');
    const link = await field.inputValue();
    await teacher.close();

    const { page, complaints } = await openPage(opened, {}, link);
    await page.getByText('in which 4 controls are set').waitFor();
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.waitForSelector('.rail');
    const people = page.getByLabel('How many come, exact value');
    expect(await people.isDisabled()).toBe(true);
    expect(await page.locator('#seed').isDisabled()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Programmes' }).count()).toBe(0);
    const before = await people.inputValue();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLFieldSetElement>('fieldset.locked')) one.disabled = false;
    });
    await people.fill('3');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was changed: the teacher has set this (who comes).').waitFor();
    await page.reload();
    await page.waitForSelector('.lessonstrip');
    expect(await people.inputValue()).toBe(before);
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave the lesson' }).click();
    await people.fill('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('pools three pupils’ results without a server, and names what does not belong', async () => {
    const { page, complaints } = await openPage(opened, { acceptDownloads: true }, `${opened.address}#/classroom/halfMillion`);
    const links: string[] = [];
    for (const guess of ['2', '3', '6']) {
      const step = page.locator('.step').first();
      await step.getByLabel('My prediction, typed').fill(guess);
      await page.keyboard.press('Enter');
      await step.getByRole('button', { name: 'Keep my prediction' }).click();
      await step.getByRole('button', { name: 'Run it' }).click();
      links.push(await page.getByLabel('Link to my result').inputValue({ timeout: 60_000 }));
      await page.getByRole('button', { name: 'Begin this lesson again' }).click();
    }
    await go(page, '#/classroom/pool');
    await page.getByLabel('Links, one below the other').fill([...links, `${links[0]?.slice(0, -8)}`].join('\n'));
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('3 pupils’ results.').waitFor();
    await page.getByText('1 with the end missing').waitFor();
    expect(await page.locator('.strip').first().locator('path.mine').count()).toBe(3);
    expect(await page.locator('.strip').nth(1).locator('circle.theirs').count()).toBe(3);
    expect(await seriousIn(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
    const rows = readFileSync(await download.path(), 'utf8').trim().split('\n');
    expect(rows.filter((row) => row.includes('halfMillion,base,')).map((row) => row.split(',')[3])).toEqual(['2', '3', '6']);
    await page.getByLabel('Lesson', { exact: true }).selectOption('jobs');
    await page.getByText('3 are of another lesson').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('sends a run as a table to the CODAP that it stands in', async () => {
    const host = await openPlainHost((path) => (path === 'index.html' ? '<iframe width="900" height="700"></iframe>' : undefined));
    const { page } = await openPage(opened, {}, host.address);
    await page.evaluate((address) => {
      const asked: { resource: string; values: unknown }[] = [];
      Object.assign(window, { asked });
      addEventListener('message', ({ data, source }) => {
        const post = (message: object): void => (source as Window).postMessage(message, '*');
        if (data.type === 'hello') post({ type: 'hello' });
        if (data.type !== 'data-interactive') return;
        const { uuid, value } = data.content;
        asked.push(...(Array.isArray(value) ? value : [value]));
        const answer = Array.isArray(value) ? value.map(() => ({ success: true, values: {} })) : { success: true, values: {} };
        post({ type: 'data-interactive', content: { messageType: 'returnValue', uuid, value: answer } });
      });
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.src = `${address}?codap#/classroom/codap`;
    }, opened.address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Send to CODAP' }).click({ timeout: 60_000 });
    await frame.getByText('The table is in CODAP.').waitFor();
    const asked = await page.evaluate(() => (window as unknown as { asked: { action: string; resource: string; values: unknown[] }[] }).asked);
    const resources = asked.filter(({ action }) => action === 'create').map(({ resource }) => resource.replace(/\[.*?\]/, ''));
    expect(resources).toEqual(['dataContext', 'dataContext.collection', 'dataContext.item', 'component']);
    expect(asked.find(({ resource }) => resource.endsWith('.item'))?.values.length).toBe(84 * 4);
    await page.close();
    host.close();
  });
});
