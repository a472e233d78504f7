import { beforeAll, describe, expect, it } from 'vitest';
import { LENSES } from '../../../src/model/outcomes/lenses/index.ts';
import { lensesField } from '../../../src/model/outcomes/lenses/facts.ts';
import { type LensReading, readLens } from '../../../src/model/outcomes/lenses/read.ts';
import { OUTCOMES } from '../../../src/model/outcomes/index.ts';
import type { RunResult } from '../../../src/model/result.ts';
import { finish, village } from '../worlds.ts';

const sidesOf = (lens: (typeof LENSES)[number]): { outcome: string; better: string }[] => lens.outcomes.flatMap(({ residents, returnees }) => [residents, returnees]);

describe('every lens', () => {
  it('is one of the six frameworks, with facts to declare under its own key', () => {
    expect(LENSES.map(({ key }) => key)).toEqual(['ruleOfLaw', 'humanitarian', 'development', 'reintegration', 'security', 'political']);
    expect(LENSES.map(({ key }) => key)).toEqual(Object.keys(lensesField.of));
    for (const { key } of LENSES) expect(Object.keys(lensesField.of[key].of).length, key).toBeGreaterThanOrEqual(3);
  });

  it('reads a few outcomes that exist, of people or of places as a mean by people', () => {
    for (const lens of LENSES) {
      expect(lens.outcomes.length, lens.key).toBeGreaterThanOrEqual(3);
      expect(lens.outcomes.length, lens.key).toBeLessThanOrEqual(6);
      for (const { outcome } of sidesOf(lens)) {
        const found = OUTCOMES.find(({ key }) => key === outcome);
        expect(found?.of !== undefined || found?.zone?.whole === 'meanByPeople', `${lens.key}: ${outcome}`).toBe(true);
      }
    }
  });

  it('says for each side whether more or less is better, or that it depends', () => {
    for (const side of LENSES.flatMap(sidesOf)) expect(['more', 'less', 'open']).toContain(side.better);
  });

  it('has no number of arrivals or of people, band, force or compliance among its outcomes', () => {
    const never = /arriv|population|return(s|ees)$|band|force|complian|volume|departures|skilled/i;
    const keys = LENSES.flatMap(sidesOf).map(({ outcome }) => outcome);
    expect(OUTCOMES.map(({ key }) => key).filter((key) => never.test(key)).length).toBeGreaterThan(4);
    expect(keys.filter((key) => never.test(key))).toEqual([]);
  });

  it('says in sentences at least three things that it cannot see, the law among them', () => {
    for (const { key, cannotSee, asks } of LENSES) {
      expect(cannotSee.length, key).toBeGreaterThanOrEqual(3);
      for (const sentence of [asks, ...cannotSee]) expect(sentence).toMatch(/^[A-Z].+[.?]$/);
    }
    expect(LENSES.filter(({ cannotSee }) => cannotSee.some((one) => /due process|legality|leave to remain/i.test(one)))).toHaveLength(6);
  });
});

describe('a run through a lens', () => {
  const scenario = village((draft) => {
    draft.lenses = { ruleOfLaw: { legalAid: { answer: 'notMet', basis: 'The bar says so.' } }, political: { electionsDue: 'In spring.' } };
  });
  let result: RunResult;
  let readings: readonly LensReading[];
  beforeAll(() => {
    result = finish(scenario, { months: 36 }).result();
    readings = LENSES.map((lens) => readLens(lens, { scenario, result, without: result }));
  });

  it('has a value for residents and for returnees, beside one another', () => {
    for (const { key, outcomes, points } of readings) {
      for (const { residents, returnees } of outcomes) {
        expect([residents.side, returnees.side]).toEqual(['residents', 'returnees']);
        for (const side of [residents, returnees]) {
          expect(side.values, `${key}: ${side.outcome} of ${side.side}`).toHaveLength(points.length);
          expect(side.values.every(Number.isFinite), `${key}: ${side.outcome} of ${side.side}`).toBe(true);
          expect(side.differences).toEqual(points.map(() => 0));
        }
      }
    }
  });

  it('has what was declared', () => {
    const fact = (lens: string, key: string) => readings.find((one) => one.key === lens)?.declared.find((one) => one.key === key);
    expect(fact('ruleOfLaw', 'legalAid')).toMatchObject({ answer: 'notMet', basis: 'The bar says so.' });
    expect(fact('ruleOfLaw', 'appealsSuspend')).toMatchObject({ answer: 'notKnown', basis: '' });
    expect(fact('political', 'electionsDue')).toMatchObject({ text: 'In spring.' });
    expect(fact('political', 'electionsDue')).not.toHaveProperty('answer');
  });

  it('has no figure of its own: nothing but readings, words and months', () => {
    for (const reading of readings) {
      expect(Object.keys(reading)).toEqual(['key', 'label', 'asks', 'declared', 'points', 'outcomes', 'cannotSee']);
      const numbers = Object.entries(reading).filter(([, value]) => typeof value === 'number');
      expect(numbers).toEqual([]);
    }
    const [first] = readings;
    expect(Object.keys(first?.outcomes[0] ?? {})).toEqual(['reads', 'residents', 'returnees']);
  });

  it('has no differences when there is nothing to hold it against', () => {
    const [lens] = LENSES;
    const alone = readLens(lens as (typeof LENSES)[number], { scenario, result });
    expect(alone.outcomes[0]?.residents).not.toHaveProperty('differences');
  });
});
