/** What nothing may lead by, and no line may be drawn for: it would make the number of people, or what moves it, an aim. */
import { own } from '../../scenario/problem.ts';
import type { Reading } from './plan.ts';

const COME = 'how many people come is given';
const HERE = 'how many people are here is given';
const LEAVE = 'that people leave is no harm by itself, and that they stay no aim';

const OF_OUTCOMES: Readonly<Record<string, string>> = {
  arrivals: COME,
  ordinaryReturns: COME,
  population: HERE,
  departures: LEAVE,
  regularDepartures: LEAVE,
  irregularDepartures: LEAVE,
  leftInMonth: LEAVE,
  leftIrregularly: LEAVE,
};
const OF_HORIZONS: Readonly<Record<string, string>> = { arrived: COME, stillHereShare: LEAVE };

/** Why an outcome is no aim; undefined where it may be one. */
export const noAim = (outcome: string): string | undefined => own(OF_OUTCOMES, outcome);

export function noAimOf(reading: Reading): string | undefined {
  return reading.kind === 'outcome' ? noAim(reading.outcome) : reading.kind === 'horizon' ? own(OF_HORIZONS, reading.column) : undefined;
}
