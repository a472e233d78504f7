/** Streams of arrivals from what files count. Who these people are no count tells: that is taken from a stream of the scenario built on. */
import type { Scenario } from '../../model/scenario.ts';
import { own } from '../../scenario/problem.ts';
import { type Citing, assumed } from './citing.ts';
import { Corridors, sameCountry, slug } from './corridors.ts';
import { plainName } from './directory.ts';
import type { At } from './fact.ts';
import type { Figured, Gathered, GatheredStream } from './gathered.ts';
import { problemAt } from './grouping.ts';
import type { Problem } from './problem.ts';

type Tree = Readonly<Record<string, unknown>>;

export interface Run {
  readonly first: string;
  readonly last: string;
}

export interface StreamEntries {
  readonly streams: Record<string, object | null>;
  readonly corridors: Record<string, object>;
  readonly problems: readonly Problem[];
}

const firstAt = ({ arrivals }: GatheredStream): At => [...arrivals.values()][0]?.at ?? { file: '', line: 0, column: '' };

/** `tree`: the scenario built on, every figure with its source. */
export function streamEntries(gathered: Gathered, scenario: Scenario, tree: Tree, run: Run, citing: Citing): StreamEntries {
  const problems: Problem[] = [];
  const streams: Record<string, object | null> = {};
  const corridors = new Corridors(scenario, tree, gathered);
  const labels = new Set<string>();
  for (const stream of gathered.streams) {
    const arrivals = inRun(stream, run, problems);
    if (arrivals.length === 0) continue;
    const like = likeOf(stream, scenario);
    const matched = matchOf(stream, scenario);
    if (stream.byZone.size > 0) problems.push(problemAt('tiesFromPlaces', firstAt(stream), { count: stream.byZone.size }));
    const id = unique(matched ?? (slug([stream.label, stream.fromName ?? stream.from ?? ''].filter((one) => one !== '').join(' ')) || 'arrivals'), labels);
    labels.add(id);
    const template = own(tree['streams'] as Record<string, Tree>, like) ?? {};
    streams[id] = {
      ...template,
      ...(matched === undefined && { label: labelOf(stream) }),
      ...(stream.origin === 'displaced' && { origin: 'displaced', type: stream.label === 'Returned IDPs' ? 'displacedGoingHome' : 'displaced', corridor: '' }),
      ...(stream.origin === 'returnee' && { corridor: corridors.idOf(stream) ?? template['corridor'] }),
      arrivals: Object.fromEntries(arrivals.map(([month, figured]) => [month, citing.figure(figured)])),
      ...settling(stream, gathered, citing, problems),
      ...(stream.femaleShare !== undefined && { femaleShare: citing.figure(stream.femaleShare) }),
      ...tiesOf(stream, citing),
    };
  }
  for (const id of replacedBy(gathered, scenario, new Set(Object.keys(streams)), problems)) streams[id] = null;
  return { streams, corridors: corridors.added, problems };
}

/** Nobody comes twice: streams that the scenario does not know stand in place of its own. Months of a stream that it knows replace its months. */
function replacedBy({ streams, isNew }: Gathered, scenario: Scenario, made: ReadonlySet<string>, problems: Problem[]): string[] {
  if (made.size === 0) return [];
  const unknown = streams.filter((stream) => matchOf(stream, scenario) === undefined);
  const replaced = Object.entries(scenario.streams).filter(([id, { origin }]) => !made.has(id) && (isNew || unknown.some((stream) => stream.origin === origin)));
  const [first] = unknown;
  if (!isNew && first !== undefined && replaced.length > 0) problems.push(problemAt('replacesStreams', firstAt(first), { found: replaced.map(([, { label }]) => label).join('; ') }));
  return replaced.map(([id]) => id);
}

function inRun(stream: GatheredStream, { first, last }: Run, problems: Problem[]): [string, Figured][] {
  const all = [...stream.arrivals];
  const outside = all.filter(([month]) => month < first || month > last);
  for (const [month, { at }] of outside) problems.push(problemAt('outsideRun', at, { found: month, near: `${first} – ${last}` }));
  return all.filter(([month]) => month >= first && month <= last);
}

const labelOf = ({ label, from, fromName, origin }: GatheredStream): string => {
  const country = fromName ?? from;
  return [label === '' ? (origin === 'displaced' ? 'Displaced people' : 'People who come back') : label, ...(country === undefined ? [] : [`from ${country}`])].join(' ');
};

function unique(id: string, taken: ReadonlySet<string>): string {
  let made = id;
  for (let count = 2; taken.has(made); count++) made = `${id}-${count}`;
  return made;
}

/** A stream that the file calls by its id or its label. */
const matchOf = ({ label, from, fromName }: GatheredStream, { streams, corridors }: Scenario): string | undefined =>
  Object.keys(streams).find((id) => {
    const stream = streams[id];
    const sameCorridor = fromName === undefined && from === undefined ? true : stream !== undefined && sameCountry(corridors[stream.corridor]?.label ?? '', stream.corridor, { from, fromName });
    return label !== '' && sameCorridor && (plainName(id) === plainName(label) || plainName(stream?.label ?? '') === plainName(label));
  });

/** The stream whose people these are taken to be like. */
function likeOf(stream: GatheredStream, scenario: Scenario): string {
  const same = matchOf(stream, scenario);
  const ofOrigin = Object.keys(scenario.streams).find((id) => scenario.streams[id]?.origin === stream.origin);
  return same ?? ofOrigin ?? Object.keys(scenario.streams)[0] ?? '';
}

function settling(stream: GatheredStream, { shareOfCountry, isNew }: Gathered, citing: Citing, problems: Problem[]): object {
  const first = firstAt(stream);
  if (!stream.national) return { settlingShare: { value: 1, source: citing.source(first), grade: 'derived', note: 'the file counts those who come to this place' } };
  // The open scenario knows which share comes to its place, of streams like this one.
  if (!isNew) return {};
  if (shareOfCountry === undefined) return { settlingShare: assumed(1, 'the file counts the whole country, or does not say where: set the share that comes here') };
  problems.push(problemAt('shareOfCountry', first, { found: String(shareOfCountry.value) }));
  return { settlingShare: { ...citing.figure(shareOfCountry), grade: 'derived', note: 'people of the place over people of the country: no file says where they settle' } };
}

/** Where people arrived is taken for where they have ties: they look there first, and may move on. */
function tiesOf(stream: GatheredStream, citing: Citing): object {
  const { byZone } = stream;
  const all = [...byZone.values()].reduce((sum, value) => sum + value, 0);
  if (all === 0) return {};
  const shares = [...byZone].map(([zone, value]): [string, number] => [zone, Math.floor((value / all) * 1e4) / 1e4]).filter(([, share]) => share > 0);
  return { ties: { source: citing.source(firstAt(stream)), grade: 'derived', note: 'where the file counts their arrival', ...Object.fromEntries(shares) } };
}
