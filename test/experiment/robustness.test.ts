import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../src/experiment/latinHypercube.ts';
import { partialInformation, perfectInformation } from '../../src/experiment/robustness/information.ts';
import type { Outlook } from '../../src/experiment/robustness/outlook.ts';
import { choicesOf, regretsOf, standingsOf } from '../../src/experiment/robustness/regret.ts';
import { assess } from '../../src/experiment/robustness/robustness.ts';
import { byRule } from '../../src/experiment/robustness/rules.ts';
import { coin, satisficing } from '../../src/experiment/robustness/satisficing.ts';
import { normal, normalCdf } from '../../src/lib/distributions.ts';

/** Three policies, four futures, reckoned by hand. */
const HAND: Outlook = {
  policies: ['A', 'B', 'C'],
  values: [[10, 6, 7], [2, 6, 6], [9, 6, 8], [1, 6, 4]],
  better: 'more',
  smallest: 0.5,
};

describe('regret', () => {
  it('is what a policy misses of the best in the same future', () => {
    expect(regretsOf(HAND)).toEqual([[0, 4, 3], [4, 0, 0], [0, 3, 1], [5, 0, 2]]);
    expect(regretsOf({ ...HAND, better: 'less' })).toEqual([[4, 0, 1], [0, 4, 4], [3, 0, 2], [0, 5, 3]]);
  });

  it('names the future in which each policy does worst, and who would have been best there', () => {
    const [a, b, c] = standingsOf(HAND);
    expect(a).toMatchObject({ mean: 5.5, worst: 1, worstFuture: 3, mostRegret: 5, mostRegretFuture: 3, bestThere: 'B', leads: 2 });
    expect(b).toMatchObject({ mean: 6, worst: 6, mostRegret: 4, mostRegretFuture: 0, bestThere: 'A', leads: 2 });
    expect(c).toMatchObject({ mean: 6.25, worst: 4, mostRegret: 3, leads: 1 });
    expect(c.regret90).toBeCloseTo(2.7, 12); // of 0, 1, 2, 3
  });

  it('leads to other choices than the mean or the worst figure', () => {
    const of = (smallest: number) => choicesOf({ better: 'more', smallest }, standingsOf(HAND));
    expect(of(0)).toEqual({ byMean: ['C'], byMostRegret: ['C'], byRegret90: ['C'], byWorst: ['B'] });
    expect(of(0.5).byMean).toEqual(['B', 'C']); // 6 and 6.25 are not told apart
    expect(of(0.25).byMean).toEqual(['C']); // the smallest difference that matters matters
  });

  it('is never counted over figures that are none', () => {
    expect(() => standingsOf({ ...HAND, values: [[1, Number.NaN, 2]] })).toThrow('the figure of B is no number');
    expect(() => standingsOf({ ...HAND, policies: ['A'], values: [[1]] })).toThrow('at least two');
    expect(() => standingsOf({ ...HAND, values: [[1, 2]] })).toThrow('2 figures for 3 policies');
  });
});

describe('keeping to a line', () => {
  it('is counted by future, the line itself being kept, and pair by pair', () => {
    const { policies, pairs } = satisficing(HAND, 6);
    expect(policies.map(({ keeps }) => keeps)).toEqual([2, 4, 3]);
    expect(policies[1]).toMatchObject({ share: 1, high: 1 });
    expect(pairs[0]).toMatchObject({ first: 'A', second: 'B', both: 2, firstAlone: 0, secondAlone: 2, neither: 0 });
    expect(satisficing({ ...HAND, better: 'less' }, 6).policies.map(({ keeps }) => keeps)).toEqual([2, 4, 2]);
  });

  it('is held against a fair coin, for several pairs at once', () => {
    expect(coin(9, 10)).toBeCloseTo((2 * 11) / 1024, 12);
    expect(coin(5, 10)).toBe(1);
    expect(coin(0, 0)).toBe(1);
    const values = Array.from({ length: 10 }, (_, k) => [1, k === 0 ? 1 : 0, 1]);
    const { pairs } = satisficing({ policies: ['A', 'B', 'C'], values, better: 'more', smallest: 0 }, 0.5);
    expect(pairs.find(({ first, second }) => first === 'A' && second === 'B')?.pValue).toBeCloseTo((3 * 2) / 512, 12); // 9 of 9, three pairs
    expect(pairs.find(({ first, second }) => first === 'A' && second === 'C')?.pValue).toBe(1);
  });
});

