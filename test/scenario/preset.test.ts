import { describe, expect, it } from 'vitest';
import { GRADES } from '../../src/lib/declare.ts';
import { type Loaded, loadScenario } from '../../src/scenario/load.ts';
import { extendedBy, movedProgrammes } from '../../src/scenario/preset.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, PRESETS } from '../../src/scenario/shipped.ts';
import { finish } from '../model/worlds.ts';

const content = {
  format: 1,
  title: 'Two years',
  sources: { made: { title: 'Made up' } },
  programmes: {
    first: { kind: 'reintegrationCash', start: '2013-03', end: '2014-02', budgetUsd: { value: 5, source: 'made', grade: 'stated' } },
    later: { kind: 'classrooms', start: '2013-09', end: '2015-02', source: 'made', grade: 'stated', budgetUsd: 7 },
  },
};
const base = { name: 'nangarhar-2016', title: 'Nangarhar 2016', description: 'A place.', last: '2021-12' };

describe('a preset', () => {
  it('moves with its first month; what is between its programmes stays', () => {
    const moved = movedProgrammes(content, '2016-10', '2021-12');
    expect([moved['first']?.['start'], moved['first']?.['end']]).toEqual(['2016-10', '2017-09']);
    expect([moved['later']?.['start'], moved['later']?.['end']]).toEqual(['2017-04', '2018-09']);
  });

  it('ends with the run', () => {
    expect(movedProgrammes(content, '2021-01', '2021-12')['later']?.['end']).toBe('2021-12');
  });

  it('makes a scenario of a place, its programmes beside those that are there', () => {
    const loaded = loadScenario(extendedBy({ ...base, name: 'nangarhar-2016-programmes' }, { name: 'mine', content, start: '2016-10' }), { find: findShipped });
    if ('problems' in loaded) throw new Error(loaded.problems.map(problemText).join('\n'));
    expect(Object.keys(loaded.scenario.programmes)).toEqual(['cash', 'grants', 'classrooms', 'works', 'mine-first', 'mine-later']);
    expect(loaded.figures.find(({ path }) => path === 'programmes.mine-first.budgetUsd')).toMatchObject({ value: 5, source: 'made', grade: 'stated' });
  });

  it('of a newer format is refused with a word on why', () => {
    const refused = loadScenario(extendedBy(base, { name: 'mine', content: { ...content, format: 99 }, start: '2016-10' }), { find: findShipped });
    expect('problems' in refused && refused.problems.map(problemText).join()).toContain('newer version of Return Impact');
  });
});

/** The 22 programmes that the sources name. */
const NAMED = [
  'albania-migration-counters',
  'beautiful-kosovo-2',
  'casa-del-migrante',
  'deportados-unidos',
  'erin',
  'eu-afghan-2016',
  'eu-trust-fund-gambia',
  'garp',
  'german-western-balkans',
  'iom-avrr',
  'jobs-create-prospects',
  'moroccan-electrification',
  'norway-ethiopia',
  'para',
  'reag',
  'return-of-qualified-nationals',
  'returning-to-new-opportunities',
  'slovenian-factory',
  'starthilfe-plus',
  'swedish-academy',
  'te-conecta',
  'turkish-cooperative',
];

interface Raw {
  readonly description: string;
  readonly sources: object;
  readonly programmes: Readonly<Record<string, { readonly start: string; readonly end: string; readonly target?: object }>>;
}

it('presets are the 22 named programmes', () => {
  expect(Object.keys(PRESETS).sort()).toEqual(NAMED);
});

describe.each(Object.entries(PRESETS))('the preset %s', (name, preset) => {
  const into = (place: 'nangarhar-2016' | 'your-place', start: string): Loaded => {
    const last = place === 'your-place' ? '2024-12' : '2021-12';
    const loaded = loadScenario(extendedBy({ ...base, name: place, last }, { name, content: preset, start }), { find: findShipped });
    if ('problems' in loaded) throw new Error(loaded.problems.map(problemText).join('\n'));
    return loaded;
  };

  it('says what it is, where that is from and what is assumed; for how long, for whom', () => {
    const { description, sources, programmes } = preset as Raw;
    expect(description).toMatch(/Newland and Salant 2018|IOM 2008/);
    expect(description).toMatch(/assumed/);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([expect.stringMatching(/newland2018|iom2008/)]));
    for (const { start, end, target } of Object.values(programmes)) {
      expect(end > start).toBe(true);
      expect(target).toBeDefined();
    }
  });

  it.each(['nangarhar-2016', 'your-place'] as const)('loads into %s with a budget, without a warning, every figure sourced', (place) => {
    const { scenario, warnings, figures, sources } = into(place, place === 'your-place' ? '2021-01' : '2017-01');
    expect(warnings).toEqual([]);
    expect(Object.values(scenario.programmes).length).toBeGreaterThan(0);
    for (const { budgetUsd, label } of Object.values(scenario.programmes)) {
      expect(budgetUsd, label).toBeGreaterThan(0);
      expect(label).not.toBe('');
    }
    const own = figures.filter(({ path, byDefault }) => path.startsWith(`programmes.${name}`) && !byDefault);
    for (const { path, source, grade } of own) {
      expect(Object.keys(sources), path).toContain(source);
      expect(GRADES, path).toContain(grade);
    }
  });

  // In the small place, where an agent stands for few: a programme for some hundred people is nobody among agents of a hundred.
  it('spends, and never more than it has', () => {
    const { programmes } = finish(into('your-place', '2021-01').scenario, { seed: 'presets', scale: 4, months: 30 }).result();
    for (const { label, spentUsd, budgetUsd } of Object.values(programmes)) {
      expect(spentUsd.at(-1), label).toBeGreaterThan(0);
      expect(spentUsd.at(-1), label).toBeLessThanOrEqual(budgetUsd);
    }
  });
});
