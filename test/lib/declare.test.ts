import { describe, expect, it } from 'vitest';
import { choice, defaults, flag, list, map, month, number, parameter, record, reference, text } from '../../src/lib/declare.ts';

describe('a parameter', () => {
  it('without a source says that it is assumed', () => {
    const p = parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'A share.' });
    expect(p).toMatchObject({ kind: 'number', source: 'assumed', grade: 'assumed' });
  });

  it('keeps its source, grade and whether it may be fitted', () => {
    const p = parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'A share.', source: 'Counted 2016', grade: 'verified', free: true });
    expect(p).toMatchObject({ source: 'Counted 2016', grade: 'verified', free: true });
  });

  it('gives its default', () => {
    const group = {
      a: parameter({ unit: 'share', range: [0, 1], default: 0.5, doc: 'A.' }),
      b: parameter({ unit: 'months', range: [0, 9], default: 3, doc: 'B.' }),
    };
    expect(defaults(group)).toEqual({ a: 0.5, b: 3 });
  });
});

describe('fields', () => {
  it('say their kind', () => {
    const share = number({ unit: 'share', range: [0, 1], doc: 'Share.' });
    const kinds = [
      share,
      text({ doc: 'Text.' }),
      month({ doc: 'Month.' }),
      flag({ doc: 'Flag.' }),
      choice({ of: ['a', 'b'], doc: 'Choice.' }),
      reference({ to: 'zones', doc: 'Zone.' }),
      list({ of: share, doc: 'List.' }),
      map({ of: share, sumsTo: 1, doc: 'Map.' }),
      record({ of: { share }, doc: 'Record.' }),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(['number', 'text', 'month', 'flag', 'choice', 'reference', 'list', 'map', 'record']);
  });
});
