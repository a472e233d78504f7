/** Months of a run and their dates. */
import type { Scenario } from './scenario.ts';

const SCENARIO_MONTH = /^(\d{4})-(\d{2})$/;
/** Months from the first month of the run to 'YYYY-MM'. */
export function monthIndex(scenario: Scenario, date: string): number {
  const count = (text: string): number => {
    const match = SCENARIO_MONTH.exec(text);
    if (!match) throw new Error(`not a month: ${text}`);
    return Number(match[1]) * 12 + Number(match[2]) - 1;
  };
  return count(date) - count(scenario.place.start);
}
/** 'YYYY-MM' of a month of the run. */
export function monthDate(scenario: Scenario, index: number): string {
  const first = monthIndex({ ...scenario, place: { ...scenario.place, start: '0000-01' } }, scenario.place.start) + index;
  return `${String(Math.floor(first / 12)).padStart(4, '0')}-${String((first % 12) + 1).padStart(2, '0')}`;
}
/** The first month of the run in which somebody arrives; the first of all where nobody does. */
export function firstArrivals({ streams, place }: Pick<Scenario, 'streams' | 'place'>): string {
  const months = Object.values(streams).flatMap(({ arrivals }) => Object.entries(arrivals).flatMap(([month, people]) => (people > 0 && month >= place.start ? [month] : [])));
  return months.sort()[0] ?? place.start;
}
