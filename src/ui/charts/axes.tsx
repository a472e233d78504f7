/** What all time charts stand on: a thin grid, real years, the months of arrival shaded, programmes as slim bars. */
import { monthsBetween, shortDate } from '../words/dates.ts';
import { short } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { Box, Scale } from './scales.ts';
import { amountTicks, yearTicks } from './scales.ts';

export interface Span {
  readonly id: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

export function AmountAxis({ y, box, unit }: { y: Scale; box: Box; unit: string }) {
  return (
    <g class="axis">
      {amountTicks(y, box).map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick).toFixed(1)})`}>
          <line class={tick === 0 ? 'zero' : 'grid'} x1={box.left} x2={box.width - box.right} />
          <text x={box.left - 6} dy="0.32em" text-anchor="end">
            {short(tick, unit)}
          </text>
        </g>
      ))}
    </g>
  );
}

export function TimeAxis({ dates, x, box }: { dates: readonly string[]; x: Scale; box: Box }) {
  const base = box.height - box.bottom;
  return (
    <g class="axis">
      {yearTicks(dates, x, 36).map(({ month, label }) => (
        <g key={month} transform={`translate(${x(month).toFixed(1)},${base})`}>
          <line class="tick" y2={5} />
          <text x={2} y={16}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

export function ArrivalShade({ span, x, box }: { span: readonly [number, number] | undefined; x: Scale; box: Box }) {
  if (span === undefined) return null;
  const from = x(Math.max(0, span[0] - 0.5));
  return (
    <rect class="shade" x={from} y={box.top} width={Math.max(2, x(span[1] + 0.5) - from)} height={box.height - box.bottom - box.top} />
  );
}

export function ProgrammeSpans({ spans, dates, x, y }: { spans: readonly Span[]; dates: readonly string[]; x: Scale; y: number }) {
  const first = dates[0];
  if (first === undefined) return null;
  const clamp = (month: number): number => Math.min(Math.max(month, 0), dates.length - 1);
  return (
    <g class="spans">
      {spans.slice(0, 6).map((span, row) => {
        const from = x(clamp(monthsBetween(first, span.start)));
        const to = x(clamp(monthsBetween(first, span.end) + 1));
        return (
          <rect key={span.id} x={from} y={y + row * 4} width={Math.max(2, to - from)} height={2.5}>
            <title>{say('span', { programme: span.label, from: shortDate(span.start), to: shortDate(span.end) })}</title>
          </rect>
        );
      })}
    </g>
  );
}
