import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/ui/words/language.ts';

const ROOT = 'src/ui/messages';
const filesOf = (tag: string): string[] => readdirSync(join(ROOT, tag)).filter((name) => name.endsWith('.ftl'));
const textOf = (tag: string, file: string): string => readFileSync(join(ROOT, tag, file), 'utf8');

interface Told {
  readonly text: string;
  readonly words: string;
  readonly variables: readonly string[];
  readonly file: string;
}

/** What a pattern says by itself: without variables, the keys of its variants, and marks. */
function wordsOf(pattern: unknown): string {
  if (typeof pattern === 'string') return pattern.replace(/<\/?\w+>/g, '');
  if (Array.isArray(pattern)) return pattern.map(wordsOf).join(' ');
  const { variants = [], value } = pattern as { variants?: readonly { value: unknown }[]; value?: unknown };
  return [...variants.map((one) => wordsOf(one.value)), typeof value === 'string' ? value : ''].join(' ');
}

/** Message and attribute keys of a language, each with its text, its words and the variables it uses. */
function messagesOf(tag: string): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const file of filesOf(tag)) {
    const bundle = new FluentBundle('en');
    const wrong = bundle.addResource(new FluentResource(textOf(tag, file)));
    expect(wrong, `${tag}/${file}`).toEqual([]);
    for (const [id, message] of bundle._messages) {
      const patterns = [[id, message.value], ...Object.entries(message.attributes).map(([name, pattern]) => [`${id}.${name}`, pattern])] as const;
      for (const [key, pattern] of patterns) {
        if (pattern === null) continue;
        const text = JSON.stringify(pattern);
        const variables = [...new Set([...text.matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name ?? ''))].sort();
        found.set(key as string, { text, words: wordsOf(pattern), variables, file });
      }
    }
  }
  return found;
}

const files = readdirSync('src/ui', { recursive: true })
  .map((name) => join('src/ui', String(name)))
  .filter((name) => /\.tsx?$/.test(name));
const sources = files.map((name) => readFileSync(name, 'utf8'));

/** Keys as they are written in code, also with a part that is put in: `page-${key}`. */
const askedKeys = sources.flatMap((code) => [...code.matchAll(/\bsay(?:With)?\(\s*(?:'([\w.-]+)'|`([^`]+)`)/g)].map(([, plain, made]) => plain ?? made ?? ''));

/** The variables that a call gives, by the names of its last object; undefined where it takes some from elsewhere. */
function given(call: string): readonly string[] | undefined {
  if (/^\(\s*'[^']*'\s*\)/.test(call)) return [];
  let depth = 0;
  let flat = ''; // of objects within objects only their outer names
  for (const letter of call) {
    if ('({['.includes(letter)) depth++;
    if (depth === 1 || depth === 2) flat += letter;
    if (')}]'.includes(letter)) depth--;
    if (depth === 0) break;
  }
  const last = /\{([^{}]*)\},?\s*\)$/.exec(flat)?.[1];
  return last === undefined || last.includes('...') ? undefined : [...last.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name ?? '');
}

/** A name, and a source as files keep it. */
const NO_ENGLISH: readonly string[] = ['Return Impact', 'chosen by the user'];

const withoutComments = (code: string): string => code.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/ .*/g, '');
const looksLikeCode = (text: string): boolean => /[=;&|[\]]|\w\(|=>|\b(const|return|import|readonly)\b|^\W*\w+\.\w+|^\s*[():,]|^[^(]*\)|\s\?\s*$/.test(text);
const isEnglish = (text: string): boolean => /[A-Za-z]{2}/.test(text) && !NO_ENGLISH.includes(text.trim());

/** English between tags, in attributes that people read or hear, and in quotes of three words and more; errors of programmers apart. */
function englishIn(code: string, isPage: boolean): string[] {
  const bare = withoutComments(code).replace(/<pre\b.*?<\/pre>/gs, ''); // commands are typed as they are
  const between = isPage ? [...bare.matchAll(/(?<![=-])>([^<>{}]+)(?=[<{])/g), ...bare.matchAll(/\}([^<>{}]+)(?=<\/)/g)] : [];
  const attributes = [...bare.matchAll(/\b(?:aria-\w+text|aria-label|title|placeholder|alt|label)=(?:"([^"]*)"|\{`([^`]*)`\})/g)];
  const quoted = [...bare.matchAll(/(?<!new Error\()'((?:[^'\\\n]|\\.)*)'/g), ...bare.matchAll(/(?<!new Error\()`([^`]*)`/g)];
  return [
    ...between.map(([, text = '']) => text).filter((text) => !looksLikeCode(text)),
    ...attributes.map(([, plain, made]) => plain ?? made?.replace(/\$\{[^}]*\}/g, '') ?? ''),
    ...quoted.map(([, text = '']) => text).filter((text) => /^[A-Z“]?[a-z]+,? [a-z]+,? [a-z]+\b/.test(text)),
  ].filter(isEnglish);
}

