import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MONTH } from '../../src/model/month.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { oddText } from '../../src/scenario/odd/odd.ts';
import { SUBMODELS } from '../../src/scenario/odd/submodels.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('the ODD', () => {
  const text = oddText();

  it('in docs/odd.md is the text that the code prints', () => {
    const written = readFileSync(join(ROOT, 'docs/odd.md'), 'utf8');
    expect(written === text, 'docs/odd.md is not what the code says: run `npm run -s cli -- odd > docs/odd.md`').toBe(true);
  });

  it('describes every process of the month, in its order, and every group of parameters once', () => {
    expect(SUBMODELS.map(({ process }) => process)).toEqual(MONTH.map(({ key }) => key));
    expect(SUBMODELS.flatMap(({ parameters }) => parameters).sort()).toEqual(Object.keys(PARAMETERS).sort());
  });

  it('names files that exist', () => {
    const named = [...text.matchAll(/`(src\/[\w/]+\.ts)`/g)].map(([, file]) => file as string);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
