import { describe, expect, it } from 'vitest';
import { type Loaded, loadScenario } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';

function load(name: string): Loaded {
  const loaded = loadScenario(findShipped(name), { find: findShipped, names: Object.keys(SHIPPED) });
  if ('problems' in loaded) throw new Error(loaded.problems.map(problemText).join('\n'));
  return loaded;
}

describe('every shipped scenario', () => {
  it.each(Object.keys(SHIPPED))('%s loads without problems or warnings', (name) => {
    expect(load(name).warnings).toEqual([]);
  });
});
