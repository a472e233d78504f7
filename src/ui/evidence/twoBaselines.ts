import type { Scenario } from '../../model/scenario.ts';

export type Baseline = 'assumed' | 'changed';

/** The scenario without programmes, as its file assumes and as is assumed now: both are run on the same seed, so that they differ in assumptions alone. */
export function baselinesOf(now: Scenario, assumed: Scenario['assumptions']): Readonly<Record<Baseline, Scenario>> {
  const changed = { ...now, programmes: {} };
  return { changed, assumed: { ...changed, assumptions: assumed } };
}
