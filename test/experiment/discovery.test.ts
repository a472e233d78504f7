import { describe, expect, it } from 'vitest';
import { fitOf, inside, type Box } from '../../src/experiment/discovery/box.ts';
import { type Cases, casesAgainst, countHarmed, type Dimension } from '../../src/experiment/discovery/cases.ts';
import { grow, predict } from '../../src/experiment/discovery/cart/grow.ts';
import { alphasOf, classify, leavesOf, prune } from '../../src/experiment/discovery/cart/prune.ts';
import { agreementOf } from '../../src/experiment/discovery/cart/text.ts';
import { discover } from '../../src/experiment/discovery/discover.ts';
import { paste } from '../../src/experiment/discovery/paste.ts';
import { peel } from '../../src/experiment/discovery/peel.ts';
import { choose, prim } from '../../src/experiment/discovery/prim.ts';
import { binomialTail, sidesOf } from '../../src/experiment/discovery/quasiP.ts';
import { half, reproduce } from '../../src/experiment/discovery/resample.ts';
import { limitWords } from '../../src/experiment/discovery/sentence.ts';
import { latinHypercube } from '../../src/experiment/latinHypercube.ts';
import { decisionKey, seedKey, uniform } from '../../src/lib/random.ts';

const LINE = { better: 'less', worseThan: 0.5 } as const;
const number = (name: string): Dimension => ({ name, label: name, unit: '' });
const rule = (name: string): Dimension => ({ name, label: name, unit: '', categories: ['a', 'b', 'c'] });

/** `harmed` by rule, except for a share of the labels that are turned round by lot. */
function synthetic(dimensions: readonly Dimension[], count: number, harmed: (x: readonly number[]) => boolean, noise: number, seed = 'box'): Cases {
  const { k0, k1 } = decisionKey(seedKey(seed), 'label noise', 0);
  const points = latinHypercube(seed, dimensions.map(({ name }) => name), count).map((point) =>
    dimensions.map(({ name, categories }) => (categories ? Math.floor(point[name] * categories.length) : point[name])),
  );
  return casesAgainst(dimensions, points, points.map((x, row) => Number(harmed(x) !== uniform(k0, k1, row) < noise)), LINE);
}

const TEN = Array.from({ length: 10 }, (_, d) => number(`x${d}`));
/** Friedman and Fisher's kind of case, with its optimum known by construction: one box in three of ten dimensions, 0.6 × 0.5 × 0.5 of the space. */
const inTheBox = (x: readonly number[]): boolean => x[0] > 0.4 && x[3] < 0.5 && x[7] > 0.25 && x[7] < 0.75;

describe('a known box in three of ten dimensions, with one label in twenty wrong', () => {
  it('is found, whatever the sample: nine tenths covered, nine tenths dense, its bounds and no other', () => {
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const cases = synthetic(TEN, 1_500, inTheBox, 0.05, seed);
      const [first] = prim(cases);
      // Of the true box itself: no rule can foresee labels that are wrong.
      const truth = synthetic(TEN, 1_500, inTheBox, 0, seed);
      const fit = fitOf(first.box, truth);
      expect(fit.coverage, seed).toBeGreaterThanOrEqual(0.9);
      expect(fit.density, seed).toBeGreaterThanOrEqual(0.9);
      expect(first.density, seed).toBeGreaterThanOrEqual(0.85); // of labels, one in twenty wrong
      expect([...first.box.keys()].sort()).toEqual([0, 3, 7]);
      expect(Math.abs((first.box.get(0)?.low ?? 9) - 0.4), seed).toBeLessThan(0.05);
      expect(Math.abs((first.box.get(3)?.high ?? 9) - 0.5), seed).toBeLessThan(0.05);
    }
  });

  it('is found again in random halves; dimensions of noise are not', () => {
    const cases = synthetic(TEN, 1_500, inTheBox, 0.05);
    const again = reproduce(cases, prim(cases)[0], 'again', 10);
    for (const { dimension, byCoverage, byDensity } of again) {
      if ([0, 3, 7].includes(dimension)) expect(Math.min(byCoverage, byDensity), `x${dimension}`).toBeGreaterThanOrEqual(0.9);
      else expect(byCoverage, `x${dimension}`).toBeLessThan(0.5);
    }
  });

  it('is looked for in halves at like coverage and at like density, apart', () => {
    // everything has coverage 1, and asks nothing; nine tenths of harm ask all three
    const again = reproduce(synthetic(TEN, 1_500, inTheBox, 0.05), { coverage: 1, density: 0.9 }, 'apart', 6);
    for (const dimension of [0, 3, 7]) {
      expect(again[dimension].byCoverage, `x${dimension}`).toBeLessThan(0.5);
      expect(again[dimension].byDensity, `x${dimension}`).toBe(1);
    }
  });

  it('is described by a tree that asks the same dimensions and says the same of nine in ten', () => {
    const cases = synthetic(TEN, 1_500, inTheBox, 0.05);
    const [first] = prim(cases);
    const { tree, wrong } = classify(cases, 'folds');
    const agreement = agreementOf(tree, [first.box], cases);
    expect(agreement.share).toBeGreaterThan(0.9);
    expect(agreement.kappa).toBeGreaterThan(0.7);
    expect(agreement.askedByBoth).toEqual(['x0', 'x3', 'x7']);
    expect(agreement.askedByTreeAlone).toEqual([]);
    expect(wrong).toBeLessThan(0.1);
  });
});

