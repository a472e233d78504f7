/** What a plan may be held to, ex ante: where people stand before, and where a run with its programmes has them. Targets, never results. */
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';

/** Outcomes of which funders' frameworks ask, each for residents and for returnees where people are told apart. */
const ASKED = ['unemployment', 'livingStandard', 'rentUsdPerMonth', 'peoplePerRoom', 'outOfSchoolShare', 'waterService', 'involuntaryImmobility', 'rssComposite'] as const;
const SIDES = ['residents', 'returnees'] as const;

export type Asked = (typeof ASKED)[number];

export interface Target {
  readonly outcome: Asked;
  readonly group: 'residents' | 'returnees' | 'all';
  readonly label: string;
  readonly unit: string;
  /** In the month before anybody arrives; absent where the group is not there yet. */
  readonly baseline?: number;
  readonly baselineMonth: string;
  readonly target: number;
  /** In the same month without programmes, from the same luck. */
  readonly without?: number;
  readonly month: string;
}

const known = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);

/** The month in which the last programme ends, or the last of the run. */
export function targetMonth({ programmes }: Scenario, dates: readonly string[]): string {
  const last = dates.at(-1) ?? '';
  const end = Object.values(programmes)
    .map((programme) => programme.end)
    .sort()
    .at(-1);
  return end !== undefined && dates.includes(end) ? end : last;
}

function baselineMonth({ dates, outcomes }: RunResult): string {
  const arrived = outcomes['arrivals']?.series['all'] ?? [];
  const first = arrived.findIndex((value) => value > 0);
  return dates[Math.max(0, first - 1)] ?? '';
}

export function targetsOf(scenario: Scenario, result: RunResult, without?: RunResult): Target[] {
  const month = targetMonth(scenario, result.dates);
  const [at, from] = [result.dates.indexOf(month), baselineMonth(result)];
  return ASKED.flatMap((outcome) => {
    const found = result.outcomes[outcome];
    if (found === undefined) return [];
    const { label, unit, series } = found;
    const apart = SIDES.filter((side) => known(series[side]?.[at]));
    const groups = apart.length > 0 ? apart : (['all'] as const);
    return groups.flatMap((group): Target[] => {
      const target = series[group]?.[at];
      if (!known(target)) return [];
      const before = series[group]?.[result.dates.indexOf(from)];
      const other = without?.outcomes[outcome]?.series[group]?.[at];
      return [{ outcome, group, label, unit, ...(known(before) && { baseline: before }), baselineMonth: from, target, ...(known(other) && { without: other }), month }];
    });
  });
}
