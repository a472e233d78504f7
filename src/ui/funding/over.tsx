/** Gains of all arms by budget, and by horizon: people who came back beside people who lived here, never in one line. */
import { Figure } from '../charts/figure.tsx';
import type { Spread } from '../../experiment/money/spread.ts';
import { horizonKey } from '../../experiment/split/readings.ts';
import { listed } from '../words/lists.ts';
import { short } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { Curves, type Curve } from './curves.tsx';
import { frontierAt, lookedOf, LEFT, lookingAt, type Looking } from './look.ts';
import { armName, armShort, budgetWords, conditionName, gainName, gainUnit, groupWords, hundredths, measureName, SIDES, signed, spreadWords } from './names.ts';
import { column, spreadColumns } from './sheets.ts';
import { readingWords, type Shown } from './twoByTwo.tsx';
import { overtakes } from './verdicts.tsx';

type Side = (typeof SIDES)[number];
/** Gains by place along the axis, then by arm. */
type Gains = readonly (readonly Spread[])[];

const paidArms = ({ report }: Pick<Shown, 'report'>): { readonly id: string; readonly place: number }[] => report.arms.map(({ id }, place) => ({ id, place })).filter(({ id }) => id !== 'none');

const curvesOf = (shown: Shown, gains: Gains): Curve[] =>
  paidArms(shown).map(({ id, place }) => {
    const of = (read: (gain: Spread) => number): number[] => gains.map((row) => (row[place] ? hundredths(read(row[place])) : Number.NaN));
    return { id, label: armShort(id), values: of(({ median }) => median), low: of(({ low }) => low), high: of(({ high }) => high) };
  });

const atWords = (shown: Shown, gains: Gains, { pair }: Looking, place: string, at: number): string =>
  say('funding-at', { place, arms: listed(paidArms(shown).filter(({ id }) => pair.includes(id)).map(({ id, place: arm }) => say('funding-at-arm', { arm: armName(id), gain: gains[at]?.[arm] ? spreadWords(gains[at][arm]) : '–' }))) });

interface GainChartProps {
  readonly shown: Shown;
  readonly looking: Looking;
  readonly group: Side;
  readonly gains: Gains;
  readonly xs: readonly number[];
  readonly places: readonly string[];
}
const sheetOf = ({ shown, looking, gains, places }: GainChartProps, along: string) => ({
  columns: [column('arm', say('funding-column-arm')), column('at', along), ...spreadColumns(gainUnit(looking.measure))],
  rows: paidArms(shown).flatMap(({ id, place }) => places.map((at, k) => [armName(id), at, gains[k]?.[place]?.median ?? Number.NaN, gains[k]?.[place]?.low ?? Number.NaN, gains[k]?.[place]?.high ?? Number.NaN])),
});

function ByBudget(props: GainChartProps) {
  const { shown, looking, group, gains, xs, places } = props;
  const { report, title, source } = shown;
  const looked = lookedOf(report, looking, group);
  const given = looking.condition === 'given' && looked !== undefined;
  const crossing = given ? looked.crossovers.find(({ first, second }) => looking.pair.includes(first) && looking.pair.includes(second)) : undefined;
  const [told] = crossing === undefined ? [] : overtakes({ crossovers: [crossing] });
  const measured = say('funding-frontier-measure', { gain: gainName(looking.measure, group), unit: gainUnit(looking.measure), group: groupWords(group).long, condition: conditionName(looking.condition) });
  return (
    <Figure
      id={`funding-frontier-${group}`}
      scenario={title}
      level={3}
      headline={told ?? say('funding-frontier-none', { first: armName(looking.pair[0]), second: armName(looking.pair[1]), measure: measureName(looking.measure, group), group: groupWords(group).long, budgets: xs.length })}
      measure={measured}
      note={say('funding-frontier-note', { draws: report.draws })}
      source={source}
      sheet={sheetOf(props, say('funding-column-budget'))}
    >
      <Curves
        title={measured}
        curves={curvesOf(shown, gains)}
        pair={looking.pair}
        xs={xs}
        evenly
        xWords={(usd) => short(usd, 'USD')}
        yWords={(value) => signed(value / 100)}
        at={(k) => atWords(shown, gains, looking, places[k] ?? '', k)}
        group={group}
        overtaking={crossing && { at: crossing.budgetUsd, low: crossing.interval.low, high: crossing.interval.high, words: say('funding-overtaking', { budget: budgetWords(crossing.budgetUsd), low: budgetWords(crossing.interval.low), high: budgetWords(crossing.interval.high) }) }}
      />
    </Figure>
  );
}

export function Frontiers(shown: Shown) {
  const { report } = shown;
  const looking = lookingAt(report);
  if (report.budgetsUsd.length < 2) return null;
  return (
    <section aria-labelledby="funding-frontier">
      <h2 id="funding-frontier">{say('funding-frontier')}</h2>
      <div class="two">
        {SIDES.map((group) => {
          const gains = frontierAt(report, looking, group)?.byBudget.map((at) => at.gains);
          return gains && <ByBudget key={group} shown={shown} looking={looking} group={group} gains={gains} xs={report.budgetsUsd} places={report.budgetsUsd.map(budgetWords)} />;
        })}
      </div>
    </section>
  );
}

function ByHorizon(props: GainChartProps & { readonly left: readonly Spread[] | undefined }) {
  const { shown, looking, group, gains, xs, places, left } = props;
  const { report, title, source } = shown;
  const [first, second] = looking.pair;
  const stay = (id: string): string => {
    const gain = left?.[report.arms.findIndex((arm) => arm.id === id)];
    return gain ? spreadWords(gain) : '–';
  };
  const measured = say('funding-horizons-measure', { gain: gainName(looking.measure, group), unit: gainUnit(looking.measure), group: groupWords(group).long, budget: budgetWords(looking.budgetUsd) });
  return (
    <Figure
      id={`funding-horizons-${group}`}
      scenario={title}
      level={3}
      headline={say('funding-horizons-headline', { group: groupWords(group).long, first: armName(first), second: armName(second), staysFirst: stay(first), staysSecond: stay(second) })}
      measure={measured}
      note={say('funding-horizons-note')}
      source={source}
      sheet={sheetOf(props, say('funding-column-months'))}
    >
      <Curves title={measured} curves={curvesOf(shown, gains)} pair={looking.pair} xs={xs} xWords={(months) => short(months)} yWords={(value) => signed(value / 100)} at={(k) => atWords(shown, gains, looking, places[k] ?? '', k)} group={group} />
    </Figure>
  );
}

export function Horizons(shown: Shown) {
  const { report } = shown;
  const looking = lookingAt(report);
  const at = (group: Side, reading: string): readonly Spread[] | undefined => frontierAt(report, { ...looking, reading }, group)?.byBudget[looking.budget]?.gains;
  return (
    <section aria-labelledby="funding-horizons">
      <h2 id="funding-horizons">{say('funding-horizons')}</h2>
      <div class="two">
        {SIDES.map((group) => {
          const reached = report.horizons.flatMap((months) => {
            const gains = at(group, horizonKey(months));
            return gains === undefined ? [] : [{ months, gains }];
          });
          return reached.length === 0 ? null : (
            <ByHorizon
              key={group}
              shown={shown}
              looking={looking}
              group={group}
              gains={reached.map(({ gains }) => gains)}
              xs={reached.map(({ months }) => months)}
              places={reached.map(({ months }) => readingWords(horizonKey(months)))}
              left={at(group, LEFT)}
            />
          );
        })}
      </div>
    </section>
  );
}
