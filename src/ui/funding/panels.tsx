/** A small panel for each arm, all on one scale around nought: a row for each group, with its range; hollow, what stays when the money has ended. */
import { MarkAt } from '../charts/marks.tsx';
import { amountScale } from '../charts/scales.ts';
import { linear } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import type { Spread } from '../../experiment/money/spread.ts';
import { groupWords, hundredths, signed } from './names.ts';

export interface Row {
  readonly group: string;
  readonly gain: Spread;
  readonly stays?: Spread | undefined;
}
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}
interface PanelsProps {
  readonly title: string;
  readonly panels: readonly Panel[];
  /** As many side by side, at most; a picture of two by two keeps its two. */
  readonly most: number;
  readonly least: number;
}
const ROW = 22;
const HEAD = 22;
const FOOT = 30;
const NAMES = 92;
const VALUES = 44;
const GAP = 24;
const NARROWEST = 300;

function Bar({ row, y, x, left, right }: { row: Row; y: number; x: (value: number) => number; left: number; right: number }) {
  const { tone, mark, short } = groupWords(row.group);
  const { low, median, high } = row.gain;
  return (
    <g class={`track tone-${tone}`}>
      <text x={left} y={y} dy="0.34em">
        {short}
      </text>
      {row.stays && <circle class="stays" cx={x(hundredths(row.stays.median))} cy={y} r={5.5} />}
      <line class="interval" x1={x(hundredths(low))} x2={x(hundredths(high))} y1={y} y2={y} />
      <MarkAt mark={mark} tone={tone} x={x(hundredths(median))} y={y} />
      <text class="rowvalue" x={right} y={y} dy="0.34em" text-anchor="end">
        {signed(median)}
      </text>
    </g>
  );
}

/** A title that is longer than its panel is cut at a word, and goes on beneath. */
const LETTER = 6.6;
function inLines(text: string, width: number): string[] {
  const most = Math.max(8, Math.floor(width / LETTER));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

export function Panels({ title, panels, most, least }: PanelsProps) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const columns = Math.max(least, Math.min(most, Math.floor(width / NARROWEST)));
  const each = (width - GAP * (columns - 1)) / columns;
  const titles = panels.map(({ title: of }) => inLines(of, each));
  const head = HEAD + (Math.max(1, ...titles.map(({ length }) => length)) - 1) * 15;
  const height = head + Math.max(1, ...panels.map(({ rows }) => rows.length)) * ROW + FOOT;
  const values = panels.flatMap(({ rows }) => rows.flatMap(({ gain, stays }) => [gain.low, gain.high, stays?.median ?? 0])).filter(Number.isFinite).map(hundredths);
  const narrow = each < 220;
  const names = narrow ? 74 : NAMES;
  const { domain } = amountScale(values, { width, height: 100, top: 0, right: 0, bottom: 0, left: 0 }, true);
  const whole = Math.ceil(panels.length / columns) * height;
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture panels" width={width} height={whole} viewBox={`0 0 ${width} ${whole}`} role="img" aria-label={title}>
        {panels.map(({ id, rows }, at) => {
          const left = (at % columns) * (each + GAP);
          const top = Math.floor(at / columns) * height;
          const right = left + each;
          const x = linear(domain, [left + names, right - VALUES - 6]);
          const bottom = top + head + rows.length * ROW;
          return (
            <g key={id}>
              {titles[at]?.map((text, k) => (
                <text key={text} class="paneltitle" x={left} y={top + 14 + k * 15}>
                  {text}
                </text>
              ))}
              <line class="zero" x1={x(0)} x2={x(0)} y1={top + head} y2={bottom} />
              {rows.map((row, k) => (
                <Bar key={row.group} row={row} y={top + head + (k + 0.5) * ROW} x={x} left={left} right={right} />
              ))}
              <g class="axis">
                {x.ticks(narrow ? 2 : 4).map((tick) => (
                  <text key={tick} x={x(tick)} y={bottom + 14} text-anchor="middle">
                    {signed(tick / 100)}
                  </text>
                ))}
              </g>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
