/** The bill: what the given arrivals need beyond what would be needed if nobody came, by when to begin, and what each year takes. */
import { useSignal } from '@preact/signals';
import type { BillLine, Range } from '../../experiment/stress/bill.ts';
import { LEAD_TIMES } from '../../experiment/stress/norms.ts';
import type { StressReport } from '../../experiment/stress/report.ts';
import type { Scenario } from '../../model/scenario.ts';
import { Figure, type Sheet, SheetTable } from '../charts/figure.tsx';
import { longDate, monthsBetween, shortDate } from '../words/dates.ts';
import { exact, said } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import { BillPicture, type Months, monthWords } from './billPicture.tsx';

export interface OfReport {
  readonly report: StressReport;
  readonly scenario: Scenario;
  /** Which runs all figures are of. */
  readonly source: string;
}

const YEAR = 12;
const givenBill = ({ bills }: StressReport): readonly BillLine[] => bills.find(({ volume }) => volume === 1)?.lines ?? [];
const unitOf = ({ key }: BillLine): string => (key === 'money' ? 'USD' : '');
const itemName = (key: string): string => say(`stress-item-${key}`);
const rangeWords = ({ median, low, high }: Range, unit: string): string => say('stress-range', { median: said(median, unit), low: said(low, unit), high: said(high, unit) });

/** From a year before the first arrivals on. */
function monthsOf({ dates, firstArrivals }: StressReport, { streams }: Scenario): Months {
  const from = Math.max(0, dates.indexOf(firstArrivals) - YEAR);
  const drawn = dates.slice(from);
  const come = Object.values(streams).flatMap(({ arrivals }) => Object.entries(arrivals).flatMap(([date, people]) => (people > 0 && drawn.includes(date) ? [drawn.indexOf(date)] : [])));
  return { dates: drawn, from, arrivals: [Math.min(...come), Math.max(...come)] };
}

function headlineOf(line: BillLine, { dates }: StressReport): string {
  const { key, most, byMonth, latestStart } = line;
  const highest = byMonth.median.indexOf(Math.max(...byMonth.median));
  return say('stress-bill-finding', {
    item: itemName(key),
    kind: latestStart === undefined ? 'none' : key === 'money' ? 'money' : 'need',
    amount: said(most.median, unitOf(line)),
    date: shortDate(dates[highest] ?? ''),
    begin: longDate(latestStart?.month ?? ''),
  });
}

function noteOf(line: BillLine): string {
  const { key, standing, leadMonths } = line;
  const { months, range, grade } = leadMonths;
  const lead = { months, low: range[0], high: range[1], grade: say(`stress-grade-${grade}`), why: sayDeclared(`lead-${key}`, LEAD_TIMES[key].doc) };
  return standing === undefined ? say('stress-bill-note-money', lead) : say('stress-bill-note', { ...lead, there: said(standing), unit: say(`stress-item-${key}.unit`) });
}

function monthSheet(line: BillLine, { dates }: StressReport): Sheet {
  const unit = unitOf(line);
  const number = (value: string | number): string => exact(Number(value), unit);
  return {
    columns: [
      { name: 'date', label: say('files-month'), words: (date) => shortDate(String(date)) },
      { name: 'median', label: say('stress-column-median'), words: number },
      { name: 'low_90', label: say('stress-column-low'), words: number },
      { name: 'high_90', label: say('stress-column-high'), words: number },
      ...(line.anyway === undefined ? [] : [{ name: 'lacking_if_nobody_came', label: say('stress-column-anyway'), words: number }]),
    ],
    rows: dates.map((date, m) => [date, line.byMonth.median[m] ?? Number.NaN, line.byMonth.low[m] ?? Number.NaN, line.byMonth.high[m] ?? Number.NaN, ...(line.anyway === undefined ? [] : [line.anyway[m] ?? Number.NaN])]),
  };
}

