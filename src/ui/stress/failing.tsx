/** Where the plan fails: a box of futures in one sentence, drawn on the ranges of what was varied; a tree as second opinion. */
import type { Bound, Described } from '../../experiment/discovery/discover.ts';
import { shareAt, valueAt } from '../../experiment/priors.ts';
import { Figure, type Sheet } from '../charts/figure.tsx';
import { useWidth } from '../charts/useWidth.ts';
import { listed } from '../words/lists.ts';
import { counted, exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { OfRead } from './ofRead.ts';
import { factorName, factorValue, outcomeName } from './names.ts';

const inHundred = (share: number): string => counted(Math.round(share * 100));
const factorOf = ({ read }: OfRead, name: string) => read.factors.find(({ path }) => path === name);

function boundWords(of: OfRead, { name, low, high }: Bound): string {
  const value = (at: number): string => factorValue(name, at, of.scenario);
  const dated = name.endsWith('.start') ? 'date' : 'plain';
  return say('stress-bound', {
    factor: factorName(name, of.scenario),
    dated,
    side: low === undefined ? 'below' : high === undefined ? 'above' : 'between',
    low: low === undefined ? '' : value(low),
    high: high === undefined ? '' : value(high),
  });
}

const harmArgs = ({ read, outcome, group, unit }: OfRead) => ({ outcome: outcomeName(outcome), group, side: read.discovered.better === 'less' ? 'above' : 'below', limit: exact(read.worseThan, unit) });

function sentenceOf(of: OfRead, { density, coverage, bounds }: Described): string {
  return say('stress-fails', { ...harmArgs(of), density: inHundred(density), coverage: inHundred(coverage), where: listed(bounds.map((bound) => boundWords(of, bound))) });
}

/** Nothing to describe: none, all, too few, or no simple box. */
function plainSentence(of: OfRead): string {
  const { cases, harmed } = of.read.discovered.found;
  const kind = harmed === 0 ? 'none' : harmed === cases ? 'all' : of.read.discovered.found.tree === undefined ? 'few' : 'unclear';
  return say('stress-fails-plain', { ...harmArgs(of), kind, harmed: counted(harmed), cases });
}

const ROW = 78;
const DOT = 2.2;
/** So that futures of one value do not cover one another. */
const lift = (future: number): number => (future % 4) * 3.5;

/** Every factor that the box restricts, on its whole range: harmed futures above the bar, the others below. */
function Ranges({ of, box, title }: { of: OfRead; box: Described; title: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(560);
  const { read, scenario } = of;
  const height = box.bounds.length * ROW + 4;
  const [left, right] = [10, width - 10];
  const worse = (figure: number): boolean => (read.discovered.better === 'less' ? figure > read.worseThan : figure < read.worseThan);
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture ranges" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {box.bounds.map(({ name, low, high }, row) => {
          const factor = factorOf(of, name);
          if (factor === undefined) return null;
          const place = read.factors.indexOf(factor);
          const x = (value: number): number => left + shareAt(factor, value) * (right - left);
          const [from, to] = [low ?? factor.range[0], high ?? factor.range[1]];
          const y = row * ROW + 42;
          return (
            <g key={name}>
              <text x={left} y={row * ROW + 13}>
                {factorName(name, scenario)}
              </text>
              <rect class="whole" x={left} y={y} width={Math.max(0, right - left)} height={6} />
              <rect class="inside" x={x(from)} y={y} width={Math.max(2, x(to) - x(from))} height={6} />
              {read.points.map((point, future) => {
                const figure = read.figures[future] ?? Number.NaN;
                if (Number.isNaN(figure)) return null;
                const isWorse = worse(figure);
                return <circle key={future} class={isWorse ? 'harmed' : 'unharmed'} cx={x(point[place] ?? 0)} cy={isWorse ? y - 5 - lift(future) : y + 11 + lift(future)} r={DOT} />;
              })}
              {[0, 1].map((end) => (
                <text key={end} class="end" x={end === 0 ? left : right} y={y + 32} text-anchor={end === 0 ? 'start' : 'end'}>
                  {factorValue(name, valueAt({ ...factor, doc: '', byDefault: 0 }, end), scenario)}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function sheetOf(of: OfRead, box: Described): Sheet {
  const value = (cell: string | number, row: readonly (string | number)[]): string => (Number.isFinite(Number(cell)) && cell !== '' ? factorValue(String(row[0]), Number(cell), of.scenario) : '–');
  const percent = (cell: string | number): string => exact(Number(cell), 'share');
  return {
    columns: [
      { name: 'factor', label: say('stress-column-factor'), words: (name) => factorName(String(name), of.scenario) },
      { name: 'above', label: say('stress-column-above'), words: value },
      { name: 'below', label: say('stress-column-below'), words: value },
      { name: 'quasi_p', label: say('stress-column-quasi'), words: (p) => exact(Number(p)) },
      { name: 'found_again_at_like_coverage', label: say('stress-column-again'), words: percent },
    ],
    rows: box.bounds.map(({ name, low = Number.NaN, high = Number.NaN, quasiP, found }) => [name, low, high, Math.max(quasiP.low ?? 0, quasiP.high ?? 0), found.byCoverage]),
  };
}

function SecondOpinion({ of }: { of: OfRead }) {
  const { tree, boxes } = of.read.discovered.found;
  if (tree === undefined || boxes.length === 0) return null;
  const { share, kappa, askedByBoth } = tree.agreement;
  return (
    <p>
      {say('stress-tree', {
        same: inHundred(share),
        agreement: Number.isNaN(kappa) ? 'none' : kappa >= 0.6 ? 'good' : kappa >= 0.2 ? 'some' : 'little',
        kappa: exact(kappa),
        both: askedByBoth.length,
        factors: listed(askedByBoth.map((name) => factorName(name, of.scenario))),
        wrong: inHundred(tree.wrong),
      })}
    </p>
  );
}

export function Failing(of: OfRead) {
  const { boxes, cases } = of.read.discovered.found;
  const { withoutFigure } = of.read.discovered;
  return (
    <section aria-labelledby="fails">
      <h3 id="fails">{say('stress-fails-title')}</h3>
      {boxes.length === 0 && <p class="verdict">{plainSentence(of)}</p>}
      {boxes.map((box, k) => (
        <Figure
          key={k}
          id={`fails-${k + 1}`}
          scenario={of.scenario.title}
          headline={sentenceOf(of, box)}
          measure={say('stress-fails-measure', { cases })}
          note={say('stress-fails-note')}
          source={of.source}
          sheet={sheetOf(of, box)}
          level={4}
        >
          <Ranges of={of} box={box} title={sentenceOf(of, box)} />
        </Figure>
      ))}
      <SecondOpinion of={of} />
      {withoutFigure > 0 && <p class="note">{say('stress-without-figure', { count: withoutFigure })}</p>}
    </section>
  );
}
