/** Words in a row, as the language joins them. */
import { locale } from './language.ts';

const all = new Intl.ListFormat(locale, { type: 'conjunction' });
const any = new Intl.ListFormat(locale, { type: 'disjunction' });

/** "a, b and c" */
export const listed = (words: readonly string[]): string => all.format(words);
/** "a, b or c" */
export const either = (words: readonly string[]): string => any.format(words);
