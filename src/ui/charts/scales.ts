/** Scales of a time chart: months along, amounts up. */
import { extent } from 'd3';
import { yearBeginning } from '../words/dates.ts';
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

export type Domain = Linear['domain'];

/** An axis stays while amounts fit it and would fill at least so much of it, so that a finer result, or a step of a slider, moves lines alone. */
const FILLED = 0.6;

const stays = ([low, high]: Domain, [from, to]: Domain): boolean => from >= low && to <= high && to - from >= FILLED * (high - low);

/** `held`: the axis that is drawn already. */
export function amountScale(values: Iterable<number>, box: Box, zero: boolean, held?: Domain): Scale {
  const [low = 0, high = 1] = extent(Array.from(values).filter(Number.isFinite)) as [number?, number?];
  const from = zero ? Math.min(0, low) : low;
  const fresh = niceDomain(from, high > from ? high : from + 1, 4);
  return linear(held !== undefined && stays(held, fresh) ? held : fresh, [box.height - box.bottom, box.top]);
}

/** Few enough to be read. */
export const amountTicks = (y: Scale, { height }: Box): readonly number[] => y.ticks(height > 170 ? 5 : 3);

export interface YearTick {
  readonly month: number;
  readonly label: string;
}

/** The first months of years, thinned until each has `room` pixels. */
export function yearTicks(dates: readonly string[], x: Scale, room: number): YearTick[] {
  const beginnings = dates.flatMap((date, month) => {
    const label = yearBeginning(date);
    return label === undefined ? [] : [{ month, label }];
  });
  const first = beginnings[0];
  const second = beginnings[1];
  if (first === undefined || second === undefined) return beginnings;
  const every = Math.max(1, Math.ceil(room / Math.abs(x(second.month) - x(first.month))));
  return beginnings.filter((_, index) => index % every === 0);
}
