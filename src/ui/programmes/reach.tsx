/** What became of each programme: whom it reached and why not the others, and where its money went. */
import '../styles/reach.css';
import { type ProgrammeCost, costOf } from '../../experiment/money/cost.ts';
import { type ProgrammeReach, reachOf } from '../../experiment/money/reach.ts';
import { type Prices, pricesOf } from '../../experiment/money/spread.ts';
import type { ProgrammeSeries } from '../../model/result.ts';
import type { Span } from '../charts/axes.tsx';
import { LineChart } from '../charts/lineChart.tsx';
import { Key } from '../charts/marks.tsx';
import type { Picture } from '../charts/picture.ts';
import { useWidth } from '../charts/useWidth.ts';
import { type Shown, shownRun, withRun } from '../run/shown.ts';
import { scaleWords } from '../words/drawn.ts';
import { scenario } from '../state/scenario.ts';
import { month } from '../state/view.ts';
import { longDate } from '../words/dates.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { arrivalSpan } from '../words/headlines.ts';
import { exact } from '../words/numbers.ts';
import { say, sayWith } from '../words/say.ts';
import { Cost } from './cost.tsx';
import { kindOf } from './kinds.ts';
import { servedPicture, spentPicture } from './reachPictures.ts';
import { Reasons } from './reasons.tsx';
import { ProgrammeTable } from './table.tsx';
import { programmeWords, reachHeadline, usdWords } from './words.ts';

function Small({ picture, kind, title, span }: { picture: Picture; kind: 'lines' | 'bars'; title: string; span: Span }) {
  const { ref, width } = useWidth<HTMLDivElement>(300);
  const arrivals = arrivalSpan(withRun.value?.outcomes['arrivals']?.series['all'] ?? []);
  return (
    <div class="small">
      <p class="measure">{title}</p>
      <div class="plot" dir="ltr" ref={ref}>
        <LineChart scene={{ picture, kind, zero: true, width, height: 120, arrivals, spans: [span], settled: true }} title={title} />
      </div>
    </div>
  );
}

/** People who came back are never told without people who lived here. */
function Side({ side, count }: { side: 'residents' | 'returnees'; count: string }) {
  const { mark, tone } = GROUP_WORDS[side];
  return (
    <span class="side">
      <Key mark={mark} tone={tone} /> <b>{count}</b>
    </span>
  );
}

function AtMonth({
  series,
  cost,
  unit,
  dates,
}: {
  series: ProgrammeSeries;
  cost: ProgrammeCost;
  unit: string | undefined;
  dates: readonly string[];
}) {
  const at = Math.min(month.value, dates.length - 1);
  const [served, residents, waiting] = [series.served, series.residentsServed, series.waiting].map((values) => values[at] ?? 0);
  const b = (text: string) => <b>{text}</b>;
  const money = {
    date: longDate(dates[at] ?? ''),
    spent: exact(cost.byMonth.spentUsd[at] ?? 0, 'USD'),
    left: exact(cost.byMonth.unspentUsd[at] ?? 0, 'USD'),
  };
  if (unit === undefined) return <p class="beside">{sayWith('programmes-at-month', { b }, money)}</p>;
  const people = { unit, returnees: exact((served ?? 0) - (residents ?? 0)), residents: exact(residents ?? 0), waiting: exact(waiting ?? 0) };
  return <p class="beside">{sayWith('programmes-at-month-served', { b }, { ...money, ...people })}</p>;
}

function Served({ reach: { served, residentsServed }, letsStay }: { reach: ProgrammeReach; letsStay: boolean }) {
  if (letsStay) return <>{sayWith('programmes-reach-stay', { b: (text) => <b>{text}</b> }, { served: exact(served.median) })}</>;
  const wraps = {
    returnees: (text: string) => <Side side="returnees" count={text} />,
    residents: (text: string) => <Side side="residents" count={text} />,
  };
  const counts = { returnees: exact(served.median - residentsServed.median), residents: exact(residentsServed.median) };
  return <>{sayWith('programmes-reach-sides', wraps, counts)}</>;
}

function Programme({ id, shown, prices }: { id: string; shown: Shown; prices: Prices }) {
  const { result } = shown;
  const series = result.programmes[id];
  const input = shown.scenario.programmes[id];
  if (series === undefined || input === undefined) return null;
  const label = programmeWords(scenario.value.programmes[id]?.label, { key: series.kind, label: series.label });
  const kind = kindOf(series.kind);
  const letsStay = kind?.letsStay ?? false;
  const enrols = kind?.enrols === 'person' ? 'person' : 'household';
  const reach = reachOf([result], id, input, enrols, prices);
  const cost = costOf([result], id, input, prices);
  const span: Span = { id, label, start: input.start, end: input.end };
  return (
    <article class="reach" aria-labelledby={`reach-${id}`}>
      <h3 id={`reach-${id}`}>{label}</h3>
      <p class="finding">{reachHeadline(reach, cost)}</p>
      {reach !== undefined && (
        <>
          <p class="measure">
            {say('programmes-reach-target', {
              date: longDate(reach.date),
              target: exact(reach.target.median),
              unit: reach.unit,
              aware: exact(reach.awareShare.median, 'share'),
            })}{' '}
            <Served reach={reach} letsStay={letsStay} />
          </p>
          <Reasons reach={reach} name={label} scale={result.scale} />
        </>
      )}
      <div class="pair">
        {reach !== undefined && (
          <Small picture={servedPicture(series, result.dates, letsStay)} kind="lines" title={say('programmes-served-so-far', { unit: reach.unit })} span={span} />
        )}
        <Small picture={spentPicture(cost)} kind="bars" title={say('programmes-spent-by-month', { money: usdWords(prices) })} span={span} />
      </div>
      <AtMonth series={series} cost={cost} unit={letsStay ? undefined : reach?.unit} dates={result.dates} />
      <Cost cost={cost} reach={reach} prices={prices} currency={shown.scenario.place.currency} />
    </article>
  );
}

export default function ProgrammesReach() {
  const shown = shownRun.value;
  if (shown === undefined || Object.keys(shown.result.programmes).length === 0) return null;
  const prices = pricesOf(shown.scenario);
  return (
    <section class="topic" aria-labelledby="topic-programmes">
      <h2 id="topic-programmes">{say('programmes-reach-title')}</h2>
      <p class="note">
        {say('programmes-reach-note', {
          scale: scaleWords(shown.result.scale),
          money: usdWords(prices),
          rate: exact(prices.localPerUsd),
          currency: shown.scenario.place.currency,
        })}
      </p>
      <ProgrammeTable />
      {Object.keys(shown.result.programmes).map((id) => (
        <Programme key={id} id={id} shown={shown} prices={prices} />
      ))}
    </section>
  );
}
