/** Outcomes that count “so far” become counts by month, and arrivals are set apart by who came. */
import { arrivalsByMonth } from '../../model/population/roster.ts';
import type { OutcomeSeries, SoFar } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';

const SO_FAR = ', so far';

export const differences = (soFar: readonly number[]): number[] => soFar.map((value, at) => value - (at === 0 ? 0 : (soFar[at - 1] ?? 0)));

function byMonth(outcome: OutcomeSeries): OutcomeSeries {
  const each = (series: OutcomeSeries['series']): OutcomeSeries['series'] =>
    Object.fromEntries(Object.entries(series).map(([key, values]) => [key, differences(values)]));
  return { ...outcome, unit: outcome.unit.replace(SO_FAR, ' a month'), series: each(outcome.series), zones: each(outcome.zones) };
}

/** People by month and origin, as the scenario says it: the model takes it as given. */
function arrivalsByOrigin(scenario: Scenario, months: number): Readonly<Record<string, number[]>> {
  const request = { scenario, seed: '', scale: 1 }; // all months: who is moved to a later one depends on how many the budget reaches
  const groups: Record<string, number[]> = { returnees: new Array<number>(months).fill(0), displaced: new Array<number>(months).fill(0) };
  for (const [id, { origin }] of Object.entries(scenario.streams)) {
    const into = groups[origin === 'displaced' ? 'displaced' : 'returnees'] ?? [];
    for (const [month, people] of arrivalsByMonth(request, id).subarray(0, months).entries()) into[month] = (into[month] ?? 0) + people;
  }
  return groups;
}

const MONTHLY = ['arrivals', 'departures', 'irregularDepartures'];

export function monthly<R extends SoFar>(result: R, scenario: Scenario): R {
  const turned = Object.entries(result.outcomes)
    .filter(([key, { unit }]) => MONTHLY.includes(key) && unit.endsWith(SO_FAR))
    .map(([key, outcome]): [string, OutcomeSeries] => [key, byMonth(outcome)]);
  const outcomes: Record<string, OutcomeSeries> = { ...result.outcomes, ...Object.fromEntries(turned) };
  const { arrivals } = outcomes;
  if (arrivals !== undefined) {
    outcomes['arrivals'] = { ...arrivals, series: { ...arrivalsByOrigin(scenario, result.dates.length), ...arrivals.series } };
  }
  return { ...result, outcomes };
}
