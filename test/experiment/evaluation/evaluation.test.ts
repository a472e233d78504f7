import { describe, expect, it } from 'vitest';
import { askable, evaluate, roundsOf, runsOf } from '../../../src/experiment/evaluation/evaluation.ts';
import { type Survey, surveyed } from '../../../src/experiment/evaluation/survey.ts';
import { evaluationWords } from '../../../src/experiment/evaluation/words.ts';
import { AT_ONCE, shippedScenario } from '../../../src/experiment/simulate.ts';
import type { Lives, RunRequest } from '../../../src/model/result.ts';
import { resultWith } from '../made.ts';
import { underWay } from '../underWay.ts';

interface Person {
  readonly id: number;
  readonly works?: boolean;
  readonly resident?: boolean;
  readonly here?: boolean;
}

/** Lives of invented people, with who is served and who may enrol, by id. */
function lives(people: readonly Person[], served: readonly number[], eligible: readonly number[] = []): Lives {
  const places = (ids: readonly number[]) => people.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  const none = people.map(() => false);
  return {
    id: people.map(({ id }) => id),
    resident: people.map(({ resident = false }) => resident),
    works: people.map(({ works = false }) => works),
    ownTrade: none,
    unemployed: none,
    here: people.map(({ here = true }) => here),
    living: people.map(() => 1),
    sustained: none,
    wishesToLeave: none,
    servedBy: { cash: places(served) },
    eligibleFor: { cash: places(eligible) },
  };
}

const works = (survey: Partial<Survey>) => {
  const base: Survey = { programme: 'cash', rounds: [], served: lives([], []), others: lives([], []), twins: lives([], []), answers: () => true };
  const { counts, seen } = surveyed({ ...base, ...survey });
  return { counts, ...seen[0] };
};

describe('a survey', () => {
  it('sees recovery as effect before and after, which people alike in the control group show too', () => {
    // 1, 2 and 3 were without work when they were served; all but 3 find some, with the programme or without; so do those alike, 4 and 5
    const found = works({
      rounds: [lives([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }, { id: 5 }, { id: 6, works: true }], [], [1, 2, 3, 4, 5, 6])],
      served: lives([{ id: 1, works: true }, { id: 2, works: true }, { id: 3 }], [1, 2, 3]),
      others: lives([{ id: 4, works: true }, { id: 5 }, { id: 6, works: true }], []),
      twins: lives([{ id: 1, works: true }, { id: 2 }, { id: 3 }], []),
    });
    expect(found.beforeAfter).toBeCloseTo(2 / 3, 12);
    expect(found.control).toBeCloseTo(2 / 3 - 1 / 2, 12); // 6 worked before and is like nobody
    expect(found.truth).toBeCloseTo(1 / 3, 12);
    expect(found.counts).toMatchObject({ served: 3, answered: 3, matched: 3, controls: 3 });
  });

  it('loses those who left, did not answer, or were met by nobody before; the truth counts them', () => {
    const found = works({
      rounds: [lives([{ id: 1 }, { id: 2 }, { id: 3 }], [], [])],
      served: lives([{ id: 1, works: true }, { id: 2, here: false }, { id: 3 }, { id: 4 }], [1, 2, 3, 4]),
      twins: lives([{ id: 1 }, { id: 2, works: true }, { id: 3 }, { id: 4 }], []),
      answers: (id) => id !== 3,
    });
    expect(found.counts).toEqual({ served: 4, withoutBefore: 1, gone: 1, silent: 1, answered: 1, matched: 0, controls: 0 });
    expect(found.beforeAfter).toBe(1);
    expect(found.truth).toBe(0);
    expect(found.control).toBeNaN();
  });

  it('asks before in the last round in which one is here and not served, and matches within it', () => {
    const found = works({
      rounds: [lives([{ id: 1, works: true }, { id: 9, works: true }], [], [9]), lives([{ id: 1 }, { id: 8 }], [], [8]), lives([{ id: 1, works: true }, { id: 7, works: true }], [1], [7])],
      served: lives([{ id: 1, works: true }], [1]),
      others: lives([{ id: 7 }, { id: 8, works: true }, { id: 9 }], []),
      twins: lives([{ id: 1, works: true }], []),
    });
    expect(found.beforeShare).toBe(0);
    expect(found.control).toBe(0); // 8, without work in the same round; not 7 or 9
  });

  it('asks of the control group too only who is still here, and answers', () => {
    const found = works({
      rounds: [lives([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }], [], [1, 2, 3, 4])],
      served: lives([{ id: 1, works: true }], [1]),
      others: lives([{ id: 2, works: true, here: false }, { id: 3, works: true }, { id: 4 }], []),
      answers: (id) => id !== 3,
    });
    expect(found.counts).toMatchObject({ controls: 1, matched: 1 });
    expect(found.control).toBe(1); // held against 4, without work
  });

  it('never takes for a control one who is served later', () => {
    const found = works({
      rounds: [lives([{ id: 1 }, { id: 2 }], [], [1, 2])],
      served: lives([{ id: 1, works: true }, { id: 2, works: true }], [1, 2]),
      others: lives([{ id: 2, works: true }], []),
    });
    expect(found.counts.controls).toBe(0);
  });
});

