/** A question of many runs, asked from a page: in a worker of its own, so that neither its runs nor its sums hold the page up. */
import { proxy, wrap } from 'comlink';
import type { Asked, Questions, Report } from '../src/experiment/questions.ts';
import type { TellProgress } from '../src/experiment/simulate.ts';
import type { ServedExperiment } from './experimentWorker.ts';
import { cancelled } from './simulate.ts';

/** Rejects with an AbortError when the signal is aborted; nothing runs on then. */
export function askExperiment<Name extends keyof Questions>(name: Name, asked: Asked<Name>, progress: TellProgress, signal: AbortSignal): Promise<Report<Name>> {
  return new Promise<Report<Name>>((resolve, reject) => {
    if (signal.aborted) throw cancelled();
    const worker = new Worker(new URL('./experimentWorker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      worker.terminate(); // and with it the workers that it hired
    };
    const fail = (why: Error): void => {
      end();
      reject(why);
    };
    const stop = (): void => fail(cancelled());
    signal.addEventListener('abort', stop);
    worker.addEventListener('error', ({ message }) => fail(new Error(`The worker of this experiment failed: ${message || 'its script could not be loaded'}`)));
    worker.addEventListener('messageerror', () => fail(new Error('A message from the worker of this experiment could not be read.')));
    const { ask } = wrap<ServedExperiment>(worker);
    ask(name, asked as never, proxy(progress)).then((report) => {
      end();
      resolve(report as Report<Name>);
    }, fail);
  });
}
