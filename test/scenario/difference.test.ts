import { describe, expect, it } from 'vitest';
import { canonical, differenceOf } from '../../src/scenario/difference.ts';
import { extend } from '../../src/scenario/extend.ts';
import type { Problem } from '../../src/scenario/problem.ts';

const base = { title: 'a', programmes: { cash: { kind: 'cash', budgetUsd: 5, target: { bands: ['forced'] } }, works: { kind: 'works' } }, ages: [1, 2] };

describe('the difference of two scenarios', () => {
  it('is what the one says that extends the other', () => {
    const other = { title: 'a', programmes: { works: { kind: 'works', budgetUsd: 3 }, plots: { kind: 'plots' } }, ages: [1, 3] };
    const difference = differenceOf(base, other);
    expect(difference).toEqual({ programmes: { works: { budgetUsd: 3 }, plots: { kind: 'plots' }, cash: null }, ages: [1, 3] });
    const problems: Problem[] = [];
    expect(extend(base, difference, '', problems)).toEqual(other);
    expect(problems).toEqual([]);
  });

  it('is empty for the same values in another order', () => {
    const turned = { ages: [1, 2], programmes: { works: { kind: 'works' }, cash: { target: { bands: ['forced'] }, budgetUsd: 5, kind: 'cash' } }, title: 'a' };
    expect(differenceOf(base, turned)).toEqual({});
    expect(canonical(turned)).toBe(canonical(base));
  });
});
