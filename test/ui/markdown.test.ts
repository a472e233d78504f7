import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, sectionsOf, spansOf } from '../../src/ui/evidence/markdown.ts';

const odd = blocksOf(readFileSync('docs/odd.md', 'utf8'));
const textsIn = (block: Block): readonly string[] =>
  block.kind === 'table' ? [...block.head, ...block.rows.flat()] : block.kind === 'list' ? block.items : [block.text];

describe('the project’s own Markdown', () => {
  it('is read as headings, paragraphs, lists, tables and quotations', () => {
    const text = '# One\nText that\ngoes on.\n\n- a\n  and more\n- b\n\n1. c\n\n| x | y |\n| --- | --- |\n| 1 \\| 2 |  |\n\n> said\n';
    expect(blocksOf(text)).toEqual([
      { kind: 'heading', level: 1, text: 'One' },
      { kind: 'paragraph', text: 'Text that goes on.' },
      { kind: 'list', ordered: false, items: ['a and more', 'b'] },
      { kind: 'list', ordered: true, items: ['c'] },
      { kind: 'table', head: ['x', 'y'], rows: [['1 | 2', '']] },
      { kind: 'quotation', text: 'said' },
    ]);
  });

  it('has code, strong words, emphasis and links in its lines, and leaves other stars alone', () => {
    expect(spansOf('**a** `b*c` *d e* 2 * 3 * 4 [f](g.md).').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'strong a', 'text  ', 'code b*c', 'text  ', 'emphasis d e', 'text  2 * 3 * 4 ', 'link f', 'text .',
    ]);
  });

  it('of the description of the model is read whole: twelve sections, tables of even rows, no mark left over', () => {
    expect(sectionsOf(odd, 2).map(({ id }) => id)).toContain('10-which-rules-produce-which-pattern');
    expect(sectionsOf(odd, 2)).toHaveLength(12);
    const uneven = odd.filter((block) => block.kind === 'table' && block.rows.some((row) => row.length !== block.head.length));
    expect(uneven).toEqual([]);
    const left = odd.flatMap(textsIn).flatMap(spansOf).filter(({ kind, text }) => kind === 'text' && /\*\*|`|^\s*\||^#/.test(text));
    expect(left).toEqual([]);
  });

  it('of the changelog is read: results of a version as a list', () => {
    const [newest] = sectionsOf(blocksOf(readFileSync('CHANGELOG.md', 'utf8')), 2);
    const results = sectionsOf(newest?.blocks ?? [], 3).find(({ title }) => title === 'Results');
    expect(results?.blocks.every(({ kind }) => kind === 'list')).toBe(true);
  });
});