describe('peeling', () => {
  const LADDER = casesAgainst([number('x')], Array.from({ length: 100 }, (_, k) => [k]), Array.from({ length: 100 }, (_, k) => Number(k >= 80)), LINE);

  it('takes the part alpha off the better end, halfway between two cases, until all are harmed', () => {
    const trajectory = peel(LADDER, { alpha: 0.1, leastMass: 0.05 });
    // Tenths of what is left, by hand: 100, 90, 81, 73, 66 …
    expect(trajectory.slice(0, 5).map(({ cases }) => cases)).toEqual([100, 90, 81, 73, 66]);
    expect(trajectory[1].box.get(0)).toEqual({ low: 9.5 });
    expect(trajectory.at(-1)).toMatchObject({ density: 1, restricted: 1 });
    for (const { coverage, density, cases, harmed, mass } of trajectory) {
      expect(coverage).toBe(harmed / 20);
      expect(density).toBe(harmed / cases);
      expect(mass).toBe(cases / 100);
    }
  });

  it('holds the mean of the figure inside, in its unit', () => {
    expect(peel(LADDER)[0].mean).toBeCloseTo(0.2, 12);
  });

  it('keeps equal values together, however many', () => {
    const values = [...new Array<number>(60).fill(1), ...new Array<number>(40).fill(2)];
    const tied = casesAgainst([number('x')], values.map((x) => [x]), values.map((x) => x - 1), LINE);
    expect(peel(tied).map(({ box, cases }) => [box.get(0), cases])).toEqual([[undefined, 100], [{ low: 1.5 }, 40]]);
  });

  it('never leaves fewer cases than the least mass', () => {
    const lots = synthetic([number('x'), number('y')], 400, (x) => x[0] > 0.99, 0);
    expect(Math.min(...peel(lots, { alpha: 0.05, leastMass: 0.1 }).map(({ mass }) => mass))).toBeGreaterThanOrEqual(0.1);
  });

  it('does not halve the cases by a category that says nothing, where no layer helps at once', () => {
    const dimensions = [number('x'), { ...rule('arm'), categories: ['a', 'b'] }];
    const middle = (x: readonly number[]): boolean => x[0] < 0.2 || x[0] > 0.8; // either end cut first lowers the share
    const sizes = peel(synthetic(dimensions, 400, middle, 0)).slice(0, 6).map(({ cases }) => cases);
    expect(sizes).toEqual([400, 380, 361, 343, 326, 310]);
  });

  it('takes one value of a category at a time, and names the rest in words', () => {
    const dimensions = [number('x'), rule('wages')];
    const [found] = prim(synthetic(dimensions, 900, (x) => x[1] === 2 && x[0] < 0.5, 0.02));
    expect(found.box.get(1)).toEqual({ of: [2] });
    expect(limitWords(dimensions[1], { of: [0, 2] })).toBe('wages is a or c');
    expect(found.density).toBeGreaterThan(0.9);
    expect(found.coverage).toBeGreaterThan(0.8);
  });
});

describe('pasting', () => {
  it('puts back what a cut took too far, up to where harm ends', () => {
    const cases = synthetic([number('x'), number('y')], 500, (x) => x[0] > 0.5, 0);
    const tight: Box = new Map([[0, { low: 0.7 }], [1, { low: 0.3 }]]);
    const pasted = paste(cases, tight);
    expect(pasted.get(0)?.low).toBeCloseTo(0.5, 1);
    expect(pasted.has(1)).toBe(false); // cut for nothing
    expect(fitOf(pasted, cases)).toMatchObject({ coverage: 1, density: 1 });
  });
});

