import { describe, expect, it } from 'vitest';
import { judged, tradeOffsOf, type Tried } from '../../../src/experiment/optimise/tradeOffs.ts';
import type { Measure } from '../../../src/experiment/plan/plan.ts';

const measure = (id: string, better: Measure['better']): Measure => ({ id, label: id, unit: 'index', better, smallest: 1, reading: { kind: 'outcome', outcome: 'poverty', group: id, over: { from: '2020-01', to: '2020-01' } } });
/** Living, of which more is better, and poverty, of which less is, seed by seed about these means. */
const OBJECTIVES = [measure('living', 'more'), measure('poverty', 'less')];
const tried = (name: string, living: number, poverty: number, familiar = false): Tried => ({ name, familiar, values: [], budgetUsd: 1, readings: [-1, 0, 1].map((luck) => ({ values: [living + luck, poverty - luck], spentUsd: 1 })) });

const A = tried('A', 10, 9);
const B = tried('B', 20, 12);
const C = tried('C', 30, 30);
const BEATEN = tried('D', 9, 13, true);

describe('mixes on fresh seeds', () => {
  const mixes = judged(OBJECTIVES, [BEATEN, A, C, B]);

  it('are on the front where no other is better in something and worse in nothing, whichever way better is', () => {
    expect(mixes.map(({ name, onFront }) => [name, onFront])).toEqual([['C', true], ['B', true], ['A', true], ['D', false]]);
  });

  it('are beaten by the one that gains most where it gains least, with gains above 0 in each objective', () => {
    expect(mixes[3].beatenBy).toMatchObject({ name: 'A', gains: [{ estimate: 1 }, { estimate: 4 }] }); // B gains 11 and 1
  });

  it('cost one another something along the front, most at its dearest step', () => {
    const [found] = tradeOffsOf(OBJECTIVES, [BEATEN, A, C, B]);
    expect(found).toMatchObject({ gained: 'living', lost: 'poverty', from: 'A', to: 'C', gain: { estimate: 20 }, loss: { estimate: 21 }, steepest: { from: 'B', to: 'C', gain: 10, loss: 18 } });
  });
});
