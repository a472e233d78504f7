import { describe, expect, it } from 'vitest';
import { overlap, placed } from '../../src/ui/visit/place.ts';
import { type Seen, STEPS } from '../../src/ui/visit/steps.ts';

const begun: Seen = { volume: undefined, moving: false, playing: false, month: 3, programmes: 0, dialog: false, page: 'explore', part: '', groups: 0 };
const isDone = (key: string, change: Partial<Seen>): boolean => STEPS.find((step) => step.key === key)?.isDone({ ...begun, ...change }, begun) === true;

describe('a note of the visit', () => {
  const wide = { x: 8, y: 8, width: 1424, height: 816 };
  const narrow = { x: 8, y: 8, width: 344, height: 656 };
  const note = { width: 320, height: 170 };
  const smallNote = { width: 320, height: 190 };

  it.each([
    ['in the rail', wide, note, { x: 24, y: 400, width: 200, height: 20 }],
    ['at the far side', wide, note, { x: 1300, y: 20, width: 120, height: 24 }],
    ['in the strip at the end', { ...wide, height: 884 }, note, { x: 24, y: 850, width: 60, height: 30 }],
    ['across a phone', narrow, smallNote, { x: 16, y: 300, width: 320, height: 40 }],
    ['at the top of a phone', narrow, smallNote, { x: 16, y: 90, width: 60, height: 24 }],
  ])('stands beside a control %s, in sight and not over it', (_where, room, size, target) => {
    const at = { ...placed(target, size, room), ...size };
    expect(overlap(at, target)).toBe(false);
    expect(at.x).toBeGreaterThanOrEqual(room.x);
    expect(at.y).toBeGreaterThanOrEqual(room.y);
    expect(at.x + at.width).toBeLessThanOrEqual(room.x + room.width);
    expect(at.y + at.height).toBeLessThanOrEqual(room.y + room.height);
  });

  it('waits at the end of the window for a control that is out of sight', () => {
    expect(placed({ x: 20, y: 2000, width: 100, height: 20 }, note, wide)).toEqual({ x: 1112, y: 654 });
  });
});

describe('a step of the visit', () => {
  it('is over when the thing is done, and not before the hand lets go or the dialog is closed', () => {
    expect(STEPS.filter(({ isDone: done }) => done(begun, begun))).toEqual([]);
    expect(isDone('arrivals', { volume: 1.5, moving: true })).toBe(false);
    expect(isDone('arrivals', { volume: 1.5 })).toBe(true);
    expect(isDone('time', { playing: true })).toBe(true);
    expect(isDone('programme', { programmes: 1, dialog: true })).toBe(false);
    expect(isDone('programme', { programmes: 1 })).toBe(true);
    expect(isDone('family', { page: 'diary' })).toBe(true);
    expect(isDone('source', { page: 'evidence', groups: 1 })).toBe(true);
    expect(isDone('limits', { page: 'evidence', part: 'limits' })).toBe(true);
  });
});
