/** What must hold between the parts of a scenario: months, roads, streams, programmes, shares that share a whole. */
import type { Scenario } from '../model/scenario.ts';
import { monthAfter, outside, type Run } from './months.ts';
import { below, grouped, type Problem } from './problem.ts';
import { programmeProblems, programmeWarnings } from './programmes.ts';
import { roadProblems } from './roads.ts';
import { entriesOf, type Loose } from './loose.ts';
import type { Declared } from './tree.ts';

type Part = Readonly<Record<string, unknown>>;

const SLACK = 1e-6;
/** As many as the model's tables can tell apart: a byte for a zone or a stream, a bit for a corridor or a known programme. */
const MOST = { zones: 250, corridors: 8, streams: 250, programmes: 32 } as const;

export function ruleProblems(scenario: Loose<Scenario>, { programmes }: Declared): Problem[] {
  const run = runMonths(scenario);
  return [
    ...sizeProblems(scenario),
    ...mixProblems(scenario),
    ...ageProblems(scenario),
    ...zoneProblems(scenario),
    ...roadProblems(scenario),
    ...streamProblems(scenario, run),
    ...programmeProblems(scenario, run, programmes),
    ...(scenario?.events ?? []).flatMap((event, index) => outside(event?.month, run, `events.${index}.month`)),
  ];
}

export function ruleWarnings(scenario: Scenario, { programmes }: Declared): string[] {
  const run = runMonths(scenario);
  const empty = Object.entries(scenario.zones).filter(([, zone]) => zone.population === 0);
  const late = Object.entries(scenario.programmes).filter(([, { end }]) => run !== undefined && end > run.last);
  return [
    ...empty.map(([id, { name }]) => `zones.${id}: nobody lives in ${name.en} before the arrivals`),
    ...late.map(([id, { end }]) => `programmes.${id}: it ends in ${end}, after the last month of the run (${run?.last})`),
    ...programmeWarnings(scenario, run, programmes),
  ];
}

function runMonths(scenario: Loose<Scenario>): Run | undefined {
  const { start, months } = scenario?.place ?? {};
  return start === undefined || months === undefined ? undefined : { first: start, last: monthAfter(start, months - 1) };
}

function sizeProblems(scenario: Loose<Scenario>): Problem[] {
  return (['zones', 'corridors', 'streams', 'programmes'] as const).flatMap((path) => {
    const count = Object.keys(scenario?.[path] ?? {}).length;
    return count <= MOST[path] ? [] : [{ path, found: `${count} ${path}`, expected: `at most ${MOST[path]} ${path}` }];
  });
}

function atMostOne(part: Part | undefined, keys: readonly string[], path: string): Problem[] {
  const sum = keys.reduce((total, key) => total + (typeof part?.[key] === 'number' ? part[key] : 0), 0);
  if (sum <= 1 + SLACK) return [];
  return [{ path, found: `${keys.join(' + ')} = ${Number(sum.toFixed(4))}`, expected: 'shares of one whole, at most 1 together' }];
}

function mixProblems(scenario: Loose<Scenario>): Problem[] {
  return (['urban', 'rural'] as const).flatMap((mix) => {
    const part = scenario?.place?.[mix];
    return [
      ...atMostOne(part, ['unemployedShare', 'dayLabourShare', 'wageShare'], `place.${mix}`),
      ...atMostOne(part, ['ownerShare', 'renterShare', 'hostedShare'], `place.${mix}`),
    ];
  });
}

function ageProblems(scenario: Loose<Scenario>): Problem[] {
  const ages = scenario?.place?.ages;
  if (ages === undefined) return [];
  const problems: Problem[] = [];
  if (ages.length === 0) problems.push({ path: 'place.ages', found: 'an empty list', expected: 'at least one age group' });
  else if (ages.every((group) => group?.females === 0 && group.males === 0)) {
    problems.push({ path: 'place.ages', found: 'nobody in any group', expected: 'people in at least one age group' });
  }
  ages.forEach((group, index) => {
    const before = index === 0 ? -1 : ages[index - 1]?.fromYears;
    if (group?.fromYears === undefined || before === undefined) return;
    const path = `place.ages.${index}.fromYears`;
    if (index === 0 && group.fromYears !== 0) problems.push({ path, found: group.fromYears, expected: '0 for the youngest group' });
    if (group.fromYears <= before) problems.push({ path, found: group.fromYears, expected: `more than ${before}, the group before it` });
  });
  return problems;
}

function zoneProblems(scenario: Loose<Scenario>): Problem[] {
  const zones = entriesOf(scenario?.zones);
  if (scenario?.zones !== undefined && zones.length === 0) return [{ path: 'zones', found: 'no zones', expected: 'at least one zone' }];
  const homeless = zones.filter(([, zone]) => (zone?.population ?? 0) > 0 && zone?.dwellings === 0);
  const problems = homeless.map(([id, zone]) => ({
    path: `zones.${id}.dwellings`,
    found: 0,
    expected: `dwellings for the ${grouped(zone?.population ?? 0)} people who live there`,
  }));
  const nobody = zones.length > 0 && zones.every(([, zone]) => zone?.population === 0);
  return nobody ? [...problems, { path: 'zones', found: 'nobody in any zone', expected: 'people in at least one zone' }] : problems;
}

function streamProblems(scenario: Loose<Scenario>, run: Run | undefined): Problem[] {
  const sentBack = new Map<string, string>();
  return entriesOf(scenario?.streams).flatMap(([id, stream]) => {
    const path = `streams.${id}`;
    const problems: Problem[] = [];
    if (stream?.breadwinners === true && stream.corridor !== undefined) {
      const other = sentBack.get(stream.corridor);
      if (other !== undefined) problems.push({ path: `${path}.corridor`, found: stream.corridor, expected: `a corridor of its own: streams.${other} sends members back from this one already` });
      sentBack.set(stream.corridor, id);
    }
    let before = '';
    for (const month of Object.keys(stream?.arrivals ?? {})) {
      const place = below(`${path}.arrivals`, month);
      if (!/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(month)) {
        problems.push({ path: place, found: month, expected: 'a month written as 2016-10' });
        continue;
      }
      problems.push(...outside(month, run, place));
      if (month < before) problems.push({ path: place, found: `${month} after ${before}`, expected: 'months in their order' });
      before = month;
    }
    if (stream?.origin === 'returnee' && stream.corridor === '') {
      problems.push({ path: `${path}.corridor`, found: undefined, expected: 'the corridor by which they come back' });
    }
    return [...problems, ...atMostOne(stream?.ties, Object.keys(stream?.ties ?? {}), `${path}.ties`)];
  });
}
