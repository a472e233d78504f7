/** Lines (or bars) over months, labelled at their ends. */
import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { month } from '../state/view.ts';
import { AmountAxis, ArrivalShade, ProgrammeSpans, TimeAxis } from './axes.tsx';
import { spread } from './labels.ts';
import { Lines, Ranges } from './lines.tsx';
import { MarkAt } from './marks.tsx';
import type { Line } from './picture.ts';
import { ReportedBracket } from './reportedBracket.tsx';
import { amountsOf, boxOf, type Scene } from './scene.ts';
import { amountScale, type Box, type Domain, monthScale, type Scale } from './scales.ts';

const lastKnown = (values: readonly number[]): number => values.findLastIndex(Number.isFinite);

function EndLabels({ lines, x, y, box }: { lines: readonly Line[]; x: Scale; y: Scale; box: Box }) {
  const ends = lines.filter((line) => line.arm === 'with').map((line) => ({ line, at: lastKnown(line.values) }));
  const heights = ends.map(({ line, at }) => y(line.values[at] ?? 0));
  const places = spread(heights, 14, box.top + 4, box.height - box.bottom - 2);
  const right = box.width - box.right;
  return (
    <g class="ends">
      {ends.map(({ line, at }, index) => (
        <g key={line.id}>
          <MarkAt mark={line.mark} tone={line.tone} x={x(at)} y={heights[index] ?? 0} />
          <text class={`tone-${line.tone}`} x={right + 9} y={places[index] ?? 0} dy="0.34em">
            {line.label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Bars({ lines, x, y }: { lines: readonly Line[]; x: Scale; y: Scale }) {
  const width = Math.max(1, x(1) - x(0) - 1);
  const months = lines[0]?.values.length ?? 0;
  const bars = Array.from({ length: months }, (_, at) => {
    let under = 0;
    return lines.flatMap((line) => {
      const value = line.values[at] ?? 0;
      if (!(value > 0)) return [];
      const top = y(under + value);
      const bar = (
        <rect
          key={`${line.id}.${at}`}
          class={`bar tone-${line.tone}`}
          x={x(at) - width / 2}
          y={top}
          width={width}
          height={y(under) - top}
        />
      );
      under += value;
      return [bar];
    });
  });
  return <g>{bars}</g>;
}

interface CrosshairProps {
  readonly lines: readonly Line[];
  readonly x: Scale;
  readonly y: Scale;
  readonly box: Box;
  readonly dots: boolean;
  readonly month: ReadonlySignal<number>;
}

/** Follows the month that is read: only this part is drawn again when it moves. */
function Crosshair({ lines, x, y, box, dots, month: read }: CrosshairProps) {
  const at = read.value;
  return (
    <g class="crosshair">
      <line x1={x(at)} x2={x(at)} y1={box.top} y2={box.height - box.bottom} />
      {dots &&
        lines.map((line) => {
          const value = line.values[at];
          return value !== undefined && Number.isFinite(value) && line.arm === 'with' ? (
            <MarkAt key={line.id} mark={line.mark} tone={line.tone} x={x(at)} y={y(value)} />
          ) : null;
        })}
    </g>
  );
}

export function LineChart({ scene, title, at = month }: { scene: Scene; title: string; at?: ReadonlySignal<number> }) {
  const { picture, width, height, kind } = scene;
  const box = boxOf(scene);
  const x = monthScale(picture.dates.length, box);
  const held = useRef<Domain | undefined>(undefined);
  const y = amountScale(amountsOf(scene), box, scene.zero, held.current);
  held.current = y.domain;
  const drawn = kind === 'bars' ? picture.lines.filter((line) => line.arm === 'with') : picture.lines;
  return (
    <svg class="picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <ArrivalShade span={scene.arrivals} x={x} box={box} />
      <AmountAxis y={y} box={box} unit={picture.unit} />
      <TimeAxis dates={picture.dates} x={x} box={box} />
      <ProgrammeSpans spans={scene.spans} dates={picture.dates} x={x} y={height - box.bottom + 22} />
      {picture.mark && <ReportedBracket mark={picture.mark} dates={picture.dates} x={x} y={y} />}
      {picture.tried && <Ranges lines={drawn} x={x} y={y} />}
      <Crosshair lines={drawn} x={x} y={y} box={box} dots={kind === 'lines'} month={at} />
      {kind === 'bars' ? (
        <Bars lines={drawn} x={x} y={y} />
      ) : (
        <Lines lines={drawn} x={x} y={y} settled={scene.settled} joint={picture.ahead?.months} />
      )}
      {kind === 'lines' && <EndLabels lines={drawn} x={x} y={y} box={box} />}
    </svg>
  );
}
