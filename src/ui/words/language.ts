/** The page's language, and with it digits, calendar and direction. Chosen once a visit: a change loads the page anew, where all that is open is kept. */
import { load, save } from '../state/storage.ts';

export interface Language {
  /** BCP 47. Dari is `fa-AF`: browsers know no `prs`. */
  readonly tag: string;
  /** As its speakers write it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its texts have not been read by somebody who speaks it. */
  readonly draft?: true;
}

export const LANGUAGES: readonly [Language, ...Language[]] = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'fa-AF', name: 'دری', direction: 'rtl', draft: true },
  { tag: 'ps', name: 'پښتو', direction: 'rtl', draft: true },
  { tag: 'es', name: 'español', direction: 'ltr', draft: true },
  { tag: 'fr', name: 'français', direction: 'ltr', draft: true },
];

export const DIGITS = ['auto', 'latn', 'arab', 'arabext'] as const;
export const CALENDARS = ['auto', 'gregory', 'persian'] as const;
export type Digits = (typeof DIGITS)[number];
export type Calendar = (typeof CALENDARS)[number];

const asked = new URLSearchParams(globalThis.location?.search ?? '');

const of = (tag: string): Language | undefined =>
  LANGUAGES.find((one) => one.tag === tag) ?? LANGUAGES.find((one) => one.tag.split('-')[0] === tag.replace(/^prs/, 'fa').split('-')[0]);

/** The address, then what was chosen, then what the browser's owner reads, then English. */
function choose(): Language {
  const wished = [asked.get('lang'), load<string | null>('language', null), ...(globalThis.navigator?.languages ?? [])];
  return wished.map((tag) => (tag ? of(tag) : undefined)).find((found) => found !== undefined) ?? LANGUAGES[0];
}

export const language = choose();
export const digits = load<Digits>('digits', 'auto');
export const calendar = load<Calendar>('calendar', 'auto');
/** The address may turn the page round whatever the language, to look at it. */
export const direction = asked.get('dir') === 'rtl' || (asked.get('dir') !== 'ltr' && language.direction === 'rtl') ? 'rtl' : 'ltr';

/** The language of names of places: scenarios have them in English and in Dari. The address may ask for them alone. */
export const placeLanguage = /^(fa|ps|prs)/.test(asked.get('lang') ?? language.tag) ? 'fa' : 'en';

/** For `Intl`, where a language does not say it all: British order and words, and the decimal point and thousands of Latin America. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-419' };
/** Where a browser has no digits and months of a language, those of its neighbour: Chromium knows no Pashto. */
const NEIGHBOURS: Readonly<Record<string, string>> = { ps: 'fa-AF' };
const isKnown = Intl.DateTimeFormat.supportedLocalesOf([language.tag]).length > 0;
export const locale = [(isKnown ? REGIONS : NEIGHBOURS)[language.tag] ?? language.tag, ...(digits === 'auto' ? [] : [`-u-nu-${digits}`])].join('');

/** Keeps the choice and loads the page anew. */
export function speak(choice: { readonly language?: string; readonly digits?: Digits; readonly calendar?: Calendar }): void {
  for (const [key, value] of Object.entries(choice)) save(key, value);
  const url = new URL(location.href);
  url.searchParams.delete('lang');
  if (url.href === location.href) location.reload();
  else location.replace(url); // an address that names a language would overrule the choice
}
