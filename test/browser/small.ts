import type { Page } from 'playwright-core';
import { openRun, prepare } from '../../src/model/run.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { findShipped } from '../../src/scenario/shipped.ts';

const SHARE = 0.02;
export const SMALL_MONTHS = 30;

interface Shipped {
  readonly zones: Readonly<Record<string, { readonly population?: number | { readonly value: number } }>>;
}

/** The reference place with a fiftieth of its people and of those who come: one agent per person takes seconds. */
export function smallScenario(changes: object = {}): string {
  const { zones } = findShipped('nangarhar-2016') as Shipped;
  const given = { source: 'made smaller for a test', grade: 'assumed' };
  const shrunk = Object.entries(zones).flatMap(([pcode, zone]) => {
    if (!/^AF/.test(pcode)) return [];
    const { population = 0, dwellings = 0 } = zone as Record<string, number | { value: number } | undefined>;
    const size = (figure: number | { value: number }): number => Math.ceil((typeof figure === 'number' ? figure : figure.value) * SHARE);
    return [[pcode, { ...given, population: size(population), dwellings: size(dwellings) }]];
  });
  return JSON.stringify({
    format: 1,
    extends: 'nangarhar-2016',
    title: 'A small Nangarhar',
    description: 'For tests.',
    place: { months: { value: SMALL_MONTHS, ...given } },
    arrivals: { ...given, volumeFactor: SHARE },
    zones: Object.fromEntries(shrunk),
    ...changes,
  });
}

export const openScenario = (page: Page, text: string): Promise<void> =>
  page.setInputFiles('input[type=file][accept*="application/json"]', {
    name: 'scenario.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** The page's first seed. */
const SEED = 'Jalalabad';

/** What the same request gives here, in Node. */
export function fingerprintHere(text: string, scale: number): string {
  const loaded = loadScenario(text, { find: findShipped });
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const plan = prepare({ scenario: loaded.scenario, seed: SEED, scale });
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result().fingerprint;
}
