/**
 * When people come, as the user sets it: by month, moved along as a whole, or phased. Each is a change of the scenario's own fields, and
 * each says what becomes of the total. Pure.
 */
import { monthDate, monthIndex } from '../../model/calendar.ts';
import type { Scenario, StreamInput } from '../../model/scenario.ts';
import { bandMix } from '../../model/settlement/bands.ts';
import type { Edits } from '../state/edits.ts';

/** The field's own limit: people of a stream in a month, everywhere. */
const MOST = 1e7;

/** People who come here for each one of the file, who may go anywhere. */
export function comeHereShare(scenario: Scenario, stream: StreamInput): number {
  return stream.settlingShare * scenario.arrivals.volumeFactor * bandMix(scenario, stream).comeShare;
}

const streamsOf = (scenario: Scenario, ids: readonly string[]): [string, StreamInput][] => Object.entries(scenario.streams).filter(([id]) => ids.includes(id));

/** People who come here by month of the run, as the dates say it: before phasing, and before programmes that move dates. */
export function datedByMonth(scenario: Scenario, ids: readonly string[]): number[] {
  const months = new Array<number>(scenario.place.months).fill(0);
  for (const [, stream] of streamsOf(scenario, ids)) {
    const share = comeHereShare(scenario, stream);
    for (const [date, people] of Object.entries(stream.arrivals)) {
      const at = monthIndex(scenario, date);
      if (at >= 0 && at < months.length) months[at] = (months[at] ?? 0) + people * share;
    }
  }
  return months;
}

export const totalOf = (months: readonly number[]): number => months.reduce((sum, people) => sum + people, 0);

/** So many come in one month: of several streams each by the same factor, or by what they bring in all where nobody came yet. */
export function setMonth(scenario: Scenario, ids: readonly string[], month: number, people: number): Edits {
  const date = monthDate(scenario, month);
  const wanted = Math.max(0, people);
  const before = datedByMonth(scenario, ids)[month] ?? 0;
  const weights = streamsOf(scenario, ids).map(([id, stream]) => {
    const share = comeHereShare(scenario, stream);
    const weight = before > 0 ? (stream.arrivals[date] ?? 0) : Object.values(stream.arrivals).reduce((sum, one) => sum + one, 0);
    return { id, stream, share, brings: weight * share };
  });
  const all = weights.reduce((sum, { brings }) => sum + brings, 0);
  return Object.fromEntries(
    weights.map(({ id, stream, share, brings }) => {
      const part = all > 0 ? brings / all : 1 / weights.length;
      const now = share > 0 ? Math.min(MOST, Math.round((wanted * part) / share)) : (stream.arrivals[date] ?? 0);
      return [`streams.${id}.arrivals`, { ...stream.arrivals, [date]: now }];
    }),
  );
}

/** Months of the first and the last who come, within the run; undefined where nobody does. */
export function spanOf(scenario: Scenario, ids: readonly string[]): readonly [number, number] | undefined {
  const months = datedByMonth(scenario, ids);
  const first = months.findIndex((people) => people > 0);
  return first < 0 ? undefined : [first, months.findLastIndex((people) => people > 0)];
}

/** All dates moved by so many months, as far as they stay within the run: nobody is lost. */
export function moveAll(scenario: Scenario, ids: readonly string[], by: number): Edits {
  const span = spanOf(scenario, ids);
  if (span === undefined) return {};
  const months = Math.min(scenario.place.months - 1 - span[1], Math.max(-span[0], Math.round(by)));
  if (months === 0) return {};
  const moved = (stream: StreamInput): StreamInput['arrivals'] =>
    Object.fromEntries(Object.entries(stream.arrivals).map(([date, people]) => [monthDate(scenario, monthIndex(scenario, date) + months), people]));
  return Object.fromEntries(streamsOf(scenario, ids).map(([id, stream]) => [`streams.${id}.arrivals`, moved(stream)]));
}
