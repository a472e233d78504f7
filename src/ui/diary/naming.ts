/** What a diary's states say, in words: the model keeps them as English or as keys. */
import { nameOf } from '../controls/declared.ts';
import { zoneName } from '../words/places.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';

/** 'homeDuties' → 'home duties', 'AF0614' → 'Goshta'. */
export const plainWords = (text: string): string =>
  text.replace(/\b[A-Z]{2}\d{2,6}\b/g, zoneName).replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** "woman, homeDuties, plans to leave", as the trace prints it without an age. */
function member(text: string): string {
  const [, who = '', doing = '', wish] = /^(girl|boy|woman|man), (.*?)(?:, (\w+) to leave)?$/.exec(text) ?? [];
  if (who === '') return sayText('diary', plainWords(text));
  const told = { who, doing: sayText('diary', plainWords(doing)) };
  return wish === undefined ? say('diary-member', told) : say('diary-member-wish', { ...told, wish: sayText('diary', wish) });
}

export function naming(key: string, value: string | number | undefined): string {
  if (value === undefined) return say('diary-gone');
  if (key === 'zone') return say('diary-lives', { zone: zoneName(String(value)) });
  if (key === 'home') return say('diary-home', { tenure: sayText('diary', plainWords(String(value))) });
  if (key === 'people' || key === 'abroad') return say(`diary-${key}`, { count: value });
  if (key.startsWith('person ')) return member(String(value));
  return say('diary-other', { what: sayText('diary', nameOf(key).toLowerCase()), value });
}
