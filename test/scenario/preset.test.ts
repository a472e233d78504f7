import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { extendedBy, movedProgrammes } from '../../src/scenario/preset.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, PRESETS, SHIPPED } from '../../src/scenario/shipped.ts';

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

describe.each(Object.entries(PRESETS))('the preset %s', (name, preset) => {
  it.each(['nangarhar-2016', 'your-place'].filter((place) => place in SHIPPED))('loads into %s, with every figure sourced and a budget', (place) => {
    const loaded = loadScenario(extendedBy({ ...base, name: place }, { name, content: preset, start: '2017-01' }), { find: findShipped });
    if ('problems' in loaded) throw new Error(loaded.problems.map(problemText).join('\n'));
    const programmes = Object.values(loaded.scenario.programmes);
    expect(programmes.length).toBeGreaterThan(0);
    for (const { budgetUsd, label } of programmes) {
      expect(budgetUsd, label).toBeGreaterThan(0);
      expect(label).not.toBe('');
    }
  });
});
