/** The finding as something that can be read aloud in a minute, for radio or a meeting: plain words, few figures. */
import { arrivalSpan } from '../words/headlines.ts';
import { longDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { say, sayDeclared, unisolated } from '../words/say.ts';
import { SENTENCE, type RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';

const TOLD = ['unemployment', 'outOfSchoolShare', 'wish'] as const;
const HALF_A_YEAR = 6;

/** "3 of 10"; nobody is half of one. */
export const ofTen = (share: number): number => Math.round(share * 10);

/** Half a year after most have come: the month that a spoken finding is about. */
export function monthTold({ dates, outcomes }: RunResult): number {
  const span = arrivalSpan(outcomes['arrivals']?.series['all'] ?? []);
  return Math.min(dates.length - 1, (span?.[1] ?? 0) + HALF_A_YEAR);
}

/** `result`: with arrivals by month (see run/monthly.ts). */
export function scriptOf(scenario: Scenario, result: RunResult): string {
  const at = monthTold(result);
  const value = (outcome: string, group: string): number => result.outcomes[outcome]?.series[group]?.[at] ?? Number.NaN;
  const came = (result.outcomes['arrivals']?.series['returnees'] ?? []).reduce((sum, one) => sum + (one || 0), 0);
  const [from, to] = arrivalSpan(result.outcomes['arrivals']?.series['all'] ?? []) ?? [0, 0];
  const sides = TOLD.flatMap((outcome) => {
    const [returnees, residents] = [value(outcome, 'returnees'), value(outcome, 'residents')];
    if (!Number.isFinite(returnees) || !Number.isFinite(residents)) return [];
    return [say(`share-script-${outcome}`, { returnees: ofTen(returnees), residents: ofTen(residents) })];
  });
  const programmes = Object.values(scenario.programmes).length;
  return unisolated(
    [
      say('share-script-opening', {
        place: scenario.place.name,
        people: said(came),
        from: longDate(result.dates[from] ?? ''),
        to: longDate(result.dates[to] ?? ''),
      }),
      say('share-script-when', { month: longDate(result.dates[at] ?? '') }),
      ...sides,
      say('share-script-programmes', { programmes }),
      say('share-script-close'),
      sayDeclared('sentence', SENTENCE),
    ].join('\n\n'),
  );
}
