/** Which part of an answered split is looked at. */
import { signal } from '@preact/signals';
import type { Frontier, Looked, SplitReport } from '../../experiment/split/report.ts';
import { frontierOf } from '../../experiment/split/verdict.ts';
import { GIVEN } from '../../experiment/split/conditions.ts';
import { horizonKey, MAIN } from '../../experiment/split/readings.ts';

interface Look {
  readonly measure: string;
  /** Place among the budgets; the middle one where undefined. */
  readonly budget: number | undefined;
  readonly condition: string;
  readonly reading: string;
  /** Ids of the two arms that are set apart in charts of lines; the two that are told of where undefined. */
  readonly pair: readonly [string, string] | undefined;
}
const FIRST: Look = { measure: '', budget: undefined, condition: GIVEN, reading: horizonKey(MAIN), pair: undefined };
const wished = signal<Look>(FIRST);
export const look = (change: Partial<Look>): void => {
  wished.value = { ...wished.value, ...change };
};

export interface Looking extends Omit<Look, 'budget' | 'pair'> {
  readonly budget: number;
  readonly budgetUsd: number;
  readonly pair: readonly [string, string];
}

export const LEFT = 'left';
export const readingsOf = ({ horizons }: Pick<SplitReport, 'horizons'>): readonly string[] => [...horizons.map(horizonKey), LEFT];
export const measuresOf = ({ looked }: Pick<SplitReport, 'looked'>): readonly string[] => [...new Set(looked.map(({ measure }) => measure))];

/** Arms that cross, else the leader and the second, of whichever group is told first. */
function pairOf({ looked }: SplitReport, measure: string): readonly [string, string] {
  const own = looked.filter((one) => one.measure === measure);
  const crossing = own.flatMap(({ crossovers }) => crossovers)[0];
  if (crossing !== undefined) return [crossing.first, crossing.second];
  const flips = own[0]?.flips;
  return flips === undefined ? ['', ''] : [flips.leader, flips.second];
}

/** What is wished, as far as this report has it. */
export function lookingAt(report: SplitReport): Looking {
  const { budgetsUsd, conditions } = report;
  const { measure, budget, condition, reading, pair } = wished.value;
  const measures = measuresOf(report);
  const shown = measures.includes(measure) ? measure : (measures[0] ?? '');
  const at = Math.min(budget ?? Math.floor(budgetsUsd.length / 2), budgetsUsd.length - 1);
  const known = pair?.every((id) => report.arms.some((arm) => arm.id === id)) ? pair : undefined;
  return {
    measure: shown,
    budget: at,
    budgetUsd: budgetsUsd[at] ?? Number.NaN,
    condition: conditions.some(({ id }) => id === condition) ? condition : GIVEN,
    reading: readingsOf(report).includes(reading) ? reading : horizonKey(MAIN),
    pair: known ?? pairOf(report, shown),
  };
}

export const lookedOf = ({ looked }: SplitReport, { measure }: Pick<Looking, 'measure'>, group: string): Looked | undefined => looked.find((one) => one.measure === measure && one.group === group);
export const frontierAt = (report: SplitReport, { measure, condition, reading }: Pick<Looking, 'measure' | 'condition' | 'reading'>, group: Looked['group']): Frontier | undefined => frontierOf(report, { measure, group }, condition, reading);
