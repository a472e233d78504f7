/** Every programme that can be added, with what it says about itself. */
import type { Grade, Parameters } from '../../lib/declare.ts';
import { PROGRAMMES } from '../../model/programmes/index.ts';
import type { ProgrammeDefinition } from '../../model/programmes/programme.ts';
import { say } from '../words/say.ts';

export type Kind = Pick<ProgrammeDefinition, 'key' | 'family' | 'label' | 'doc' | 'acts' | 'enrols'> & {
  readonly parameters: Parameters;
  /** It names people; the others work on places, for all who live there. */
  readonly namesPeople: boolean;
  /** Whom it reaches need not return: they stay where they are. */
  readonly letsStay: boolean;
};

const isOfPeople = ({ enrols, remain, arrive, schedule, deliver }: ProgrammeDefinition): boolean =>
  [enrols, remain, arrive, schedule, deliver].some((part) => part !== undefined);

export const KINDS: readonly Kind[] = PROGRAMMES.map((one) => ({
  ...one,
  namesPeople: isOfPeople(one),
  letsStay: one.remain !== undefined,
}));
export const kindOf = (key: string): Kind | undefined => KINDS.find((kind) => kind.key === key);

/** Their words are `family-<key>`. */
export const FAMILIES: readonly Kind['family'][] = ['beforeReturn', 'individual', 'community', 'governance'];

/** "assumed", or the source and how sure it is. */
export function sourceWords(source: string, grade: Grade): string {
  const words = say(`grade-${grade}`);
  if (source === grade) return words;
  return source.toLowerCase().startsWith(grade) ? source : say('source-grade', { source, grade: words });
}

/** "A whole doc. With more." → "A whole doc." */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

export const fits = (search: string, ...texts: readonly string[]): boolean => {
  const all = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};