/** Everything in one table, as it is printed. */
function billSheet(report: StressReport): Sheet {
  const lines = givenBill(report);
  const years = [...new Set(lines.flatMap(({ byYear }) => byYear.map(({ year }) => year)))].filter((year) => year >= report.firstArrivals.slice(0, 4));
  const unitAt = (row: readonly (string | number)[]): string => (row[0] === 'money' ? 'USD' : '');
  const number = (value: string | number, row: readonly (string | number)[]): string => said(Number(value), unitAt(row));
  const orNone = (value: string | number, row: readonly (string | number)[]): string => (Number.isFinite(Number(value)) ? number(value, row) : '–');
  const month = (date: string | number): string => (date === '' ? '–' : shortDate(String(date)));
  return {
    columns: [
      { name: 'need', label: say('stress-column-need'), words: (key) => itemName(String(key)) },
      { name: 'there_before', label: say('stress-column-there'), words: orNone },
      { name: 'needed_median', label: say('stress-column-most'), words: number },
      { name: 'needed_low_90', label: say('stress-column-low'), words: number },
      { name: 'needed_high_90', label: say('stress-column-high'), words: number },
      { name: 'first_lacking', label: say('stress-column-first'), words: month },
      { name: 'latest_start', label: say('stress-column-begin'), words: month },
      { name: 'latest_start_longest_lead', label: say('stress-column-begin-early'), words: month },
      { name: 'latest_start_shortest_lead', label: say('stress-column-begin-late'), words: month },
      { name: 'lead_months', label: say('stress-column-lead'), words: String },
      ...years.map((year) => ({ name: `year_${year}`, label: year, words: number })),
    ],
    rows: lines.map(({ key, standing = Number.NaN, most, first, latestStart, leadMonths, byYear }) => [
      key,
      standing,
      most.median,
      most.low,
      most.high,
      first?.median ?? '',
      latestStart?.month ?? '',
      latestStart?.earliest ?? '',
      latestStart?.latest ?? '',
      leadMonths.months,
      ...years.map((year) => byYear.find((one) => one.year === year)?.median ?? 0),
    ]),
  };
}

/** Who must begin first. */
function FirstToBegin({ report }: { report: StressReport }) {
  const begun = givenBill(report).flatMap(({ key, latestStart }) => (latestStart && key !== 'money' ? [{ key, ...latestStart }] : []));
  const first = begun.sort((a, b) => (a.month < b.month ? -1 : 1))[0];
  const money = givenBill(report).find(({ key }) => key === 'money');
  if (first === undefined || money === undefined) return <p class="verdict">{say('stress-bill-nothing')}</p>;
  const early = monthsBetween(first.month, report.firstArrivals);
  return (
    <p class="verdict">
      {say('stress-bill-verdict', {
        money: rangeWords(money.most, 'USD'),
        item: itemName(first.key),
        begin: longDate(first.month),
        when: early > 0 ? 'before' : 'after',
        months: Math.abs(early),
      })}
    </p>
  );
}

export function Bill({ report, scenario, source }: OfReport) {
  const months = monthsOf(report, scenario);
  const lines = givenBill(report);
  const first = report.dates.indexOf(report.firstArrivals) - months.from;
  const at = useSignal(Math.min(months.dates.length - 1, first + YEAR));
  const sheet = billSheet(report);
  return (
    <section aria-labelledby="bill">
      <h2 id="bill">{say('stress-bill')}</h2>
      <FirstToBegin report={report} />
      <p class="note">{say('stress-bill-doc')}</p>
      <div class="multiples">
        {lines.map((line) => (
          <Figure
            key={line.key}
            id={`bill-${line.key}`}
            scenario={scenario.title}
            headline={headlineOf(line, report)}
            measure={say('stress-bill-measure', { item: itemName(line.key), kind: line.key === 'money' ? 'money' : 'need', unit: say(`stress-item-${line.key}.unit`) })}
            note={noteOf(line)}
            source={source}
            sheet={monthSheet(line, report)}
            readout={monthWords(line, months, Math.min(months.dates.length - 1, at.value))}
          >
            <BillPicture line={line} months={months} at={at} title={headlineOf(line, report)} />
          </Figure>
        ))}
      </div>
      <h3>{say('stress-bill-table')}</h3>
      <SheetTable sheet={sheet} name={say('stress-bill-table')} open />
      <p class="note">{say('stress-bill-years')}</p>
    </section>
  );
}
