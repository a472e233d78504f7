/** Q1–Q8, one line each file, and Q9, which is reported and not held. */
import type { PatternReport } from '../report.ts';
import type { Simulate } from '../simulate.ts';
import { evaluateProgrammePattern, runsPerSeed } from './evaluate.ts';
import { DRAWN_ARMS, individualOrCommunity } from './individualOrCommunity.ts';
import type { ProgrammePattern } from './pattern.ts';
import { PEOPLE_PATTERNS } from './people.ts';
import { PLACE_PATTERNS } from './places.ts';
import { WORK_PATTERNS } from './work.ts';

export const PROGRAMME_PATTERNS: readonly ProgrammePattern[] = [...WORK_PATTERNS, ...PEOPLE_PATTERNS, ...PLACE_PATTERNS];
const REPORTED = 'Q9';
export const PROGRAMME_PATTERN_IDS: readonly string[] = [...PROGRAMME_PATTERNS.map(({ id }) => id), REPORTED];
/** Q9 is run on a whole province, many times: no finer than this. */
const DRAWN_SCALE = 100;

/** Runs for each seed, for progress. */
export const programmeRunsPerSeed = (only: readonly string[]): number =>
  PROGRAMME_PATTERNS.reduce((sum, pattern) => sum + (only.includes(pattern.id) ? runsPerSeed(pattern) : 0), only.includes(REPORTED) ? DRAWN_ARMS : 0);

/** One after another: whole results of all of them would not fit. */
export async function evaluateProgrammePatterns(simulate: Simulate, only: readonly string[], replicates: number, scale: number): Promise<PatternReport[]> {
  const reports: PatternReport[] = [];
  for (const pattern of PROGRAMME_PATTERNS) {
    if (only.includes(pattern.id)) reports.push(await evaluateProgrammePattern(pattern, simulate, replicates, scale));
  }
  if (only.includes(REPORTED)) reports.push(await individualOrCommunity(simulate, replicates, Math.max(scale, DRAWN_SCALE)));
  return reports;
}
