import { beforeAll, describe, expect, it } from 'vitest';
import { cellsOf, clip, fitTo, type Point } from '../../src/ui/map/cells.ts';
import { classesOf, classOf, colourOf, keepClasses } from '../../src/ui/map/classes.ts';
import { placeNames } from '../../src/ui/map/names.ts';
import { fetchWords } from '../../src/ui/words/say.ts';
import { readShapes } from '../../src/ui/map/ownShapes.ts';
import { nangarhar } from './fake/scenarios.ts';

const { zones } = nangarhar();
const cells = cellsOf(zones);

const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => sum + x * (ring[(at + 1) % ring.length]?.[1] ?? 0) - (ring[(at + 1) % ring.length]?.[0] ?? 0) * y, 0),
  ) / 2;

function holds(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(at + ring.length - 1) % ring.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

beforeAll(() => fetchWords('outlines'));

describe('the schematic map', () => {
  it('gives every district a cell around its centre', () => {
    expect(cells.map(({ pcode }) => pcode)).toEqual(Object.keys(zones));
    for (const { rings, centre, pcode } of cells) {
      expect(rings, pcode).toHaveLength(1);
      expect(holds(rings[0] ?? [], centre), pcode).toBe(true);
    }
  });

  it('lets no cell hold the centre of another', () => {
    for (const { rings, pcode } of cells) {
      for (const other of cells) if (other.pcode !== pcode) expect(holds(rings[0] ?? [], other.centre)).toBe(false);
    }
  });

  it('puts north up and east to the right', () => {
    const { place, height } = fitTo(cells, 400, 6);
    const at = (pcode: string): Point => place(cells.find((cell) => cell.pcode === pcode)?.centre ?? [0, 0]);
    expect(at('AF0612')[1]).toBeLessThan(at('AF0615')[1]); // Dara-e-Nur lies north of Achin
    expect(at('AF0618')[0]).toBeGreaterThan(at('AF0621')[0]); // Lalpur lies east of Hesarak
    expect(height).toBeGreaterThan(100);
  });

  it('cuts a square by a square', () => {
    const square = (from: number, to: number): Point[] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ];
    expect(areaOf(clip(square(0, 2), square(1, 3)))).toBeCloseTo(1, 9);
    expect(areaOf(clip(square(0, 2), [...square(1, 3)].reverse()))).toBeCloseTo(1, 9);
    expect(clip(square(0, 1), square(2, 3))).toEqual([]);
  });
});

describe("a user's own outlines", () => {
  const file = (properties: object): string =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties,
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [70, 34],
                [71, 34],
                [71, 35],
                [70, 34],
              ],
            ],
          },
        },
      ],
    });

  it('are joined on the p-code, whatever the property is called', () => {
    const { cells: joined, missing } = readShapes(file({ ADM2_PCODE: 'AF0601', name: 'Jalalabad' }), zones, cells);
    expect(joined.find(({ pcode }) => pcode === 'AF0601')?.rings[0]).toHaveLength(4);
    expect(missing).toHaveLength(cells.length - 1);
  });

  it('are refused with a reason', () => {
    expect(() => readShapes('{', zones, cells)).toThrow('not valid JSON');
    expect(() => readShapes('{}', zones, cells)).toThrow('FeatureCollection');
    expect(() => readShapes(file({ name: 'Kabul' }), zones, cells)).toThrow('AF0601');
  });
});

describe('the classes of the map', () => {
  it('are five, of levels', () => {
    const classes = classesOf(
      Array.from({ length: 100 }, (_, at) => at),
      false,
    );
    expect(classes.bounds).toHaveLength(4);
    expect([0, 50, 99].map((value) => colourOf(classOf(value, classes), classes))).toEqual([0, 2, 4]);
  });

  it('lie around zero for differences', () => {
    const classes = classesOf([-10, -1, 0, 1, 10], true);
    expect(classes.bounds.map((bound) => -bound).reverse()).toEqual(classes.bounds);
    expect(classOf(0, classes)).toBe(2);
  });

  it('survive one value, or none', () => {
    expect(classesOf([], false).bounds).toEqual([]);
    const one = classesOf([3, 3, 3], false);
    expect(colourOf(classOf(3, one), one)).toBeLessThanOrEqual(4);
  });

  it('stay while a finer result moves them a little, and give way when they have moved', () => {
    const preview = { bounds: [100, 200, 300, 400], diverging: false };
    const alike = { bounds: [105, 200, 290, 420], diverging: false };
    const other = { bounds: [105, 200, 340, 420], diverging: false };
    expect(keepClasses(preview, alike)).toBe(preview);
    expect(keepClasses(preview, other)).toBe(other);
    expect(keepClasses(preview, { ...alike, diverging: true }).diverging).toBe(true);
    expect(keepClasses(undefined, alike)).toBe(alike);
  });
});

describe('names on the map', () => {
  it('never cover one another', () => {
    const placed = placeNames(
      ['Jalalabad', 'Behsud', 'Surkh Rod', 'Kama', 'Chaparhar', 'Rodat'].map((text, at) => ({ pcode: text, text, at: [100 + at, 100] })),
      400,
    );
    const stands = placed.flatMap(({ place }) => (place === undefined ? [] : [place[1]])).sort((a, b) => a - b);
    expect(stands.length).toBeGreaterThan(1);
    expect(stands.every((y, at) => at === 0 || y - (stands[at - 1] ?? 0) >= 14)).toBe(true);
  });
});
