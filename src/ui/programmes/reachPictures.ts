/** Series of one programme as lines and bars that the page's charts draw. */
import type { ProgrammeCost } from '../../experiment/money/cost.ts';
import type { ProgrammeSeries } from '../../model/result.ts';
import type { Line, Picture } from '../charts/picture.ts';
import { GROUP_WORDS, type Who } from '../words/groups.ts';
import { say } from '../words/say.ts';

function lineOf(id: string, who: Who, label: string, values: readonly number[]): Line {
  const { tone, mark } = GROUP_WORDS[who];
  return { id, outcome: id, group: who, arm: 'with', label, long: label, tone, mark, thin: who === 'all', values };
}

/** Returnees beside residents, so far; and who is on the list. */
export function servedPicture({ served, residentsServed, waiting }: ProgrammeSeries, dates: readonly string[], letsStay = false): Picture {
  const returnees = served.map((all, m) => all - (residentsServed[m] ?? 0));
  const some = (values: readonly number[]): boolean => values.some((value) => value > 0);
  return {
    dates,
    unit: 'people',
    place: 'province',
    lines: [
      ...(some(waiting) ? [lineOf('waiting', 'all', say('programmes-line-waiting'), waiting)] : []),
      ...(some(residentsServed) ? [lineOf('residents', 'residents', GROUP_WORDS.residents.short, residentsServed)] : []),
      lineOf('returnees', 'returnees', letsStay ? say('programmes-line-stay') : GROUP_WORDS.returnees.short, returnees),
    ],
  };
}

export const spentPicture = ({ byMonth: { dates, spentUsd } }: ProgrammeCost): Picture => ({
  dates,
  unit: 'USD',
  place: 'province',
  lines: [lineOf('spent', 'all', say('programmes-line-spent'), spentUsd)],
});
