import { describe, expect, it } from 'vitest';
import { rememberPasts } from '../../workers/pasts.ts';

/** Two workers take runs of these pasts, each run as long as the other; returns what each worker stepped, one after another. */
function taken(runs: readonly (string | undefined)[]): Record<string, (string | undefined)[]> {
  const pasts = rememberPasts<string>();
  const queue = runs.map((past) => ({ past }));
  const took: Record<string, (string | undefined)[]> = { one: [], two: [] };
  while (queue.length > 0) {
    const idle = ['two', 'one'];
    while (idle.length > 0 && queue.length > 0) {
      const [{ past }] = queue.splice(pasts.nextPlace(queue, idle), 1) as [{ past: string | undefined }];
      const worker = pasts.takeFrom(idle, past) as string;
      pasts.remember(worker, past);
      took[worker]?.push(past);
    }
  }
  return took;
}

describe('runs that share a past', () => {
  it('come to the worker that keeps it, one past after another', () => {
    expect(taken(['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c'])).toEqual({ one: ['a', 'a', 'a', 'c'], two: ['b', 'b', 'b', 'c'] });
  });

  it('are taken by who is free when all are of a past that another one is stepping', () => {
    expect(taken(['a', 'a', 'a', 'a'])).toEqual({ one: ['a', 'a'], two: ['a', 'a'] });
  });

  it('let runs without a past keep their place', () => {
    expect(taken([undefined, 'a', undefined, 'a'])).toEqual({ one: [undefined, undefined], two: ['a', 'a'] });
  });

  it('are forgotten with their worker', () => {
    const pasts = rememberPasts<string>();
    pasts.remember('one', 'a');
    pasts.forget('one');
    expect(pasts.nextPlace([{ past: 'b' }, { past: 'a' }], ['one'])).toBe(0);
  });
});
