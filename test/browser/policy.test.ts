import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser, openPage } from './chromium.ts';
import { openPlainHost, type PlainHost } from './plainHost.ts';
import { openScenario, smallScenario } from './small.ts';

const PATIENCE_MS = 30_000;
const ELSEWHERE = 'https://example.org/';

/** What each way of asking another server ends with, in the page or in a worker of it. */
const asked = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async (elsewhere) => {
    const refused = (error: unknown): string => (error instanceof Error ? error.name : String(error));
    const loads = (tag: string, attribute: string): Promise<string> =>
      new Promise((resolve) => {
        const element = document.createElement(tag);
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        element.setAttribute(attribute, elsewhere);
        if (tag === 'link') element.setAttribute('rel', 'stylesheet');
        document.head.append(element);
      });
    return {
      fetch: await fetch(elsewhere).then(() => 'answered', refused),
      image: await loads('img', 'src'),
      script: await loads('script', 'src'),
      style: await loads('link', 'href'),
      beacon: await new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
        navigator.sendBeacon(elsewhere, 'x');
      }),
    };
  }, ELSEWHERE);

describe('no other server', () => {
  let opened: Opened;
  let plain: PlainHost;
  beforeAll(async () => {
    opened = await openBrowser();
    plain = await openPlainHost();
  });
  afterAll(async () => {
    plain?.close();
    await opened?.close();
  });

  it.each([
    ['that sends the policy', () => opened.address],
    ['that sends nothing', () => plain.address],
  ])('can be asked, by any way, from a host %s', async (_what, address) => {
    const { page, complaints } = await openPage(opened, {}, address());
    await page.waitForSelector('.masthead');
    expect(await asked(page)).toEqual({ fetch: 'TypeError', image: 'refused', script: 'refused', style: 'refused', beacon: 'connect-src' });
    expect(complaints.filter((one) => one.includes('Content Security Policy')).length).toBeGreaterThan(4); // what every browser test fails by
    await page.close();
  });

  it('is asked on any page, nor on the way of somebody who uses all that there is', async () => {
    const { page, complaints } = await openPage(opened, {}, opened.address);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.waitForSelector('figure.chart svg.picture', { timeout: PATIENCE_MS });
    for (const button of ['Image (PNG)', 'Drawing (SVG)', 'Data (CSV)']) {
      const chart = page.locator('#chart-dayLabourers');
      if (!(await chart.locator('details').first().evaluate((details: HTMLDetailsElement) => details.open))) await chart.locator('summary').first().click();
      await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: button }).click()]);
    }
    await openScenario(page, smallScenario());
    await page.getByRole('heading', { level: 1, name: 'A small Nangarhar' }).waitFor();
    await page.locator('#scenario').selectOption('nangarhar-2016-programmes');
    await page.locator('main .measure:visible').first().waitFor({ timeout: PATIENCE_MS });
    for (const link of await page.locator('.masthead nav a').all()) {
      await link.click();
      await page.waitForSelector('main h1', { timeout: PATIENCE_MS });
      for (const summary of await page.locator('main summary:visible').all()) await summary.click({ timeout: 2_000 }).catch(() => {}); // some hide others
    }
    expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(opened.address))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a browser without JavaScript', () => {
  it('says that the page needs it', async () => {
    const opened = await openBrowser();
    const { page } = await openPage(opened, { javaScriptEnabled: false }, opened.address);
    // biome-ignore lint/performance/useDomNodeTextContent: text that is not drawn would not count
    expect(await page.locator('body').innerText()).toContain('needs JavaScript');
    await opened.close();
  });
});
