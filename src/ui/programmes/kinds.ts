/** Every programme that can be added, with what it says about itself. */
import type { Parameters } from '../../lib/declare.ts';
import { PROGRAMMES } from '../../model/programmes/index.ts';
import type { ProgrammeDefinition } from '../../model/programmes/programme.ts';

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

export const FAMILY_WORDS: Readonly<Record<Kind['family'], { readonly title: string; readonly doc: string }>> = {
  beforeReturn: { title: 'Before return', doc: 'For people who are still abroad, or on their way.' },
  individual: { title: 'Individual', doc: 'For persons and households, one by one.' },
  community: { title: 'Community', doc: 'For places, and all who live in them.' },
  governance: { title: 'Governance', doc: 'Rules, agreements and ways of working.' },
};

/** "assumed", or the source and how sure it is. */
export const sourceWords = (source: string, grade: string): string =>
  source.toLowerCase().startsWith(grade) ? source : `${source}; ${grade}`;

/** "A whole doc. With more." → "A whole doc." */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

export const fits = (search: string, ...texts: readonly string[]): boolean => {
  const all = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};
