import { describe, expect, it } from 'vitest';
import { rightsField } from '../../src/model/rights.ts';
import { answerCounts, rightsLine, rightsSheet } from '../../src/model/rightsSheet.ts';
import { lensesField } from '../../src/model/outcomes/lenses/facts.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped } from '../../src/scenario/shipped.ts';
import { type Draft, VILLAGE_TEXT, villageWith } from '../scenarios/village.ts';
import { finish, shipped, village } from './worlds.ts';

const problemsOf = (change: (draft: Draft) => void): string[] => {
  const loaded = loadScenario(villageWith(change), { find: findShipped });
  return 'problems' in loaded ? loaded.problems.map(problemText) : [];
};

/** Every declaration of the sheet and of the lenses with this answer. */
const all = (answer: string): { rights: object; lenses: object } => {
  const answers = (part: { readonly of: object }): object =>
    Object.fromEntries(Object.entries(part.of).map(([key, field]) => [key, field.kind === 'text' ? 'Something is said.' : { answer, basis: 'Somebody said so.' }]));
  const parts = (field: { readonly of: object }): object => Object.fromEntries(Object.entries(field.of).map(([key, part]) => [key, answers(part)]));
  return { rights: parts(rightsField), lenses: parts(lensesField) };
};

describe('the rights sheet', () => {
  it('has seven declarations, nine actions and eleven principles, each with a name and a sentence', () => {
    const sheet = rightsSheet(village());
    expect(sheet.map(({ key, items }) => [key, items.length])).toEqual([
      ['declarations', 7],
      ['objective21', 9],
      ['principles', 11],
    ]);
    for (const { label, doc } of sheet.flatMap(({ items }) => items)) {
      expect(label).toMatch(/^[A-Z]/);
      expect(doc).toMatch(/\.$/);
    }
  });

  it('says nothing that a file does not say: an old file loads, and all is not known', () => {
    expect(VILLAGE_TEXT).not.toContain('rights');
    const sheet = rightsSheet(village());
    expect(new Set(sheet.flatMap(({ items }) => items.map(({ answer, basis }) => `${answer}${basis}`)))).toEqual(new Set(['notKnown']));
    expect(rightsLine(village())).toBe('Seven declarations: 0 met, 0 not met, 7 not known.');
  });

  it('is told in a sentence that names what is not met', () => {
    const scenario = village((draft) => {
      draft.rights = { declarations: { remedy: { answer: 'notMet', basis: 'No court sits.' }, consent: { answer: 'met' }, physicalSecurity: { answer: 'met' } } };
    });
    expect(rightsLine(scenario)).toBe('Seven declarations: 2 met, 1 not met (remedy), 4 not known.');
    const [declarations] = rightsSheet(scenario);
    expect(declarations?.items.find(({ key }) => key === 'remedy')).toMatchObject({ answer: 'notMet', basis: 'No court sits.', label: 'Remedy' });
  });

  it('names several that are not met, and none where all are', () => {
    const item = { key: 'k', label: 'The child’s best interests', doc: '', answer: 'notMet', basis: '' } as const;
    expect(answerCounts([item, { ...item, label: 'Remedy' }])).toBe('0 met, 2 not met (the child’s best interests; remedy), 0 not known');
    expect(answerCounts([{ ...item, answer: 'met' }])).toBe('1 met, 0 not met, 0 not known');
  });

  it('knows three answers, and says so at the place of any other', () => {
    expect(problemsOf((draft) => Object.assign(draft, { rights: { declarations: { remedy: { answer: 'nearly' } } } }))).toEqual([
      expect.stringMatching(/^rights\.declarations\.remedy\.answer: found "nearly", expected .*met.*notMet.*notKnown/),
    ]);
    expect(problemsOf((draft) => Object.assign(draft, { rights: { declarations: { remdy: {} } } }))[0]).toContain('did you mean remedy?');
  });
});

describe('what is declared', () => {
  it.each(['met', 'notMet'])('as %s changes nothing in a run', (answer) => {
    const asked = { months: 18 };
    const silent = finish(village(), asked).result();
    const said = finish(
      village((draft) => Object.assign(draft, all(answer))),
      asked,
    ).result();
    expect(silent.outcomes['arrivals']?.series['all']?.at(-1)).toBeGreaterThan(0);
    expect(said).toEqual(silent);
  });

  it('of Nangarhar 2016 is only what a source states; nobody arrives in 2015, so nothing is said of it', () => {
    const said = rightsSheet(shipped('nangarhar-2016')).flatMap(({ items }) => items.filter(({ answer }) => answer !== 'notKnown'));
    expect(said.length).toBeGreaterThan(0);
    for (const { key, basis } of said) expect(basis, key).toMatch(/^Newland and Salant 2018/);
    expect(rightsLine(shipped('nangarhar-2015-baseline'))).toBe('Seven declarations: 0 met, 0 not met, 7 not known.');
  });
});
