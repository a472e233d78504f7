import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../src/model/outcomes/index.ts';
import type { Outcome } from '../../../src/model/outcomes/outcome.ts';
import { PROGRAMMES } from '../../../src/model/programmes/index.ts';
import type { ProgrammeDefinition } from '../../../src/model/programmes/programme.ts';
import { keepsTheRules } from '../programmeRules.ts';
import { winterHelp } from './winterHelp.ts';

/** The entry that CONTRIBUTING.md shows. */
const roomsBegun: Outcome = {
  key: 'roomsBegun',
  label: 'Rooms being built',
  unit: 'rooms',
  doc: 'Rooms that are begun and not done.',
  zone: { value: (w, z) => w.zones.roomsUnderWay[z] * w.scale, whole: 'sum' },
};

// The one line of registration, here for this test alone.
(PROGRAMMES as unknown as unknown[]).push(winterHelp);
(OUTCOMES as Outcome[]).push(roomsBegun);

const ROOT = resolve(import.meta.dirname, '../../..');
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const blocks = [...TEXT.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code as string);

describe('the worked example of CONTRIBUTING.md', () => {
  it('shows the programme as it is here', () => {
    const here = readFileSync(join(import.meta.dirname, 'winterHelp.ts'), 'utf8');
    const there = here
      .replace('../../../src/lib/', '../../lib/')
      .replace('../../../src/model/programmes/', './')
      .replace('../../../src/model/', '../');
    expect(blocks).toContain(there);
  });

  it('shows the outcome as it is here', () => {
    const flat = (code: string): string => code.replaceAll(/\s+/g, ' ').replaceAll(', }', ' }').trim();
    const own = readFileSync(join(import.meta.dirname, 'contributing.test.ts'), 'utf8');
    const entry = /const roomsBegun: Outcome = (\{.*?\n\});/s.exec(own)?.[1] ?? 'no entry';
    expect(blocks.map(flat)).toContain(`${flat(entry)},`);
  });
});

describe('Winter help, once it stands in the list', () => keepsTheRules(winterHelp as unknown as ProgrammeDefinition));

describe('an outcome, once it stands in the list', () => {
  it('has a series for every group and zone, and a sentence in the ODD', async () => {
    // Imported after the entry was added, as in a file of its own.
    const [{ finish, village }, { oddText }] = await Promise.all([import('../../model/worlds.ts'), import('../../../src/scenario/odd/odd.ts')]);
    const { outcomes } = finish(village(), { months: 6 }).result();
    expect(outcomes['roomsBegun']?.series['all']).toHaveLength(6);
    expect(Object.keys(outcomes['roomsBegun']?.zones ?? {})).toEqual(['V1', 'V2']);
    expect(oddText()).toContain('| roomsBegun | Rooms being built | rooms |');
    expect(oddText()).toContain('### Winter help (`winterHelp`)');
  });
});
