/** Runs whose fingerprints are kept, small and mostly short: every shipped place; a whole run; the valley with every kind of programme at work. */
import { fnv1a64 } from '../lib/random.ts';
import type { RunRequest, RunResult } from '../model/result.ts';
import { openRun, prepare } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { loadScenario } from '../scenario/load.ts';
import { findShipped, SHIPPED } from '../scenario/shipped.ts';
import { idleSets, withIdle } from './idle.ts';

export interface Kept {
  /** The fingerprint of all lives at the end. */
  readonly lives: string;
  /** A hash of every figure that the run tells, month by month. */
  readonly figures: string;
}

const seed = 'golden';

export function shippedScenario(name: string): Scenario {
  const loaded = loadScenario(findShipped(name), { find: findShipped });
  if ('problems' in loaded) throw new Error(`${name} does not load`);
  return loaded.scenario;
}

const shippedPlaces = Object.keys(SHIPPED)
  .filter((name) => !name.includes('/') || name === 'patterns/valley')
  .map((name): [string, () => RunRequest] => [name, () => ({ scenario: shippedScenario(name), seed, scale: 100, months: 24 })]);

/** Enough for some to be served by each kind. */
const BUDGET_USD = 300_000;

function valleyWith(kinds: readonly string[]): Scenario {
  const scenario = withIdle(shippedScenario('patterns/valley'), kinds);
  return { ...scenario, programmes: Object.fromEntries(Object.entries(scenario.programmes).map(([id, one]) => [id, { ...one, budgetUsd: BUDGET_USD }])) };
}

const REQUESTS: Readonly<Record<string, () => RunRequest>> = {
  ...Object.fromEntries(shippedPlaces),
  'nangarhar-2016-programmes, all months': () => ({ scenario: shippedScenario('nangarhar-2016-programmes'), seed, scale: 200 }),
  'patterns/valley, everybody': () => ({ scenario: shippedScenario('patterns/valley'), seed, scale: 1, months: 12 }),
  ...Object.fromEntries(idleSets().map((kinds, k) => [`patterns/valley, programmes ${k + 1}`, () => ({ scenario: valleyWith(kinds), seed, scale: 10 })])),
};

export const NAMES = Object.keys(REQUESTS);

/** Writes the file anew instead of comparing with it. */
export const COMMAND = 'GOLDEN=write npx vitest run --project unit test/golden/golden.test.ts';

export function goldenRequest(name: string): RunRequest {
  const request = REQUESTS[name];
  if (request === undefined) throw new Error(`no golden run is called ${name}`);
  return request();
}

export function keptOf({ fingerprint, outcomes, accounts, programmes, horizons, facts, warnings }: RunResult): Kept {
  const { k0, k1 } = fnv1a64(JSON.stringify({ outcomes, accounts, programmes, horizons, facts, warnings }));
  return { lives: fingerprint, figures: [k0, k1].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('') };
}

/** The run in this thread, alone. */
export function runHere(name: string): Kept {
  const plan = prepare(goldenRequest(name));
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return keptOf(run.result());
}

/** The runs of which the model no longer gives what is kept. */
export const movedFrom = (kept: Readonly<Record<string, Kept>>, run: (name: string) => Kept = runHere): string[] =>
  NAMES.filter((name) => {
    const { lives, figures } = run(name);
    return lives !== kept[name]?.lives || figures !== kept[name]?.figures;
  });
