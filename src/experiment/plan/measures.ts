/** The measures of a plan, checked: what they read must exist in every arm, within the months of its runs. */
import { OUTCOMES } from '../../model/outcomes/index.ts';
import { GROUPS, type Outcome } from '../../model/outcomes/outcome.ts';
import { HORIZONS_MONTHS } from '../../model/outcomes/cells.ts';
import type { Scenario } from '../../model/scenario.ts';
import { monthAfter, monthsBetween } from '../../scenario/months.ts';
import { below, isObject, type Problem } from '../../scenario/problem.ts';
import { noAimOf } from './aims.ts';
import { measureFields } from './fields.ts';
import { entries, look, unknownWord } from './look.ts';
import { HORIZON_WORDS, type Measure, PROGRAMME_WORDS, type Reading, type Span } from './plan.ts';

/** What a measure is held against: the arms' scenarios, and how long runs are. */
export interface Runs {
  readonly scenarios: readonly Scenario[];
  readonly months: number;
}

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;
const KINDS = ['outcome', 'horizon', 'programme'] as const;

export function readMeasures(raw: unknown, runs: Runs, problems: Problem[]): Measure[] {
  const written = entries(raw, 'measures', problems);
  if (written.length === 0 && (raw === undefined || isObject(raw))) problems.push({ path: 'measures', found: raw, expected: 'at least one number to read off each run' });
  return written.flatMap(([id, one]): Measure[] => {
    const path = below('measures', id);
    if (!/^[A-Za-z][\w-]*$/.test(id)) problems.push({ path, found: id, expected: 'a name of letters, digits, - and _' });
    const kind = KINDS.find((known) => isObject(one) && Object.hasOwn(one, known));
    if (kind === undefined) {
      problems.push({ path, found: one, expected: `an object with one of ${KINDS.join(', ')}` });
      return [];
    }
    const measure = READ[kind](id, one, path, runs, problems);
    return measure === undefined ? [] : [measure];
  });
}

type ReadOne = (id: string, raw: unknown, path: string, runs: Runs, problems: Problem[]) => Measure | undefined;

const READ: Readonly<Record<(typeof KINDS)[number], ReadOne>> = {
  outcome(id, raw, path, runs, problems) {
    const start = problems.length;
    const found = look(measureFields.outcome, raw, path, problems);
    const outcome = OUTCOMES.find(({ key }) => key === found?.outcome);
    const { group, zone = '' } = found ?? {};
    if (found?.outcome !== undefined && outcome === undefined) problems.push(unknownWord(below(path, 'outcome'), found.outcome, 'the key of an outcome', OUTCOMES.map(({ key }) => key)));
    if (outcome !== undefined && group !== undefined) problems.push(...placeProblems(outcome, group, zone, path, runs));
    const over = spanOf(found, path, runs, problems);
    const earlier = found?.before;
    const before = earlier?.from || earlier?.to ? spanOf(earlier, below(path, 'before'), runs, problems) : undefined;
    const as = earlier?.as ?? 'difference';
    if (as === 'highestQuarter' && over !== undefined && before !== undefined) problems.push(...quarterProblems(over, before, path));
    if (problems.length > start || outcome === undefined || group === undefined || over === undefined) return undefined;
    const reading: Reading = { kind: 'outcome', outcome: outcome.key, group, ...(zone && { zone }), over, ...(before && { before: { ...before, as } }) };
    const place = zone || group;
    const change = before === undefined ? '' : CHANGES[as];
    return named(id, found, `${outcome.label}, ${place}${change}`, before && as !== 'difference' ? 'ratio' : outcome.unit, reading, path, problems);
  },
  horizon(id, raw, path, { scenarios, months: length }, problems) {
    const start = problems.length;
    const { horizon: months, stream, column, ...found } = look(measureFields.horizon, raw, path, problems) ?? {};
    if (months !== undefined && !HORIZONS_MONTHS.some((known) => known === months)) {
      problems.push({ path: below(path, 'horizon'), found: months, expected: `one of ${HORIZONS_MONTHS.join(', ')} months` });
    }
    if (stream !== undefined) problems.push(...missingIn(scenarios, 'streams', stream, below(path, 'stream'), 'every'));
    if (problems.length > start || months === undefined || stream === undefined || column === undefined) return undefined;
    const first = ({ streams, place }: Scenario): string => Object.entries(streams[stream]?.arrivals ?? {}).flatMap(([month, people]) => (people > 0 ? [month] : [])).sort()[0] ?? place.start;
    const late = scenarios.find((scenario) => monthsBetween(scenario.place.start, first(scenario)) + months > lengthOf(scenario, length));
    if (late !== undefined) {
      const most = lengthOf(late, length) - monthsBetween(late.place.start, first(late));
      problems.push({ path: below(path, 'horizon'), found: months, expected: `a horizon that the first of them reach within the run: at most ${Math.max(0, most)} months` });
      return undefined;
    }
    const unit = column === 'arrived' ? 'people' : column === 'compositeOfThoseHere' ? 'index 0–1' : 'share';
    return named(id, found, `${HORIZON_WORDS[column]} ${months} months after arrival, ${scenarios[0]?.streams[stream]?.label || stream}`, unit, { kind: 'horizon', months, stream, column }, path, problems);
  },
  programme(id, raw, path, runs, problems) {
    const start = problems.length;
    const { programme, column, ...found } = look(measureFields.programme, raw, path, problems) ?? {};
    if (programme !== undefined) problems.push(...missingIn(runs.scenarios, 'programmes', programme, below(path, 'programme'), 'some'));
    const over = spanOf(found, path, runs, problems);
    if (problems.length > start || programme === undefined || column === undefined || over === undefined) return undefined;
    const unit = column.endsWith('PerMonth') ? 'USD per month' : column.endsWith('Usd') ? 'USD' : column === 'aware' ? 'share' : 'people';
    return named(id, found, `${PROGRAMME_WORDS[column]}, ${runs.scenarios.find(({ programmes }) => programmes[programme])?.programmes[programme]?.label || programme}`, unit, { kind: 'programme', programme, column, over }, path, problems);
  },
};

