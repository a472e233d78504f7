/** The lines of a chart, and behind each, as a soft area, what runs with other luck range over. */
import { area, line as pathOf } from 'd3';
import type { Line } from './picture.ts';
import type { Scale } from './scales.ts';

interface LinesProps {
  readonly lines: readonly Line[];
  readonly x: Scale;
  readonly y: Scale;
  readonly settled: boolean;
  /** From this month on a coarser result stands in. */
  readonly joint: number | undefined;
}

/** Where two results meet there is a gap of a month: nothing has gone from one to the other. */
export function Lines({ lines, x, y, settled, joint = Number.POSITIVE_INFINITY }: LinesProps) {
  const path = (values: readonly number[], drawn: (month: number) => boolean): string =>
    pathOf<number>(
      (_, month) => x(month),
      (value) => y(value),
    ).defined((value, month) => Number.isFinite(value) && drawn(month))([...values]) ?? '';
  const classOf = ({ tone, arm, thin }: Line): string => `line tone-${tone}${arm === 'without' ? ' without' : ''}${thin ? ' thin' : ''}`;
  return (
    <>
      {Number.isFinite(joint) && (
        <g class="lines preview after">
          {lines.map((line) => (
            <path key={line.id} class={classOf(line)} d={path(line.values, (month) => month >= joint)} />
          ))}
        </g>
      )}
      <g class={settled ? 'lines' : 'lines preview'}>
        {lines.map((line) => (
          <path key={line.id} class={classOf(line)} d={path(line.values, (month) => month < joint)} />
        ))}
      </g>
    </>
  );
}

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
