import { describe, expect, it } from 'vitest';
import { LARGEST_BYTES } from '../../src/scenario/json.ts';
import { loaded, problemsOf, VILLAGE_TEXT, villageWith } from './village.ts';

describe('a text that is no scenario', () => {
  it('cut off: says where', () => {
    const cut = VILLAGE_TEXT.slice(0, VILLAGE_TEXT.indexOf('"sources"') + 12);
    const line = cut.split('\n').length;
    const column = cut.length - cut.lastIndexOf('\n');
    expect(problemsOf(cut)).toEqual([
      `The file: found "the end of the file at line ${line}, column ${column}", expected valid JSON, here text in double quotes; the file seems to be cut off`,
    ]);
  });

  it.each([
    ['', 'The file: found "the end of the file at line 1, column 1", expected valid JSON, here a value; the file seems to be cut off'],
    ['{"a": 1,}', 'The file: found "\\"}\\" at line 1, column 9", expected valid JSON, here text in double quotes'],
    ['{\n  "a": 01\n}', 'The file: found "\\"1\\\\n}\\" at line 2, column 9", expected valid JSON, here "," or "}"'],
    ["{'a': 1}", 'The file: found "\\"\'a\': 1}\\" at line 1, column 2", expected valid JSON, here text in double quotes'],
    ['{"a": NaN}', 'The file: found "\\"NaN}\\" at line 1, column 7", expected valid JSON, here a value'],
    ['{} x', 'The file: found "\\"x\\" at line 1, column 4", expected valid JSON, here the end of the file'],
    ['[1, 2]', 'The file: found [1,2], expected a scenario: an object with title, place, zones, roads, streams …'],
    ['null', 'The file: found null, expected a scenario: an object with title, place, zones, roads, streams …'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('nested without end is refused, not followed', () => {
    expect(problemsOf('['.repeat(100_000))[0]).toContain('at most 100 objects in one another');
  });

  it('50 MB are refused before they are read', () => {
    const problems = problemsOf(' '.repeat(50_000_000));
    expect(problems).toEqual([
      'The file: found "50.0 MB", expected a scenario of at most 5 MB; it was not read; is this data rather than a scenario?',
    ]);
    expect(LARGEST_BYTES).toBe(5_000_000);
  });

  it('a key that stands twice is a problem: one of the values would be lost', () => {
    const twice = VILLAGE_TEXT.replace('"title": "Two villages",', '"title": "Two villages",\n  "title": "Three villages",');
    expect(problemsOf(twice)).toEqual(['title: found "twice, again at line 4, column 3", expected each key once']);
  });

  it('a byte order mark is no fault', () => {
    expect(loaded(`\uFEFF${VILLAGE_TEXT}`).scenario.title).toBe('Two villages');
  });

  it('accepts all that JSON can say', () => {
    const odd = villageWith((draft) => {
      draft.title = 'A "quoted" \\ \u0001 \u{1F600} جلال آباد';
      draft.zones.V1.areaKm2 = 5.0e1;
    });
    expect(loaded(JSON.stringify(odd)).scenario).toEqual(loaded(odd).scenario);
  });
});
