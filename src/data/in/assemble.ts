/** What files say becomes a scenario file: built on the template, or on a scenario whose zones the files are about. */
import type { Loaded } from '../../scenario/read.ts';
import { monthAfter, monthsBetween } from '../../scenario/months.ts';
import { writeScenario } from '../../scenario/write.ts';
import { Citing } from './citing.ts';
import type { Figured, Gathered } from './gathered.ts';
import type { Problem } from './problem.ts';
import { type Run, streamEntries } from './streamEntries.ts';
import { roadEntries } from './roadsBetween.ts';
import { zoneEntry } from './zoneEntries.ts';

export interface BuiltOn {
  /** What the file extends; the loader must find it. */
  readonly name: string;
  readonly loaded: Pick<Loaded, 'scenario' | 'figures' | 'sources'>;
}

export interface Assembled {
  readonly content: object;
  readonly problems: readonly Problem[];
}

/** So long after the last arrivals a run goes on, to show what follows. */
const AFTER_MONTHS = 24;
const SHORTEST_MONTHS = 60;
const LONGEST_MONTHS = 240;

/** `today`: the day on which files are read, as 2026-11-22. */
export function assemble(gathered: Gathered, { name, loaded }: BuiltOn, today: string): Assembled {
  const citing = new Citing(today, Object.keys(loaded.sources));
  const { scenario } = loaded;
  const tree = writeScenario(loaded) as Readonly<Record<string, unknown>>;
  const run = runOf(gathered, scenario.place);
  const { streams, corridors, problems } = streamEntries(gathered, scenario, tree, run, citing);
  const zones = gathered.fills ? filledZones(gathered, citing) : newZones(gathered, Object.keys(scenario.zones), citing, scenario.place.householdSizePeople);
  const placeName = gathered.areaName ?? (gathered.fills ? scenario.place.name : areaOf(gathered));
  const content = {
    format: 1,
    extends: name,
    title: gathered.isNew ? `${placeName}, from your files` : `${scenario.title}, with your files`,
    description: !gathered.isNew ? scenario.description : 'Built from files of aggregates on the template of a place. What no file said is assumed, and says so under Assumptions.',
    sources: citing.sources,
    place: { ...placeEntry(gathered, run, placeName), ...agesEntry(gathered, citing) },
    zones: zones.entries,
    ...(zones.roads !== undefined && { roads: { source: 'assumed', grade: 'assumed', note: 'distance × 1.3 at 40 km/h; no file told of roads', ...nulls(scenario.roads), ...zones.roads } }),
    ...(Object.keys(corridors).length > 0 && { corridors }),
    streams,
    ...(gathered.isNew && { events: [], programmes: nulls(scenario.programmes) }),
  };
  return { content, problems };
}

const nulls = (of: object): Record<string, null> => Object.fromEntries(Object.keys(of).map((key) => [key, null]));
const areaOf = ({ zones }: Gathered): string => (zones.length === 1 ? (zones[0]?.name ?? '') : 'Your place');

function runOf({ isNew, start, streams }: Gathered, place: { readonly start: string; readonly months: number }): Run & { readonly months: number } {
  const first = isNew ? (start ?? place.start) : place.start;
  const last = streams.flatMap(({ arrivals }) => [...arrivals.keys()]).sort().at(-1) ?? first;
  const wanted = Math.max(SHORTEST_MONTHS, monthsBetween(first, last) + AFTER_MONTHS);
  const months = isNew ? Math.min(LONGEST_MONTHS, wanted) : place.months;
  return { first, last: monthAfter(first, months - 1), months };
}

function placeEntry({ isNew, fills, within }: Gathered, { first, months }: { readonly first: string; readonly months: number }, name: string): object {
  if (!isNew) return {};
  const given = { source: 'the months of the arrivals in the files', grade: 'derived' };
  return { ...(!fills && { name, adm1Pcode: within }), start: first, months: { value: months, ...given }, baseYear: { value: Number(first.slice(0, 4)), ...given } };
}

function agesEntry({ ages, agesAt }: Gathered, citing: Citing): object {
  if (agesAt === undefined || ages.length === 0) return {};
  return { ages: { value: ages.map((group) => ({ ...group })), source: citing.source(agesAt), grade: 'stated', note: `from line ${agesAt.line}` } };
}

interface Zones {
  readonly entries: object;
  readonly roads?: Record<string, object>;
}

/** Only what the files say is changed. */
function filledZones({ zones }: Gathered, citing: Citing): Zones {
  const figures = (known: readonly (readonly [string, Figured | undefined])[]): object => Object.fromEntries(known.flatMap(([key, figured]) => (figured === undefined ? [] : [[key, citing.figure(figured)]])));
  const entries = zones.map(({ id, population, fields }) => [id, figures([['population', population], ...fields])] as const);
  return { entries: Object.fromEntries(entries.filter(([, entry]) => Object.keys(entry).length > 0)) };
}

function newZones({ zones }: Gathered, old: readonly string[], citing: Citing, householdSizePeople: number): Zones {
  const made = zones.map((zone, at) => zoneEntry(zone, at, zones, citing, householdSizePeople));
  const kept = Object.fromEntries(old.filter((id) => !zones.some((zone) => zone.id === id)).map((id) => [id, null]));
  return { entries: { ...kept, ...Object.fromEntries(made.map(({ placed, entry }) => [placed.id, entry])) }, roads: roadEntries(made.map(({ placed }) => placed)) };
}
