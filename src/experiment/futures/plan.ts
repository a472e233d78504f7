/**
 * The plan behind the futures of one scenario: what is not known of people and place, and the levers of its programmes, over a Latin
 * hypercube, with the programmes and without them. Written as a plan file is, so that the command line reads the very same.
 */
import { monthIndex } from '../../model/calendar.ts';
import type { Scenario } from '../../model/scenario.ts';
import { monthAfter } from '../../scenario/months.ts';
import { NONE } from '../plan/policies.ts';
import { freeParameters, PLACE_PRIORS } from '../priors.ts';
import { LINE_OUTCOMES, sidesOf, worseSideOf } from '../stress/lines.ts';

export interface FuturesOptions {
  /** Under which the scenario is found: a shipped name, or a file. */
  readonly name: string;
  readonly points: number;
  readonly replicates: number;
  readonly scale: number;
  readonly months: number;
}

/** Every measure is the mean of the last so many months of the run. */
export const READ_MONTHS = 12;
/** A programme may begin so much later than it says. */
const LATEST_MONTHS = 12;
/** Money may be half of what the scenario says, or twice. */
const MONEY = 2;

export const measureId = (outcome: string, group: string): string => `${outcome}-${group}`;
export const AS_IT_IS = 'asItIs';

type Written = Readonly<Record<string, unknown>>;

function leversOf(scenario: Scenario, months: number): Written {
  const levers = Object.entries(scenario.programmes).flatMap(([id, { budgetUsd, start, end }]): [string, Written][] => {
    const first = monthIndex(scenario, start);
    const last = Math.min(first + LATEST_MONTHS, monthIndex(scenario, end) - 1, months - 1);
    return [
      ...(budgetUsd > 0 ? [[`programmes.${id}.budgetUsd`, { range: [budgetUsd / MONEY, budgetUsd * MONEY], spread: 'log' }] as [string, Written]] : []),
      ...(first >= 0 && last > first ? [[`programmes.${id}.start`, { range: [first, last] }] as [string, Written]] : []),
    ];
  });
  return Object.fromEntries(levers);
}

export function futuresPlan(scenario: Scenario, { name, points, replicates, scale, months }: FuturesOptions) {
  const to = monthAfter(scenario.place.start, months - 1);
  const from = monthAfter(to, 1 - Math.min(READ_MONTHS, months));
  const priors = [...freeParameters(), ...PLACE_PRIORS].map(({ path, range, spread }) => [path, { range: [...range], spread }]);
  const measures = LINE_OUTCOMES.flatMap((outcome) =>
    sidesOf(outcome).map((group) => [measureId(outcome, group), { outcome, group, from, to, better: worseSideOf(outcome) === 'above' ? 'less' : 'more' }]),
  );
  const several = Object.keys(scenario.programmes).length > 0;
  return {
    format: 1,
    title: `Futures of ${scenario.title}`,
    scenario: name,
    arms: { [AS_IT_IS]: { label: several ? 'As it is' : 'No programme' }, ...(several && { [NONE]: { label: 'No programme', change: { programmes: null } } }) },
    factors: { ...Object.fromEntries(priors), ...leversOf(scenario, months) },
    design: { kind: 'latinHypercube', size: points },
    measures: Object.fromEntries(measures),
    replicates,
    scale,
    months,
    seed: '1',
  };
}
