/** A small chart: a course drawn by hand or by arrow keys, and the runs' own courses beside it once they are there. */
import { shortDate } from '../words/dates.ts';
import { said, short } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { linear } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import type { Question } from './lesson.ts';

type Course = Extract<Question, { kind: 'course' }>;

const HEIGHT = 200;
const SIDE = 44;
const TOP = 12;
const BOTTOM = 26;

export interface Beside {
  readonly label: string;
  readonly tone: string;
  readonly values: readonly number[];
  readonly dashed?: boolean;
}

interface Props {
  readonly question: Course;
  readonly drawn: readonly number[] | undefined;
  /** Left out once the prediction is kept. */
  readonly set?: (values: readonly number[]) => void;
  readonly beside?: readonly Beside[];
}

const path = (values: readonly number[], x: (at: number) => number, y: (value: number) => number): string =>
  values.flatMap((value, at) => (Number.isFinite(value) ? [`${at === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`] : [])).join('');

export function Sketch({ question: { unit, max, step, dates }, drawn, set, beside = [] }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>(560);
  const x = linear([0, dates.length - 1], [SIDE, width - 24]);
  const y = linear([0, max], [HEIGHT - BOTTOM, TOP]);
  const values = drawn ?? dates.map(() => max / 2);
  const put = (at: number, value: number): void => {
    const held = Math.min(max, Math.max(0, Math.round(value / step) * step));
    set?.(values.map((one, k) => (k === at ? held : one)));
  };
  const drag = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }): void => {
    if (event.buttons !== 1 || set === undefined) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.round(((event.clientX - box.left - SIDE) / Math.max(1, width - 24 - SIDE)) * (dates.length - 1));
    const up = (HEIGHT - BOTTOM - (event.clientY - box.top)) / (HEIGHT - BOTTOM - TOP);
    if (at >= 0 && at < dates.length) put(at, up * max);
  };
  const byKey = (at: number) => (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 4, PageDown: -4 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    put(at, (values[at] ?? 0) + by * step);
  };
  return (
    <section class="sketch" aria-label={say('classroom-sketch')}>
      <div dir="ltr" ref={ref}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: its section is named, and a title would cover its grips */}
        <svg class={set === undefined ? 'picture' : 'picture open'} width={width} height={HEIGHT} onPointerDown={drag} onPointerMove={drag}>
          {[0, 0.5, 1].map((part) => (
            <g key={part} class="grid">
              <line x1={SIDE} x2={width - 24} y1={y(part * max)} y2={y(part * max)} />
              <text x={SIDE - 14} y={y(part * max)} dy="0.34em" text-anchor="end">
                {short(part * max, unit === 'share' ? unit : '')}
              </text>
            </g>
          ))}
          {dates.map((date, at) =>
            at % (width < 480 ? 3 : 1) === 0 ? (
              <text
                key={date}
                class="tick"
                x={x(at)}
                y={HEIGHT - 8}
                text-anchor={at === dates.length - 1 ? 'end' : at === 0 ? 'start' : 'middle'}
              >
                {shortDate(date)}
              </text>
            ) : null,
          )}
          {beside.map(({ label, tone, values: course, dashed }) => (
            <path key={label} class={`course tone-${tone}${dashed ? ' dashed' : ''}`} d={path(course, x, y)} />
          ))}
          {(drawn !== undefined || set !== undefined) && (
            <path class={`course mine${drawn === undefined ? ' empty' : ''}`} d={path(values, x, y)} />
          )}
          {set !== undefined &&
            dates.map((date, at) => (
              <circle
                key={date}
                class="grip"
                cx={x(at)}
                cy={y(values[at] ?? 0)}
                r={9}
                role="slider"
                tabindex={0}
                aria-label={say('classroom-sketch-point', { date: shortDate(date) })}
                aria-valuemin={0}
                aria-valuemax={max}
                aria-valuenow={values[at]}
                aria-valuetext={said(values[at] ?? 0, unit === 'share' ? unit : '')}
                onKeyDown={byKey(at)}
              />
            ))}
        </svg>
      </div>
      {set !== undefined && <p class="fielddoc">{say('classroom-sketch-how')}</p>}
    </section>
  );
}
