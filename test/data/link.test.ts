import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../src/data/link.ts';

const LINKED = { base: { id: 'nangarhar-2016' }, edits: { 'arrivals.volumeFactor': 1.5, 'programmes.cash': null }, seed: 'کابل' };

describe('a link', () => {
  it('gives back what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()), fc.string({ unit: 'binary' }), (id, edits, seed) => {
        const plain = JSON.parse(JSON.stringify({ base: { id }, edits, seed }));
        expect(readLink(writeLink(plain))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('holds nothing that an address would have to escape', () => {
    expect(writeLink(LINKED)).toMatch(/^1\.[\w-]+$/);
  });

  it('says that it is of a newer version, whatever follows', () => {
    expect(readLink('2.whatever')).toBe('newer');
    expect(readLink('57.')).toBe('newer');
  });

  it('says at every length that its end is missing', () => {
    const link = writeLink(LINKED);
    for (let length = 2; length < link.length; length++) expect(readLink(link.slice(0, length)), String(length)).toBe('cut');
  });

  it('never takes a changed character for what was written', () => {
    const link = writeLink(LINKED);
    for (let at = 2; at < link.length; at++) {
      const other = link[at] === 'A' ? 'B' : 'A';
      const found = readLink(link.slice(0, at) + other + link.slice(at + 1));
      if (typeof found === 'object') expect(found).toEqual(LINKED); // the last character has bits to spare
      else expect(['cut', 'damaged']).toContain(found);
    }
  });

  it('takes nothing else for a link', () => {
    for (const text of ['', '1', '1.', 'x.AAAA', '0.AAAA', '1.a b', '1.%20']) expect(typeof readLink(text), text).toBe('string');
  });
});
