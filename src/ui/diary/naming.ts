/** What a diary's states say, in words: the model keeps them as English or as keys. */
import { zoneName } from '../words/places.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';

/** 'homeDuties' → 'home duties', 'AF0614' → 'Goshta'. */
export const plainWords = (text: string): string =>
  text.replace(/\b[A-Z]{2}\d{2,6}\b/g, zoneName).replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** How a decision ended: "37 in 100: goes", "left for Pakistan", or a district. */
export function endOf(outcome: string): string {
  const [, share, end = ''] = /^(\d+) in 100: (.*)$/.exec(outcome) ?? [];
  if (share !== undefined) return say('diary-chance', { share, end: sayText('life', plainWords(end)) });
  const [, corridor] = /^left for (.*)$/.exec(outcome) ?? [];
  return corridor === undefined ? sayText('life', plainWords(outcome)) : say('diary-left', { corridor: sayText('text', corridor) });
}

/** "woman, homeDuties, plans to leave", as the trace prints it without an age. */
function member(text: string): string {
  const [, who = '', doing = '', wish] = /^(girl|boy|woman|man), (.*?)(?:, (\w+) to leave)?$/.exec(text) ?? [];
  if (who === '') return sayText('life', plainWords(text));
  const told = { who, doing: sayText('life', plainWords(doing)) };
  return wish === undefined ? say('diary-member', told) : say('diary-member-wish', { ...told, wish: sayText('life', wish) });
}

export function naming(key: string, value: string | number | undefined): string {
  if (value === undefined) return say('diary-gone');
  if (key === 'zone') return say('diary-lives', { zone: zoneName(String(value)) });
  if (key === 'home') return say('diary-home', { tenure: sayText('life', plainWords(String(value))) });
  if (key === 'people' || key === 'abroad') return say(`diary-${key}`, { count: value });
  return member(String(value));
}
