import { describe, expect, it } from 'vitest';
import { drawLots, layLotScratch, type LotColumns, lotKey, lotScratchBytes } from '../../src/lib/lot.ts';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';
import { RowList } from '../../src/lib/rows.ts';
import { ALONE } from '../../src/lib/team.ts';

interface Applicant {
  readonly id: number;
  readonly market: number;
  readonly weight: number;
}

/** Who is served, by id, in one lot. */
function draw(applicants: readonly Applicant[], places: readonly number[], month = 0): number[] {
  const { k0, k1 } = decisionKey(seedKey('lot'), 'test', month);
  const rows: LotColumns = {
    market: Uint16Array.from(applicants, ({ market }) => market),
    lotKey: Float32Array.from(applicants, ({ id, weight }) => lotKey(uniform(k0, k1, id), weight)),
    id: Uint32Array.from(applicants, ({ id }) => id),
  };
  const scratch = layLotScratch(places.length, applicants.length, new ArrayBuffer(lotScratchBytes(places.length, applicants.length)), 0);
  const list = new RowList();
  for (const row of applicants.keys()) list.push(row);
  drawLots(ALONE, rows, list, places, scratch);
  return applicants.filter((_, row) => rows.market[row] !== 0).map(({ id }) => id);
}

const crowd = (count: number, market = 1, weight = 1): Applicant[] => Array.from({ length: count }, (_, k) => ({ id: 100 + k, market, weight }));

describe('a lot', () => {
  it.each([0, 1, 7, 99, 100])('serves as many as there are places: %i of 100', (places) => {
    expect(draw(crowd(100), [places])).toHaveLength(places);
  });

  it('serves all when there are places to spare', () => {
    expect(draw(crowd(10), [1_000])).toHaveLength(10);
  });

  it('keeps markets apart, and leaves out who does not apply', () => {
    const some = [...crowd(30, 1), ...crowd(40, 2).map((one) => ({ ...one, id: one.id + 1_000 })), ...crowd(5, 0).map((one) => ({ ...one, id: one.id + 2_000 }))];
    const served = draw(some, [3, 4]);
    expect(served.filter((id) => id < 1_000)).toHaveLength(3);
    expect(served.filter((id) => id >= 1_000 && id < 2_000)).toHaveLength(4);
    expect(served.filter((id) => id >= 2_000)).toEqual([]);
  });

  it('does not depend on the order of applicants', () => {
    const some = crowd(200);
    expect(draw([...some].reverse(), [20]).sort()).toEqual(draw(some, [20]).sort());
  });

  it('serves those with the smallest keys', () => {
    const { k0, k1 } = decisionKey(seedKey('lot'), 'test', 0);
    const byKey = crowd(200).sort((a, b) => lotKey(uniform(k0, k1, a.id), 1) - lotKey(uniform(k0, k1, b.id), 1));
    expect(draw(crowd(200), [20]).sort()).toEqual(byKey.slice(0, 20).map(({ id }) => id).sort());
  });

  it('with one place more serves the same and one more', () => {
    const fewer = draw(crowd(200), [20]);
    const more = draw(crowd(200), [21]);
    expect(more).toHaveLength(21);
    expect(fewer.every((id) => more.includes(id))).toBe(true);
  });

  it('gives a weight twice as large twice the chance of a single place', () => {
    let heavy = 0;
    const rounds = 6_000;
    for (let month = 0; month < rounds; month++) {
      const [winner] = draw([{ id: 1, market: 1, weight: 2 }, { id: 2, market: 1, weight: 1 }], [1], month);
      if (winner === 1) heavy++;
    }
    expect(Math.abs(heavy / rounds - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / rounds));
  });
});
