/** Fixed choices of declarations in plain words: those of bands, types, origins and sex are in programmes.ftl. */
import { say } from './say.ts';

export const choiceWords = (choice: string): string => say(`choice-${choice}`);
