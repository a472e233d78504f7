/** Scales 10 and 100 agree loosely, with few seeds; scale 1 and the full test of equivalence are in docs/evidence.json. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testScales } from '../../src/experiment/scales.ts';
import { type Model, openModel } from './pool.ts';

let model: Model;
beforeAll(async () => {
  model = await openModel();
});
afterAll(() => model.close());

/** Eight coarse seeds against two: tolerance over the level. */
const LOOSE_SHARE = 0.25;

it('headlines of the province and of the hot-spot are the same at scale 10 and 100', async () => {
  const scales = [
    { scale: 10, replicates: 2 },
    { scale: 100, replicates: 8 },
  ] as const;
  const [report] = await testScales({ simulate: model.simulate, scales, toleranceShare: LOOSE_SHARE });
  expect(Object.keys(report?.outcomes ?? {}).length).toBeGreaterThan(20);
  for (const [name, { worstRatio }] of Object.entries(report?.outcomes ?? {})) expect(worstRatio, name).toBeLessThan(1);
}, 300_000);
