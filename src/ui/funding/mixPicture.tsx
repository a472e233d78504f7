/** Mixes by two of their ends, with intervals on fresh seeds; what is on the front in ink, what is beaten pale, each by its letter. */
import type { BestMix } from '../../experiment/optimise/report.ts';
import { linear, niceDomain } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import { exact } from '../words/numbers.ts';
import { endWords, letterOf } from './mixWords.ts';
import { hundredths } from './names.ts';

const HEIGHT = 340;
const LEFT = 48;
const RIGHT = 16;
const TOP = 24;
const BOTTOM = 46;

export function MixPicture({ found, across, up, title }: { found: BestMix; across: number; up: number; title: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(560);
  const drawn = Math.min(width, 720);
  const scale = (at: number, range: readonly [number, number]) => {
    const values = found.mixes.flatMap(({ figures }) => [figures[at]?.low ?? Number.NaN, figures[at]?.high ?? Number.NaN]).filter(Number.isFinite).map(hundredths);
    return linear(niceDomain(Math.min(...values), Math.max(...values), 4), range);
  };
  const x = scale(across, [LEFT, drawn - RIGHT]);
  const y = scale(up, [HEIGHT - BOTTOM, TOP]);
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture front" width={drawn} height={HEIGHT} viewBox={`0 0 ${drawn} ${HEIGHT}`} role="img" aria-label={title}>
        <g class="axis">
          {x.ticks(5).map((tick) => (
            <text key={tick} x={x(tick)} y={HEIGHT - BOTTOM + 16} text-anchor="middle">
              {exact(tick)}
            </text>
          ))}
          {y.ticks(5).map((tick) => (
            <g key={tick} transform={`translate(0,${y(tick).toFixed(1)})`}>
              <line class="grid" x1={LEFT} x2={drawn - RIGHT} />
              <text x={LEFT - 6} dy="0.32em" text-anchor="end">
                {exact(tick)}
              </text>
            </g>
          ))}
          <text x={drawn - RIGHT} y={HEIGHT - 8} text-anchor="end">
            {endWords(found, across)}
          </text>
          <text x={0} y={12}>
            {endWords(found, up)}
          </text>
        </g>
        {found.mixes.toSorted((a, b) => Number(a.onFront) - Number(b.onFront)).map((mix) => {
          const [a, b] = [mix.figures[across], mix.figures[up]];
          if (a === undefined || b === undefined) return null;
          const [cx, cy] = [x(hundredths(a.estimate)), y(hundredths(b.estimate))];
          return (
            <g key={mix.name} class={mix.onFront ? 'mixmark' : 'mixmark beaten'}>
              <line x1={x(hundredths(a.low))} x2={x(hundredths(a.high))} y1={cy} y2={cy} />
              <line x1={cx} x2={cx} y1={y(hundredths(b.low))} y2={y(hundredths(b.high))} />
              <circle cx={cx} cy={cy} r={9} />
              <text x={cx} y={cy} dy="0.34em" text-anchor="middle">
                {letterOf(found, mix.name)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
