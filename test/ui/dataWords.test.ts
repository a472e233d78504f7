import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { GAPS } from '../../src/data/in/gaps.ts';
import { DIALECTS, KINDS } from '../../src/data/in/kinds.ts';
import { LEFT_OUT, REFUSALS, TOLD } from '../../src/data/in/problem.ts';
import { ROLES } from '../../src/data/in/roles.ts';

const bundle = new FluentBundle('en');
bundle.addResource(new FluentResource(readFileSync('src/ui/messages/en/data.ftl', 'utf8')));

describe('the page of own data', () => {
  it.each([
    ['problem', [...REFUSALS, ...LEFT_OUT, ...TOLD]],
    ['role', ROLES],
    ['kind', KINDS],
    ['dialect', DIALECTS],
    ['gap', GAPS],
    ['fill', GAPS],
  ])('has words for every %s that the readers can tell', (what, keys) => {
    expect(keys.filter((key) => !bundle.hasMessage(`data-${what}-${key}`))).toEqual([]);
  });

  it('has no words for problems that no reader tells', () => {
    const known = new Set<string>([...REFUSALS, ...LEFT_OUT, ...TOLD]);
    const said = [...bundle._messages.keys()].flatMap((key) => /^data-problem-(\w+)$/.exec(key)?.[1] ?? []);
    expect(said.filter((code) => !known.has(code))).toEqual([]);
  });
});
