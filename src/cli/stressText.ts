/** Needs of given arrivals as text: the bill, what gives way first, what moves it, what warns, and what all this does not say. */
import type { BillLine, Range } from '../experiment/stress/bill.ts';
import type { Harm, LineAtVolume, StressReport } from '../experiment/stress/report.ts';
import { SENTENCE } from '../model/result.ts';
import { table } from './terminal.ts';
import { count, figure, measure, monthWords, signed } from './words.ts';

const amount = (value: number): string => figure(Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
const range = ({ median, low, high }: Range): string => `${amount(median)} (${amount(low)} to ${amount(high)})`;
const times = (volume: number): string => (volume === 0 ? 'nobody' : `×${volume}`);

function billText({ bills, replicates }: StressReport): string {
  const given = bills.find(({ volume }) => volume === 1);
  const when = ({ first, latestStart, lacking }: BillLine): string[] =>
    first === undefined || latestStart === undefined
      ? [lacking > 0 ? `in ${lacking} of ${replicates}` : 'not lacking', '', '']
      : [`${monthWords(first.median)} (${monthWords(first.low)} to ${monthWords(first.high)})`, monthWords(latestStart.month), `${monthWords(latestStart.earliest)} to ${monthWords(latestStart.latest)}`];
  const rows = (given?.lines ?? []).map((line) => {
    const { label, unit, most, leadMonths } = line;
    return [label, unit === 'US dollars' ? 'US dollars, all months' : `${unit}, highest month`, range(most), ...when(line), `${leadMonths.months} (${leadMonths.range.join('–')})`];
  });
  const head = ['', '', 'median (90 % of replicates)', 'first lacking', 'begin at the latest', 'with other lead times', 'lead time, months'];
  return `The bill of the given arrivals: what is needed beyond what would be needed if nobody came\n${table([head, ...rows], 'llrlllr')}`;
}

/** The months of the bill, every half year from the first arrivals on. */
function monthsText({ bills, dates, firstArrivals }: StressReport): string {
  const given = bills.find(({ volume }) => volume === 1)?.lines ?? [];
  const from = dates.indexOf(firstArrivals);
  const months = dates.map((_, m) => m).filter((m) => m >= from && (m - from) % 6 === 0);
  const rows = given.map(({ label, byMonth }) => [label, ...months.map((m) => amount(byMonth.median[m]))]);
  return `By month, medians (every month: --json)\n${table([['', ...months.map((m) => monthWords(dates[m]))], ...rows])}`;
}

function volumesText({ bills }: StressReport): string {
  const rows = (bills[0]?.lines ?? []).map(({ label, unit }, k) => [label, unit, ...bills.map(({ lines }) => range(lines[k].most))]);
  return `Needs at other volumes of the same arrivals, highest month (money: all months)\n${table([['', '', ...bills.map(({ volume }) => times(volume))], ...rows], 'll')}`;
}

const lineWords = ({ label, line, unit }: Harm): string => `${label}, ${line.group}, ${line.worse} ${measure(line.limit, unit)}`;

function crossingWords(crossing: Range): string {
  const at = (volume: number): string => (volume === 0 ? 'nobody arriving' : Number.isFinite(volume) ? `×${figure(volume)}` : 'none tried');
  return crossing.low === crossing.high ? at(crossing.median) : `${at(crossing.median)} (${at(crossing.low)} to ${at(crossing.high)})`;
}

function harmsText({ harms, replicates, lasting }: StressReport): string {
  const volumes = harms[0]?.byVolume.map(({ volume }) => volume) ?? [];
  const given = ({ byVolume }: Harm): LineAtVolume => byVolume.find(({ volume }) => volume === 1) as LineAtVolume;
  const rows = harms.map((harm) => {
    const { first, people, worst } = given(harm);
    const worstAt = `${measure(harm.byVolume[0]?.worst.median, harm.unit)} → ${measure(worst.median, harm.unit)}`;
    return [lineWords(harm), first ? monthWords(first.median) : 'not', worstAt, Number.isNaN(people.median) ? '–' : range(people), ...harm.byVolume.map(({ crossed }) => `${crossed}`), crossingWords(harm.crossing), harm.line.source];
  });
  const odd = harms.filter(({ notMonotone }) => notMonotone > 0).map((harm) => `${lineWords(harm)}: in ${count(harm.notMonotone, 'replicate')} crossed at a volume and not at a larger one.`);
  return [
    `What gives way first, and for whom: lines in the order in which they are crossed at the given arrivals, for ${lasting} months or longer; of ${count(replicates, 'replicate')} those that cross, by volume`,
    table([['', 'first', 'at worst: nobody → ×1', 'people in zones beyond it', ...volumes.map(times), 'crossed from', 'the line is from'], ...rows], `llrr${'r'.repeat(volumes.length)}ll`),
    ...odd,
  ].join('\n');
}

function movedText({ harms, variations }: StressReport): string[] {
  if (variations.length < 2) return [];
  const rows = harms.flatMap((harm) =>
    harm.moved.map(({ variation, crossing, shift }, k) => [
      k === 0 ? lineWords(harm) : '',
      variations.find(({ id }) => id === variation)?.label ?? variation,
      crossingWords(crossing),
      shift.replicates === 0 ? '–' : `${signed(shift.mean, '')} ± ${figure(shift.standardError)} in ${shift.replicates}`,
    ]),
  );
  return [`How dates and programmes move the volume from which a line is crossed; the shift against as it is, mean and standard error of pairs in which both cross\n${table([['', '', 'crossed from', 'shift'], ...rows], 'lllr')}`];
}

const SHOWN = 3;

function warningsText({ harms }: StressReport): string {
  const rows = harms.flatMap((harm) =>
    harm.warnings.slice(0, SHOWN).map(({ label, unit, from, moves, warning }, k) => [
      k === 0 ? lineWords(harm) : '',
      `${label}, ${from}`,
      Number.isFinite(warning.threshold) ? `${moves === 'up' ? '+' : '−'}${measure(warning.threshold, unit)}` : 'never',
      `${warning.warned} of ${warning.crossings}`,
      Number.isNaN(warning.monthsBefore) ? '–' : figure(warning.monthsBefore),
      `${warning.falseAlarms} of ${warning.quiet} (${Math.round(warning.falseAlarmShare.low * 100)}–${Math.round(warning.falseAlarmShare.high * 100)} %)`,
    ]),
  );
  const silent = harms.filter(({ warnings }) => warnings.length === 0).map(lineWords);
  const none = silent.length > 0 ? `\nToo few runs cross, or too few do not, to tell what warns: ${silent.join('; ')}.` : '';
  if (rows.length === 0) return `What warns beforehand: not told.${none}`;
  return `What warns beforehand: alarm when it has moved so far from its mean before the arrivals; counted on the half of the replicates that did not set the threshold, over all volumes\n${table([['', '', 'alarm at', 'warned, of crossings', 'months before', 'false alarms, of runs that do not cross (95 %)'], ...rows], 'llrrrr')}${none}`;
}

export function stressText(title: string, found: StressReport): string {
  return [
    found.rights,
    `${title}\n${count(found.replicates, 'replicate')}, ${count(found.scale, 'person', 'people')} per agent, ${count(found.runs, 'run')}; first arrivals ${monthWords(found.firstArrivals)}.`,
    found.says.join('\n'),
    billText(found),
    monthsText(found),
    volumesText(found),
    harmsText(found),
    ...movedText(found),
    warningsText(found),
    'How many come is given: it is scaled to tell needs, never searched. That a line holds at a volume is told of that line and these runs: no volume is safe, and none\n' +
      'is a number of people who may be returned. Ranges are luck alone. Unit costs, lead times and most of what moves people here are assumed (--json: unitCosts, norms).\n' +
      'Money stands in the month in which what it buys must serve, and is needed earlier by that lead time. Jobs are paid by public works while they are lacking.\n' +
      'Residents and returnees stand apart and are never set off against each other.',
    SENTENCE,
  ].join('\n\n');
}
