import { describe, expect, it } from 'vitest';
import { idleText, measureIdle } from '../../src/cli/benchIdle.ts';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import { village } from '../model/worlds.ts';

describe('bench --idle', () => {
  it('times every kind of programme without money against none, and finds no figure that differs', () => {
    const found = measureIdle(village(), { scale: 1, months: 3, pairs: 2 });
    expect(found.kinds).toBe(PROGRAMMES.length);
    for (const { ratio, ratios, seconds, figuresThatDiffer } of found.sets) {
      expect(ratios).toHaveLength(2);
      expect(ratio).toBeGreaterThan(0);
      expect(seconds).toBeGreaterThan(0);
      expect(figuresThatDiffer).toBe(0);
    }
    expect(idleText(found)).toMatch(/All together: .* % of run time\.$/);
    expect(idleText(found)).not.toMatch(/NaN|undefined/);
  });
});
