import { describe, expect, it } from 'vitest';
import { pickHousehold } from '../../src/cli/household.ts';
import type { Diary } from '../../src/model/result.ts';
import { cli } from './cli.ts';
import { exampleInput } from './example.ts';

const SHORT = ['--scale', '100', '--months', '30', '--seed', 'test'];

describe('trace', () => {
  it.each(['resident', 'returnee'])('finds a household of the kind asked for (%s), whose reasons add up to the bit', async (kind) => {
    const { code, out } = await cli(['trace', 'nangarhar-2016', '--household', kind, ...SHORT, '--json']);
    expect(code).toBe(0);
    const diary: Diary = JSON.parse(out);
    expect(diary.months[0]?.date === '2015-01').toBe(kind === 'resident');
    expect(diary.decisions.length).toBeGreaterThan(0);
    for (const { terms, utility, decision } of diary.decisions) {
      expect(
        terms.reduce((sum, { value }) => sum + value, 0),
        decision,
      ).toBe(utility);
    }
  });

  it('says so when there is no such household', async () => {
    const { code, out, err } = await cli(['trace', 'nangarhar-2016', '--household', '3', ...SHORT]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/--household: found 3, expected the id of a household/);
  });

  it('picks the same household every time', () => {
    const request = { scenario: exampleInput().scenario, seed: 'test', scale: 100 };
    const ids = ['any', 'resident', 'returnee'].map((kind) => pickHousehold(request, kind as 'any'));
    expect(ids).toEqual(['any', 'resident', 'returnee'].map((kind) => pickHousehold(request, kind as 'any')));
    expect(pickHousehold(request, ids[1] as number)).toBe(ids[1]);
  });
});
