/** Scales of a time chart: months along, amounts up. */
import { extent } from 'd3';
import { yearOf, monthOf } from '../words/dates.ts';
import { type Linear, linear, niceDomain } from './linear.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Scale = Linear;

export const monthScale = (months: number, box: Box): Scale => linear([0, Math.max(1, months - 1)], [box.left, box.width - box.right]);

export function amountScale(values: Iterable<number>, box: Box, zero: boolean): Scale {
  const [low = 0, high = 1] = extent(Array.from(values).filter(Number.isFinite)) as [number?, number?];
  const from = zero ? Math.min(0, low) : low;
  const to = high > from ? high : from + 1;
  return linear(niceDomain(from, to, 4), [box.height - box.bottom, box.top]);
}

export interface YearTick {
  readonly month: number;
  readonly label: string;
}

/** The Januaries, thinned until each has `room` pixels. */
export function yearTicks(dates: readonly string[], x: Scale, room: number): YearTick[] {
  const januaries = dates.flatMap((date, month) => (monthOf(date) === 1 ? [{ month, label: String(yearOf(date)) }] : []));
  const first = januaries[0];
  const second = januaries[1];
  if (first === undefined || second === undefined) return januaries;
  const every = Math.max(1, Math.ceil(room / Math.abs(x(second.month) - x(first.month))));
  return januaries.filter((_, index) => index % every === 0);
}
