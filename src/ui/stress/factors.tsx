/** What moves the figure: rank correlations with their intervals, what is not known apart from what may be chosen. */
import type { RankedFactor } from '../../experiment/sensitivity/ofFutures.ts';
import { Figure, type Sheet } from '../charts/figure.tsx';
import { linear } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import { listed } from '../words/lists.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { OfRead } from './ofRead.ts';
import { factorName, outcomeName } from './names.ts';

const ROW = 38;
type Role = 'freeParameter' | 'lever';

interface Ranked {
  readonly of: OfRead;
  readonly ranked: readonly RankedFactor[];
}

const nameOf = ({ read, scenario }: OfRead, factor: number): string => factorName(read.factors[factor]?.path ?? '', scenario);
const withRole = ({ of, ranked }: Ranked, role: Role): readonly RankedFactor[] => ranked.filter(({ factor }) => of.read.factors[factor]?.role === role);

/** What moves it, what hardly does, what these runs do not tell. */
function roleWords(one: Ranked, role: Role): string {
  const ranked = withRole(one, role);
  const named = (told: RankedFactor['told']): string => listed(ranked.filter((factor) => factor.told === told).map(({ factor }) => nameOf(one.of, factor)));
  const [moves, hardly, open] = [named('moves'), named('hardly'), named('not told')];
  return say('stress-moved-by', { role, moves: moves || 'none', hardly: hardly || 'none', open: open || 'none' });
}

function Bars({ one: { of, ranked }, title, role }: { one: Ranked; title: string; role: Role }) {
  const { ref, width } = useWidth<HTMLDivElement>(400);
  const rows = withRole({ of, ranked }, role);
  const height = rows.length * ROW + 24;
  const x = linear([-1, 1], [10, width - 10]);
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture ranking" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <line class="zero" x1={x(0)} x2={x(0)} y1={4} y2={height - 20} />
        {rows.map(({ factor, correlation, interval, told }, row) => {
          const y = row * ROW + 26;
          return (
            <g key={factor} class={told === 'moves' ? 'moves' : 'rest'}>
              <text x={10} y={y - 10}>
                {nameOf(of, factor)}
              </text>
              {!Number.isNaN(correlation) && <line class="interval" x1={x(interval.low)} x2={x(interval.high)} y1={y} y2={y} />}
              {!Number.isNaN(correlation) && <circle class="estimate" cx={x(correlation)} cy={y} r={4} />}
            </g>
          );
        })}
        <g class="axis">
          {[-1, 0, 1].map((tick) => (
            <text key={tick} x={x(tick)} y={height - 6} text-anchor={tick < 0 ? 'start' : tick > 0 ? 'end' : 'middle'}>
              {say('stress-correlation', { at: tick < 0 ? 'lower' : tick > 0 ? 'higher' : 'none' })}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

function sheetOf(one: Ranked, role: Role): Sheet {
  const figure = (value: string | number): string => exact(Number(value));
  return {
    columns: [
      { name: 'factor', label: say('stress-column-factor'), words: (path) => factorName(String(path), one.of.scenario) },
      { name: 'rank_correlation', label: say('stress-column-correlation'), words: figure },
      { name: 'low_95', label: say('stress-column-low-95'), words: figure },
      { name: 'high_95', label: say('stress-column-high-95'), words: figure },
      { name: 'told', label: say('stress-column-told'), words: (told) => say(`stress-told-${String(told).replace(' ', '-')}`) },
    ],
    rows: withRole(one, role).map(({ factor, correlation, interval, told }) => [one.of.read.factors[factor]?.path ?? '', correlation, interval.low, interval.high, told]),
  };
}

function Ranking({ one, what, measure }: { one: Ranked; what: string; measure: string }) {
  return (
    <div class="multiples broad">
      {(['freeParameter', 'lever'] as const)
        .filter((role) => withRole(one, role).length > 0)
        .map((role) => (
          <Figure
            key={role}
            id={`${what}-${role}`}
            scenario={one.of.scenario.title}
            headline={roleWords(one, role)}
            measure={measure}
            note={say('stress-ranking-note')}
            source={one.of.source}
            sheet={sheetOf(one, role)}
            level={4}
          >
            <Bars one={one} role={role} title={roleWords(one, role)} />
          </Figure>
        ))}
    </div>
  );
}

export function Factors(of: OfRead) {
  const { read, outcome, group } = of;
  const names = { outcome: outcomeName(outcome), group };
  return (
    <section aria-labelledby="factors">
      <h3 id="factors">{say('stress-factors')}</h3>
      <Ranking one={{ of, ranked: read.ranked }} what="moves" measure={say('stress-ranking-measure', names)} />
      {read.rankedDifference && <Ranking one={{ of, ranked: read.rankedDifference }} what="effect" measure={say('stress-ranking-effect', names)} />}
    </section>
  );
}
