/** Winners and losers: the same people under two arms, residents and those who came apart, beside a placebo in which all is luck. */
import { CLEARLY, PLACEBO, type Side, SIDES, type TwinsCompared } from '../../experiment/comparison/twins.ts';
import { Figure, sheetOf } from '../charts/figure.tsx';
import { linear } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { fitted } from './forest.tsx';
import { letterOf, type Seen } from './seen.ts';

/** Of one arm less another. */
interface Fared {
  readonly letter: string;
  readonly label: string;
  readonly side: Side;
  readonly people: number;
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  /** More of either than the placebo, by more than luck. */
  readonly beyond: boolean;
  readonly hereAlone: number;
  readonly otherHereAlone: number;
}

function faredOf({ compared, labels, against }: Seen): Fared[] {
  const { policies, twins } = compared;
  const other = policies[against]?.label;
  const placebos = new Map(twins.filter(({ second }) => second === PLACEBO).map((one) => [one.side, one]));
  const beyond = ({ better, worse, side }: TwinsCompared): boolean => {
    const luck = placebos.get(side);
    return luck !== undefined && (better.luck.low > luck.better.luck.high || worse.luck.low > luck.worse.luck.high);
  };
  const own = policies.flatMap(({ label }, policy) =>
    twins.flatMap((one): Fared[] => {
      const straight = one.first === label && one.second === other;
      const turned = one.first === other && one.second === label;
      if (!straight && !turned) return [];
      const [better, worse] = straight ? [one.better, one.worse] : [one.worse, one.better];
      const [here, there] = straight ? [one.hereUnderFirstAlone, one.hereUnderSecondAlone] : [one.hereUnderSecondAlone, one.hereUnderFirstAlone];
      return [{ letter: letterOf(policy), label: labels[policy] ?? label, side: one.side, people: one.people, better: better.mean, worse: worse.mean, same: one.same.mean, beyond: beyond(one), hereAlone: here, otherHereAlone: there }];
    }),
  );
  const luck = [...placebos.values()].map(({ side, people, better, worse, same, hereUnderFirstAlone, hereUnderSecondAlone }): Fared => ({
    letter: '', label: say('compare-placebo'), side, people, better: better.mean, worse: worse.mean, same: same.mean, beyond: false, hereAlone: hereUnderFirstAlone, otherHereAlone: hereUnderSecondAlone,
  }));
  return [...own, ...luck].filter(({ better }) => Number.isFinite(better));
}

const ROW = 44;
const BAR = 14;
const BOTTOM = 22;

function Strips({ rows, side, width, title }: { rows: readonly Fared[]; side: Side; width: number; title: string }) {
  const x = linear([0, 1], [2, width - 14]);
  const height = rows.length * ROW + BOTTOM;
  const classes = ['picture', 'strips', side === 'residents' ? 'tone-residents' : 'tone-returnees'];
  return (
    <svg class={classes.join(' ')} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {rows.map(({ letter, label, better, worse, same }, at) => {
        const y = at * ROW + 22;
        const value = say('compare-strip-value', { better: exact(better, 'share'), worse: exact(worse, 'share') });
        return (
          <g key={letter + label} class={letter === '' ? 'placebo' : undefined}>
            <text class="rowname" x={2} y={y - 6}>
              <tspan class="letter">{letter}</tspan> {fitted(label, value, width)}
            </text>
            <text class="rowvalue" x={width - 14} y={y - 6} text-anchor="end">
              {value}
            </text>
            <rect class="better" x={x(0)} y={y} width={Math.max(0, x(better) - x(0))} height={BAR} />
            <rect class="same" x={x(better)} y={y} width={Math.max(0, x(better + same) - x(better))} height={BAR} />
            <rect class="worse" x={x(better + same)} y={y} width={Math.max(0, x(better + same + worse) - x(better + same))} height={BAR} />
          </g>
        );
      })}
      <g class="axis">
        {Array.from({ length: 11 }, (_, tenth) => (
          <g key={tenth} transform={`translate(${x(tenth / 10).toFixed(1)},0)`}>
            <line class="tenth" y1={20} y2={height - BOTTOM} />
            {tenth % 5 === 0 && (
              <text y={height - 6} text-anchor={tenth === 0 ? 'start' : tenth === 10 ? 'end' : 'middle'}>
                {exact(tenth / 10, 'share')}
              </text>
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}

function headlineOf(rows: readonly Fared[], side: Side): string {
  const [most] = rows.filter(({ beyond }) => beyond).sort((a, b) => b.better + b.worse - a.better - a.worse);
  if (most === undefined) return say(`compare-twins-luck-${side}`);
  return say(`compare-twins-most-${side}`, { policy: most.label, better: said(most.better, 'share'), worse: said(most.worse, 'share') });
}

function OfSide({ side, seen }: { side: Side; seen: Seen }) {
  const { ref, width } = useWidth<HTMLDivElement>(420);
  const rows = faredOf(seen).filter((one) => one.side === side);
  if (rows.length === 0) return null;
  const headline = headlineOf(rows, side);
  const columns = ['policy', 'people', 'better', 'worse', 'same', 'here-alone', 'other-here-alone'].map((key) => say(`compare-column-${key}`));
  const cells = rows.map(({ letter, label, people, better, worse, same, hereAlone, otherHereAlone }) => [`${letter} ${label}`.trim(), Math.round(people), better, worse, same, Math.round(hereAlone), Math.round(otherHereAlone)]);
  return (
    <Figure
      id={`figure-twins-${side}`}
      scenario={seen.wish.title}
      level={4}
      headline={headline}
      measure={say(`compare-twins-measure-${side}`, { other: seen.labels[seen.against] ?? '', people: exact(Math.round(rows[0]?.people ?? 0)) })}
      source={seen.source}
      sheet={sheetOf(columns, cells, (value, column) => (column >= 2 && column <= 4 ? exact(value, 'share') : exact(value)))}
    >
      <div class="plot" ref={ref} dir="ltr">
        <Strips rows={rows} side={side} width={width} title={headline} />
      </div>
    </Figure>
  );
}

export function Twins({ seen }: { seen: Seen }) {
  if (seen.compared.twins.length === 0) return <p class="note">{say('compare-twins-none')}</p>;
  return (
    <>
      <p class="note">{say('compare-twins-note', { clearly: exact(CLEARLY, 'share'), seeds: seen.wish.sure.twins })}</p>
      <div class="two">
        {SIDES.map((side) => (
          <OfSide key={side} side={side} seen={seen} />
        ))}
      </div>
    </>
  );
}
