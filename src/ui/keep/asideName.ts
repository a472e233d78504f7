/** What the page calls what it puts on the shelf by itself. */
import { SHIPPED_TITLES } from '../state/shipped.ts';
import type { Saved } from '../state/scenario.ts';
import { locale } from '../words/language.ts';
import { fetchWords, say, unisolated } from '../words/say.ts';

/** Of a file that cannot be read any more, its id. */
export function titleOf({ id, text }: Saved): string {
  if (text === undefined) return SHIPPED_TITLES.find((one) => one.id === id)?.title ?? id;
  try {
    return String((JSON.parse(text) as { title?: unknown }).title ?? id);
  } catch {
    return id;
  }
}

/** "Nangarhar 2016, 22 November, 21:04" */
export async function asideName(title: string, at?: string): Promise<string> {
  await fetchWords('keep');
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).format(at ? new Date(at) : new Date());
  return unisolated(say('keep-aside', { title, date }));
}
