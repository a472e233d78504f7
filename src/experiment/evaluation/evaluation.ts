/**
 * What an evaluation would have seen: a programme surveyed before and after, against a control group of eligible people whom it did not
 * serve, and against the truth, which only a model has: the same people without it, all other programmes going on.
 */
import { inTurns } from '../../lib/inTurns.ts';
import { decisionKey, seedKey, uniform } from '../../lib/random.ts';
import { monthDate, monthIndex } from '../../model/calendar.ts';
import { programmeOf } from '../../model/programmes/index.ts';
import type { Lives, RunRequest, RunResult } from '../../model/result.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import type { ProgrammeInput, Scenario } from '../../model/scenario.ts';
import { type Spread, spreadOf } from '../money/spread.ts';
import { AT_ONCE, counted, seedsOf, type Simulate, type TellProgress } from '../simulate.ts';
import type { Comparison, Evaluated, Evaluation, Found } from './report.ts';
import { ASKED, type Asked, type Counts, type Surveyed, surveyed } from './survey.ts';
import { evaluationWords } from './words.ts';

/** Months between rounds of first interviews. */
const ROUND_MONTHS = 3;

export interface EvaluationOptions {
  readonly simulate: Simulate;
  readonly scenario: Scenario;
  /** Ids. */
  readonly programmes: readonly string[];
  readonly seeds: number;
  readonly scale: number;
  readonly months?: number;
  /** Share of those still here who do not answer at the end: of those served, and of the control group. */
  readonly silentShare: number;
  readonly silentControlShare: number;
  readonly progress?: TellProgress;
}

/** Programmes that serve people, so that somebody can be asked. */
export const askable = ({ programmes }: Scenario): string[] => Object.keys(programmes).filter((id) => programmeOf(programmes[id].kind).enrols !== undefined);

/** From the month before it begins, every quarter, while it takes people. */
export function roundsOf(scenario: Scenario, { start, end }: Pick<ProgrammeInput, 'start' | 'end'>, months: number): number[] {
  const first = Math.max(0, monthIndex(scenario, start) - 1);
  const last = Math.min(monthIndex(scenario, end), months - 2);
  return Array.from({ length: Math.max(0, Math.floor((last - first) / ROUND_MONTHS) + 1) }, (_, k) => first + k * ROUND_MONTHS);
}

const lengthOf = ({ scenario, months }: Pick<EvaluationOptions, 'scenario' | 'months'>): number => months ?? scenario.place.months;

/**
 * How many runs it takes, and how many whole ones would take as long. For each seed and programme: with it, twice, as those served are
 * known only afterwards; without it; and one until each round.
 */
export function runsOf(options: Pick<EvaluationOptions, 'scenario' | 'programmes' | 'seeds' | 'months'>): { readonly runs: number; readonly wholeRuns: number } {
  const { scenario, programmes, seeds } = options;
  const months = lengthOf(options);
  const rounds = programmes.flatMap((id) => roundsOf(scenario, scenario.programmes[id], months));
  const whole = 3 * programmes.length;
  const short = rounds.reduce((sum, month) => sum + month + 1, 0) / months;
  return { runs: seeds * (whole + rounds.length), wholeRuns: seeds * (whole + short) };
}

async function surveyOf(simulate: Simulate, options: EvaluationOptions, id: string, seed: string): Promise<Surveyed> {
  const { scenario, scale, silentShare, silentControlShare } = options;
  const months = lengthOf(options);
  const run = async (request: Partial<RunRequest>): Promise<Lives> => livesOf(await simulate({ scenario, seed, scale, months, ...request }));
  const { start } = scenario.programmes[id];
  const rounds = roundsOf(scenario, scenario.programmes[id], months).map((month) => run({ months: month + 1, livesOf: 'eligible' }));
  const served = await run({ livesOf: 'served', commonUntil: start });
  const ids = (served.servedBy[id] ?? []).map((at) => served.id[at]);
  const early = await Promise.all(rounds);
  const ever = new Set(ids);
  const others = [...new Set(early.flatMap((lives) => (lives.eligibleFor[id] ?? []).map((at) => lives.id[at])))].filter((one) => !ever.has(one));
  const without = Object.fromEntries(Object.entries(scenario.programmes).filter(([other]) => other !== id));
  const [control, twins] = await Promise.all([run({ livesOf: others, commonUntil: start }), run({ scenario: { ...scenario, programmes: without }, livesOf: ids, commonUntil: start })]);
  const { k0, k1 } = decisionKey(seedKey(seed), 'evaluation.silent', 0);
  const answers = (person: number, wasServed: boolean): boolean => uniform(k0, k1, person) >= (wasServed ? silentShare : silentControlShare);
  return surveyed({ programme: id, rounds: early, served, others: control, twins, answers });
}

function livesOf({ lives }: RunResult): Lives {
  if (lives === undefined) throw new Error('The run has kept no lives.');
  return lives;
}

function found(all: readonly Surveyed[]): Found[] {
  return (Object.keys(ASKED) as Asked[]).map((asked, k) => {
    const rows = all.map(({ seen }) => seen[k]);
    const of = (comparison: 'beforeAfter' | 'control'): Comparison => {
      const known = rows.filter((row) => Number.isFinite(row[comparison]));
      return { says: spreadOf(known.map((row) => row[comparison])), bias: spreadOf(known.map((row) => row[comparison] - row.truth)), seeds: known.length };
    };
    const shares = (of: 'beforeShare' | 'afterShare' | 'truth'): Spread => spreadOf(rows.map((row) => row[of]).filter(Number.isFinite));
    return {
      asked,
      label: ASKED[asked],
      before: shares('beforeShare'),
      after: shares('afterShare'),
      truth: shares('truth'),
      beforeAfter: of('beforeAfter'),
      control: of('control'),
    };
  });
}

export async function evaluate(options: EvaluationOptions): Promise<Evaluation> {
  const { scenario, programmes, scale, silentShare, silentControlShare } = options;
  const seeds = seedsOf(options.seeds);
  const told = counted(options.simulate, runsOf(options).runs, options.progress);
  // Lives of all who are asked are held while a survey is under way, and counted at its end.
  const surveys = await inTurns(programmes.flatMap((id) => seeds.map((seed) => ({ id, seed }))), AT_ONCE, ({ id, seed }) => surveyOf(told, options, id, seed));
  const evaluated = programmes.map((id, k): Evaluated => {
    const { label, kind } = scenario.programmes[id];
    const all = surveys.slice(k * seeds.length, (k + 1) * seeds.length);
    const mean = (key: keyof Counts): number => (all.reduce((sum, { counts }) => sum + counts[key], 0) * scale) / all.length;
    const people: Counts = { served: mean('served'), withoutBefore: mean('withoutBefore'), gone: mean('gone'), silent: mean('silent'), answered: mean('answered'), matched: mean('matched'), controls: mean('controls') };
    const dates = roundsOf(scenario, scenario.programmes[id], lengthOf(options)).map((month) => monthDate(scenario, month));
    const one = { id, label: label || programmeOf(kind).label, rounds: dates, end: monthDate(scenario, lengthOf(options) - 1), people, found: found(all) };
    return { ...one, says: evaluationWords(one) };
  });
  return { rights: rightsLine(scenario), title: scenario.title, seeds, scale, silentShare, silentControlShare, programmes: evaluated };
}
