import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/ui/words/language.ts';

const ROOT = 'src/ui/messages';
const filesOf = (tag: string): string[] => readdirSync(join(ROOT, tag)).filter((name) => name.endsWith('.ftl'));
const textOf = (tag: string, file: string): string => readFileSync(join(ROOT, tag, file), 'utf8');

/** Message and attribute keys of a language, each with its text and the variables it uses. */
function messagesOf(tag: string): Map<string, { readonly text: string; readonly variables: readonly string[]; readonly file: string }> {
  const found = new Map<string, { text: string; variables: readonly string[]; file: string }>();
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
        found.set(key as string, { text, variables, file });
      }
    }
  }
  return found;
}

const sources = readdirSync('src/ui', { recursive: true })
  .map((name) => join('src/ui', String(name)))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'));

/** Keys as they are written in code, also with a part that is put in: `page-${key}`. */
const askedKeys = sources.flatMap((code) => [...code.matchAll(/\bsay(?:With)?\(\s*(?:'([\w.-]+)'|`([^`]+)`)/g)].map(([, plain, made]) => plain ?? made ?? ''));

/** Words that are the same in several languages, by key. */
const ALIKE: readonly string[] = ['digits-latn', 'digits-arab', 'digits-arabext'];

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

  it('has each key once', () => {
    const keys = filesOf('en').flatMap((file) => [...textOf('en', file).matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, key]) => key));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('has all keys, with their variables and in the same files, in %s', (tag) => {
    const found = messagesOf(tag);
    const own = [...found.keys()].filter((key) => found.get(key)?.file !== 'declared.ftl');
    expect(own.sort()).toEqual([...english.keys()].sort());
    for (const [key, { variables, file }] of english) {
      expect(found.get(key)?.variables, `${tag}: ${key}`).toEqual(variables);
      expect(found.get(key)?.file, `${tag}: ${key}`).toBe(file);
    }
  });

  it.each(LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en'))('has no text in %s that is still English', (tag) => {
    const found = messagesOf(tag);
    const same = [...english].filter(([key, { text }]) => found.get(key)?.text === text && /[a-z]{3}/.test(text) && !ALIKE.includes(key));
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
