import { type BuildOptions, build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import kept from '../golden/fingerprints.json';
import { COMMAND, type Kept } from '../../src/experiment/golden.ts';
import { type Opened, openBrowser, openPage } from './chromium.ts';

/** One script that gives the page `golden(name)`. */
async function bundle(): Promise<string> {
  const options: BuildOptions = {
    write: false,
    minify: false,
    lib: { entry: new URL('./goldenPage.ts', import.meta.url).pathname, formats: ['iife'], name: 'golden' },
  };
  const [built] = [await build({ configFile: false, logLevel: 'error', build: options })].flat();
  const chunk = built !== undefined && 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the model was not bundled for the page');
  return chunk.code;
}

describe('in a browser', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened?.close());

  it('every shipped place gives the lives that Node gives, to the bit', async () => {
    const { page } = await openPage(opened, { bypassCSP: true }, `${opened.address}#/limits`);
    await page.addScriptTag({ content: await bundle() });
    const found: Record<string, Kept> = {};
    for (const name of Object.keys(kept)) {
      found[name] = await page.evaluate((one) => (globalThis as unknown as { golden: (name: string) => Kept }).golden(one), name);
    }
    expect(found, COMMAND).toEqual(kept);
    await page.close();
  });
});
