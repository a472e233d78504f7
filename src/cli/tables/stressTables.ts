/** What a stress tells as tables: the bill by month, its items, lines by volume, and what moves them. */
import { ADMIN1, figure, PERIOD, periodOf, text } from '../../data/out/runFields.ts';
import type { Table } from '../../data/out/table.ts';
import type { StressReport } from '../../experiment/stress/report.ts';
import type { Scenario } from '../../model/scenario.ts';
import { GROUP, place, spread, UNIT, value, whole } from './fields.ts';

const VOLUME = figure('volume_factor', 'ratio', 'Of the given arrivals');
const ITEM = [text('item', 'Key of what is needed', '#item+code'), text('item_name', 'What is needed', '#item+name'), UNIT];
const LINE = [text('outcome', 'Key of the outcome', '#indicator+code'), text('outcome_name', 'Its name', '#indicator+name'), GROUP];

const bill = (scenario: Scenario, { bills, dates }: StressReport): Table => ({
  name: 'bill',
  title: 'What the arrivals need by month, beyond what would be needed if nobody came',
  fields: [...ADMIN1, ...ITEM, VOLUME, ...PERIOD, ...spread('', 'needed')],
  rows: bills.flatMap(({ volume, lines }) =>
    lines.flatMap(({ key, label, unit, byMonth }) => dates.map((date, month) => [...place(scenario), key, label, unit, volume, ...periodOf(date), byMonth.median[month], byMonth.low[month], byMonth.high[month]])),
  ),
});

/** Months are told by their first day. */
const first = (month: string | undefined): string | null => (month === undefined ? null : periodOf(month)[0]);
const day = (name: string, description: string) => ({ name, type: 'date', description }) as const;

const items = (scenario: Scenario, { bills }: StressReport): Table => ({
  name: 'items',
  title: 'What the arrivals need at most, from when on, and when to begin',
  fields: [
    ...ADMIN1,
    ...ITEM,
    VOLUME,
    ...spread('most_', 'the highest month of a replicate; of money the sum of all'),
    whole('replicates_lacking', 'replicates', 'In which it is lacking at all'),
    day('first_month', 'First month in which it is lacking, of the middle replicate'),
    whole('lead_months', 'months', 'Lead time, assumed'),
    day('latest_start', 'That month less the lead time'),
  ],
  rows: bills.flatMap(({ volume, lines }) =>
    lines.map(({ key, label, unit, most, lacking, first: began, latestStart, leadMonths }) => [...place(scenario), key, label, unit, volume, most.median, most.low, most.high, lacking, first(began?.median), leadMonths.months, first(latestStart?.month)]),
  ),
});

const lines = (scenario: Scenario, { harms, replicates }: StressReport): Table => ({
  name: 'lines',
  title: 'Lines below which people are harmed, at each volume of the given arrivals; no volume is found to be safe',
  fields: [
    ...ADMIN1,
    ...LINE,
    UNIT,
    value('limit', 'The line'),
    text('worse', 'On which side of it people are harmed: above or below'),
    VOLUME,
    whole('replicates_crossed', 'replicates', 'In which it is crossed'),
    figure('crossed_share', 'share', 'Of replicates'),
    figure('crossed_share_low', 'share', 'Low end of its 95 % interval (Wilson)'),
    figure('crossed_share_high', 'share', 'High end of its 95 % interval (Wilson)'),
    day('first_month', 'Month of the crossing, of the middle replicate that crosses'),
    ...spread('worst_', 'the worst month of a replicate'),
    ...spread('people_', 'most people of the group in zones beyond the line', 'people'),
  ],
  rows: harms.flatMap(({ line, label, unit, byVolume }) =>
    byVolume.map(({ volume, crossed, share, first: month, worst, people }) => [
      ...place(scenario),
      ...[line.outcome, label, line.group, unit, line.limit, line.worse, volume, crossed, crossed / replicates, share.low, share.high, first(month?.median)],
      ...[worst.median, worst.low, worst.high, people.median, people.low, people.high],
    ]),
  ),
});

const moves = (scenario: Scenario, { harms, variations }: StressReport): Table => ({
  name: 'moves',
  title: 'The smallest volume tried at which a line is crossed, as it is, with other dates, and without each programme',
  fields: [
    ...ADMIN1,
    ...LINE,
    text('variation', 'Id of what is changed'),
    text('variation_name', 'What is changed'),
    ...spread('crossing_volume_', 'smallest volume tried that crosses, empty where none does; 0 where it is crossed with nobody arriving', 'ratio'),
    figure('shift', 'ratio', 'Less that of the scenario as it is, mean over replicates in which both cross'),
    whole('shift_replicates', 'replicates', 'In which both cross'),
  ],
  rows: harms.flatMap(({ line, label, crossing, moved }) =>
    variations.map(({ id, label: words }) => {
      const other = moved.find(({ variation }) => variation === id);
      const { median, low, high } = other?.crossing ?? crossing;
      return [...place(scenario), line.outcome, label, line.group, id, words, median, low, high, other?.shift.mean ?? null, other?.shift.replicates ?? null];
    }),
  ),
});

export const stressTables = (scenario: Scenario, found: StressReport): Table[] => [bill, items, lines, moves].map((table) => table(scenario, found));
