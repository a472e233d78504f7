/** What a chart is drawn from, and what of its rectangle the plot takes: words at the ends of lines and amounts beside the axis need room. */
import { short } from '../words/numbers.ts';
import type { Span } from './axes.tsx';
import type { Picture } from './picture.ts';
import { amountScale, amountTicks, type Box } from './scales.ts';

export interface Scene {
  readonly picture: Picture;
  readonly kind: 'lines' | 'bars';
  readonly zero: boolean;
  readonly width: number;
  readonly height: number;
  readonly arrivals: readonly [number, number] | undefined;
  readonly spans: readonly Span[];
  /** One agent stands for one person, in all months or in those of a finer run: lines are drawn full there. */
  readonly settled: boolean;
}

/** Of an amount beside the axis: so many letters fit into the least room, 40 pixels; each further one takes six. */
const FITTING = 7;

/** The highest stack of a month, or every value of every line, and the reported mark: all must fit. */
export function amountsOf({ picture, kind }: Pick<Scene, 'picture' | 'kind'>): number[] {
  const mark = picture.mark === undefined ? [] : [picture.mark.value];
  if (kind === 'lines')
    return [...picture.lines.flatMap(({ values, range }) => [...values, ...(range?.lowest ?? []), ...(range?.highest ?? [])]), ...mark];
  return picture.dates.map((_, at) => picture.lines.reduce((sum, line) => sum + (line.arm === 'with' ? line.values[at] || 0 : 0), 0));
}

export function boxOf(scene: Pick<Scene, 'picture' | 'kind' | 'zero' | 'width' | 'height' | 'spans'>): Box {
  const { picture, kind, zero, width, height, spans } = scene;
  const box = { width, height, top: 10, right: kind === 'bars' ? 12 : 86, bottom: 24 + Math.min(6, spans.length) * 4, left: 40 };
  const letters = amountTicks(amountScale(amountsOf(scene), box, zero), box).map((tick) => short(tick, picture.unit).length);
  return { ...box, left: box.left + 6 * Math.max(0, ...letters.map((count) => count - FITTING)) };
}