const CHANGES = { difference: ', change over before', ratio: ' over before', highestQuarter: ', highest quarter over the same quarter before' } as const;

/** Whole quarters, each of which has its months in one year before. */
function quarterProblems(over: Span, before: Span, path: string): Problem[] {
  const problems: Problem[] = [];
  if (monthsBetween(over.from, over.to) % 3 !== 0) problems.push({ path: below(path, 'to'), found: over.to, expected: 'the last month of a quarter: a multiple of three months from the first' });
  if (monthsBetween(before.from, before.to) !== 12) problems.push({ path: below(path, 'before.to'), found: before.to, expected: `twelve months from ${before.from}, so that each quarter has its own a year before` });
  if (monthsBetween(before.from, over.from) % 3 !== 1) problems.push({ path: below(path, 'before.from'), found: before.from, expected: `a whole number of quarters before ${over.from}` });
  return problems;
}

interface Said {
  readonly label?: string | undefined;
  readonly better?: Measure['better'] | undefined;
  readonly smallest?: number | undefined;
}

function named(id: string, said: Said | undefined, label: string, unit: string, reading: Reading, path: string, problems: Problem[]): Measure | undefined {
  const { better = 'neither', smallest = 0 } = said ?? {};
  const reason = noAimOf(reading); // a measure may show it all the same
  if (better !== 'neither' && reason !== undefined) {
    problems.push({ path: below(path, 'better'), found: better, expected: `nothing: ${reason}, and neither more nor fewer is better` });
    return undefined;
  }
  return { id, label: said?.label || label, unit, better, smallest, reading };
}

const lengthOf = ({ place }: Scenario, months: number): number => (months > 0 ? months : place.months);

/** The months of a mean, inside the run of every arm. */
function spanOf(said: { readonly from?: string | undefined; readonly to?: string | undefined; readonly at?: string | undefined } | undefined, path: string, { scenarios, months }: Runs, problems: Problem[]): Span | undefined {
  if (said === undefined) return undefined;
  const { at = '' } = said;
  const { from = '', to = '' } = at === '' ? said : { from: at, to: at };
  if (at !== '' && (said.from || said.to)) problems.push({ path: below(path, 'at'), found: at, expected: 'either at, or from and to' });
  const places = at === '' ? [['from', from], ['to', to]] : [['at', at]];
  const start = problems.length;
  for (const [key = '', month = ''] of places) {
    const place = below(path, key);
    if (!MONTH.test(month)) {
      problems.push({ path: place, found: month || undefined, expected: 'a month written as 2016-10' });
      continue;
    }
    const beyond = scenarios.find((scenario) => month < scenario.place.start || month > monthAfter(scenario.place.start, lengthOf(scenario, months) - 1));
    if (beyond !== undefined) {
      const last = monthAfter(beyond.place.start, lengthOf(beyond, months) - 1);
      problems.push({ path: place, found: month, expected: `a month of the run, from ${beyond.place.start} to ${last}` });
    }
  }
  if (problems.length === start && to < from) problems.push({ path: below(path, 'to'), found: to, expected: `${from}, the first month, or later` });
  return problems.length > start ? undefined : { from, to };
}

function missingIn(scenarios: readonly Scenario[], collection: 'zones' | 'streams' | 'programmes', id: string, path: string, must: 'every' | 'some'): Problem[] {
  const has = (scenario: Scenario): boolean => Object.hasOwn(scenario[collection], id);
  if (scenarios.length === 0 || (must === 'every' ? scenarios.every(has) : scenarios.some(has))) return [];
  const known = [...new Set(scenarios.flatMap((scenario) => Object.keys(scenario[collection])))];
  return [unknownWord(path, id, `the id of one of the ${collection} of ${must} arm`, known)];
}

/** Groups that an outcome has: of people all, of places where people of a side live, of the run the whole alone. */
function placeProblems(outcome: Outcome, group: string, zone: string, path: string, { scenarios }: Runs): Problem[] {
  const refuse = (known: readonly string[]): Problem[] => (known.includes(group) ? [] : [unknownWord(below(path, 'group'), group, `a group that ${outcome.key} has`, known)]);
  if (zone === '') return refuse(outcome.of ? GROUPS : outcome.zone ? ['all', 'hotSpot', 'periphery', 'residents', 'returnees'] : ['all']);
  if (outcome.run) return [{ path: below(path, 'zone'), found: zone, expected: `no zone: ${outcome.key} is one number for the whole place` }];
  return [...missingIn(scenarios, 'zones', zone, below(path, 'zone'), 'every'), ...refuse(outcome.of ? ['all', 'residents', 'newcomers'] : ['all'])];
}