describe('rival rules', () => {
  const rules = ['as is', 'no envy', 'as is', 'no envy'];

  it('are futures: a choice that they turn over holds under none', () => {
    const { rules: found, underAll } = byRule({ ...HAND, smallest: 0 }, rules);
    expect(found.map(({ rule, futures, choices }) => [rule, futures, choices.byMean])).toEqual([['as is', 2, ['A']], ['no envy', 2, ['B']]]);
    expect(underAll).toEqual([]);
  });

  it('leave a policy standing that is best under each', () => {
    expect(byRule({ ...HAND, values: HAND.values.map(([a, b, c]) => [a, b, c + 9]) }, rules).underAll).toEqual(['C']);
  });
});

/** Expected gain of a decision between 0 and N(m, s²) that may wait: s φ(m/s) − |m| Φ(−|m|/s) (Raiffa and Schlaifer 1961, unit normal loss). */
function linearGaussian(m: number, s: number): number {
  const density = Math.exp(-(m * m) / (2 * s * s)) / Math.sqrt(2 * Math.PI);
  return s * density - Math.abs(m) * normalCdf(-Math.abs(m) / s);
}

describe('the value of information in a linear-Gaussian decision', () => {
  const MEAN = 0.4;
  const WEIGHTS = { x: 1.5, y: 0.8, z: 0 };
  const NAMES = ['x', 'y', 'z'] as const;
  const made = (futures: number, seed: string) => {
    const points = latinHypercube(seed, NAMES, futures).map((point) => NAMES.map((name) => normal(point[name])));
    const values = points.map(([x, y]) => [0, MEAN + WEIGHTS.x * x + WEIGHTS.y * y]);
    return { points, outlook: { policies: ['nothing', 'act'], values, better: 'more', smallest: 0 } satisfies Outlook };
  };
  const dimension = (name: string) => ({ name, label: name, unit: '' });
  const { points, outlook } = made(4_096, 'gauss');
  const found = NAMES.map((name, d) => partialInformation(outlook, dimension(name), points.map((point) => point[d]), 's'));
  const of = (d: number) => found[d];

  it('is that of the closed form, for all and for each factor', () => {
    expect(Math.abs(perfectInformation(outlook) - linearGaussian(MEAN, Math.sqrt(1.5 * 1.5 + 0.8 * 0.8)))).toBeLessThan(0.015);
    for (const [d, name] of NAMES.entries()) {
      const truth = WEIGHTS[name] > 0 ? linearGaussian(MEAN, WEIGHTS[name]) : 0;
      expect(Math.abs(of(d).worth - truth), name).toBeLessThan(0.015);
      expect(of(d).upTo, name).toBeGreaterThanOrEqual(of(d).worth);
    }
    expect(linearGaussian(MEAN, 1.5)).toBeGreaterThan(0.3); // what is compared is not nought
  });

  it('errs to the low side where futures are few, and the bound holds', () => {
    const runs = Array.from({ length: 12 }, (_, k) => {
      const few = made(128, `few ${k}`);
      return partialInformation(few.outlook, dimension('y'), few.points.map(([, y]) => y), 's');
    });
    const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const truth = linearGaussian(MEAN, WEIGHTS.y);
    expect(average(runs.map(({ upTo }) => upTo))).toBeGreaterThan(truth);
    expect(average(runs.map(({ worth }) => worth))).toBeLessThan(truth + 0.02);
  });

  it('takes off what bins of few futures show of a factor that decides nothing', () => {
    const runs = Array.from({ length: 12 }, (_, k) => {
      const few = made(128, `idle ${k}`);
      return partialInformation(few.outlook, dimension('z'), few.points.map(([, , z]) => z), 's');
    });
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    expect(sum(runs.map(({ upTo }) => upTo))).toBeGreaterThan(0.05);
    expect(sum(runs.map(({ worth }) => worth))).toBeLessThan(0.6 * sum(runs.map(({ upTo }) => upTo)));
  });

  it('is nothing, and by chance, where one policy is the best throughout', () => {
    const always: Outlook = { ...outlook, values: points.map(([x]) => [x, x + 1]) };
    expect(partialInformation(always, dimension('x'), points.map(([x]) => x), 's')).toEqual({ name: 'x', worth: expect.closeTo(0, 12), upTo: expect.closeTo(0, 12), pValue: 1 });
  });

  it('tells a factor that decides nothing from those that do', () => {
    expect(of(0).pValue).toBeLessThan(0.01);
    expect(of(1).pValue).toBeLessThan(0.01);
    expect(of(2).pValue).toBeGreaterThan(0.05);
  });

  it('finds the bound at which the choice turns: where the mean of acting is nought', () => {
    const turn = of(0).switch;
    expect(turn).toMatchObject({ below: 'nothing', above: 'act' });
    expect(Math.abs((turn?.at ?? 9) + MEAN / WEIGHTS.x)).toBeLessThan(0.15);
  });

  it('is counted the same where less is better, and for categories', () => {
    const less = { ...outlook, better: 'less', values: outlook.values.map((row) => row.map((value) => -value)) } as const;
    expect(partialInformation(less, dimension('x'), points.map(([x]) => x), 's').upTo).toBeCloseTo(of(0).upTo, 12);
    const rule = { name: 'rule', label: 'rule', unit: '', categories: ['a', 'b'] };
    const two: Outlook = { policies: ['A', 'B'], values: [[1, 0], [1, 0], [0, 1], [0, 1]], better: 'more', smallest: 0 };
    expect(partialInformation(two, rule, [0, 0, 1, 1], 's').upTo).toBe(0.5);
  });
});

