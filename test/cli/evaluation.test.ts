import { describe, expect, it } from 'vitest';
import { cli } from './cli.ts';

describe('evaluation', () => {
  it('tells what would have been seen of real runs, beside what is so', async () => {
    const { code, out } = await cli(['evaluation', 'your-place', '--scale', '50', '--replicates', '2', '--months', '30', '--json']);
    expect(code).toBe(0);
    const { programmes: [{ people, rounds, found }] } = JSON.parse(out);
    expect(rounds).toEqual(['2020-12', '2021-03', '2021-06', '2021-09', '2021-12']);
    expect(people.served).toBeGreaterThan(0);
    expect(people.withoutBefore + people.gone + people.silent + people.answered).toBeCloseTo(people.served, 9);
    expect(people.controls).toBeGreaterThan(0);
    for (const { before, after, truth, beforeAfter } of found) {
      for (const share of [before, after]) expect(share.low >= 0 && share.high <= 1).toBe(true);
      expect(Math.abs(truth.median)).toBeLessThanOrEqual(1);
      expect(beforeAfter.seeds).toBe(2);
    }
  }, 120_000);

  it('refuses what it cannot ask', async () => {
    const named = await cli(['evaluation', 'your-place', '--programme', 'cahs']);
    expect(named.code).toBe(2);
    expect(named.err).toMatch(/--programme: found "cahs", expected a programme that serves people: cash; did you mean cash\?/);
    expect((await cli(['evaluation', 'nangarhar-2016'])).err).toMatch(/found none that serves people/);
    expect((await cli(['evaluation', 'your-place', '--silent', '1'])).err).toMatch(/A share from 0 to below 1/);
  }, 60_000);
});
