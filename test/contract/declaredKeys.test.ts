import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { nameOf } from '../../src/ui/controls/declared.ts';
import { findFetched } from '../../src/ui/state/shipped.ts';
import { declarationKey } from '../../src/ui/words/declared.ts';
import { LANGUAGES } from '../../src/ui/words/language.ts';
import { declaredFile, declaredKeys } from './declaredKeys.ts';

const said = declaredKeys();
const keys = new Map(said);

/** Keys and attributes of a file of messages, each with its text. */
function messagesIn(text: string): Map<string, string> {
  const bundle = new FluentBundle('en', { useIsolating: false });
  expect(bundle.addResource(new FluentResource(text))).toEqual([]);
  const told = (pattern: Parameters<FluentBundle['formatPattern']>[0] | null): string => (pattern === null ? '' : bundle.formatPattern(pattern));
  return new Map(
    [...bundle._messages].flatMap(([key, { value, attributes }]) => [
      [key, told(value)] as const,
      ...Object.entries(attributes).map(([name, pattern]) => [`${key}.${name}`, told(pattern)] as const),
    ]),
  );
}

describe('what declarations say of themselves', () => {
  it('is a file of messages, which DECLARED=<path> writes for translators', () => {
    const file = declaredFile(said);
    expect(messagesIn(file)).toEqual(keys);
    const words = said.reduce((sum, [, english]) => sum + english.split(/\s+/).length, 0);
    console.log(`${said.length} texts, ${words} words`);
    if (process.env['DECLARED']) writeFileSync(process.env['DECLARED'], file);
  });

  it('has no key in common with the words of the page', () => {
    const folder = 'src/ui/messages/en';
    const page = readdirSync(folder).flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^([\w-]+) =/gm)].map(([, key = '']) => key));
    expect(page.filter((key) => keys.has(key))).toEqual([]);
  });

  it('is found for every figure of a scenario, wherever it stands', () => {
    const found = loadScenario(JSON.stringify(findFetched('nangarhar-2016')), { find: findFetched });
    if ('problems' in found) throw new Error('The reference case has problems.');
    const missing = found.figures
      .filter(({ path, label }) => nameOf(path.split('.').at(-1) ?? '', { label }) !== path.split('.').at(-1))
      .map(({ path }) => declarationKey(path, () => undefined))
      .filter((key) => !keys.has(key) || !keys.has(`${key}.doc`));
    expect(found.figures.length).toBeGreaterThan(500);
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en'))('is told in %s, all of it and nothing else', (tag) => {
    const found = ['declared', 'scenarios'].map((part) => `src/ui/messages/${tag}/${part}.ftl`).filter((file) => existsSync(file));
    const own = messagesIn(found.map((file) => readFileSync(file, 'utf8')).join('\n'));
    expect([...own.keys()].sort()).toEqual([...keys.keys()].sort());
  });
});
