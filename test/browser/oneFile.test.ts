import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedScenario, type Simulate } from '../../src/experiment/simulate.ts';
import { DEFAULT_LINES } from '../../src/experiment/stress/lines.ts';
import { stress } from '../../src/experiment/stress/stress.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import { BUILDS, ensureBuilt, fromRoot } from '../../src/cli/launch/tools.mjs';
import { type Opened, openBrowser } from './chromium.ts';
import { fingerprintHere, openScenario, smallScenario } from './small.ts';

const PATIENCE_MS = 30_000;
const LONG_MS = 100_000;
const TEXT = smallScenario();

const runHere: Simulate = async (request) => {
  const plan = prepare(request);
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result();
};
const ASKED = { scenario: shippedScenario('your-place'), lines: DEFAULT_LINES, volumes: [1], phases: [], replicates: 2, scale: 200, months: 14, halvings: 0 };

/** What declarations say of themselves stays on the page, and is not in its workers. */
const withoutLabels = (report: unknown): unknown => JSON.parse(JSON.stringify(report, (key, value) => (key === 'from' || key === 'rights' ? undefined : value)));

/** As workers/experiment.ts asks the workers' one script, in comlink's messages. */
async function askStress(asked: object): Promise<unknown> {
  const { script } = globalThis as unknown as { script: Blob };
  const worker = new Worker(URL.createObjectURL(script), { name: 'experimentWorker' });
  const { port2: progress } = new MessageChannel();
  const call = [{ type: 'RAW', value: 'stress' }, { type: 'RAW', value: asked }, { type: 'HANDLER', name: 'proxy', value: progress }];
  const report = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.type === 'RAW' ? resolve(data.value) : reject(new Error(JSON.stringify(data))));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ id: '1', type: 'APPLY', path: ['ask'], argumentList: call }, [progress]);
  });
  worker.terminate();
  return report;
}

describe('the page as one file, opened from a folder without a network', () => {
  let opened: Opened;
  let folder: string;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    opened = await openBrowser();
    await ensureBuilt(BUILDS.single);
    folder = mkdtempSync(join(tmpdir(), 'one file ')); // alone, and with a space in its address
    const file = join(folder, 'return-impact.html');
    copyFileSync(fromRoot(BUILDS.single.out), file);
    const context = await opened.browser.newContext({ viewport: { width: 1440, height: 900 }, offline: true });
    page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addInitScript(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if ((blob as Blob).type === 'text/javascript') Object.assign(globalThis, { script: blob });
        return make(blob);
      };
    });
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows charts, every page, and a place that was not open', async () => {
    await page.waitForSelector('figure.chart svg.picture', { timeout: PATIENCE_MS });
    const pages = await page.locator('.masthead nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(pages.length).toBeGreaterThan(4);
    for (const address of pages) {
      await page.locator(`.masthead nav a[href="${address}"]`).click();
      await page.waitForSelector('main h1', { timeout: PATIENCE_MS });
    }
    await page.locator('.masthead nav a').first().click();
    await page.locator('#scenario').selectOption('kosovo-2013');
    await page.getByRole('heading', { level: 1, name: /Kosovo/ }).waitFor({ timeout: PATIENCE_MS });
    expect(await page.locator('.aboutpage').textContent()).toContain('One file, which works without a network.');
  });

  it('gives the lives that Node gives, to the bit, by one worker', async () => {
    await openScenario(page, TEXT);
    await page.getByRole('heading', { level: 1, name: 'A small Nangarhar' }).waitFor();
    await page.locator('.runtext', { hasText: 'Shown: every person' }).waitFor({ timeout: LONG_MS });
    await page.getByText('About this run').click();
    expect(await page.locator('dd.fingerprint').textContent()).toBe(fingerprintHere(TEXT, 1));
    expect(await page.locator('dt:text-is("Workers") + dd').textContent()).toBe('1');
  });

  it('keeps what was changed, as far as the browser lets it', async () => {
    await page.getByLabel('How many come, exact value').fill('1.5');
    await page.keyboard.press('Enter');
    await page.reload();
    await page.waitForSelector('.rail', { timeout: PATIENCE_MS });
    expect(await page.getByRole('slider', { name: 'How many come' }).inputValue()).toBe('1.5');
  });

  it('answers a question of many runs as Node does, by a worker that has none of its own', async () => {
    const report = await page.evaluate(askStress, ASKED);
    expect(withoutLabels(report)).toEqual(withoutLabels(await stress({ ...ASKED, simulate: runHere })));
  });

  it('has asked nothing of anybody, and kept to its policy', () => {
    const asked = requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).pathname.split('/').at(-1));
    expect([...new Set(asked)]).toEqual(['return-impact.html']);
    expect(complaints).toEqual([]);
  });
});
