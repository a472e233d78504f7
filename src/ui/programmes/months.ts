/** The months in which a programme may run. */
import type { Scenario } from '../../model/scenario.ts';
import { addMonths } from '../words/dates.ts';
import { arrivalSpan } from '../words/headlines.ts';

export const lastMonth = ({ place }: Pick<Scenario, 'place'>): string => addMonths(place.start, place.months - 1);

/** The first month in which people come in number, as charts shade it; a year after the start where nobody comes. */
export function firstInNumber({ streams, place }: Pick<Scenario, 'streams' | 'place'>): string {
  const months = Array.from({ length: place.months }, (_, at) => addMonths(place.start, at));
  const people = months.map((month) =>
    Object.values(streams).reduce((sum, { arrivals, settlingShare }) => sum + (arrivals[month] ?? 0) * settlingShare, 0),
  );
  return months[arrivalSpan(people)?.[0] ?? Math.min(12, place.months - 1)] ?? place.start;
}
