/** Behind each line, as a soft area: what runs with other luck range over. */
import { area } from 'd3';
import type { Line } from './picture.ts';
import type { Scale } from './scales.ts';

export function Ranges({ lines, x, y }: { lines: readonly Line[]; x: Scale; y: Scale }) {
  const between = area<readonly [number, number]>(
    (_, month) => x(month),
    ([lowest]) => y(lowest),
    ([, highest]) => y(highest),
  ).defined(([lowest, highest]) => Number.isFinite(lowest) && Number.isFinite(highest));
  return (
    <g class="ranges">
      {lines.map(({ id, tone, range }) =>
        range === undefined ? null : (
          <path
            key={id}
            class={`range tone-${tone}`}
            d={between(range.lowest.map((lowest, month) => [lowest, range.highest[month] ?? Number.NaN] as const)) ?? ''}
          />
        ),
      )}
    </g>
  );
}
