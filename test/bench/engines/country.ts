/** A country for measuring alone: the reference place with as many people in each zone as make the wished number. No place is like it. */
import { shippedScenario } from '../../../src/experiment/golden.ts';
import type { RunRequest } from '../../../src/model/result.ts';
import type { Scenario } from '../../../src/model/scenario.ts';

/** The year of most arrivals, with all four programmes in it. */
const START = '2016-01';
export const COUNTRY_MONTHS = 12;

const scaled = <T>(entries: Readonly<Record<string, T>>, grow: (entry: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, grow(entry)]));

/** People who live in the place before, and those who come to it within the year and settle. */
function peopleOf({ zones, streams }: Scenario): number {
  const before = Object.values(zones).reduce((sum, { population }) => sum + population, 0);
  const year = START.slice(0, 4);
  return Object.values(streams).reduce((sum, { arrivals, settlingShare, breadwinners }) => {
    if (breadwinners) return sum; // members of households that are counted
    const months = Object.entries(arrivals).filter(([month]) => month.startsWith(year));
    return sum + settlingShare * months.reduce((all, [, people]) => all + people, 0);
  }, before);
}

/** Everything that is counted times `factor`; whatever is a share, a price or a distance stays. */
function grown(scenario: Scenario, factor: number): Scenario {
  const whole = (count: number): number => Math.round(count * factor);
  return {
    ...scenario,
    place: { ...scenario.place, start: START, months: COUNTRY_MONTHS },
    zones: scaled(scenario.zones, (zone) => ({
      ...zone,
      areaKm2: zone.areaKm2 * factor,
      population: whole(zone.population),
      dwellings: whole(zone.dwellings),
      healthFacilities: whole(zone.healthFacilities),
    })),
    streams: scaled(scenario.streams, (stream) => ({ ...stream, arrivals: scaled(stream.arrivals, whole) })),
    programmes: scaled(scenario.programmes, (programme) => ({
      ...programme,
      budgetUsd: programme.budgetUsd * factor,
      placesPerMonth: whole(programme.placesPerMonth),
    })),
  };
}

/** A country of about so many people at the end of its first year, one agent for each. */
export function countryOf(people: number, months = COUNTRY_MONTHS): RunRequest {
  const reference = shippedScenario('nangarhar-2016-programmes');
  return { scenario: grown(reference, people / peopleOf(reference)), seed: '1', scale: 1, months };
}
