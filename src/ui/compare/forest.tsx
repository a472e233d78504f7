/** Differences from one policy, a row for each other: the mean, what luck alone leaves open, and where nine futures in ten lie. */
import { linear, niceDomain } from '../charts/linear.ts';
import type { Interval } from '../../lib/statistics.ts';

export interface ForestRow {
  readonly letter: string;
  readonly label: string;
  readonly mean: number;
  readonly luck: Interval;
  /** Absent where one future was tried. */
  readonly futures?: Interval | undefined;
  readonly text: string;
  readonly tone?: string;
}

const ROW = 38;
const TOP = 4;
const BOTTOM = 24;
const SIDE = 10;

const LETTER = 6.6;
/** As much of a name as leaves room for the figure beside it. */
export function fitted(name: string, figure: string, width: number): string {
  const letters = Math.floor((width - 2 * SIDE) / LETTER) - figure.length - 4;
  return name.length <= letters ? name : `${name.slice(0, Math.max(4, letters - 1)).trimEnd()}…`;
}

const forestHeight = (rows: number): number => TOP + rows * ROW + BOTTOM;

/** Where nothing differs, an axis is there all the same. */
const SOMETHING = 0.01;
export function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return high > low ? niceDomain(low, high, 5) : [-SOMETHING, SOMETHING];
}

export function Forest({ rows, smallest = 0, width, title, tick }: { rows: readonly ForestRow[]; smallest?: number; width: number; title: string; tick: (value: number) => string }) {
  const values = rows.flatMap(({ mean, luck, futures }) => [mean, luck.low, luck.high, futures?.low ?? 0, futures?.high ?? 0]).filter(Number.isFinite);
  const [low, high] = domainOf([-smallest, smallest, ...values]);
  const x = linear([low, high], [SIDE, width - SIDE]);
  const height = forestHeight(rows.length);
  const base = height - BOTTOM;
  const ticks = x.ticks(width > 420 ? 6 : 4);
  return (
    <svg class="picture forest" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {smallest > 0 && <rect class="shade" x={x(-smallest)} y={TOP} width={Math.max(1, x(smallest) - x(-smallest))} height={base - TOP} />}
      <g class="axis">
        {ticks.map((at) => (
          <g key={at} transform={`translate(${x(at).toFixed(1)},0)`}>
            <line class={at === 0 ? 'zero' : 'grid'} y1={TOP} y2={base} />
            <text y={height - 8} text-anchor="middle">
              {tick(at)}
            </text>
          </g>
        ))}
      </g>
      {rows.map(({ letter, label, mean, luck, futures, text, tone = 'all' }, at) => {
        const y = TOP + at * ROW + 26;
        return (
          <g key={letter + label} class={`tone-${tone}`}>
            <text class="rowname" x={SIDE} y={y - 11}>
              <tspan class="letter">{letter}</tspan> {fitted(label, text, width)}
            </text>
            <text class="rowvalue" x={width - SIDE} y={y - 11} text-anchor="end">
              {text}
            </text>
            {Number.isFinite(luck.low) && <line class="luck" x1={x(luck.low)} x2={x(luck.high)} y1={y} y2={y} />}
            {futures && Number.isFinite(futures.low) && <path class="futures" d={`M${x(futures.low)},${y - 5}v10m0,-5H${x(futures.high)}m0,-5v10`} />}
            {Number.isFinite(mean) && <circle class="mean" cx={x(mean)} cy={y} r={4} />}
          </g>
        );
      })}
    </svg>
  );
}
