/** Lines below which people are harmed: the norms of handbooks, or the user's own; who is beyond them, and from when on. */
import { didYouMean, type Problem } from '../../scenario/problem.ts';
import { OUTCOMES } from '../../model/outcomes/index.ts';
import { GROUPS } from '../../model/outcomes/outcome.ts';
import { readSide, type Side } from '../../model/outcomes/sides.ts';
import type { RunResult } from '../../model/result.ts';
import { noAim } from '../plan/aims.ts';
import { NORMS } from './norms.ts';

export interface Line {
  readonly outcome: string;
  readonly group: string;
  readonly limit: number;
  /** On which side of the limit people are harmed. */
  readonly worse: 'above' | 'below';
  readonly source: string;
}
export const lineId = ({ outcome, group }: Pick<Line, 'outcome' | 'group'>): string => `${outcome}.${group}`;
export const labelOf = (outcome: string): string => OUTCOMES.find(({ key }) => key === outcome)?.label ?? outcome;
export const unitOf = (outcome: string): string => OUTCOMES.find(({ key }) => key === outcome)?.unit ?? '';

/** Which way is worse: for outcomes where nobody would dispute it. */
const BELOW = ['livingStandard', 'consumptionUsdPerMonth', 'incomeUsdPerMonth', 'earningsUsdPerMonth', 'daysWorked', 'dayWageUsdPerDay', 'regularWageIndex', 'waterService', 'clinicService', 'powerService', 'schooling', 'wellbeing', 'tenureOwner', 'livingOwners', 'livingRenters', 'savingsUsd', 'rssComposite'];
const ABOVE = ['poverty', 'unemployment', 'tenureMakeshift', 'tenureHosted', 'rentIndex', 'rentUsdPerMonth', 'peoplePerRoom', 'pupilsPerTeacher', 'outOfSchoolShare', 'commuteMinutes', 'resentment', 'grievance', 'tension', 'involuntaryImmobility', 'debtUsd'];
const WORSE = new Map<string, Line['worse']>([...BELOW.map((key) => [key, 'below'] as const), ...ABOVE.map((key) => [key, 'above'] as const)]);

/** Outcomes for which a line may be drawn, and on which side of it people are harmed. */
export const LINE_OUTCOMES: readonly string[] = [...WORSE.keys()];
export const worseSideOf = (outcome: string): Line['worse'] | undefined => WORSE.get(outcome);

export const SIDES = ['residents', 'returnees'] as const;
/** Feelings towards newcomers, and of newcomers, which the other side does not have. */
const OF_ONE_SIDE: Readonly<Record<string, Side>> = { resentment: 'residents', grievance: 'returnees' };
export const sidesOf = (outcome: string): readonly Side[] => SIDES.filter((side) => (OF_ONE_SIDE[outcome] ?? side) === side);

/** Handbooks' norms for both sides, so that what either suffers is told apart. */
export const DEFAULT_LINES: readonly Line[] = SIDES.flatMap((group): Line[] => [
  { outcome: 'waterService', group, limit: NORMS.litresPerDayShare.default, worse: 'below', source: NORMS.litresPerDayShare.source },
  { outcome: 'peoplePerRoom', group, limit: NORMS.roomPeople.default, worse: 'above', source: NORMS.roomPeople.source },
  { outcome: 'pupilsPerTeacher', group, limit: NORMS.pupilsPerTeacherPupils.default, worse: 'above', source: NORMS.pupilsPerTeacherPupils.source },
]);

/** `outcome.group=value`, held against what exists; a problem where it is no line. */
export function readLine(text: string): Line | Problem {
  const path = '--line';
  const [, outcome = '', group = 'all', limit = ''] = /^(\w+)(?:\.([\w.]+))?=(-?[\d.]+(?:e-?\d+)?)$/.exec(text) ?? [];
  const reason = noAim(outcome);
  if (reason !== undefined) return { path, found: text, expected: 'an outcome of how people live', hint: `${reason}: no line may be drawn for it` };
  if (!Number.isFinite(Number(limit)) || limit === '') return { path, found: text, expected: 'outcome.group=value, such as livingStandard.residents=0.95' };
  const found = OUTCOMES.find(({ key }) => key === outcome);
  const worse = WORSE.get(outcome);
  if (found === undefined || worse === undefined) {
    const hint = didYouMean(outcome, WORSE.keys());
    return { path, found: text, expected: `an outcome of which all agree which way is worse: ${[...WORSE.keys()].join(', ')}`, ...(hint && { hint }) };
  }
  const groups: readonly string[] = found.of ? GROUPS : ['all', ...SIDES];
  if (!groups.includes(group)) {
    const hint = didYouMean(group, groups);
    return { path, found: text, expected: `a group that ${outcome} has: ${groups.join(', ')}`, ...(hint && { hint }) };
  }
  return { outcome, group, limit: Number(limit), worse, source: 'the user’s line' };
}

const isSide = (group: string): group is Side => SIDES.some((side) => side === group);

/** What the line is held against, by month: of people as they are, of places by where the people of a side live. */
export function lineSeries(run: RunResult, { outcome, group }: Pick<Line, 'outcome' | 'group'>): readonly number[] {
  const own = run.outcomes[outcome]?.series[group];
  if (own !== undefined) return own;
  if (!isSide(group)) return run.dates.map(() => Number.NaN);
  return readSide(run, undefined, { outcome, side: group }, run.dates.map((date, month) => ({ month, date }))).values;
}

export const isBeyond = (value: number, { limit, worse }: Pick<Line, 'limit' | 'worse'>): boolean => (worse === 'above' ? value > limit : value < limit);

/** First month, from `from` on, of so many in a row that are beyond the line; −1 where there is none. */
export function crossingOf(values: readonly number[], line: Pick<Line, 'limit' | 'worse'>, from: number, lasting: number): number {
  let row = 0;
  for (let m = from; m < values.length; m++) {
    row = isBeyond(values[m], line) ? row + 1 : 0;
    if (row === lasting) return m - lasting + 1;
  }
  return -1;
}

/** Most people of a side, in any month from `from` on, who live in zones beyond the line: a mean over the place may hide them. */
export function mostBeyond({ outcomes, dates }: RunResult, line: Line, from: number): number {
  const outcome = outcomes[line.outcome];
  const population = outcomes['population'];
  if (outcome === undefined || population === undefined || !(isSide(line.group) || line.group === 'all')) return Number.NaN;
  const sideOf = (of: typeof outcome): Readonly<Record<string, readonly number[]>> | undefined => (line.group === 'residents' ? of.zonesResidents : line.group === 'returnees' ? of.zonesNewcomers : of.zones);
  const people = sideOf(population) ?? {};
  const values = sideOf(outcome) ?? outcome.zones;
  let most = 0;
  for (let m = from; m < dates.length; m++) {
    const beyond = Object.entries(people).reduce((sum, [zone, heads]) => sum + (isBeyond(values[zone]?.[m] ?? Number.NaN, line) ? heads[m] : 0), 0);
    most = Math.max(most, beyond);
  }
  return most;
}
