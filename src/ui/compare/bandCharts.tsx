/** Small multiples by month: levels of all policies above, and below, around zero, the difference of one from another, each with its band. */
import { area, line as pathOf } from 'd3';
import { signal } from '@preact/signals';
import type { MonthlyBand, WatchedBands } from '../../experiment/comparison/bands.ts';
import { AmountAxis, ArrivalShade, TimeAxis } from '../charts/axes.tsx';
import { Figure, sheetOf } from '../charts/figure.tsx';
import { spread } from '../charts/labels.ts';
import { amountScale, type Box, monthScale, type Scale } from '../charts/scales.ts';
import { useWidth } from '../charts/useWidth.ts';
import { addMonths, longDate, monthsBetween } from '../words/dates.ts';
import { short } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { firstComers } from './catalogue.ts';
import { difference, letterOf, level, range, type Seen, tickOf } from './seen.ts';

/** The month that all of them are read at; none until somebody points. */
const read = signal<number | undefined>(undefined);

const UPPER = 150;
const LOWER = 96;
const GAP = 20;
const TONES: Readonly<Record<string, string>> = { residents: 'residents', returnees: 'returnees' };

const upperBox = (width: number): Box => ({ width, height: UPPER, top: 8, right: 26, bottom: 6, left: 40 });
const lowerBox = (width: number): Box => ({ width, height: LOWER, top: 6, right: 26, bottom: 22, left: 40 });

const path = (values: readonly number[], x: Scale, y: Scale): string => pathOf<number>((_, month) => x(month), (value) => y(value)).defined(Number.isFinite)([...values]) ?? '';

function Band({ band, x, y }: { band: MonthlyBand; x: Scale; y: Scale }) {
  const between = area<number>((_, month) => x(month), (_, month) => y(band.low[month] ?? 0), (_, month) => y(band.high[month] ?? 0)).defined((value) => Number.isFinite(value));
  return <path class="range" d={between([...band.low]) ?? ''} />;
}

const flipped = ({ median, low, high }: MonthlyBand): MonthlyBand => ({ median: median.map((value) => -value), low: high.map((value) => -value), high: low.map((value) => -value) });

function differenceOf({ differences }: WatchedBands, one: number, other: number): MonthlyBand | undefined {
  const own = differences.find(({ first, second }) => first === one && second === other);
  const turned = differences.find(({ first, second }) => first === other && second === one);
  return own ?? (turned && flipped(turned));
}

const finite = (band: MonthlyBand | undefined): number[] => (band === undefined ? [] : [...band.low, ...band.high].filter(Number.isFinite));

interface Drawn {
  readonly one: WatchedBands;
  readonly apart: MonthlyBand | undefined;
  readonly seen: Seen;
  readonly width: number;
  readonly title: string;
}

function Levels({ one, seen, x, box }: Drawn & { x: Scale; box: Box }) {
  const shown = [seen.against, seen.focus];
  const values = [...finite(one.policies[seen.focus]), ...one.policies.flatMap(({ median }) => median.filter(Number.isFinite))];
  const y = amountScale(values, box, false);
  const last = one.policies.map(({ median }) => median.findLastIndex(Number.isFinite));
  const heights = one.policies.map(({ median }, policy) => y(median[last[policy] ?? 0] ?? 0));
  const places = spread(heights, 12, box.top + 4, box.height - box.bottom);
  return (
    <>
      <AmountAxis y={y} box={box} unit={one.unit} />
      {one.policies[seen.focus] && <Band band={one.policies[seen.focus]} x={x} y={y} />}
      <g class="lines">
        {one.policies.map(({ median }, policy) => (
          <path key={letterOf(policy)} class={policy === seen.focus ? 'line' : policy === seen.against ? 'line without' : 'line aside'} d={path(median, x, y)} />
        ))}
      </g>
      <g class="ends">
        {one.policies.map((_, policy) =>
          (last[policy] ?? -1) < 0 ? null : (
            <text key={letterOf(policy)} class={shown.includes(policy) ? undefined : 'aside'} x={box.width - box.right + 8} y={places[policy]} dy="0.34em">
              {letterOf(policy)}
            </text>
          ),
        )}
      </g>
    </>
  );
}