describe('the choice on the trajectory', () => {
  it('prefers fewer dimensions where coverage and density are about as good', () => {
    const of = (coverage: number, density: number, restricted: number) => ({ coverage, density, restricted, cases: 10, harmed: 5, mass: 0.1, mean: 0, box: new Map() });
    expect(choose([of(1, 0.2, 0), of(0.8, 0.8, 2), of(0.79, 0.82, 4)]).restricted).toBe(2);
    expect(choose([of(1, 0.2, 0), of(0.6, 0.6, 2), of(0.79, 0.82, 4)]).restricted).toBe(4);
  });
});

describe('quasi-p values', () => {
  it('are upper tails of the binomial distribution', () => {
    expect(binomialTail(2, 3, 0.5)).toBeCloseTo(0.5, 12); // 3/8 + 1/8
    expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 12); // 45 + 10 + 1
    expect(binomialTail(0, 10, 0.5)).toBe(1);
    expect(binomialTail(10, 10, 0.9)).toBeCloseTo(0.3486784401, 10); // 0.9^10
  });

  it('are tiny for sides that matter and large for one that cuts at random, which is dropped', () => {
    const cases = synthetic([number('x'), number('y')], 400, (x) => x[0] > 0.5, 0.05);
    const sides = sidesOf(new Map([[0, { low: 0.5 }], [1, { low: 0.2 }]]), cases);
    expect(sides[0].quasiP).toBeLessThan(1e-9);
    expect(sides[1].quasiP).toBeGreaterThan(0.05);
    expect([...prim(cases)[0].box.keys()]).toEqual([0]);
  });
});

describe('several boxes', () => {
  const two = (x: readonly number[]): boolean => (x[0] < 0.4 && x[1] < 0.5) || (x[0] > 0.75 && x[1] > 0.75);

  it('are found one after another, each among what the others leave', () => {
    const found = prim(synthetic(TEN, 2_000, two, 0));
    expect(found).toHaveLength(2);
    for (const { density, coverage } of found) {
      expect(density).toBeGreaterThan(0.85);
      expect(coverage).toBeGreaterThan(0.2);
    }
    const all = countHarmed(synthetic(TEN, 2_000, two, 0).harmed);
    for (const { coverage, harmed, mass, cases } of found) expect([coverage, mass]).toEqual([harmed / all, cases / 2_000]); // of all, not of what is left
    expect(found[1].among.points.every((point) => !inside(found[0].box, point))).toBe(true);
  });

  it('are not told of what is hardly worse than everything outside', () => {
    // all of a box, and outside it by lot: seven in ten of a place, three in ten elsewhere, which is nearly half as a whole
    const lot = (x: readonly number[]): boolean => (x[0] * 9_973) % 1 < (x[1] > 0.6 ? 0.7 : 0.3);
    for (const seed of ['1', '2', '3', '4']) expect(prim(synthetic(TEN, 600, (x) => x[0] < 0.3 || lot(x), 0, seed)).slice(1).map(({ box }) => [...box.keys()]), seed).toEqual([]);
  });

  it('are not made up where harm falls by lot', () => {
    const cases = synthetic(TEN, 800, () => false, 0.3);
    expect(prim(cases).filter(({ density }) => density > 0.5)).toEqual([]);
  });
});

describe('random halves', () => {
  it('hold half of the cases, others each time, the same again for the same seed', () => {
    expect(half(11, 's', 0)).toHaveLength(6);
    expect(half(100, 's', 0)).toEqual(half(100, 's', 0));
    expect(half(100, 's', 0)).not.toEqual(half(100, 's', 1));
  });
});

describe('a tree', () => {
  it('splits where the Gini index falls most, categories in the order of their harm', () => {
    const tree = grow(synthetic([number('x'), rule('wages')], 600, (x) => x[1] !== 1, 0), { leastLeaf: 10, mostDepth: 3 });
    expect(tree.split).toMatchObject({ dimension: 1, first: { of: [1] } });
    expect(leavesOf(tree)).toBe(2);
  });

  it('has no leaf below the least', () => {
    const smallest = (at: ReturnType<typeof grow>): number => (at.split ? Math.min(smallest(at.split.yes), smallest(at.split.no)) : at.cases);
    expect(smallest(grow(synthetic(TEN, 400, inTheBox, 0.2), { leastLeaf: 25, mostDepth: 9 }))).toBeGreaterThanOrEqual(25);
  });

  it('loses its weakest branches first as each leaf costs more, down to its root', () => {
    const tree = grow(synthetic(TEN, 600, inTheBox, 0.1), { leastLeaf: 5, mostDepth: 8 });
    const alphas = alphasOf(tree);
    expect(alphas).toEqual(alphas.toSorted((a, b) => a - b));
    const leaves = alphas.map((alpha) => leavesOf(prune(tree, alpha)));
    expect(leaves).toEqual(leaves.toSorted((a, b) => b - a));
    expect(new Set(leaves).size).toBe(leaves.length);
    expect(leaves.at(-1)).toBe(1);
  });

  it('is pruned to what cases that it has not seen bear out: noise alone leaves the root', () => {
    expect(leavesOf(classify(synthetic(TEN, 600, () => false, 0.3), 's').tree)).toBe(1);
    // of trees within one standard error of the best the smallest; the best itself has five leaves here
    const five = ['a', 'b', 'c', 'd', 'e'].map(number);
    expect(leavesOf(classify(synthetic(five, 300, (x) => x[2] > 0.6, 0.3, '7'), '7').tree)).toBe(2);
    const { tree } = classify(synthetic(TEN, 1_000, (x) => x[2] > 0.7, 0.1), 's');
    expect(leavesOf(tree)).toBe(2);
    expect(predict(tree, TEN.map(() => 0.9))).toBe(true);
  });
});

