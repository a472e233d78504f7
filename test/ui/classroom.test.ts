import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { hash: '', search: '', href: 'https://example.org/' });
vi.stubGlobal('addEventListener', () => undefined);
const { readScenario } = await import('../../src/scenario/read.ts');
const { DECLARED } = await import('../../src/scenario/declared.ts');
const { findShipped } = await import('../../src/scenario/shipped.ts');
const { codesIn, csvOfPool, pooled, readResult, writeResult } = await import('../../src/ui/classroom/pool.ts');
const { LESSONS, lessonNamed } = await import('../../src/ui/classroom/lessons/index.ts');
const { ACTIONS, deal, isRun } = await import('../../src/ui/classroom/actions.ts');
const { textOf } = await import('../../src/ui/classroom/lesson.ts');
const { tableOf, csvOfCodap } = await import('../../src/ui/classroom/codap.ts');
const { stacked } = await import('../../src/ui/classroom/dots.tsx');

const result = (id: string, gap: number, lesson = 'spectrum') => writeResult({ lesson, id, predicted: { gap, allowed: 'never' }, found: { gap: 0.38 } });

describe('lessons', () => {
  it('are of scenarios that can be opened, read a month that they run, and run no band or volume as a goal', () => {
    expect(LESSONS).toHaveLength(6);
    for (const { arms, months, steps } of LESSONS) {
      for (const arm of Object.values(arms)) {
        const found = readScenario(textOf(arm) ?? findShipped(arm.from), DECLARED, { find: findShipped });
        expect('problems' in found ? found.problems : []).toEqual([]);
      }
      for (const { date, question, answer } of steps) {
        const at = (Number(date.slice(0, 4)) - 2015) * 12 + Number(date.slice(5)) - 1;
        expect(at).toBeLessThan(months);
        if (question.kind === 'choice') expect(question.of).toContain(answer({ of: {} }));
      }
    }
  });

  it('run what a round agreed: a programme for every action but consent, which no run shows', () => {
    const text = textOf({ from: 'nangarhar-2016', changes: deal(ACTIONS) });
    const found = readScenario(text as string, DECLARED, { find: findShipped });
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    expect(Object.keys(found.scenario.programmes).sort()).toEqual(ACTIONS.filter((one) => one !== 'informedConsent').sort());
    expect(ACTIONS.filter((one) => !isRun(one))).toEqual(['informedConsent']);
    expect(found.scenario.arrivals.volumeFactor).toBe(1);
  });
});

describe('a class’s results', () => {
  it('are found in whatever was pasted, and hold only what the lesson asks', () => {
    const code = result('a1', 0.5);
    expect(codesIn(`Hello,\nhttps://x.org/#/classroom/pool/${code} and\n${code}\n1. no 3.5 more`)).toEqual([code, code]);
    const forged = writeResult({ lesson: 'spectrum', id: 'a2', predicted: { gap: 'many', allowed: 'sometimes', name: 'Ali' } as never, found: {} });
    expect(readResult(forged)).toEqual({ lesson: 'spectrum', id: 'a2', predicted: {}, found: {} });
  });

  it('name duplicates, other lessons and links that cannot be read', () => {
    const codes = [result('a1', 0.5), result('b2', 0.2), result('a1', 0.4), result('c3', 0.1, 'staying'), result('d4', 0.3).slice(0, -9), '9.abc'];
    const { results, again, foreign, wrong } = pooled('spectrum', codes);
    expect(results.map(({ id, predicted }) => [id, predicted['gap']])).toEqual([['a1', 0.4], ['b2', 0.2]]);
    expect([again, foreign, wrong]).toEqual([1, { staying: 1 }, ['cut', 'newer']]);
  });

  it('are saved a row for each pupil and step, without anything that names a pupil', () => {
    const lesson = lessonNamed('spectrum') as (typeof LESSONS)[number];
    const csv = csvOfPool(lesson, pooled('spectrum', [result('a1', 0.5)]).results);
    expect(csv.split('\n').slice(0, 3)).toEqual(['pupil,lesson,step,predicted,run', '1,spectrum,course,,', '1,spectrum,gap,0.5,0.38']);
    expect(csv).not.toContain('a1');
  });

  it('that are alike are drawn on one another, not over one another', () => {
    expect(stacked([0.5, 0.5, 1, Number.NaN], 0, 1).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
});

it('a run is a table for CODAP with a row for each month and group, and cells left empty where nobody is', () => {
  const outcome = { label: 'Wish', unit: 'share', doc: '', zones: {}, series: { returnees: [Number.NaN, 0.5], residents: [0.4, 0.4], all: [0.4, 0.4] } };
  const place = { ...outcome, series: { all: [1, 1] } };
  const table = tableOf({ dates: ['2016-01', '2016-02'], outcomes: { wish: outcome, rent: place } } as never);
  expect(table.attributes.map(({ name }) => name)).toEqual(['month', 'group', 'wish']);
  expect(table.items).toHaveLength(8);
  expect(csvOfCodap(table).split('\n').slice(0, 3)).toEqual(['month,group,wish', '2016-01,returnees,', '2016-01,residents,0.4']);
});
