import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exits.ts';
import { cli } from './cli.ts';

describe('stress on the command line', () => {
  it('says all that is wrong before anything runs, and never takes who comes for harm', { timeout: 30_000 }, async () => {
    const { code, err, out } = await cli(['stress', 'your-place', '--line', 'arrivals.all=100', '--line', 'rentIndx.all=2', '--volumes', '4', '--phase', '99', '--progress', 'none']);
    expect(code).toBe(EXIT.badInput);
    expect(out).toBe('');
    expect(err).toContain('how many people come is given: no line may be drawn for it');
    expect(err).toContain('did you mean rentIndex?');
    expect(err).toContain('stay within ×3');
    expect(err).toContain('--phase: found 99');
  });

  it('tells beforehand what it would take, at least and at most', { timeout: 60_000 }, async () => {
    const { code, out } = await cli(['stress', 'your-place', '--months', '36', '--scale', '400', '--replicates', '4', '--dry-run', '--json', '--workers', '1', '--progress', 'none']);
    expect(code).toBe(EXIT.ok);
    // As it is, over 12 months, without cash; 4 replicates; nobody and 5 volumes; 6 lines halved twice.
    expect(JSON.parse(out)).toMatchObject({ least: 3 * 4 * 6, most: 3 * 4 * 6 + 3 * 4 * 6 * 2 });
  });
});
