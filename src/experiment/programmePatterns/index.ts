/** Q1–Q8, one line each file; Q9 is reported from the comparison of arms (individualOrCommunity.ts). */
import type { ProgrammePattern } from './pattern.ts';
import { PEOPLE_PATTERNS } from './people.ts';
import { PLACE_PATTERNS } from './places.ts';
import { WORK_PATTERNS } from './work.ts';

export const PROGRAMME_PATTERNS: readonly ProgrammePattern[] = [...WORK_PATTERNS, ...PEOPLE_PATTERNS, ...PLACE_PATTERNS];
