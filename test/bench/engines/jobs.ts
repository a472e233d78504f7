/** Runs that every engine is given, by name: what a page is told, and what it tells. */
import { goldenRequest, type Kept, keptOf, NAMES, shippedScenario } from '../../../src/experiment/golden.ts';
import type { RunRequest } from '../../../src/model/result.ts';
import type { Pool } from '../../../workers/pool.ts';
import type { Timing } from '../../../workers/simulate.ts';
import { countryOf } from './country.ts';

/** A tenth of the people of the reference place, with four programmes. */
export const TENTH = 'nangarhar-2016-programmes, scale 10';
const TENTH_MONTHS = 36;

export const countryNamed = (people: number, months: number): string => `country of ${people}, months ${months}`;
const COUNTRY = /^country of (\d+), months (\d+)$/;

function requestNamed(task: string): RunRequest {
  const country = COUNTRY.exec(task);
  if (country) return countryOf(Number(country[1]), Number(country[2]));
  if (task === TENTH) return { scenario: shippedScenario('nangarhar-2016-programmes'), seed: '1', scale: 10, months: TENTH_MONTHS };
  return goldenRequest(task);
}

/** Small enough for every engine with every number of workers. */
export const SMALL_TASKS: readonly string[] = [...NAMES, TENTH];

export interface Job {
  readonly task: string;
  readonly workers: number;
}

export interface Answer extends Job, Kept {
  readonly timing: Timing;
  readonly warnings: readonly string[];
}

/** `stepping`: the first month begins, people are made. */
export type Told =
  | { readonly kind: 'alive' | 'done' }
  | { readonly kind: 'stepping'; readonly job: Job }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly why: string };

/** One after another, by the workers of `pool`. */
export async function doJobs(pool: Pool, jobs: readonly Job[], tell: (told: Told) => unknown): Promise<void> {
  for (const job of jobs) {
    let begun = false;
    const result = await pool.simulate(requestNamed(job.task), {
      workers: job.workers,
      progress: ({ phase }) => {
        if (phase !== 'stepping' || begun) return;
        begun = true;
        tell({ kind: 'stepping', job });
      },
    });
    await tell({ kind: 'answer', answer: { ...job, ...keptOf(result), timing: result.timing, warnings: result.warnings } });
  }
  await tell({ kind: 'done' });
}
