/** What each programme of an arm adds to what all do together: in the order in which they begin, or its fair share over all orders. */
import { useSignal } from '@preact/signals';
import type { ByProgramme, Effect, Interaction } from '../../experiment/comparison/byProgramme.ts';
import { Figure, sheetOf } from '../charts/figure.tsx';
import { linear } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import { say } from '../words/say.ts';
import { Choice } from './details.tsx';
import { domainOf, fitted } from './forest.tsx';
import { difference, range, type Seen, tickOf } from './seen.ts';
import { measureWords } from './verdicts.tsx';

const WAYS = ['step', 'share'] as const;
type Way = (typeof WAYS)[number];

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly effect: Effect;
  readonly whole: boolean;
}

function barsOf({ programmes, whole }: ByProgramme, way: Way): Bar[] {
  let reached = 0;
  const parts = programmes.map((one): Bar => {
    const from = reached;
    reached += one[way].mean;
    return { label: one.label, from, to: reached, effect: one[way], whole: false };
  });
  return [...parts, { label: say('compare-all-together'), from: 0, to: whole.mean, effect: whole, whole: true }];
}

const ROW = 40;
const BAR = 14;
const BOTTOM = 24;
const SIDE = 10;

function Bars({ bars, unit, width, title }: { bars: readonly Bar[]; unit: string; width: number; title: string }) {
  const values = bars.flatMap(({ from, to }) => [from, to]);
  const [low, high] = domainOf(values);
  const x = linear([low, high], [SIDE, width - SIDE]);
  const height = bars.length * ROW + BOTTOM;
  return (
    <svg class="picture waterfall tone-all" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <g class="axis">
        {x.ticks(5).map((at) => (
          <g key={at} transform={`translate(${x(at).toFixed(1)},0)`}>
            <line class={at === 0 ? 'zero' : 'grid'} y2={height - BOTTOM} />
            <text y={height - 8} text-anchor="middle">
              {tickOf(unit)(at)}
            </text>
          </g>
        ))}
      </g>
      {bars.map(({ label, from, to, effect, whole }, at) => {
        const y = at * ROW + 22;
        return (
          <g key={label}>
            <text class="rowname" x={SIDE} y={y - 5}>
              {fitted(label, difference(effect.mean, unit), width)}
            </text>
            <text class="rowvalue" x={width - SIDE} y={y - 5} text-anchor="end">
              {difference(effect.mean, unit)}
            </text>
            <rect class={whole ? 'whole' : to >= from ? 'up' : 'down'} x={Math.min(x(from), x(to))} y={y} width={Math.max(1, Math.abs(x(to) - x(from)))} height={BAR} />
            {at < bars.length - 1 && <line class="step" x1={x(to)} x2={x(to)} y1={y} y2={y + ROW + BAR} />}
          </g>
        );
      })}
    </svg>
  );
}

function OfMeasure({ of, way, seen }: { of: ByProgramme; way: Way; seen: Seen }) {
  const { ref, width } = useWidth<HTMLDivElement>(420);
  const { measure, unit, programmes, interactions, whole } = of;
  const most = [...programmes].sort((a, b) => Math.abs(b[way].mean) - Math.abs(a[way].mean))[0];
  const headline = most === undefined ? measureWords(measure) : say('compare-waterfall-most', { programme: most.label, by: difference(most[way].mean, unit), all: difference(whole.mean, unit) });
  const labelOf = (id: string): string => programmes.find(({ programme }) => programme === id)?.label ?? id;
  const together = ({ programmes: [first, second], effect }: Interaction): string => {
    const of = { first: labelOf(first), second: labelOf(second), by: difference(effect.mean, unit), range: range(effect.luck, unit) };
    return effect.mean > 0 ? say('compare-interaction-more', of) : say('compare-interaction-less', of);
  };
  const columns = ['programme', 'share', 'share-low', 'share-high', 'alone', 'step', 'last'].map((key) => say(`compare-column-${key}`));
  const rows = programmes.map((one) => [one.label, one.share.mean, one.share.luck.low, one.share.luck.high, one.alone.mean, one.step.mean, one.last.mean]);
  return (
    <Figure id={`figure-waterfall-${measure}`} scenario={seen.wish.title} level={4} headline={headline} measure={say('compare-waterfall-measure', { measure: measureWords(measure), range: range(whole.luck, unit) })} source={seen.source} sheet={sheetOf(columns, rows, (value) => difference(value, unit))}>
      <div class="plot" ref={ref} dir="ltr">
        <Bars bars={barsOf(of, way)} unit={unit} width={width} title={headline} />
      </div>
      <ul class="verdicts">
        {interactions === undefined && <li>{say('compare-interactions-unknown')}</li>}
        {interactions?.length === 0 && <li>{say('compare-interactions-none')}</li>}
        {interactions?.map((one) => (
          <li key={one.programmes.join(' ')}>{together(one)}</li>
        ))}
      </ul>
    </Figure>
  );
}

/** Somebody of the group is there with every set of programmes. */
const isTold = ({ whole, programmes }: ByProgramme, way: Way): boolean => [whole, ...programmes.map((one) => one[way])].every(({ mean }) => Number.isFinite(mean));

export function Waterfall({ seen }: { seen: Seen }) {
  const way = useSignal<Way>('step');
  const { byProgramme } = seen.compared;
  if (byProgramme.length === 0) return null;
  const label = seen.wish.arms.find(({ id }) => id === seen.wish.byProgramme)?.label ?? '';
  return (
    <section aria-labelledby="compare-waterfall">
      <h3 id="compare-waterfall">{say('compare-waterfall', { policy: label })}</h3>
      <Choice
        name={say('compare-waterfall-how')}
        of={WAYS}
        value={way.value}
        word={(one) => say(`compare-way-${one}`)}
        choose={(one) => {
          way.value = one;
        }}
      />
      <p class="note">{say(`compare-way-${way.value}-note`)}</p>
      <div class="two">
        {byProgramme.map((of) =>
          isTold(of, way.value) ? <OfMeasure key={of.measure} of={of} way={way.value} seen={seen} /> : <p key={of.measure}>{say('compare-waterfall-nobody', { measure: measureWords(of.measure) })}</p>,
        )}
      </div>
    </section>
  );
}
