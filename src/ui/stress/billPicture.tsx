/** One need by month: what is lacking beyond what would be lacking anyway, its range, and from when on to begin. */
import type { Signal } from '@preact/signals';
import { area, line as path } from 'd3';
import type { BillLine } from '../../experiment/stress/bill.ts';
import { AmountAxis, ArrivalShade, TimeAxis } from '../charts/axes.tsx';
import { amountScale, type Box, monthScale } from '../charts/scales.ts';
import { useWidth } from '../charts/useWidth.ts';
import { monthsBetween, shortDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';

export interface Months {
  /** Those that are drawn, and how many of the run come before. */
  readonly dates: readonly string[];
  readonly from: number;
  readonly arrivals: readonly [number, number];
}

const HEIGHT = 190;
const HEAD = 34;

/** "Nov 2016: 2,100 more (1,900 to 2,300)". */
export function monthWords({ byMonth, anyway, key }: BillLine, { dates, from }: Months, at: number): string {
  const m = from + at;
  const unit = key === 'money' ? 'USD' : '';
  return say('stress-bill-month', {
    date: shortDate(dates[at] ?? ''),
    amount: said(byMonth.median[m] ?? Number.NaN, unit),
    low: said(byMonth.low[m] ?? Number.NaN, unit),
    high: said(byMonth.high[m] ?? Number.NaN, unit),
    anyway: anyway === undefined ? 'none' : said(anyway[m] ?? Number.NaN),
  });
}

function LeadTime({ line, months, x }: { line: BillLine; months: Months; x: (month: number) => number }) {
  if (line.first === undefined || line.latestStart === undefined) return null;
  const start = months.dates[0] ?? '';
  const place = (date: string): number => x(Math.min(months.dates.length - 1, Math.max(0, monthsBetween(start, date))));
  const { month, earliest, latest } = line.latestStart;
  const [begin, first] = [place(month), place(line.first.median)];
  const ends = begin > (x(0) + x(months.dates.length - 1)) / 2;
  return (
    <g class="lead-ahead">
      <rect class="lead-range" x={place(earliest)} y={HEAD - 12} width={Math.max(2, place(latest) - place(earliest))} height={8} />
      <line class="lead-time" x1={begin} x2={first} y1={HEAD - 8} y2={HEAD - 8} />
      <path class="lead-begin" d={`M${begin},${HEAD - 14}v12`} />
      <path class="lead-first" d={`M${first - 4},${HEAD - 12}l4,4l-4,4`} />
      <text x={ends ? first : begin} y={HEAD - 19} text-anchor={ends ? 'end' : 'start'}>
        {say('stress-begin-by', { date: shortDate(month) })}
      </text>
    </g>
  );
}

export function BillPicture({ line, months, at, title }: { line: BillLine; months: Months; at: Signal<number>; title: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(300);
  const { dates, from } = months;
  const box: Box = { width, height: HEIGHT, top: HEAD + 6, right: 8, bottom: 24, left: 46 };
  const x = monthScale(dates.length, box);
  const [median, low, high] = [line.byMonth.median, line.byMonth.low, line.byMonth.high].map((values) => values.slice(from));
  const y = amountScale([...(median ?? []), ...(high ?? [])], box, true);
  const band = area<number>((_, m) => x(m), (_, m) => y(low?.[m] ?? 0), (_, m) => y(high?.[m] ?? 0));
  const middle = path<number>((_, m) => x(m), (value) => y(value));
  const most = dates.length - 1;
  const read = Math.min(most, at.value);
  const move = (by: number): void => {
    at.value = Math.min(most, Math.max(0, read + by));
  };
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
        <ArrivalShade span={months.arrivals} x={x} box={box} />
        <AmountAxis y={y} box={box} unit={line.key === 'money' ? 'USD' : ''} />
        <TimeAxis dates={dates} x={x} box={box} />
        <path class="range tone-all" d={band(median ?? []) ?? ''} />
        <path class="line tone-all" d={middle(median ?? []) ?? ''} />
        <LeadTime line={line} months={months} x={x} />
        <g class="crosshair">
          <line x1={x(read)} x2={x(read)} y1={box.top} y2={HEIGHT - box.bottom} />
        </g>
      </svg>
      <div
        class="reader"
        role="slider"
        tabIndex={0}
        aria-label={say('stress-read', { chart: title })}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={read}
        aria-valuetext={monthWords(line, months, read)}
        onPointerMove={(event) => {
          at.value = Math.min(most, Math.max(0, Math.round(x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left))));
        }}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -1000, End: 1000 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          move(event.shiftKey ? by * 6 : by);
        }}
      />
    </div>
  );
}
