import type { Scenario } from '../../../src/model/scenario.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { findShipped } from '../../../src/scenario/shipped.ts';

/** The reference scenario, as the page opens it. */
export function nangarhar(): Scenario {
  const loaded = loadScenario(findShipped('nangarhar-2016'), { find: findShipped });
  if ('problems' in loaded) throw new Error(`nangarhar-2016 has ${loaded.problems.length} problems`);
  return loaded.scenario;
}
