import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openBrowser } from './chromium.ts';

describe('the built page', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('loads without an error, from its own server alone, with shared memory', async () => {
    const page = await opened.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(opened.address)) complaints.push(`loads ${request.url()}`);
    });
    await page.goto(opened.address, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await page.close();
  });
});
