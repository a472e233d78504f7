/** What must hold of programmes: their months, their shares, what they leave to one another, and whether their money can be spent. */
import { overheadsShare, valuesOf } from '../model/programmes/values.ts';
import { type ProgrammeInput, type Scenario, targetField } from '../model/scenario.ts';
import { entriesOf, type Loose } from './loose.ts';
import { monthsBetween, outside, type Run } from './months.ts';
import { grouped, type Problem } from './problem.ts';
import type { Declared } from './tree.ts';

type Definitions = Declared['programmes'];
type Programme = Loose<ProgrammeInput>;

const definitionOf = (definitions: Definitions, kind: string | undefined) => definitions.find(({ key }) => key === kind);

export function programmeProblems(scenario: Loose<Scenario>, run: Run | undefined, definitions: Definitions): Problem[] {
  const programmes = entriesOf(scenario?.programmes);
  const own = programmes.flatMap(([id, programme]) => [...monthProblems(id, programme, run), ...ageProblems(id, programme), ...shareProblems(id, programme), ...targetProblems(id, programme, definitions)]);
  const pairs = programmes.flatMap(([id, one], n) => programmes.slice(0, n).flatMap(([other, before]) => exclusionProblems(scenario, [other, before], [id, one], definitions)));
  return [...own, ...pairs];
}

function monthProblems(id: string, programme: Programme, run: Run | undefined): Problem[] {
  const { start, end } = programme ?? {};
  const problems = outside(start, run, `programmes.${id}.start`);
  if (start === undefined || end === undefined || end >= start) return problems;
  return [...problems, { path: `programmes.${id}.end`, found: end, expected: `${start}, its first month, or later` }];
}

function ageProblems(id: string, programme: Programme): Problem[] {
  const { fromYears = 0, toYears = Number.POSITIVE_INFINITY } = programme?.target ?? {};
  return toYears >= fromYears ? [] : [{ path: `programmes.${id}.target.toYears`, found: toYears, expected: `${fromYears} years or more` }];
}

const LOST = ['overheadShare', 'officesShare', 'monitoringShare', 'leakageShare'] as const;

function shareProblems(id: string, programme: Programme): Problem[] {
  const sum = LOST.reduce((total, key) => total + (programme?.[key] ?? 0), 0);
  if (sum < 1) return [];
  return [{ path: `programmes.${id}`, found: `${LOST.join(' + ')} = ${Number(sum.toFixed(4))}`, expected: 'less than 1 together, so that something reaches people' }];
}

/** Values of a target that name nobody in particular. */
const NOBODY_IN_PARTICULAR = { sex: ['all'], fromYears: [0, targetField.of.fromYears.default], toYears: [targetField.of.toYears.default], vulnerableOnly: [false] } as const;

/** Who is still abroad lives in no zone here, and dates are moved for whole streams and bands: a target that says more would not be kept. */
function targetProblems(id: string, programme: Programme, definitions: Definitions): Problem[] {
  const definition = definitionOf(definitions, programme?.kind);
  const target = programme?.target;
  if (definition === undefined || target === undefined || definition.enrols !== undefined || definition.work !== undefined) return [];
  const problem = (key: string, found: unknown, expected: string): Problem => ({ path: `programmes.${id}.target.${key}`, found, expected });
  const problems: Problem[] = [];
  if ((target.zones ?? []).length > 0) problems.push(problem('zones', target.zones, 'no zones: it reaches people before they live in one'));
  if ((target.arrivedWithinMonths ?? 0) > 0) problems.push(problem('arrivedWithinMonths', target.arrivedWithinMonths, 'no months: it reaches people as they come'));
  if (definition.schedule === undefined) return problems;
  for (const [key, any] of Object.entries(NOBODY_IN_PARTICULAR) as [keyof typeof NOBODY_IN_PARTICULAR, readonly unknown[]][]) {
    const found = target[key];
    if (found !== undefined && !any.includes(found)) problems.push(problem(key, found, 'nothing: it moves the dates of whole streams and bands'));
  }
  return problems;
}

/** Two programmes that settle the same thing another way, for the same people at the same time. */
function exclusionProblems(scenario: Loose<Scenario>, [otherId, other]: [string, Programme], [id, one]: [string, Programme], definitions: Definitions): Problem[] {
  const [a, b] = [definitionOf(definitions, other?.kind), definitionOf(definitions, one?.kind)];
  if (a === undefined || b === undefined || !(a.excludes?.includes(b.key) || b.excludes?.includes(a.key))) return [];
  if (other?.budgetUsd === 0 || one?.budgetUsd === 0) return []; // idle
  const [from, to] = [later(other?.start, one?.start), earlier(other?.end, one?.end)];
  if (from === undefined || to === undefined || from > to) return [];
  const first = new Set(servedGroups(scenario, other));
  const both = servedGroups(scenario, one).filter((group) => first.has(group));
  if (both.length === 0) return [];
  const found = `${b.key} beside ${a.key} (programmes.${otherId})`;
  const expected = `one of the two at a time for ${both.join(', ')}: not both from ${from} to ${to}, or only one with a budget`;
  return [{ path: `programmes.${id}`, found, expected }];
}

const later = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || b === undefined ? undefined : a > b ? a : b);
const earlier = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || b === undefined ? undefined : a < b ? a : b);

/** Streams that a target names, and residents where it does. */
function servedGroups(scenario: Loose<Scenario>, programme: Programme): string[] {
  const { origins = [], types = [], streams = [] } = programme?.target ?? {};
  const wanted = (names: readonly unknown[], name: unknown): boolean => names.length === 0 || names.includes(name);
  const served = entriesOf(scenario?.streams).filter(([id, stream]) => wanted(streams, id) && wanted(types, stream?.type) && wanted(origins, stream?.origin));
  const residents = types.length + streams.length === 0 && (wanted(origins, 'resident') || wanted(origins, 'earlierReturnee'));
  return [...served.map(([id]) => id), ...(residents ? ['residents'] : [])];
}

/** Budgets that delivery cannot spend: all places of all months, each at its full cost. */
export function programmeWarnings(scenario: Scenario, run: Run | undefined, definitions: Definitions): string[] {
  return Object.entries(scenario.programmes).flatMap(([id, input]) => {
    const definition = definitionOf(definitions, input.kind);
    // Works spend what there is, whatever the places.
    if (definition?.unitUsd === undefined || definition.work !== undefined || run === undefined) return [];
    // biome-ignore lint/complexity/useMathMinMax: months are words here
    const last = input.end < run.last ? input.end : run.last;
    const months = monthsBetween(input.start, last);
    const each = definition.unitUsd(valuesOf(definition, input), householdPeople(scenario, input));
    const most = (input.placesPerMonth * months * each) / (1 - overheadsShare(input));
    if (input.budgetUsd <= most) return [];
    const places = `${grouped(input.placesPerMonth)} places × ${months} months × USD ${grouped(Math.round(each))} each, overheads on top`;
    return [`programmes.${id}: a budget of USD ${grouped(input.budgetUsd)} is more than delivery can spend: USD ${grouped(Math.round(most))} (${places}); the rest is handed back`];
  });
}

/** Mean household size of those it may serve, of the largest group: nobody is warned without need. */
function householdPeople(scenario: Scenario, input: ProgrammeInput): number {
  const { place, streams } = scenario;
  const sizes = servedGroups(scenario, input).map((group) => (group === 'residents' ? place.householdSizePeople : streams[group].householdSizePeople));
  return Math.max(1, ...sizes, ...(input.residentsTooShare > 0 ? [place.householdSizePeople] : []));
}
