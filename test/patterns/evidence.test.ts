import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_FILE } from '../../src/cli/evidence.ts';
import { numbersHash } from '../../src/cli/numbersHash.ts';
import { type Evidence, FULL_EFFORT } from '../../src/experiment/evidence.ts';
import { PROGRAMME_PATTERN_IDS } from '../../src/experiment/programmePatterns/index.ts';
import { SIGNS } from '../../src/experiment/signs/index.ts';

const REMEDY = 'Numbers, parameters or a shipped scenario changed after the evidence was gathered: npm run evidence must be rerun (up to an hour).';

describe('docs/evidence.json', () => {
  const evidence = existsSync(EVIDENCE_FILE) ? (JSON.parse(readFileSync(EVIDENCE_FILE, 'utf8')) as Evidence) : undefined;

  it('was gathered with the numbers of the model as it stands', () => {
    expect(evidence?.numbersHash, REMEDY).toBe(numbersHash());
  });

  it('covers every pattern, at the effort that was declared', () => {
    expect(evidence?.patterns.map(({ id }) => id), REMEDY).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'scale', ...PROGRAMME_PATTERN_IDS]);
    expect(evidence?.effort, REMEDY).toEqual(FULL_EFFORT);
    expect(evidence?.signs.map(({ id }) => id), REMEDY).toEqual(SIGNS.map(({ id }) => id));
    expect(evidence?.calibration.predictions['F1']?.runs, REMEDY).toBeGreaterThanOrEqual(100);
  });

  it('says which arm of programmes leads in how many draws, and which rule decides it where one leads in all', () => {
    expect(evidence?.arms?.draws, REMEDY).toBeGreaterThanOrEqual(200);
    expect(evidence?.arms?.missing, REMEDY).toEqual([]);
    expect(evidence?.arms?.explained, REMEDY).toBe(true);
  });

  it('shows the sign of at least 38 of 43 mechanisms, and says why the others fail', () => {
    const failing = evidence?.signs.filter(({ holds }) => !holds) ?? [];
    expect(evidence?.signs.length, REMEDY).toBe(43);
    expect(failing.length).toBeLessThanOrEqual(5);
    for (const { id, because } of failing) expect(because, id).toBeDefined();
  });
});