/** Few steps, with as many digits as they need. */
function DifferenceAxis({ y, box, unit }: { y: Scale; box: Box; unit: string }) {
  return (
    <g class="axis">
      {y.ticks(3).map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick).toFixed(1)})`}>
          <line class={tick === 0 ? 'zero' : 'grid'} x1={box.left} x2={box.width - box.right} />
          <text x={box.left - 6} dy="0.32em" text-anchor="end">
            {tickOf(unit)(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Picture(props: Drawn & { dates: readonly string[]; arrivals: readonly [number, number] | undefined }) {
  const { one, apart, width, title, dates, arrivals } = props;
  const [upper, lower] = [upperBox(width), lowerBox(width)];
  const x = monthScale(dates.length, upper);
  const y = amountScale([0, ...finite(apart)], lower, true);
  const height = UPPER + GAP + LOWER;
  const at = read.value;
  const classes = ['picture', 'bands', `tone-${TONES[one.group] ?? 'all'}`];
  const letters = { first: letterOf(props.seen.focus), second: letterOf(props.seen.against) };
  return (
    <svg class={classes.join(' ')} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <ArrivalShade span={arrivals} x={x} box={upper} />
      <Levels {...props} x={x} box={upper} />
      <text class="panel" x={upper.left} y={UPPER + GAP - 6}>
        {one.unit === 'share' ? say('compare-panel-points', letters) : say('compare-panel', letters)}
      </text>
      <g transform={`translate(0,${UPPER + GAP})`}>
        <ArrivalShade span={arrivals} x={x} box={lower} />
        <DifferenceAxis y={y} box={lower} unit={one.unit} />
        <TimeAxis dates={dates} x={x} box={lower} />
        {apart && <Band band={apart} x={x} y={y} />}
        {apart && <path class="line" d={path(apart.median, x, y)} />}
      </g>
      {at !== undefined && (
        <g class="crosshair">
          <line x1={x(at)} x2={x(at)} y1={upper.top} y2={height - lower.bottom} />
        </g>
      )}
    </svg>
  );
}

function readoutOf({ one, apart, seen }: Pick<Drawn, 'one' | 'apart' | 'seen'>, date: string, at: number): string {
  const value = (policy: number): string => level(one.policies[policy]?.median[at] ?? Number.NaN, one.unit);
  const band = { low: apart?.low[at] ?? Number.NaN, high: apart?.high[at] ?? Number.NaN };
  return say('compare-readout', {
    date: longDate(date),
    first: letterOf(seen.focus),
    firstValue: value(seen.focus),
    second: letterOf(seen.against),
    secondValue: value(seen.against),
    difference: difference(apart?.median[at] ?? Number.NaN, one.unit),
    range: range(band, one.unit),
  });
}

/** Over the picture: points at a month with the pointer, moves it with the arrow keys, says what is there. */
function Reader({ one, apart, seen, width, name, dates }: Pick<Drawn, 'one' | 'apart' | 'seen' | 'width'> & { name: string; dates: readonly string[] }) {
  const x = monthScale(dates.length, upperBox(width));
  const last = dates.length - 1;
  const at = Math.min(last, read.value ?? last);
  const move = (to: number): void => {
    read.value = Math.min(last, Math.max(0, to));
  };
  const point = (event: PointerEvent & { currentTarget: HTMLElement }): void => move(Math.round(x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left)));
  return (
    <div
      class="reader"
      role="slider"
      tabIndex={0}
      aria-label={say('compare-month-of', { what: name })}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={readoutOf({ one, apart, seen }, dates[at] ?? '', at)}
      onPointerDown={point}
      onPointerMove={(event) => (event.pointerType === 'mouse' || event.buttons > 0) && point(event)}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -1000, End: 1000 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(at + (event.shiftKey ? by * 6 : by));
      }}
    />
  );
}

/** The month in which two are furthest apart, in the median. */
function furthest({ median }: MonthlyBand): number {
  return median.reduce((best, value, month) => (Math.abs(value) > Math.abs(median[best] ?? 0) ? month : best), median.findIndex(Number.isFinite));
}

function headlineOf(one: WatchedBands, apart: MonthlyBand | undefined, seen: Seen, dates: readonly string[], name: string): string {
  if (apart === undefined || !apart.median.some(Number.isFinite)) return say('compare-chart-nobody', { measure: name });
  const at = furthest(apart);
  const names = { measure: name, first: seen.labels[seen.focus] ?? '', second: seen.labels[seen.against] ?? '', date: longDate(dates[at] ?? ''), by: difference(apart.median[at] ?? 0, one.unit) };
  if (apart.median[at] === 0 && finite(apart).every((value) => value === 0)) return say('compare-chart-same', names);
  return (apart.low[at] ?? 0) > 0 || (apart.high[at] ?? 0) < 0 ? say('compare-chart-apart', names) : say('compare-chart-near', names);
}

function tableOf(one: WatchedBands, apart: MonthlyBand | undefined, seen: Seen, dates: readonly string[]) {
  const columns = [
    say('compare-column-month'),
    ...one.policies.flatMap((_, policy) => ['median', 'low', 'high'].map((key) => say(`compare-column-${key}`, { policy: letterOf(policy) }))),
    ...['median', 'low', 'high'].map((key) => say(`compare-column-${key}`, { policy: say('compare-panel', { first: letterOf(seen.focus), second: letterOf(seen.against) }) })),
  ];
  const bands = [...one.policies, ...(apart ? [apart] : [])];
  const rows = dates.map((date, month) => [date, ...bands.flatMap(({ median, low, high }) => [median[month] ?? Number.NaN, low[month] ?? Number.NaN, high[month] ?? Number.NaN])]);
  return sheetOf(columns, rows, (value, column) => (column > 3 * one.policies.length ? difference(value, one.unit) : short(value, one.unit)));
}

function Chart({ one, seen, arrivals }: { one: WatchedBands; seen: Seen; arrivals: readonly [number, number] | undefined }) {
  const { ref, width } = useWidth<HTMLDivElement>(320);
  const { dates, runs } = seen.compared.bands;
  const apart = differenceOf(one, seen.focus, seen.against);
  const name = say(`compare-watched-${one.outcome}-${one.group}`);
  const headline = headlineOf(one, apart, seen, dates, name);
  const at = Math.min(dates.length - 1, read.value ?? dates.length - 1);
  return (
    <Figure id={`figure-months-${one.outcome}-${one.group}`} scenario={seen.wish.title} level={4} headline={headline} measure={say('compare-chart-measure', { measure: name, runs })} source={seen.source} sheet={tableOf(one, apart, seen, dates)}>
      <div class="plot" ref={ref} dir="ltr">
        <Picture one={one} apart={apart} seen={seen} width={width} title={headline} dates={dates} arrivals={arrivals} />
        <Reader one={one} apart={apart} seen={seen} width={width} name={name} dates={dates} />
      </div>
      <p class="readout">{readoutOf({ one, apart, seen }, dates[at] ?? '', at)}</p>
    </Figure>
  );
}

export function BandCharts({ seen }: { seen: Seen }) {
  const { base } = seen.wish;
  const { dates, watched } = seen.compared.bands;
  const start = dates[0] ?? base.place.start;
  const comers = Object.keys(firstComers(base, dates.length)).flatMap((stream) => Object.entries(base.streams[stream]?.arrivals ?? {}).flatMap(([month, people]) => (people > 0 && month >= start ? [monthsBetween(start, month)] : [])));
  const arrivals = comers.length === 0 ? undefined : ([Math.min(...comers), Math.min(dates.length - 1, Math.max(...comers))] as const);
  return (
    <>
      <p class="note">{say('compare-bands-note', { last: longDate(addMonths(start, dates.length - 1)) })}</p>
      <div class="multiples">
        {watched
          .filter(({ policies }) => policies.some(({ median }) => median.some(Number.isFinite)))
          .map((one) => (
            <Chart key={`${one.outcome} ${one.group}`} one={one} seen={seen} arrivals={arrivals} />
          ))}
      </div>
    </>
  );
}