/** Words that are the same in several languages, by key. */
const ALIKE: readonly string[] = ['digits-latn', 'digits-arab', 'digits-arabext'];

/** Words that one language spells as English does: in French programme, minute, point, budget, condition and verdict. */
const ALIKE_IN: Readonly<Record<string, readonly string[]>> = {
  fr: [
    ...['compare-apart-policy', 'compare-column-programme', 'lesson-control-programmes', 'compare-minutes', 'compare-points', 'compare-unit-share'],
    ...['funding-look-budget', 'funding-column-budget', 'funding-look-condition', 'patterns-head-verdict'],
  ],
};

/** Variables that are given for languages whose word depends on them, and that English does without. */
const OFFERED: Readonly<Record<string, readonly string[]>> = { 'number-million': ['count'], 'number-billion': ['count'] };

describe('messages', () => {
  const english = messagesOf('en');

  it('has a message for every key that the page asks for', () => {
    const patterns = askedKeys.map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
    const missing = askedKeys.filter((_, at) => ![...english.keys()].some((key) => patterns[at]?.test(key)));
    expect(askedKeys.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it('has no message that nothing asks for', () => {
    const patterns = askedKeys.map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
    const quoted = new Set(sources.flatMap((code) => [...code.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key)));
    expect([...english.keys()].filter((key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('are the only English of the page', () => {
    const found = files.flatMap((name, at) => englishIn(sources[at] ?? '', name.endsWith('x')).map((text) => `${name}: ${text.trim()}`));
    expect(found).toEqual([]);
    expect(englishIn('<p class="a">Some words</p>', true)).toEqual(['Some words']);
    expect(englishIn('<input aria-label="Search" />', true)).toEqual(['Search']);
  });

  it('are given the variables that they use', () => {
    const lacking = sources.flatMap((code) =>
      [...code.matchAll(/\bsay(?:With)?(?=\(\s*'([\w.-]+)')/g)].flatMap((found) => {
        const key = found[1] ?? '';
        const names = given(code.slice(found.index + found[0].length));
        return (english.get(key)?.variables ?? []).filter((one) => names !== undefined && !names.includes(one)).map((one) => `${key}: $${one}`);
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('leave no hole whatever their variables are', () => {
    for (const file of filesOf('en')) {
      const bundle = new FluentBundle('en', { transform: (text) => text.replace(/[a-z]/g, 'é') });
      bundle.addResource(new FluentResource(textOf('en', file)));
      for (const [id, { value, attributes }] of bundle._messages) {
        for (const pattern of [value, ...Object.values(attributes)]) {
          if (pattern === null) continue;
          const names = [...JSON.stringify(pattern).matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name ?? '');
          for (const one of [0, 1, 2, 'none', 'hotSpot', 'falls']) {
            const errors: Error[] = [];
            const text = bundle.formatPattern(pattern, Object.fromEntries(names.map((name) => [name, one])), errors);
            expect(errors, id).toEqual([]);
            expect(text, id).not.toMatch(/[{}]|\s$|undefined/);
          }
        }
      }
    }
  });

  it('has each key once', () => {
    const keys = filesOf('en').flatMap((file) => [...textOf('en', file).matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, key]) => key));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('has all keys, with their variables and in the same files, in %s', (tag) => {
    const found = messagesOf(tag);
    const own = [...found.keys()].filter((key) => !['declared.ftl', 'scenarios.ftl'].includes(found.get(key)?.file ?? ''));
    expect(own.sort()).toEqual([...english.keys()].sort());
    for (const [key, { variables, file }] of english) {
      expect(found.get(key)?.variables.filter((one) => !(OFFERED[key] ?? []).includes(one)), `${tag}: ${key}`).toEqual(variables);
      expect(found.get(key)?.file, `${tag}: ${key}`).toBe(file);
    }
  });

  it.each(LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en'))('has no text in %s that is still English', (tag) => {
    const found = messagesOf(tag);
    const alike = [...ALIKE, ...(ALIKE_IN[tag] ?? [])];
    const same = [...english].filter(([key, { text, words }]) => found.get(key)?.text === text && /[a-z]{3}/i.test(words) && !alike.includes(key));
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
