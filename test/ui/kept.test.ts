import { describe, expect, it } from 'vitest';
import { leaving } from '../../src/ui/keep/leaving.ts';
import type { Kept } from '../../src/ui/keep/records.ts';
import { readShelf, writeShelf } from '../../src/ui/keep/shelfFile.ts';
import { figuresOf, unitFor } from '../../src/ui/share/counted.ts';
import { bringIn, freeName, shelf } from '../../src/ui/state/shelf.ts';
import { packAgain, pack, unpack } from '../../workers/packed.ts';
import { fakeResult } from './fake/result.ts';
import { nangarhar } from './fake/scenarios.ts';

const KEPT: Kept = { id: 'a', name: 'Half', at: '2026-11-22T20:00:00.000Z', saved: { id: 'nangarhar-2016', edits: { 'arrivals.volumeFactor': 0.5 }, seed: '1' } };

describe('a file of kept scenarios', () => {
  it('gives back what went in', () => {
    expect(readShelf(writeShelf([KEPT]))).toEqual([KEPT]);
  });

  it('is told from other files, newer ones and damaged ones', () => {
    expect(readShelf('{"format":1,"title":"x"}')).toBe('other');
    expect(readShelf('not json')).toBe('other');
    expect(readShelf(writeShelf([KEPT]).replace('"version": 1', '"version": 2'))).toBe('newer');
    expect(readShelf(writeShelf([KEPT]).slice(0, 90))).toBe('damaged');
    expect(readShelf(writeShelf([{ ...KEPT, saved: { ...KEPT.saved, edits: [] } } as unknown as Kept]))).toBe('damaged');
  });

  it('brings in what is not here yet, under names of its own', async () => {
    const other = { ...KEPT, id: 'b', saved: { ...KEPT.saved, seed: '2' } };
    expect(await bringIn([KEPT, other])).toBe(2);
    expect(await bringIn([KEPT, other])).toBe(0);
    expect(new Set(shelf.value.map(({ name }) => name)).size).toBe(2);
    expect(freeName('Half')).not.toBe('Half');
  });
});

describe('kept results', () => {
  const ages = [
    ['new', { bytes: 40, at: '2026-03' }],
    ['old', { bytes: 40, at: '2026-01' }],
    ['middle', { bytes: 40, at: '2026-02' }],
  ] as const;

  it('leave oldest first, and only as many as must', () => {
    expect(leaving(ages, 40, 200)).toEqual([]);
    expect(leaving(ages, 40, 150)).toEqual(['old']);
    expect(leaving(ages, 40, 90)).toEqual(['old', 'middle']);
  });

  it('are the same after they were packed again, without reading their lists', () => {
    const result = fakeResult({ scenario: nangarhar(), seed: '1', scale: 100 });
    const packed = pack(result);
    const again = packAgain({ ...unpack(packed), timing: { ...result.timing, seconds: 3 } });
    expect(again.values).toBe(packed.values);
    expect(unpack(again)).toEqual({ ...result, timing: { ...result.timing, seconds: 3 } });
    expect(packAgain(result)).toEqual(packed);
  });
});

describe('figures that can be counted', () => {
  it('stand for 1, 2 or 5 times a power of ten, and are 20 at most', () => {
    expect([7, 20, 21, 999, 1_500_000].map(unitFor)).toEqual([1, 1, 2, 50, 100_000]);
    for (const people of [1, 50, 777, 123_456, 3e7]) expect(figuresOf(people, unitFor(people))).toBeLessThanOrEqual(20);
  });

  it('leave nobody out', () => {
    expect(figuresOf(3, 1000)).toBe(1);
    expect(figuresOf(0, 1000)).toBe(0);
  });
});
