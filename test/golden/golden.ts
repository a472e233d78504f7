/** Runs whose fingerprints are kept: every shipped place, and the valley of the sign tests, small and short. */
import { openRun, prepare } from '../../src/model/run.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';

export const NAMES = Object.keys(SHIPPED).filter((name) => !name.includes('/') || name === 'patterns/valley');

export const COMMAND = `npm run -s cli -- fingerprint ${NAMES.join(' ')} --seed golden --scale 100 --months 24 --json > test/golden/fingerprints.json`;

export function goldenRequest(name: string): RunRequest {
  const loaded = loadScenario(findShipped(name), { find: findShipped });
  if ('problems' in loaded) throw new Error(`${name} does not load`);
  return { scenario: loaded.scenario, seed: 'golden', scale: 100, months: 24 };
}

/** The run in this thread, alone. */
export function fingerprintHere(name: string): string {
  const plan = prepare(goldenRequest(name));
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result().fingerprint;
}
