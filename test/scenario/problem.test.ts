import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, grouped, problemText } from '../../src/scenario/problem.ts';
import { type Draft, load, VILLAGE_TEXT } from '../scenarios/village.ts';

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['population', 'populaton', 1],
    ['zone', 'zoen', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s → %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, and nought only between equal words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('problems in words', () => {
  it('suggest only what is near', () => {
    expect(didYouMean('rentUsdPerMont', ['rentUsdPerMonth', 'plotUsd'])).toBe('did you mean rentUsdPerMonth?');
    expect(didYouMean('RENTUSDPERMONTH', ['rentUsdPerMonth'])).toBe('did you mean rentUsdPerMonth?');
    expect(didYouMean('colour', ['rentUsdPerMonth', 'plotUsd'])).toBeUndefined();
  });

  it('group thousands in any language', () => {
    expect([0, 999, 1000, 1234567.5, 0.25, -50000].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567.5', '0.25', '-50,000']);
  });

  it('cut what is long', () => {
    expect(problemText({ path: 'title', found: 'x'.repeat(500), expected: 'text' }).length).toBeLessThan(120);
  });
});

describe('whatever a file says', () => {
  const paths: string[][] = [];
  (function collect(value: unknown, path: string[]): void {
    paths.push(path);
    if (typeof value === 'object' && value !== null) for (const [key, below] of Object.entries(value)) collect(below, [...path, key]);
  })(JSON.parse(VILLAGE_TEXT), []);

  it('it loads, or it is refused with problems: it never throws and never lets a wrong number through', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths.filter((path) => path.length > 0)), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const draft: Draft = JSON.parse(VILLAGE_TEXT);
        const parent = path.slice(0, -1).reduce((at, key) => at[key], draft);
        parent[path.at(-1) ?? ''] = value;
        const result = load(draft);
        if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
        else for (const { value, range } of result.figures) expect(value >= range[0] && value <= range[1]).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
