/** One line for each arm along a few budgets, months or prices: two set apart, with their ranges, the others thin; read by pointer and keys. */
import { area, line as pathOf } from 'd3';
import { useState } from 'preact/hooks';
import { spread } from '../charts/labels.ts';
import { MarkAt } from '../charts/marks.tsx';
import { amountScale, type Box } from '../charts/scales.ts';
import { useWidth } from '../charts/useWidth.ts';
import { GROUP_WORDS, type Mark, type Who } from '../words/groups.ts';
import { say } from '../words/say.ts';
import { along } from './along.ts';

export interface Curve {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}
export interface Overtaking {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly words: string;
}
interface CurvesProps {
  readonly title: string;
  readonly curves: readonly Curve[];
  /** Of the two that are set apart. */
  readonly pair: readonly string[];
  readonly xs: readonly number[];
  readonly evenly?: boolean;
  readonly xWords: (value: number) => string;
  readonly yWords: (value: number) => string;
  /** What is there at one place, in words. */
  readonly at: (place: number) => string;
  readonly group: Who;
  readonly overtaking?: Overtaking | undefined;
}
const HEIGHT = 240;
/** The second of the pair is told by its mark and a thinner line. */
const SECOND: Mark = 'diamond';

function Axes({ xs, x, xWords, yWords, y, box }: Pick<CurvesProps, 'xs' | 'xWords' | 'yWords'> & { x: (value: number) => number; y: ReturnType<typeof amountScale>; box: Box }) {
  const base = box.height - box.bottom;
  return (
    <g class="axis">
      {y.ticks(4).map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick).toFixed(1)})`}>
          <line class={tick === 0 ? 'zero' : 'grid'} x1={box.left} x2={box.width - box.right} />
          <text x={box.left - 6} dy="0.32em" text-anchor="end">
            {yWords(tick)}
          </text>
        </g>
      ))}
      {xs.map((value, at) => (
        <g key={value} transform={`translate(${x(value).toFixed(1)},${base})`}>
          <line class="tick" y2={5} />
          <text y={17} text-anchor={at === 0 && xs.length > 1 ? 'start' : 'middle'}>
            {xWords(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Crossing({ of, x, box }: { of: Overtaking; x: (value: number) => number; box: Box }) {
  const [low, high] = [x(of.low), x(of.high)];
  return (
    <g class="overtaking">
      {Number.isFinite(low) && Number.isFinite(high) && <rect class="shade" x={low} y={box.top} width={Math.max(3, high - low)} height={box.height - box.bottom - box.top} />}
      <line class="tick" x1={x(of.at)} x2={x(of.at)} y1={box.top - 4} y2={box.height - box.bottom} />
      <text x={Math.min(x(of.at), box.width - box.right)} y={box.top - 8} text-anchor={x(of.at) > box.width / 2 ? 'end' : 'start'}>
        {of.words}
      </text>
    </g>
  );
}

export function Curves({ title, curves, pair, xs, evenly = false, xWords, yWords, at, group, overtaking }: CurvesProps) {
  const { ref, width } = useWidth<HTMLDivElement>(360);
  const [read, setRead] = useState(Math.floor(xs.length / 2));
  const box: Box = { width, height: HEIGHT, top: 26, right: 124, bottom: 28, left: 44 };
  const x = along(xs, [box.left + 4, width - box.right - 4], evenly);
  const set = curves.filter(({ id }) => pair.includes(id));
  const y = amountScale([...curves.flatMap(({ values }) => values), ...set.flatMap(({ low = [], high = [] }) => [...low, ...high])], box, true);
  const { tone, mark } = GROUP_WORDS[group];
  const place = Math.min(read, xs.length - 1);
  const path = pathOf<number>((_, k) => x(xs[k] ?? 0), (value) => y(value)).defined(Number.isFinite);
  const ends = curves.map(({ values }) => y(values.at(-1) ?? 0));
  const labels = spread(ends, 14, box.top, HEIGHT - box.bottom);
  const classOf = (id: string): string => (id === pair[0] ? `line tone-${tone}` : id === pair[1] ? `line tone-${tone} second` : 'line aside');
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture curves" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
        {overtaking && <Crossing of={overtaking} x={x} box={box} />}
        <Axes xs={xs} x={x} xWords={xWords} yWords={yWords} y={y} box={box} />
        {set.map(({ id, low, high, values }) =>
          low === undefined || high === undefined ? null : <path key={id} class={`range tone-${tone}`} d={area<number>((_, k) => x(xs[k] ?? 0), (_, k) => y(low[k] ?? 0), (_, k) => y(high[k] ?? 0))([...values]) ?? ''} />,
        )}
        {[...curves].sort((a, b) => Number(pair.includes(a.id)) - Number(pair.includes(b.id))).map(({ id, values }) => (
          <g key={id}>
            <path class={classOf(id)} d={path([...values]) ?? ''} />
            {pair.includes(id) && values.map((value, k) => (Number.isFinite(value) ? <MarkAt key={xs[k]} mark={id === pair[0] ? mark : SECOND} tone={tone} x={x(xs[k] ?? 0)} y={y(value)} /> : null))}
          </g>
        ))}
        <g class="ends">
          {curves.map(({ id, label }, k) => (
            <text key={id} class={pair.includes(id) ? `tone-${tone}` : 'aside'} x={width - box.right + 8} y={labels[k] ?? 0} dy="0.34em">
              {label}
            </text>
          ))}
        </g>
        <g class="crosshair">
          <line x1={x(xs[place] ?? 0)} x2={x(xs[place] ?? 0)} y1={box.top} y2={HEIGHT - box.bottom} />
        </g>
      </svg>
      <div
        class="reader"
        role="slider"
        tabIndex={0}
        aria-label={say('funding-read', { chart: title })}
        aria-valuemin={0}
        aria-valuemax={xs.length - 1}
        aria-valuenow={place}
        aria-valuetext={at(place)}
        onPointerMove={(event) => setRead(x.nearest(event.clientX - event.currentTarget.getBoundingClientRect().left))}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -xs.length, End: xs.length }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          setRead(Math.min(xs.length - 1, Math.max(0, place + by)));
        }}
      />
      <p class="readout">{at(place)}</p>
    </div>
  );
}
