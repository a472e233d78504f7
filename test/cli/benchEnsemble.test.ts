import { describe, expect, it } from 'vitest';
import { cli } from './cli.ts';

describe('bench --ensemble', () => {
  it('times so many runs of some 20,000 people, each with its seed, over the workers that it is given', async () => {
    const { code, out } = await cli(['bench', '--ensemble', '3', '--workers', '2', '--json', '--progress', 'none']);
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ runs: 3, workers: 2, months: 36 });
    expect(Math.abs(found.people / 22_000 - 1)).toBeLessThan(0.2);
    expect(found.cpuSeconds).toBeGreaterThan(0);
    expect(found.peakMiB).toBeGreaterThan(found.startMiB);
  });

  it('refuses a number that is none', async () => {
    const { code, out, err } = await cli(['bench', '--ensemble', 'many']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('whole number from 1');
  });
});
