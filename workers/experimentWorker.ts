/** The worker that asks a question of many runs: it holds the workers of the runs, and analyses what they bring, so that the page has nothing to do. */
import { expose } from 'comlink';
import { QUESTIONS } from '../src/experiment/questions.ts';
import type { TellProgress } from '../src/experiment/simulate.ts';
import { pastNameOf } from '../src/model/past.ts';
import { openPagePool } from './browser.ts';
import type { Pool } from './pool.ts';

const MOST_RUNS = 8;

/** Older browsers give a worker no workers of its own: it steps the runs itself. */
const openRuns = async (): Promise<Pool> => (typeof Worker === 'undefined' ? (await import('./here.ts')).openPoolHere() : openPagePool(MOST_RUNS, pastNameOf));

const served = {
  /** One question in the life of a worker: it is ended with it, and its runs with both. */
  async ask(name: keyof typeof QUESTIONS, asked: never, progress: TellProgress): Promise<unknown> {
    const pool = await openRuns();
    try {
      return await QUESTIONS[name]({ simulate: (request) => pool.simulate(request, { workers: 1 }), progress }, asked);
    } finally {
      pool.close();
    }
  },
};
export type ServedExperiment = typeof served;

expose(served);
