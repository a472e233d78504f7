/** What tells two scenarios apart: arms of a comparison share the place, the people and the arrivals. */
import { parameterValues } from '../../model/parameters.ts';
import type { Scenario } from '../../model/scenario.ts';
import { canonical } from '../../scenario/difference.ts';

export type Apart = 'place' | 'arrivals' | 'assumptions' | 'policy';

const placeOf = ({ format, place, zones, roads, corridors, events }: Scenario): string => canonical({ format, place, zones, roads, corridors, events });
const comersOf = ({ streams, arrivals }: Scenario): string => canonical({ streams, arrivals });
/** As they are used: to say a default is to say nothing. */
export const assumptionsOf = (scenario: Scenario): string => canonical(parameterValues(scenario));

/** The first that differs, in the order in which it matters. */
export function apart(one: Scenario, other: Scenario): Apart {
  if (placeOf(one) !== placeOf(other)) return 'place';
  if (comersOf(one) !== comersOf(other)) return 'arrivals';
  return assumptionsOf(one) === assumptionsOf(other) ? 'policy' : 'assumptions';
}

export interface Moved {
  /** 'labour.separationPerMonth' */
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Assumptions that another scenario has otherwise. */
export function movedAssumptions(from: Scenario, to: Scenario): Moved[] {
  const [was, is] = [parameterValues(from), parameterValues(to)] as unknown as Readonly<Record<string, Readonly<Record<string, number>>>>[];
  return Object.entries(is ?? {}).flatMap(([submodel, values]) =>
    Object.entries(values).flatMap(([key, value]) => {
      const before = was?.[submodel]?.[key] ?? Number.NaN;
      return before === value ? [] : [{ path: `${submodel}.${key}`, from: before, to: value }];
    }),
  );
}