describe('what is said', () => {
  const futures = latinHypercube('said', ['rents', 'noise'], 600);
  const points = futures.map(({ rents, noise }) => [rents, noise]);
  const dimensions = [{ name: 'rents', label: 'how strongly rents react', unit: '' }, { name: 'noise', label: 'noise', unit: '' }];
  const outlook: Outlook = { policies: ['Cash', 'Classrooms'], values: points.map(([rents]) => [1 - rents, 0.6]), better: 'more', smallest: 0.01 };
  const found = assess({ label: 'Living standard of residents', unit: '', outlook, worseThan: 0.5, dimensions, points, ruleOf: points.map(([rents]) => (rents < 0.5 ? 'weak' : 'strong')) });

  it('names the local figure that would most change the decision, and where it turns', () => {
    expect(found.information.factors.map(({ name }) => name)).toEqual(['rents', 'noise']);
    expect(found.says.at(-1)).toMatch(/^The local figure that would most change the decision: how strongly rents react\. .* is below 0\.4\d*, Cash does better on average; above, Classrooms\.$/);
  });

  it('names it among forty figures that decide nothing as well', () => {
    const names = ['rents', ...Array.from({ length: 40 }, (_, k) => `idle${k}`)];
    const many = latinHypercube('many', names, 100).map((point) => names.map((name) => point[name]));
    const forty = assess({
      label: 'x',
      unit: '',
      outlook: { ...outlook, values: many.map(([rents]) => [1 - rents, 0.5]) },
      dimensions: names.map((name) => ({ name, label: name, unit: '' })),
      points: many,
    });
    expect(forty.information.factors.filter(({ pValue }) => pValue <= 0.05).map(({ name }) => name)).toEqual(['rents']);
    expect(forty.says.at(-1)).toMatch(/^The local figure that would most change the decision: rents\./);
  });

  it('says who keeps to the line, and what rival rules turn over', () => {
    expect(found.says).toContainEqual(expect.stringMatching(/^Not worse than 0\.5: Cash in 50 of 100 futures \(300 of 600\); Classrooms in 100 of 100/));
    expect(found.says).toContainEqual(expect.stringMatching(/^Rival rules of behaviour turn the choice by the mean over: .*under “weak” Cash/));
  });

  it('says when policies cannot be told apart, and names no figure then', () => {
    const same = assess({ label: 'x', unit: 'USD', outlook: { ...outlook, values: points.map(([, noise]) => [noise, noise + 0.001]) }, dimensions, points });
    expect(same.says[0]).toMatch(/cannot be told apart: .* less than 0\.01 USD/);
    expect(same.says.at(-1)).toMatch(/^No single figure/);
    expect(same.line).toBeUndefined();
    expect(same.rules).toBeUndefined();
  });
});
