/** A small plan in the invented valley, and a model that answers at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type NamedPlan, readNamedPlan } from '../../src/cli/sweeps/readPlan.ts';
import type { RunRequest, RunResult } from '../../src/model/result.ts';
import type { TimedResult } from '../../workers/simulate.ts';
import { resultWith } from '../experiment/made.ts';

export const PLAN = {
  format: 1,
  title: 'The valley, with work that ends sooner or later',
  scenario: 'patterns/valley',
  arms: { asIs: {}, fewer: { change: { arrivals: { volumeFactor: 0.5 } } } },
  factors: { 'labour.separationPerMonth': { range: [0.01, 0.03] } },
  design: { kind: 'latinHypercube', size: 5 },
  measures: { poor: { outcome: 'poverty', group: 'residents', at: '2020-02' } },
  replicates: 3,
  scale: 100,
  months: 2,
};

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function planFile(folder: string, changes: object = {}): string {
  const path = join(folder, 'plan.json');
  writeFileSync(path, JSON.stringify({ ...PLAN, ...changes }));
  return path;
}

export const namedPlan = (changes: object = {}): NamedPlan => readNamedPlan(planFile(tempFolder(), changes));

/** Answers with a number made of the request; counts what it was asked. One request fails if wished, and those after it find no end. */
export function madePool(failing = Number.POSITIVE_INFINITY) {
  const asked: RunRequest[] = [];
  return {
    asked,
    simulate: async (request: RunRequest): Promise<TimedResult> => {
      const number = asked.push(request);
      if (number > failing) return new Promise(() => {});
      if (number === failing) {
        await new Promise((done) => setTimeout(done, 50));
        throw new Error('out of luck');
      }
      await new Promise((done) => setTimeout(done, (asked.length * 7) % 5)); // results come in another order than requests
      const separation = request.scenario.assumptions['labour']?.['separationPerMonth'] ?? 0;
      const value = separation * 1000 + request.seed.length + request.scenario.arrivals.volumeFactor;
      const { start } = request.scenario.place;
      const rest: Partial<RunResult> = { dates: [start, '2020-02'], fingerprint: value.toFixed(6), timing: { people: 10, personMonths: 20, bytes: 1_000 } };
      return resultWith({ poverty: { residents: [0, value] } }, rest) as TimedResult;
    },
  };
}
