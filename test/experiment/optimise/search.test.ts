/** Published problems whose fronts are known in closed form: E. Zitzler, K. Deb, L. Thiele 2000 (ZDT); K. Deb and others 2002 (DTLZ). */
import { describe, expect, it } from 'vitest';
import { archived, type Candidate, dominates } from '../../../src/experiment/optimise/dominance.ts';
import { hypervolume } from '../../../src/experiment/optimise/hypervolume.ts';
import { ask, type Search, startSearch, tell } from '../../../src/experiment/optimise/search.ts';
import { ranked } from '../../../src/experiment/optimise/selection.ts';
import { latinHypercube } from '../../../src/experiment/latinHypercube.ts';

type Problem = (x: readonly number[]) => number[];
const rest = (x: readonly number[]): number => 1 + (9 * x.slice(1).reduce((a, b) => a + b, 0)) / (x.length - 1);
const zdt1: Problem = (x) => [x[0], rest(x) * (1 - Math.sqrt(x[0] / rest(x)))];
const zdt2: Problem = (x) => [x[0], rest(x) * (1 - (x[0] / rest(x)) ** 2)];
const dtlz2: Problem = (x) => {
  const g = 1 + x.slice(2).reduce((sum, one) => sum + (one - 0.5) ** 2, 0);
  const [a, b] = [(x[0] * Math.PI) / 2, (x[1] * Math.PI) / 2];
  return [g * Math.cos(a) * Math.cos(b), g * Math.cos(a) * Math.sin(b), g * Math.sin(a)];
};

function solve(problem: Problem, { dimensions, epsilons, evaluations, size = 100, seed = '1' }: { dimensions: number; epsilons: number[]; evaluations: number; size?: number; seed?: string }): Search {
  const names = Array.from({ length: dimensions }, (_, k) => `x${k}`);
  const first = latinHypercube(seed, names, size).map((point) => names.map((name) => point[name]));
  let search = startSearch({ seed, size, epsilons, first });
  for (let done = 0; done < evaluations; done += size) {
    const points = ask(search);
    search = tell(search, points, points.map(problem));
  }
  return search;
}
const volume = ({ archive }: Search, reference: readonly number[]): number => hypervolume(archive.map(({ costs }) => costs), reference);

describe('hypervolume', () => {
  it('is the area and the volume of what is dominated', () => {
    expect(hypervolume([[1, 3], [2, 2], [3, 1]], [4, 4])).toBe(6);
    expect(hypervolume([[1, 3], [3, 3], [5, 0]], [4, 4])).toBe(3);
    expect(hypervolume([[0, 0, 1], [0, 1, 0], [1, 0, 0]], [2, 2, 2])).toBe(7);
    expect(hypervolume([], [1, 1])).toBe(0);
  });
});

describe('an ε-dominance archive', () => {
  const of = (...costs: number[]): Candidate => ({ point: costs, costs });
  const archive = (all: readonly Candidate[]) => all.reduce<readonly Candidate[]>((kept, one) => archived(kept, one, [1, 1]), []);

  it('keeps one for each box, the nearer to its corner, and none whose box is dominated', () => {
    expect(archive([of(0.5, 3.5), of(0.4, 3.4), of(0.9, 3.35), of(2.5, 4.5), of(3.5, 0.5)]).map(({ costs }) => costs)).toEqual([[0.4, 3.4], [3.5, 0.5]]);
  });

  it('never takes what has no figure', () => {
    expect(archive([of(Number.NaN, 0), of(Number.POSITIVE_INFINITY, 0), of(2, 2)]).map(({ costs }) => costs)).toEqual([[2, 2]]);
  });
});

describe('rank and crowding', () => {
  it('are those of NSGA-II', () => {
    const found = ranked([[0, 4], [1, 1], [4, 0], [2, 2], [5, 5]].map((costs) => ({ point: costs, costs })));
    expect(found.map(({ rank }) => rank)).toEqual([0, 0, 0, 1, 2]);
    expect(found.slice(0, 3).map(({ crowding }) => crowding)).toEqual([Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY]);
  });
});

describe('a search', () => {
  it('reaches the front of ZDT1 and ZDT2 in thirty dimensions', () => {
    const settings = { dimensions: 30, epsilons: [0.005, 0.005], evaluations: 10_000, size: 50 };
    expect(volume(solve(zdt1, settings), [1.1, 1.1])).toBeGreaterThan(0.95 * (1.21 - 1 / 3));
    expect(volume(solve(zdt2, settings), [1.1, 1.1])).toBeGreaterThan(0.95 * (1.21 - 2 / 3));
  });

  it('reaches the front of DTLZ2 in three objectives', () => {
    const found = solve(dtlz2, { dimensions: 12, epsilons: [0.02, 0.02, 0.02], evaluations: 8_000, size: 50 });
    expect(volume(found, [1.1, 1.1, 1.1])).toBeGreaterThan(0.95 * (1.331 - Math.PI / 6));
    expect(found.archive.every((a) => found.archive.every((b) => a === b || !dominates(a.costs, b.costs)))).toBe(true);
  });

  it('does better than as many points of a Latin hypercube', () => {
    const settings = { dimensions: 5, epsilons: [0.02, 0.02], size: 20 };
    const searched = volume(solve(zdt1, { ...settings, evaluations: 400 }), [1.1, 1.1]);
    const sampled = volume(solve(zdt1, { ...settings, size: 400, evaluations: 400 }), [1.1, 1.1]);
    expect(searched).toBeGreaterThan(1.1 * sampled);
  });

  it('finds the same front again from the same seed, and another from another', () => {
    const settings = { dimensions: 5, epsilons: [0.01, 0.01], evaluations: 300, size: 20 };
    const found = solve(zdt1, settings);
    expect(solve(zdt1, settings)).toEqual(found);
    expect(solve(zdt1, { ...settings, seed: '2' }).archive).not.toEqual(found.archive);
  });

  it('stays in the cube, with figures missing too', () => {
    const found = solve((x) => [x[0] < 0.5 ? Number.NaN : x[0], 1 - x[1]], { dimensions: 2, epsilons: [0.1, 0.1], evaluations: 200, size: 20 });
    for (const { point } of found.population) for (const x of point) expect(x >= 0 && x <= 1).toBe(true);
    expect(found.archive).toHaveLength(1);
    expect(found.archive[0].point[0]).toBeGreaterThanOrEqual(0.5);
  });
});
