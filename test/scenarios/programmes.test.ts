import { describe, expect, it } from 'vitest';
import { extendedBy } from '../../src/scenario/preset.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { type Draft, VILLAGE_TEXT, villageWith } from './village.ts';

const GIVEN = { source: 'made up', grade: 'assumed' };
const MONTHS = { start: '2016-07', end: '2016-12', budgetUsd: 10_000 };

/** The village, with the programmes that the model has. */
const load = (change: (programmes: Draft, draft: Draft) => void) =>
  loadScenario(
    villageWith((draft) => {
      draft.programmes = { ...GIVEN };
      draft.assumptions = {};
      change(draft.programmes, draft);
    }),
  );
function problems(change: (programmes: Draft, draft: Draft) => void): string[] {
  const found = load(change);
  return 'problems' in found ? found.problems.map(problemText) : [];
}
function warnings(change: (programmes: Draft) => void): readonly string[] {
  const found = load(change);
  if ('problems' in found) throw new Error(found.problems.map(problemText).join('\n'));
  return found.warnings.filter((line) => line.startsWith('programmes.'));
}

describe('two programmes that settle the same thing another way', () => {
  const phases = { ...MONTHS, kind: 'phasedReturn' };
  const register = { ...MONTHS, kind: 'hostRegistration', start: '2016-10', end: '2017-03' };
  const said =
    'programmes.register: found "hostRegistration beside phasedReturn (programmes.phases)", expected one of the two at a time for home: not both from 2016-10 to 2016-12, or only one with a budget';

  it('are refused, both named, with what would be right', () => {
    expect(problems((programmes) => Object.assign(programmes, { phases, register }))).toEqual([said]);
  });
  it('also when one kind stands twice', () => {
    expect(problems((programmes) => Object.assign(programmes, { phases, again: phases }))).toEqual([
      'programmes.again: found "phasedReturn beside phasedReturn (programmes.phases)", expected one of the two at a time for home: not both from 2016-07 to 2016-12, or only one with a budget',
    ]);
  });
  it('may follow one another, serve other streams, or stand idle beside', () => {
    const other = (draft: Draft): void => {
      draft.streams.second = { ...draft.streams.home, type: 'deportation' };
    };
    expect(problems((programmes) => Object.assign(programmes, { phases, register: { ...register, start: '2017-01' } }))).toEqual([]);
    expect(problems((programmes) => Object.assign(programmes, { phases, register: { ...register, budgetUsd: 0 } }))).toEqual([]);
    expect(
      problems((programmes, draft) => {
        other(draft);
        Object.assign(programmes, { phases: { ...phases, target: { streams: ['home'] } }, register: { ...register, target: { types: ['deportation'] } } });
      }),
    ).toEqual([]);
  });
});

describe('the target of a programme that acts before return', () => {
  const of = (kind: string, target: object): string[] => problems((programmes) => Object.assign(programmes, { it: { ...MONTHS, kind, target } }));
  const zones = (found: string): string => `programmes.it.target.zones: found ${found}, expected no zones: it reaches people before they live in one`;
  const whole = (key: string, found: string): string =>
    `programmes.it.target.${key}: found ${found}, expected nothing: it moves the dates of whole streams and bands`;

  it.each(['leaveToRemain', 'counselling', 'assistedReturn', 'civilReception', 'receptionCash'])('names no zones of %s, and may name sex, ages and the vulnerable', (kind) => {
    expect(of(kind, { zones: ['V1'] })).toEqual([zones('["V1"]')]);
    expect(of(kind, { arrivedWithinMonths: 3 })).toEqual(['programmes.it.target.arrivedWithinMonths: found 3, expected no months: it reaches people as they come']);
    expect(of(kind, { zones: [], sex: 'women', fromYears: 20, toYears: 40, vulnerableOnly: true })).toEqual([]);
  });

  it.each(['phasedReturn', 'hostRegistration'])('names neither zones nor people of %s, which moves dates: all at once', (kind) => {
    expect(of(kind, { zones: ['V1', 'V2'], sex: 'men', vulnerableOnly: true, streams: ['home'], bands: ['obliged'] })).toEqual([
      zones('["V1","V2"]'),
      whole('sex', '"men"'),
      whole('vulnerableOnly', 'true'),
    ]);
    expect(of(kind, { fromYears: 30, toYears: 50 })).toEqual([whole('fromYears', '30'), whole('toYears', '50')]);
    expect(of(kind, { zones: [], sex: 'all', fromYears: 0, toYears: 120, vulnerableOnly: false, streams: ['home'], bands: ['obliged'] })).toEqual([]);
  });

  it.each(['reintegrationCash', 'documents', 'classrooms'])('may name zones of %s, which acts where people live', (kind) => {
    expect(of(kind, { zones: ['V1'], vulnerableOnly: true })).toEqual([]);
  });
});

