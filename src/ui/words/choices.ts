/** Fixed choices of declarations in plain words. */
import { GROUP_WORDS } from './groups.ts';

const WORDS: Readonly<Record<string, string>> = {
  resident: GROUP_WORDS.residents.long,
  earlierReturnee: GROUP_WORDS.earlierReturnees.long,
  returnee: GROUP_WORDS.returnees.long,
  displaced: GROUP_WORDS.displaced.long,
  solicited: 'asked to come home',
  pressured: 'under pressure',
  assistedVoluntary: 'assisted voluntary return',
  qualifiedNationals: 'qualified nationals',
  displacedGoingHome: 'displaced people going home',
  all: 'women and men',
  women: 'women only',
  men: 'men only',
};

const plain = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
export const choiceWords = (choice: string): string => WORDS[choice] ?? plain(choice);

/** Answers of the rights sheet. */
export const ANSWER_WORDS: Readonly<Record<string, string>> = { met: 'Met', notMet: 'Not met', notKnown: 'Not known' };
