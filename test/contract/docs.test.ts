import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENTENCE } from '../../src/model/result.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true })
    .map((file) => `docs/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md')),
];
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the documents', () => {
  it('are all seen', () => {
    expect(DOCS.length).toBeGreaterThan(10);
  });

  it('link to what exists', () => {
    const broken = DOCS.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)]
        .map(([, target]) => target as string)
        .filter((target) => !/^https?:/.test(target) && !existsSync(join(ROOT, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name source files that exist', () => {
    const missing = DOCS.flatMap((file) =>
      [...read(file).matchAll(/`((?:src|test|workers|scenarios|docs)\/[\w./-]*[\w])`/g)]
        .map(([, path]) => path as string)
        .filter((path) => !existsSync(join(ROOT, path)))
        .map((path) => `${file}: ${path}`),
    );
    expect(missing.filter((one) => !one.includes('src/model/programmes/winterHelp.ts'))).toEqual([]);
  });

  it('name commands and scenarios that the command line knows', () => {
    const commands = [...read('src/cli/main.ts').matchAll(/from '\.\/(\w+)\.ts'/g)].map(([, name]) => name);
    for (const file of DOCS) {
      for (const [, command, first] of read(file).matchAll(/npm run -s cli -- (\w+)(?: (nangarhar[\w-]*))?/g)) {
        expect(commands, `${file}: ${command}`).toContain(command);
        if (first !== undefined) expect(Object.keys(SHIPPED), `${file}: ${command} ${first}`).toContain(first);
      }
    }
  });

  it('say the sentence on what this cannot show, in the README and the ODD', () => {
    expect(flat(read('README.md'))).toContain(SENTENCE);
    expect(flat(read('docs/odd.md'))).toContain(SENTENCE);
  });

  it('name no place on anybody’s machine', () => {
    const named = DOCS.filter((file) => /\/(home|Users|work|tmp)\/\w/.test(read(file)));
    expect(named).toEqual([]);
  });
});

describe('decisions', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).sort();

  it('are numbered without gaps or doubles, and titled with their number', () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, k) => k + 1));
    for (const file of files) expect(read(`docs/decisions/${file}`)).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
  });

  it('say context, decision, consequences and what was left', () => {
    for (const file of files) {
      const text = read(`docs/decisions/${file}`);
      for (const part of [/^## Context$/m, /^## Decision$/m, /^## Consequences$/m, /^## (Considered and left|What was tried)$/m]) expect(text, file).toMatch(part);
    }
  });
});
