import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousIn } from './axe.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openScenario, smallScenario } from './small.ts';

const PATIENCE_MS = 60_000;

describe('the lenses', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('begin with the rights sheet: what is declared changes the line, here and on Explore, runs nothing anew, and is undone', async () => {
    const { page, complaints } = await openPage(opened, {}, `${opened.address}#/lenses`);
    await page.locator('.readings').waitFor({ timeout: PATIENCE_MS });
    await page.getByRole('button', { name: 'Cancel' }).click();
    const line = page.locator('p.rights');
    expect(await line.textContent()).toContain('0 met, 2 not met');
    const remedy = page.getByRole('group', { name: 'Remedy' });
    await remedy.getByLabel('Met', { exact: true }).check();
    await remedy.getByLabel('Basis: Remedy').fill('Appeals suspend removal, law of 2015');
    await page.keyboard.press('Tab');
    expect(await line.textContent()).toContain('1 met, 2 not met');
    expect(await page.locator('.runtext').textContent()).toMatch(/^Stopped/);
    await page.reload();
    expect(await page.locator('p.rights').textContent()).toContain('1 met, 2 not met');
    expect(await page.getByLabel('Basis: Remedy').inputValue()).toBe('Appeals suspend removal, law of 2015');
    await remedy.getByLabel('Not met', { exact: true }).check();
    expect(await page.locator('p.rights').textContent()).toContain('0 met, 3 not met (remedy;');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('p.rights').textContent()).toContain('1 met, 2 not met');
    await page.getByRole('link', { name: 'Explore' }).click();
    await page.getByRole('button', { name: 'Add staying' }).click();
    expect(await page.locator('p.rights').textContent()).toContain('1 met, 2 not met');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('are six, each with both sides, what it cannot see and facts to declare; then come six questions', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    await page.waitForSelector('#scenario');
    await page.locator('#scenario').selectOption('nangarhar-2016-programmes');
    await page.getByRole('heading', { level: 1, name: 'Nangarhar 2016, four programmes' }).waitFor();
    await page.getByRole('link', { name: 'Lenses' }).click();
    await page.locator('.readings .twin').first().waitFor({ timeout: PATIENCE_MS });
    const lenses = page.locator('.lenschoice input');
    expect(await lenses.count()).toBe(6);
    for (const lens of await lenses.all()) {
      await lens.check();
      expect(await page.locator('#lens-title').textContent()).toBe(await lens.getAttribute('aria-label'));
      const rows = (await page.locator('.readings tbody tr').allTextContents()).join('\n');
      expect(rows).toContain('people who lived here');
      expect(rows).toContain('people who came back');
      expect(await page.getByRole('heading', { name: 'What this lens cannot see' }).count()).toBe(1);
    }
    await page.locator('.lenschoice input').nth(4).check();
    await page.getByLabel('Armed actors').fill('Police, and nobody else');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Armed actors').inputValue()).toBe('Police, and nobody else');
    const dac = page.locator('section[aria-labelledby=dac] details');
    expect(await dac.count()).toBe(6);
    await dac.nth(3).locator('summary').click();
    expect(await dac.nth(3).locator('table').textContent()).toContain('Spent, everything included');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tell what programmes do together once each was run alone', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    const given = { source: 'a test', grade: 'assumed', start: '2016-10', end: '2017-04', budgetUsd: 100_000 };
    const programmes = { cash: { ...given, kind: 'reintegrationCash' }, works: { ...given, kind: 'publicWorks' } };
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    await openScenario(page, smallScenario({ programmes }));
    await page.locator('.runtext', { hasText: 'Shown: every person' }).waitFor({ timeout: PATIENCE_MS });
    await page.getByRole('link', { name: 'Lenses' }).click();
    const coherence = page.locator('section[aria-labelledby=dac] details').nth(1);
    await coherence.locator('summary').click();
    expect(await coherence.locator('table').count()).toBe(0);
    await coherence.getByRole('button', { name: 'Run each programme alone (2 runs, every person)' }).click();
    await coherence.locator('table', { hasText: 'beyond the sum of each alone' }).waitFor({ timeout: PATIENCE_MS });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('have no score and no traffic light', async () => {
    const { page } = await openPage(opened, {}, `${opened.address}#/lenses`);
    await page.locator('.readings').waitFor({ timeout: PATIENCE_MS });
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words).toContain('There is no score');
    expect(words).not.toMatch(/overall score|total score|rank(ed)? first|pass(ed)?\b|fail(ed)?\b/i);
    await page.close();
  });

  it.each([
    ['light', '', 1440],
    ['dark', '?theme=dark', 1440],
    ['mirrored', '?lang=fa-AF&dir=rtl', 1280],
    ['on a phone', '', 360],
    ['on a mirrored phone', '?lang=fa-AF&dir=rtl', 360],
  ])('have nothing that axe calls serious, and fit, %s', async (_how, query, width) => {
    const { page } = await openPage(opened, { viewport: { width, height: 740 } }, `${opened.address}${query}#/lenses`);
    await page.locator('.readings').waitFor({ timeout: PATIENCE_MS });
    await page.locator('details.group > summary').nth(1).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await seriousIn(page)).toEqual([]);
    await page.close();
  });
});
