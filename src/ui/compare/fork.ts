/** Another policy from some month on, after a common past: what has begun goes on or ends, and other programmes begin. */
import type { ProgrammeInput, Scenario } from '../../model/scenario.ts';
import { monthAfter, monthsBetween } from '../../scenario/months.ts';

export interface Fork {
  readonly id: string;
  /** 'YYYY-MM', the first month that differs. */
  readonly from: string;
  /** What has begun by then ends the month before; else it goes on as it was agreed. */
  readonly ends: boolean;
  /** Programmes of the open scenario that begin in this month, however long they were to last. */
  readonly again: readonly string[];
  /** Programmes of a kept scenario, the first of them beginning in this month. */
  readonly instead?: string;
}

type Programmes = Scenario['programmes'];

const lastMonthOf = ({ place }: Scenario): string => monthAfter(place.start, place.months - 1);

/** As long as it was to last, from another month on, within the run. */
function moved(programme: ProgrammeInput, start: string, last: string): ProgrammeInput {
  const end = monthAfter(start, monthsBetween(programme.start, programme.end) - 1);
  return { ...programme, start, end: end > last ? last : end };
}

export function forked(scenario: Scenario, { from, ends, again }: Omit<Fork, 'id' | 'instead'>, instead: Programmes = {}): Scenario {
  const last = lastMonthOf(scenario);
  const before = monthAfter(from, -1);
  const begun = Object.entries(scenario.programmes).filter(([, { start }]) => start < from);
  const running = begun.map(([id, programme]): [string, ProgrammeInput] => [id, ends && programme.end > before ? { ...programme, end: before } : programme]);
  const anew = again.flatMap((id): [string, ProgrammeInput][] => {
    const programme = scenario.programmes[id];
    if (programme === undefined || (!ends && programme.start < from)) return [];
    return [[programme.start < from ? `${id}-${from}` : id, moved(programme, from, last)]];
  });
  const first = Object.values(instead).map(({ start }) => start).sort()[0] ?? from;
  const others = Object.entries(instead).flatMap(([id, programme]): [string, ProgrammeInput][] => {
    const start = monthAfter(from, monthsBetween(first, programme.start) - 1);
    return start > last ? [] : [[`${id}-${from}-instead`, moved(programme, start, last)]];
  });
  return { ...scenario, programmes: Object.fromEntries([...running, ...anew, ...others]) };
}
