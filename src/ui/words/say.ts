/**
 * Every word of the page comes from here: messages of Project Fluent, a folder for each language, a file for each part of the page.
 * English is the source; a test holds all languages to its keys and variables (test/contract/messages.test.ts).
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { ComponentChildren } from 'preact';
import { language, locale } from './language.ts';

export type Args = Readonly<Record<string, string | number>>;

/** With the page itself: nothing waits for the words of the first screen. */
const AT_HAND = import.meta.glob<string>('../messages/en/{shell,explore}.ftl', { query: '?raw', import: 'default', eager: true });
const FETCH = import.meta.glob<string>(['../messages/*/*.ftl', '!../messages/en/{shell,explore}.ftl'], { query: '?raw', import: 'default' });

/** Isolates keep figures and codes in order within a line that runs from right to left. */
const bundle = new FluentBundle(locale, { useIsolating: language.direction === 'rtl' });
const asked = new Map<string, Promise<void>>();

/** For a file name or a table, which isolates would spoil. */
export const unisolated = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

function add(text: string): void {
  const [wrong] = bundle.addResource(new FluentResource(text), { allowOverrides: true });
  if (wrong !== undefined) console.error(wrong);
}

async function fetchPart(part: string): Promise<void> {
  const path = `../messages/${language.tag}/${part}.ftl`;
  add(AT_HAND[path] ?? (await FETCH[path]?.()) ?? '');
}

/** Brings the words of parts of the page to hand; they stay. Rejects where they cannot be fetched, and may be asked again. */
export async function fetchWords(...parts: readonly string[]): Promise<void> {
  await Promise.all(
    parts.map((part) => {
      const fetching = asked.get(part) ?? fetchPart(part);
      asked.set(part, fetching);
      return fetching.catch((error: unknown) => {
        asked.delete(part);
        throw error;
      });
    }),
  );
}

if (language.tag === 'en')
  for (const [path, text] of Object.entries(AT_HAND)) {
  add(text);
  asked.set(path.replace(/^.*\/(\w+)\.ftl$/, '$1'), Promise.resolve());
  }

function format(id: string, args: Args | undefined): string | undefined {
  const [key, attribute] = id.split('.') as [string, string | undefined];
  const message = bundle.getMessage(key);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern == null) return undefined;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, (args ?? null) as Record<string, FluentVariable> | null, errors);
  if (errors[0] !== undefined) console.error(`${id}: ${errors[0].message}`);
  return text;
}

/** The message of this key, or of an attribute of it (`compare-verdict.title`). A key without a message shows itself and is told on the console. */
export function say(id: string, args?: Args): string {
  const text = format(id, args);
  if (text === undefined) console.error(`No message: ${id}`);
  return text ?? id;
}

/** What a declaration says of itself in English, in the page's language where it has been translated. */
export const sayDeclared = (id: string, english: string): string => format(id, undefined) ?? english;

type Wrap = Readonly<Record<string, (text: string) => ComponentChildren>>;

/** A message with marks such as `<link>…</link>`, each drawn by the function of its name. */
export function sayWith(id: string, wraps: Wrap, args?: Args): ComponentChildren[] {
  return say(id, args)
    .split(/(<\w+>.*?<\/\w+>)/s)
    .map((piece) => {
      const [, name = '', inner = ''] = /^<(\w+)>(.*?)<\/\w+>$/s.exec(piece) ?? [];
      const wrap = wraps[name];
      return wrap === undefined ? piece : wrap(inner);
    });
}
