import type { Simulate } from '../../src/experiment/simulate.ts';

/** A model that takes its time, and the most runs that it was ever asked for at once. */
export function underWay(simulate: Simulate): { readonly simulate: Simulate; readonly most: () => number } {
  let now = 0;
  let most = 0;
  return {
    most: () => most,
    simulate: async (request) => {
      most = Math.max(most, ++now);
      await new Promise((done) => setTimeout(done, 1));
      now--;
      return simulate(request);
    },
  };
}
