import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/experiment/comparison/verdict.ts';
import { fetchWords } from '../../src/ui/words/say.ts';
import { reversalSentences, verdictSentences } from '../../src/ui/words/verdicts.ts';

const named = { first: 'Cash', second: 'None', measure: 'children out of school', by: '0.5 points' };
const verdict = (change: Partial<Verdict>): Verdict => ({ kind: 'leads', who: 'first', futures: 100, first: 93, second: 2, rules: [{ rule: 'own', futures: 100, first: 93, second: 2 }], ...change });
const two = (leads: readonly ('first' | 'second' | undefined)[]): Verdict['rules'] => leads.map((who, k) => ({ rule: `rule ${k}`, futures: 50, first: 1, second: 1, ...(who && { leads: who }) }));

describe('verdicts as sentences of the page', () => {
  beforeAll(() => fetchWords('verdicts'));

  it.each<[string, Partial<Verdict>, string]>([
    ['a lead', {}, '“Cash” leads “None” on children out of school in 93 of 100 futures.'],
    ['a lead of the second', { who: 'second', second: 95 }, '“None” leads “Cash” on children out of school in 95 of 100 futures.'],
    ['a lead where one future was tried', { futures: 1, first: 1, second: 0 }, '“Cash” leads “None” on children out of school, as things are assumed: no other future was tried.'],
    ['a lead under rival rules', { rules: two(['first', 'first']) }, '“Cash” leads “None” on children out of school in 93 of 100 futures, under each of 2 rules of behaviour.'],
    ['no worse', { kind: 'noWorse', first: 0 }, '“Cash” is no worse than “None” on children out of school: a lead is not shown.'],
    ['alike', { kind: 'alike', first: 1, second: 2 }, '“Cash” and “None” cannot be told apart on children out of school: they differ by less than 0.5 points in 97 of 100 futures.'],
    ['open', { kind: 'open', first: 60, second: 0 }, '“Cash” and “None” cannot be told apart on children out of school: “Cash” does better by more than 0.5 points in 60 of 100 futures.'],
    ['open both ways', { kind: 'open', first: 60, second: 7 }, '“Cash” and “None” cannot be told apart on children out of school: “Cash” does better by more than 0.5 points in 60 of 100 futures, “None” in 7.'],
    ['not asked', { kind: 'notAsked' }, 'No verdict on children out of school: nobody has said which difference matters.'],
    ['nobody there', { kind: 'open', futures: 0, first: 0, second: 0 }, '“Cash” and “None” cannot be held against one another on children out of school: under one of them there is nobody to count.'],
  ])('say %s', (_, change, sentence) => {
    expect(verdictSentences(verdict(change), named)).toEqual([sentence]);
  });

  it('say where rules of behaviour do not agree, and where figures are of other people', () => {
    expect(verdictSentences(verdict({ kind: 'open', rules: two(['first', undefined]) }), named, true).slice(1)).toEqual(['The rules of behaviour do not agree.', 'These are figures of other people: some need not come.']);
    expect(verdictSentences(verdict({ kind: 'open', rules: two(['first', 'first', undefined]) }), named)[1]).toContain('Most rules of behaviour agree that “Cash” leads');
  });

  it('say what reverses a finding, in the names of what was varied', () => {
    const reversal = { ahead: 'second', futures: 120, reversed: 30, says: '' } as const;
    const nameOf = (path: string): string => `name of ${path}`;
    expect(reversalSentences({ ...reversal, reversed: 0 }, named, nameOf)[0]).toContain('nothing that was varied reverses it');
    expect(reversalSentences(reversal, named, nameOf)[0]).toContain('in 30 of 120 futures: too few of either kind');
    const bounds = [{ name: 'labour.x', low: 0.02134, quasiP: {}, found: { byCoverage: 1, byDensity: 1 } }, { name: 'rule', categories: ['noEnvy'], quasiP: {}, found: { byCoverage: 1, byDensity: 1 } }];
    expect(reversalSentences({ ...reversal, boxes: [{ bounds, cases: 30, harmed: 27, density: 0.9, coverage: 0.8 }] }, named, nameOf)).toEqual([
      '“None” is not clearly ahead of “Cash” on children out of school in 90% of futures in which name of labour.x is above 0.0213 and the rule of behaviour is name of noEnvy.',
    ]);
  });
});
