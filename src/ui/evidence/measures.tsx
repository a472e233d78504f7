/** Measures of a pattern: what was to be met, what runs gave, and a small picture of the one within the other. */
import type { MeasureReport } from '../../experiment/report.ts';
import { linear } from '../charts/linear.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { type Bounds, boundsOf, extentOf, verdictOfMeasure } from './read.ts';

const WIDTH = 160;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

/** The band as an area, the middle 90 % of seeds as a line, their median as a mark. By eye alone: the figures stand beside it. */
function Strip({ measure, bounds }: { measure: MeasureReport; bounds: Bounds }) {
  const x = linear(extentOf(measure, bounds), [0, WIDTH]);
  const [from, to] = [bounds.least === undefined ? 0 : x(bounds.least), bounds.most === undefined ? WIDTH : x(bounds.most)];
  const isBound = bounds.least !== undefined || bounds.most !== undefined;
  return (
    <svg class="bandstrip" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {isBound && measure.rule !== 'shown' && <rect x={from} width={Math.max(0, to - from)} y={1} height={HEIGHT - 2} />}
      <line x1={x(measure.low)} x2={x(measure.high)} y1={MIDDLE} y2={MIDDLE} />
      <circle cx={x(measure.median)} cy={MIDDLE} r={3.5} />
    </svg>
  );
}

function boundsText({ least, most }: Bounds): string {
  if (least === undefined) return most === undefined ? '–' : say('patterns-below', { most: exact(most) });
  return most === undefined ? say('patterns-above', { least: exact(least) }) : say('range', { from: exact(least), to: exact(most) });
}

const HEADS = ['measure', 'reported', 'wanted', 'median', 'interval', 'picture', 'verdict'] as const;
const FIGURES: readonly string[] = ['wanted', 'median', 'interval'];

function Row({ measure, heads }: { measure: MeasureReport; heads: readonly string[] }) {
  const bounds = boundsOf(measure);
  const verdict = verdictOfMeasure(measure);
  const { label, reported, rule, median, low, high } = measure;
  return (
    <tr>
      <th scope="row" lang="en" dir="ltr">
        {label}
      </th>
      {heads.includes('reported') && <td lang="en">{reported}</td>}
      <td class="figure">{rule === 'shown' ? '–' : boundsText(bounds)}</td>
      <td class="figure">{exact(median)}</td>
      <td class="figure">{say('range', { from: exact(low), to: exact(high) })}</td>
      <td dir="ltr">
        <Strip measure={measure} bounds={bounds} />
      </td>
      <td>{say(`patterns-${verdict}`)}</td>
    </tr>
  );
}

export function Measures({ measures, caption }: { measures: readonly MeasureReport[]; caption: string }) {
  const heads = HEADS.filter((head) => head !== 'reported' || measures.some(({ reported }) => reported));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" aria-label={caption} tabIndex={0}>
      <table class="measures">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" class={FIGURES.includes(head) ? 'figure' : undefined}>
                {say(`patterns-head-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <Row key={measure.label} measure={measure} heads={heads} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
