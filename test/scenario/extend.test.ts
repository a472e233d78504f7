import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/scenario/problem.ts';
import { load, loaded, problemsOf, VILLAGE_TEXT } from '../scenarios/village.ts';

const child = (changes: object): object => ({ format: 1, extends: 'village', title: 'A variant', description: 'For tests.', ...changes });

describe('a scenario that extends another', () => {
  it('says only what differs', () => {
    const variant = loaded(child({ zones: { V1: { urbanShare: { value: 0.9, source: 'a map', grade: 'memory' } } } })).scenario;
    const village = loaded(VILLAGE_TEXT).scenario;
    expect(variant.zones['V1']?.urbanShare).toBe(0.9);
    expect({ ...variant.zones['V1'], urbanShare: 0.1 }).toEqual(village.zones['V1']);
    expect(variant.place).toEqual(village.place);
  });

  it('removes with null, one entry or a whole collection', () => {
    expect(loaded(child({ streams: null })).scenario.streams).toEqual({});
    expect(loaded(child({ programmes: { works: null } })).scenario.programmes).toEqual({});
  });

  it('cannot remove what is not there', () => {
    expect(problemsOf(child({ streams: { hom: null } }))).toEqual([
      'streams.hom: found null, expected the name of something to remove; did you mean home?',
    ]);
  });

  it('needs a source for a figure that it changes, even where the parent gave one to the whole object', () => {
    expect(problemsOf(child({ zones: { V1: { population: 4000 } } }))).toEqual([
      'zones.V1.population: found "a figure without a source", expected a source and a grade, on the figure or on an object above it',
    ]);
  });

  it('puts the months that it adds among those of the parent', () => {
    const arrivals = { source: 'counted', grade: 'derived', '2016-06': 50, '2016-08': 10 };
    expect(loaded(child({ streams: { home: { arrivals } } })).scenario.streams['home']?.arrivals).toEqual({
      '2016-06': 50,
      '2016-07': 100,
      '2016-08': 10,
      '2016-09': 100,
    });
  });

  it('replaces lists, and never merges into a figure', () => {
    const works = { target: { zones: ['V2'] } };
    const first = { format: 1, extends: 'village', programmes: { works: { target: { zones: ['V1'] } } } };
    const find = (name: string) => (name === 'first' ? first : VILLAGE_TEXT);
    const second = { format: 1, extends: 'first', programmes: { works } };
    expect(loaded(second, { find }).scenario.programmes['works']?.target.zones).toEqual(['V2']);
  });

  it('may not extend itself, by itself or by another', () => {
    const files: Record<string, object> = { a: { format: 1, extends: 'b' }, b: { format: 1, extends: 'a' } };
    expect(problemsOf(files['a'], { find: (name) => files[name] })).toEqual([
      'extends: found "b", expected a scenario that does not extend this one again (b → a → b)',
    ]);
  });

  it('names the parent when that is no JSON', () => {
    const result = load(child({}), { find: () => '{' });
    expect('problems' in result && result.problems.map(problemText)).toEqual([
      'village.json: found "the end of the file at line 1, column 2", expected valid JSON, here text in double quotes; the file seems to be cut off',
    ]);
  });
});