describe('the words', () => {
  it('say how far a comparison is off, and which way', () => {
    const spread = (median: number) => ({ low: median - 0.01, median, high: median + 0.01 });
    const off = (bias: number) => ({ says: spread(0.22), bias: spread(bias), seeds: 5 });
    const people = { served: 9, withoutBefore: 0, gone: 0, silent: 0, answered: 9, matched: 9, controls: 9 };
    const found = [{ asked: 'works', label: 'work', before: spread(0.1), after: spread(0.32), truth: spread(0.04), beforeAfter: off(0.18), control: off(-0.03) }] as const;
    expect(evaluationWords({ id: 'cash', label: 'Cash', rounds: [], end: '', people, found })).toEqual([
      'Of work, before–after would have said +22 points, the control group +22 points; the truth is +4.0 (+3.0 to +5.0).',
      '  Before–after is 18 points too high (+17 to +19); the control group is 3.0 points too low (−4.0 to −2.0).',
    ]);
    expect(evaluationWords({ id: 'cash', label: 'Cash', rounds: [], end: '', people, found: [{ ...found[0], control: off(0.005) }] })[1]).toMatch(/the control group is not shown to be off/);
  });
});

describe('an evaluation', () => {
  const scenario = shippedScenario('your-place');

  it('asks programmes that serve people, first the month before they begin, then each quarter', () => {
    expect(askable(scenario)).toEqual(['cash']);
    expect(askable(shippedScenario('nangarhar-2016-programmes'))).toEqual(['cash', 'grants', 'works']);
    expect(roundsOf(scenario, { start: '2021-01', end: '2021-12' }, 60)).toEqual([11, 14, 17, 20, 23]);
    expect(roundsOf(scenario, { start: '2020-01', end: '2021-12' }, 8)).toEqual([0, 3, 6]);
  });

  it('has few surveys under way, however many seeds are asked for: memory stays flat', async () => {
    const { simulate, most } = underWay(async ({ livesOf }) => resultWith({}, { lives: livesOf === 'eligible' ? lives([{ id: 1 }], [], [1]) : lives([{ id: 1 }], livesOf === 'served' ? [1] : []) }));
    const found = await evaluate({ simulate, scenario, programmes: ['cash'], seeds: 200, scale: 10, months: 30, silentShare: 0, silentControlShare: 0 });
    expect(found.seeds).toHaveLength(200);
    // Of each survey: a run for each of five rounds, and one with the programme.
    expect(most()).toBeLessThanOrEqual(AT_ONCE * 6);
  });

  it('asks the same seed for the same people with and without the programme, and tells all that is seen', async () => {
    const requests: RunRequest[] = [];
    const simulate = async (request: RunRequest) => {
      requests.push(request);
      const kept = request.livesOf;
      const given = Object.hasOwn(request.scenario.programmes, 'cash');
      if (kept === 'eligible') return resultWith({}, { lives: lives([{ id: 1 }, { id: 2 }], [], [1, 2]) });
      if (kept === 'served') return resultWith({}, { lives: lives([{ id: 1, works: true }], [1]) });
      return resultWith({}, { lives: lives((Array.isArray(kept) ? kept : []).map((id: number) => ({ id, works: id === 1 && given })), []) });
    };
    const found = await evaluate({ simulate, scenario, programmes: ['cash'], seeds: 2, scale: 10, months: 30, silentShare: 0, silentControlShare: 0 });
    expect(requests.filter(({ seed }) => seed === 'replicate-1')).toHaveLength(8);
    const { runs, wholeRuns } = runsOf({ scenario, programmes: ['cash'], seeds: 2, months: 30 });
    expect(requests).toHaveLength(runs);
    expect(requests.reduce((sum, { months = 30 }) => sum + months, 0)).toBeCloseTo(30 * wholeRuns, 9);
    expect(requests.filter(({ livesOf }) => Array.isArray(livesOf)).map(({ livesOf, scenario: { programmes } }) => [livesOf, Object.keys(programmes)])).toEqual(
      expect.arrayContaining([[[2], ['cash']], [[1], []]]),
    );
    const [{ people, found: [first], says }] = found.programmes;
    expect(people).toEqual({ served: 10, withoutBefore: 0, gone: 0, silent: 0, answered: 10, matched: 10, controls: 10 });
    expect([first.beforeAfter.says.median, first.control.says.median, first.truth.median, first.beforeAfter.bias.median]).toEqual([1, 1, 1, 0]);
    expect(says[0]).toBe('Of regular work or an own trade, before–after would have said +100 points, the control group +100 points; the truth is +100 (+100 to +100).');
    const silent = await evaluate({ simulate, scenario, programmes: ['cash'], seeds: 1, scale: 10, months: 30, silentShare: 1, silentControlShare: 0 });
    expect(silent.programmes[0].says).toEqual(['Nobody who was served could be asked both before and after.']);
  });
});
