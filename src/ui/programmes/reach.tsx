/** What became of each programme: whom it reached and why not the others, and where its money went. */
import '../styles/reach.css';
import { type ProgrammeCost, costOf } from '../../experiment/money/cost.ts';
import { reachOf } from '../../experiment/money/reach.ts';
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
import { Cost } from './cost.tsx';
import { kindOf } from './kinds.ts';
import { servedPicture, spentPicture } from './reachPictures.ts';
import { Reasons } from './reasons.tsx';
import { ProgrammeTable } from './table.tsx';
import { reachHeadline } from './words.ts';

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
function Side({ side, count }: { side: 'residents' | 'returnees'; count: number }) {
  const { mark, tone, long } = GROUP_WORDS[side];
  return (
    <span class="side">
      <Key mark={mark} tone={tone} /> <b>{exact(count)}</b> of {long}
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
  const people =
    unit === undefined
      ? ''
      : ` served so far ${exact((served ?? 0) - (residents ?? 0))} ${unit} that came back and ${exact(residents ?? 0)} that lived here; ${exact(waiting ?? 0)} on the list.`;
  return (
    <p class="beside">
      <b>{longDate(dates[at] ?? '')}</b>:{people} {exact(cost.byMonth.spentUsd[at] ?? 0, 'USD')} spent in the month,{' '}
      {exact(cost.byMonth.unspentUsd[at] ?? 0, 'USD')} left of the budget.
    </p>
  );
}

function Programme({ id, shown, prices }: { id: string; shown: Shown; prices: Prices }) {
  const { result } = shown;
  const series = result.programmes[id];
  const input = shown.scenario.programmes[id];
  if (series === undefined || input === undefined) return null;
  const label = scenario.value.programmes[id]?.label || series.label;
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
            The target, {longDate(reach.date)}: {exact(reach.target.median)} {reach.unit}; {exact(reach.awareShare.median, 'share')} know of
            it.{' '}
            {letsStay ? (
              <>
                <b>{exact(reach.served.median)}</b> need not return, and stay where they are.
              </>
            ) : (
              <>
                Served in all: <Side side="returnees" count={reach.served.median - reach.residentsServed.median} /> and{' '}
                <Side side="residents" count={reach.residentsServed.median} />.
              </>
            )}
          </p>
          <Reasons reach={reach} name={label} scale={result.scale} />
        </>
      )}
      <div class="pair">
        {reach !== undefined && (
          <Small picture={servedPicture(series, result.dates, letsStay)} kind="lines" title={`Served so far, ${reach.unit}`} span={span} />
        )}
        <Small picture={spentPicture(cost)} kind="bars" title={`Spent by month, ${prices.unit}`} span={span} />
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
      <h2 id="topic-programmes">The programmes: whom they reach, what they cost</h2>
      <p class="note">
        Of one run, {scaleWords(shown.result.scale)}. Money in {prices.unit}; 1 US dollar = {exact(prices.localPerUsd)}{' '}
        {shown.scenario.place.currency}. Everything charged to a budget is in it; what families and unpaid authorities bear is not.
      </p>
      <ProgrammeTable />
      {Object.keys(shown.result.programmes).map((id) => (
        <Programme key={id} id={id} shown={shown} prices={prices} />
      ))}
    </section>
  );
}