describe('how far a tree and a box say the same', () => {
  it('is their agreement above chance', () => {
    const cases = casesAgainst([number('x')], Array.from({ length: 10 }, (_, k) => [k]), Array.from({ length: 10 }, (_, k) => Number(k < 5)), LINE);
    const tree = { cases: 10, harmed: 5, split: { dimension: 0, first: { high: 4.5 }, yes: { cases: 5, harmed: 5 }, no: { cases: 5, harmed: 0 } } };
    // both of 0 to 4, the box also of 5 and 6: 8 of 10 alike; by chance 5 × 7 + 5 × 3 of 100
    expect(agreementOf(tree, [new Map([[0, { high: 6.5 }]])], cases)).toMatchObject({ share: 0.8, kappa: expect.closeTo(0.6, 12) });
    expect(agreementOf(tree, [], cases).kappa).toBe(0);
  });
});

describe('what is said', () => {
  const rents: Dimension = { name: 'housing.rentElasticity', label: 'how strongly rents react', unit: '' };
  const later: Dimension = { name: 'programmes.cash.delayMonths', label: 'how late the money comes', unit: 'months' };
  const cases = casesAgainst(
    [rents, later],
    Array.from({ length: 400 }, (_, k) => [(k % 20) / 10, Math.floor(k / 20)]),
    Array.from({ length: 400 }, (_, k) => Number((k % 20) / 10 > 0.95 && Math.floor(k / 20) > 9)),
    LINE,
  );

  it('is a sentence in the factors’ words and units, with counts of what was tried', () => {
    expect(discover(cases, { harm: 'Residents lose more than 5 %' }).says).toBe(
      'Residents lose more than 5 % in 100 of 100 futures in which how strongly rents react is above 0.95, and how late the money comes is above 9.5 months ' +
        '(100 of 100 tried); that is 100 of 100 such futures (100 of 100).',
    );
  });

  it('names bounds with quasi-p values and how often they are found again', () => {
    const [box] = discover(cases, { harm: 'x' }).boxes;
    expect(box.bounds.map(({ name, low }) => [name, low])).toEqual([['housing.rentElasticity', 0.95], ['programmes.cash.delayMonths', 9.5]]);
    for (const { quasiP, found } of box.bounds) {
      expect(quasiP.low).toBeLessThan(1e-6);
      expect(found.byCoverage).toBe(1);
    }
  });

  it('never calls the absence of harm safe, and describes nothing where too few futures differ', () => {
    const never = casesAgainst([rents], [[1], [2]], [0, 0], LINE);
    expect(discover(never, { harm: 'H' })).toMatchObject({ boxes: [], says: expect.stringMatching(/no promise/) });
    expect(discover(casesAgainst([rents], [[1], [2]], [1, 1], LINE), { harm: 'H' }).says).toMatch(/every one/);
    expect(discover(casesAgainst([rents], [[1], [2]], [1, 0], LINE), { harm: 'H' }).says).toMatch(/at least 20/);
  });

  it('refuses figures that are none, and rows that do not match', () => {
    expect(() => casesAgainst([rents], [[1], [2]], [0], LINE)).toThrow('2 points against 1 values');
    expect(() => casesAgainst([rents], [[1]], [Number.NaN], LINE)).toThrow('case 0');
    expect(() => casesAgainst([rents], [[1, 2]], [1], LINE)).toThrow('2 coordinates, expected 1');
    expect(() => casesAgainst([rents], [[Number.NaN]], [1], LINE)).toThrow('housing.rentElasticity is no number');
  });
});
