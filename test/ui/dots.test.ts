import { describe, expect, it } from 'vitest';
import type { Whereabouts } from '../../src/model/result.ts';
import { ABROAD, NOWHERE } from '../../src/model/outcomes/followedCodes.ts';
import { everybody, movers, nearest, paintMoving, paintStill, placeOf, type Scene } from '../../src/ui/dots/paint.ts';
import { placesIn } from '../../src/ui/dots/places.ts';
import { countsAt, movesAt, NOT_HERE, staysOf } from '../../src/ui/dots/stays.ts';

/** Two who lived here; one who comes in month 1, moves in month 2 and leaves in month 3; one who dies in month 2. */
const four: Whereabouts = {
  peoplePer: 100,
  id: Uint32Array.of(512, 1024, 1536, 2048),
  origin: Uint8Array.of(0, 0, 2, 3),
  stream: Uint8Array.of(0, 0, 1, 2),
  arrivalMonth: Int16Array.of(-1, -1, 1, 1),
  from: Uint32Array.of(0, 2, 4, 6, 7),
  who: Uint32Array.of(0, 1, 2, 3, 2, 3, 2),
  where: Uint8Array.of(1, 1, 1, 2, 2, NOWHERE, ABROAD),
};
const stays = staysOf(four, 2);
const SQUARE = [
  [
    [10, 10],
    [110, 10],
    [110, 110],
    [10, 110],
  ],
] as const;
const places = [placesIn(SQUARE, [], 8), placesIn([SQUARE[0].map(([x, y]) => [x + 200, y] as const)], [], 8)];
const points = (flat: Float32Array): [number, number][] => Array.from({ length: flat.length / 2 }, (_, k) => [flat[2 * k] ?? Number.NaN, flat[2 * k + 1] ?? Number.NaN]);
const look = { colours: Uint32Array.of(1, 2, 3, 4), faint: Uint32Array.of(11, 12, 13, 14), ratio: 1, side: 2 };
const scene: Scene = { stays, places, look, chosen: everybody };
const canvas = () => ({ width: 320, height: 120, pixels: new Uint32Array(320 * 120) });
const painted = (pixels: Uint32Array, colour: number): number => pixels.filter((pixel) => pixel === colour).length;

describe('dots', () => {
  it('are here from the month in which people come until they leave or die', () => {
    expect([0, 1, 2, 3].map((month) => countsAt(stays, month))).toEqual([
      [2, 0, 0, 0],
      [2, 0, 1, 1],
      [2, 0, 1, 0],
      [2, 0, 0, 0],
    ]);
    expect([...movesAt(stays, 0)]).toEqual([0, 1, NOT_HERE, NOT_HERE]);
  });

  it('stay where they are for as long as a person stays, whoever comes or goes', () => {
    const at = (month: number, person: number) => placeOf(stays, places, movesAt(stays, month)[person] ?? NOT_HERE);
    for (const month of [1, 2, 3]) expect(at(month, 0)).toEqual(at(0, 0));
    expect(at(2, 2)).not.toEqual(at(1, 2));
    expect(at(3, 2)).toBeUndefined();
  });

  it('are evenly spread: of any so many, each quarter of a cell holds about a quarter', () => {
    const many = placesIn(SQUARE, [], 400);
    for (const count of [40, 100, 400]) {
      const some = points(many).slice(0, count);
      for (const [left, top] of [[10, 10], [60, 10], [10, 60], [60, 60]] as const) {
        const quarter = some.filter(([x, y]) => x >= left && x < left + 50 && y >= top && y < top + 50).length;
        expect(Math.abs(quarter - count / 4)).toBeLessThanOrEqual(2);
      }
    }
  });

  it('keep clear of names, unless a name covers most of the cell', () => {
    const name = { left: 20, right: 80, top: 40, bottom: 60 };
    const clear = points(placesIn(SQUARE, [name], 200));
    expect(clear).toHaveLength(200);
    expect(clear.filter(([x, y]) => x > 20 && x < 80 && y > 40 && y < 60)).toEqual([]);
    const under = { left: 0, right: 120, top: 15, bottom: 120 };
    expect(points(placesIn(SQUARE, [under], 20)).filter(([, y]) => y > 15).length).toBeGreaterThan(10);
  });

  it('are painted by group, and those who are not picked out faintly', () => {
    const whole = canvas();
    const now = movesAt(stays, 1);
    paintStill(scene, now, now, whole);
    expect(painted(whole.pixels, 1)).toBe(8); // two squares of two by two
    expect(painted(whole.pixels, 3)).toBeGreaterThan(4); // newcomers are a little larger
    const some = canvas();
    paintStill({ ...scene, chosen: (person) => person === 2 }, now, now, some);
    expect(painted(some.pixels, 1)).toBe(0);
    expect(painted(some.pixels, 11)).toBe(8);
  });

  it('move alone: whoever stays is painted once, whoever comes is there at the end of the step and not at its beginning', () => {
    const [before, now] = [movesAt(stays, 0), movesAt(stays, 1)];
    expect([...movers(before, now)]).toEqual([2, 3]);
    const still = canvas();
    paintStill(scene, before, now, still);
    expect(painted(still.pixels, 3)).toBe(0);
    const [begin, end] = [canvas(), canvas()];
    paintMoving(scene, movers(before, now), before, now, 0, begin);
    paintMoving(scene, movers(before, now), before, now, 1, end);
    expect(painted(begin.pixels, 3)).toBe(0);
    const whole = canvas();
    paintStill(scene, now, now, whole);
    expect(painted(end.pixels, 3)).toBe(painted(whole.pixels, 3));
  });

  it('cover one another by luck where they are dense, and not group by group', () => {
    const many = Array.from({ length: 4_000 }, (_, k) => k);
    const dense = staysOf({ ...four, id: Uint32Array.from(many, (k) => 512 * (k + 1)), origin: Uint8Array.from(many, (k) => (k < 2_000 ? 0 : 2)), from: Uint32Array.of(0, 4_000), who: Uint32Array.from(many), where: new Uint8Array(4_000).fill(1) }, 2);
    const tight = canvas();
    const now = movesAt(dense, 0);
    const small = SQUARE[0].map(([x, y]) => [x / 3 + 10, y / 3 + 10] as const);
    paintStill({ ...scene, stays: dense, places: [placesIn([small], [], 4_000)], look: { ...look, side: 1 } }, now, now, tight);
    const [residents, newcomers] = [painted(tight.pixels, 1), painted(tight.pixels, 3)];
    expect(residents / (residents + newcomers)).toBeGreaterThan(0.4);
    expect(residents / (residents + newcomers)).toBeLessThan(0.6);
  });

  it('are found by pointing near them, and by going in a direction', () => {
    const now = movesAt(stays, 1);
    const [x, y] = placeOf(stays, places, now[2] ?? NOT_HERE) as [number, number];
    expect(nearest(scene, now, x + 2, y, 6)).toBe(2);
    expect(nearest(scene, now, 160, 60, 6)).toBeUndefined();
    expect(nearest(scene, now, 160, 60, 1000, [1, 0])).toBe(3); // the only one on that side
  });
});