describe('money and target of a programme', () => {
  it('a programme without budget, with names that nobody has: all at once, with what would be right', () => {
    const target = { zones: ['V9'], streams: ['hom'], bands: ['volontary'], origins: ['returnees'] };
    expect(problems((programmes) => Object.assign(programmes, { aid: { kind: 'reintegrationCash', start: '2016-07', end: '2016-12', target } }))).toEqual([
      'programmes.aid.budgetUsd: missing, expected a number of US dollars from 0 to 10,000,000,000',
      'programmes.aid.target.origins.0: found "returnees", expected one of resident, earlierReturnee, returnee, displaced; did you mean returnee?',
      'programmes.aid.target.bands.0: found "volontary", expected one of solicited, voluntary, reluctant, pressured, obliged, forced; did you mean voluntary?',
      'programmes.aid.target.streams.0: found "hom", expected the id of one of the streams (home); did you mean home?',
      'programmes.aid.target.zones.0: found "V9", expected the id of one of the zones (V1, V2); did you mean V1?',
    ]);
  });

  it('shares that leave nothing for people', () => {
    const shares = { overheadShare: 0.4, officesShare: 0.1, monitoringShare: 0.05, leakageShare: 0.5 };
    expect(problems((programmes) => Object.assign(programmes, { aid: { ...MONTHS, kind: 'reintegrationCash', ...shares } }))).toEqual([
      'programmes.aid: found "overheadShare + officesShare + monitoringShare + leakageShare = 1.05", expected less than 1 together, so that something reaches people',
    ]);
  });

  it('ten places in six months at 200 dollars for each of 6.1 people cannot spend 200,000: 93,846 with overheads', () => {
    // 10 × 6 × 200 × 6.1 = 73,200; less 22 % of overheads, over 0.78.
    const cash = { ...MONTHS, kind: 'reintegrationCash', placesPerMonth: 10, parameters: { perPersonUsd: 200 } };
    expect(warnings((programmes) => Object.assign(programmes, { cash: { ...cash, budgetUsd: 200_000 } }))).toEqual([
      'programmes.cash: a budget of USD 200,000 is more than delivery can spend: USD 93,846 (10 places × 6 months × USD 1,220 each, overheads on top); the rest is handed back',
    ]);
    expect(warnings((programmes) => Object.assign(programmes, { cash: { ...cash, budgetUsd: 93_800 } }))).toEqual([]);
  });

  it('counts the larger households of residents where they may be served, and months of the run only', () => {
    const cash = { ...MONTHS, kind: 'reintegrationCash', end: '2018-12', placesPerMonth: 10, residentsTooShare: 0.5, budgetUsd: 1_000_000, parameters: { perPersonUsd: 100 } };
    expect(warnings((programmes) => Object.assign(programmes, { cash }))).toEqual([
      'programmes.cash: it ends in 2018-12, after the last month of the run (2017-12)',
      'programmes.cash: a budget of USD 1,000,000 is more than delivery can spend: USD 216,923 (10 places × 18 months × USD 940 each, overheads on top); the rest is handed back',
    ]);
  });
});

describe('a file of a newer format', () => {
  const preset = { name: 'new', start: '2016-07', content: { format: 2, title: 'New', programmes: { cash: { kind: 'reintegrationCash', start: '2016-07', end: '2016-12' } } } };
  const find = (name: string): unknown => (name === 'village' ? VILLAGE_TEXT : name === 'later' ? VILLAGE_TEXT.replace('"format": 1', '"format": 3') : undefined);
  const said = (source: unknown): string[] => {
    const found = loadScenario(source, { find });
    return 'problems' in found ? found.problems.map(problemText) : [];
  };

  it('is refused as a preset, with the reason', () => {
    const scenario = extendedBy({ name: 'village', title: 'Village', description: 'A village.', last: '2017-12' }, preset);
    expect(said(scenario)).toEqual(['format: found 2, expected a number from 1 to 1; the file was written by a newer version of Return Impact']);
  });
  it('and, where another extends it, by its name', () => {
    expect(said({ format: 1, extends: 'later', title: 'More' })).toEqual([
      'later.json: format: found 3, expected a number from 1 to 1; the file was written by a newer version of Return Impact',
    ]);
  });
});
