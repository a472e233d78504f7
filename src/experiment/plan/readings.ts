/** What a measure reads off the result of a run. */
import { mean } from '../../lib/statistics.ts';
import { readSide } from '../../model/outcomes/sides.ts';
import type { RunResult } from '../../model/result.ts';
import { monthAfter, monthsBetween } from '../../scenario/months.ts';
import type { HorizonReading, Measure, OutcomeReading, ProgrammeReading, Span } from './plan.ts';

/** The number, in the unit of the measure; NaN where nobody is of the group, or nobody has reached the horizon. */
export function readMeasure({ reading }: Measure, result: RunResult): number {
  switch (reading.kind) {
    case 'outcome':
      return ofOutcome(reading, result);
    case 'horizon':
      return ofHorizon(reading, result);
    case 'programme':
      return ofProgramme(reading, result);
  }
}

function ofOutcome(reading: OutcomeReading, result: RunResult): number {
  if (reading.before?.as === 'highestQuarter') return highestQuarter(reading, reading.before, result);
  const now = outcomeMean(reading, reading.over, result);
  if (reading.before === undefined) return now;
  const before = outcomeMean(reading, reading.before, result);
  return reading.before.as === 'ratio' ? now / before : now - before;
}

/** The highest of the quarters' means, each over the mean of the same months of the year before. */
function highestQuarter(reading: OutcomeReading, before: Span, result: RunResult): number {
  const later = monthsBetween(before.from, reading.over.from) - 1;
  const quarters = monthsBetween(reading.over.from, reading.over.to) / 3;
  const quarter = (month: string): Span => ({ from: month, to: monthAfter(month, 2) });
  const factors = Array.from({ length: quarters }, (_, k) => {
    const now = outcomeMean(reading, quarter(monthAfter(reading.over.from, 3 * k)), result);
    return now / outcomeMean(reading, quarter(monthAfter(before.from, (later + 3 * k) % 12)), result);
  });
  return Math.max(...factors);
}

/** The mean over some months, by their dates. */
function overSpan(values: readonly number[] | undefined, { from, to }: Span, { dates }: RunResult): number {
  const first = dates.indexOf(from);
  const last = dates.indexOf(to);
  return values === undefined || first < 0 || last < first ? Number.NaN : mean(values.slice(first, last + 1));
}

function outcomeMean({ outcome: key, group, zone }: OutcomeReading, span: Span, result: RunResult): number {
  const outcome = result.outcomes[key];
  if (outcome === undefined) throw new Error(`The run has no outcome ${key}.`);
  if (zone !== undefined) {
    const zones = group === 'residents' ? outcome.zonesResidents : group === 'newcomers' ? outcome.zonesNewcomers : outcome.zones;
    return overSpan(zones?.[zone], span, result);
  }
  const series = outcome.series[group];
  const ofPlaces = outcome.zonesResidents === undefined && (group === 'residents' || group === 'returnees');
  if (series !== undefined || !ofPlaces) return overSpan(series, span, result);
  // What places have, where people of this side live.
  const month = result.dates.indexOf(span.to);
  const overMonths = month - result.dates.indexOf(span.from) + 1;
  return readSide(result, undefined, { outcome: key, side: group, overMonths }, [{ month, date: span.to }]).values[0] ?? Number.NaN;
}

function ofHorizon({ months, stream, column }: HorizonReading, { horizons }: RunResult): number {
  const series = horizons[stream];
  if (series === undefined) throw new Error(`The run has no stream ${stream}.`);
  return series[column][series.months.indexOf(months)] ?? Number.NaN;
}

/** An arm without the programme serves nobody and spends nothing. */
function ofProgramme({ programme, column, over }: ProgrammeReading, result: RunResult): number {
  const series = result.programmes[programme];
  return series === undefined ? 0 : overSpan(series[column], over, result);
}
