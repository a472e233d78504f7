/** One chart and one or two results become lines: pure, so that pictures, tables, files and tests read the same numbers. */
import type { RunResult } from '../../model/result.ts';
import type { Luck } from '../run/luck.ts';
import type { Ahead } from '../run/shown.ts';
import type { Tried } from '../words/drawn.ts';
import { GROUP_WORDS, groupOf, type Place } from '../words/groups.ts';
import { quarterlyFactor } from '../words/headlines.ts';
import { say } from '../words/say.ts';
import { REPORTED_YEAR, type Reported, reportedOf } from '../words/reported.ts';
import type { Arm, Line } from './line.ts';
import { zoneLines } from './ofZones.ts';
import type { ChartSpec, LineSpec } from './spec.ts';

export type { Arm, Line } from './line.ts';

export interface ReportedMark {
  readonly reported: Reported;
  /** The reported multiple of the base, on this chart's axis. */
  readonly value: number;
  readonly from: string;
  readonly to: string;
  readonly hotSpotFactor: number;
  readonly provinceFactor: number;
}

export interface Picture {
  readonly dates: readonly string[];
  readonly unit: string;
  /** The place whose groups were found: the hot-spot is not set apart in every outcome. */
  readonly place: Place;
  readonly lines: readonly Line[];
  readonly mark?: ReportedMark;
  /** The first months are a finer run's. */
  readonly ahead?: Ahead | undefined;
  /** The runs behind the lines' ranges. */
  readonly tried?: Tried | undefined;
  /** The districts that were picked, where results hold this outcome for them; `missed` where they do not. */
  readonly zones?: readonly string[];
  readonly missed?: boolean;
  /** Why there is nothing to draw. */
  readonly missing?: string;
}

/** A chart as it is drawn: what its table and files are made of. */
export interface ChartOf {
  readonly spec: ChartSpec;
  readonly picture: Picture;
  readonly result: RunResult;
  readonly headline: string;
  readonly measure: string;
  readonly figure: { readonly current: HTMLElement | null };
}

const groupFor = (line: LineSpec, place: Place): string | undefined => line.group ?? groupOf(line.who, place);

function lineOf(spec: LineSpec, group: string, arm: Arm, values: readonly number[]): Line {
  const words = GROUP_WORDS[spec.who];
  const line = spec.word && say(`line-${spec.word}`);
  return {
    id: `${arm}.${spec.outcome}.${group}`,
    outcome: spec.outcome,
    group,
    arm,
    label: line ?? words.short,
    long: line === undefined ? words.long : say('line-of', { line, who: words.long }),
    tone: spec.tone ?? words.tone,
    mark: words.mark,
    thin: spec.weight === 'thin',
    values,
  };
}

const someFinite = (values: readonly number[] | undefined): values is readonly number[] => values?.some(Number.isFinite) ?? false;

function linesOf(spec: ChartSpec, result: RunResult, place: Place, arm: Arm): Line[] {
  return spec.lines.flatMap((line) => {
    const group = groupFor(line, place);
    const values = group === undefined ? undefined : result.outcomes[line.outcome]?.series[group];
    return group !== undefined && someFinite(values) ? [lineOf(line, group, arm, values)] : [];
  });
}

/** Ranges begin where a finer run has not come yet: of its months nobody has tried the luck. */
function withRange(line: Line, { lowest, highest }: Luck, from: number): Line {
  const values = (lists: Luck['lowest']): readonly number[] | undefined =>
    lists[line.outcome]?.[line.group]?.map((value, month) => (month < from ? Number.NaN : value));
  const range = { lowest: values(lowest), highest: values(highest) };
  return range.lowest && range.highest ? { ...line, range: { lowest: range.lowest, highest: range.highest } } : line;
}

function markOf(spec: ChartSpec, result: RunResult, place: Place, adm1Pcode: string): ReportedMark | undefined {
  const main = spec.lines[0];
  const reported = main && reportedOf(main.outcome, adm1Pcode, result.dates);
  if (reported === undefined || place !== 'hotSpot') return undefined;
  const known = result.outcomes[reported.outcome]?.series ?? {};
  const series = (group: string): readonly number[] => known[group] ?? known['all'] ?? [];
  const factorOf = (group: string): number => quarterlyFactor(series(group), result.dates, REPORTED_YEAR.from, REPORTED_YEAR.base);
  const values = series(reported.group);
  const year = values.slice(result.dates.indexOf(REPORTED_YEAR.base)).slice(0, 12).filter(Number.isFinite);
  const base = year.reduce((sum, value) => sum + value, 0) / year.length;
  return {
    reported,
    value: base * reported.factor,
    from: REPORTED_YEAR.from,
    to: REPORTED_YEAR.to,
    hotSpotFactor: factorOf(reported.group),
    provinceFactor: factorOf('all'),
  };
}

/** The runs that are drawn together, and where they are looked at. */
export interface Sources {
  readonly result: RunResult;
  readonly without?: RunResult | undefined;
  readonly place: Place;
  /** Districts that were picked, in place of the place. */
  readonly zones?: readonly string[];
  readonly adm1Pcode?: string;
  readonly ahead?: Ahead | undefined;
  readonly luck?: Luck | undefined;
}

/** An outcome that a result lacks makes only its own chart say so. */
export function pictureOf(spec: ChartSpec, sources: Sources): Picture {
  const { result, without, zones = [], ahead } = sources;
  if (zones.length === 0) return pictureOfPlace(spec, sources);
  const lines = zoneLines(spec, result, zones, 'with');
  if (lines.length === 0) return { ...pictureOfPlace(spec, { ...sources, place: 'province' }), missed: true };
  const others = without === undefined ? [] : zoneLines(spec, without, zones, 'without');
  return { dates: result.dates, unit: result.outcomes[lines[0]?.outcome ?? '']?.unit ?? '', place: 'province', lines: [...others, ...lines], zones, ahead };
}

function pictureOfPlace(spec: ChartSpec, { result, without, place: wished, adm1Pcode = '', ahead, luck }: Sources): Picture {
  const place = linesOf(spec, result, wished, 'with').length > 0 ? wished : 'province';
  const bare = linesOf(spec, result, place, 'with');
  const main = spec.lines[0]?.outcome ?? '';
  const unit = result.outcomes[main]?.unit ?? '';
  const base = { dates: result.dates, unit, place, ahead };
  if (bare.length === 0) {
    const known = main in result.outcomes;
    return { ...base, lines: bare, missing: known ? say('chart-nobody') : say('chart-no-outcome', { outcome: main }) };
  }
  const tried = spec.kind === 'lines' ? luck : undefined; // bars are of arrivals, which are given
  const lines = tried === undefined ? bare : bare.map((line) => withRange(line, tried, ahead?.months ?? 0));
  const mark = markOf(spec, result, wished, adm1Pcode);
  const others = without === undefined ? [] : linesOf(spec, without, place, 'without');
  return { ...base, tried, lines: [...others, ...lines], ...(mark === undefined ? {} : { mark }) };
}
