/** Gives a chart's headline the findings it asks for, read from one result in one place. */
import type { RunResult } from '../../model/result.ts';
import { groupOf, type Place, type Who } from '../words/groups.ts';
import { arrivalSpan, beforeArrivals, findChange, sayChange, saySideBySide } from '../words/headlines.ts';

export interface Headliner {
  /** How a measure moves after people begin to arrive. */
  change(name: string, outcome: string, options?: { who?: Who; group?: string; plural?: boolean; placeless?: boolean }): string;
  /** People who came back and people who lived here, half a year after most have come. */
  sides(name: string, outcome: string): string;
  /** The sum of all months. */
  total(outcome: string, who: Who): number;
}

export const PLACE_WORDS: Readonly<Record<Place, string>> = { hotSpot: 'in the hot‑spot', province: 'in the province' };

const HALF_A_YEAR = 6;

export function headlinerOf(result: RunResult, place: Place): Headliner {
  const { dates, outcomes } = result;
  const series = (outcome: string, group: string | undefined): readonly number[] => outcomes[outcome]?.series[group ?? ''] ?? [];
  const here = (outcome: string, who: Who): readonly number[] => {
    const found = series(outcome, groupOf(who, place));
    return found.length > 0 ? found : series(outcome, who);
  };
  const before = beforeArrivals(series('arrivals', 'all'));
  const after = (arrivalSpan(series('arrivals', 'all'))?.[1] ?? 0) + HALF_A_YEAR;
  return {
    change(name, outcome, { who = 'all', group, plural = false, placeless = false } = {}) {
      const values = group === undefined ? here(outcome, who) : series(outcome, group);
      const where = placeless || series(outcome, groupOf(who, place)).length === 0 ? '' : ` ${PLACE_WORDS[place]}`;
      const subject = { name: `${name}${where}`, plural, unit: outcomes[outcome]?.unit ?? '' };
      return sayChange(subject, findChange(values, dates, before));
    },
    sides(name, outcome) {
      const at = Math.min(dates.length - 1, after);
      const value = (who: Who): number => here(outcome, who)[at] ?? Number.NaN;
      return saySideBySide(name, outcomes[outcome]?.unit ?? '', value('returnees'), value('residents'), dates[at] ?? '');
    },
    total: (outcome, who) => here(outcome, who).reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 0),
  };
}
