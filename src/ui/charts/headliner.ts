/** A chart's headline: the finding that it asks for, read from one result in one place. */
import type { RunResult } from '../../model/result.ts';
import { longDate } from '../words/dates.ts';
import { groupOf, type Place, type Who } from '../words/groups.ts';
import { arrivalSpan, beforeArrivals, findChange, sayChange, saySideBySide } from '../words/headlines.ts';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { Picture } from './picture.ts';
import type { ChartSpec } from './spec.ts';

/** Of districts that were picked: the first line's finding, in the words of its measure. */
export function headlineOfLine({ key }: ChartSpec, { dates, outcomes }: RunResult, { lines, unit }: Picture): string {
  const [line] = lines.filter(({ arm }) => arm === 'with');
  const finding = findChange(line?.values ?? [], dates, beforeArrivals(outcomes['arrivals']?.series['all'] ?? []));
  const measure = say(`chart-${key}.measure`);
  if (line === undefined || finding === undefined) return measure;
  const { from, to, date, direction } = finding;
  return say('chosen-headline', { measure, who: line.long, course: direction, from: said(from, unit), to: said(to, unit), date: longDate(date) });
}

const HALF_A_YEAR = 6;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + (Number.isFinite(value) ? value : 0), 0);

export function headlineOf({ key, lines, headline }: ChartSpec, { dates, outcomes }: RunResult, wished: Place): string {
  const series = (outcome: string, group: string | undefined): readonly number[] => outcomes[outcome]?.series[group ?? ''] ?? [];
  /** Of the province where the place is not set apart. */
  const read = (outcome: string, who: Who): { readonly values: readonly number[]; readonly place: Place } => {
    const values = series(outcome, groupOf(who, wished));
    return values.length > 0 ? { values, place: wished } : { values: series(outcome, who), place: 'province' };
  };
  const main = lines[0]?.outcome ?? '';
  const unitOf = (outcome: string): string => outcomes[outcome]?.unit ?? '';
  const arrivals = series('arrivals', 'all');

  if (headline === 'sums') {
    const all = (who: Who): string => said(sum(read(main, who).values));
    return say(`chart-${key}.headline`, { returnees: all('returnees'), displaced: all('displaced') });
  }
  if (headline === 'sides') {
    const at = Math.min(dates.length - 1, (arrivalSpan(arrivals)?.[1] ?? 0) + HALF_A_YEAR); // most have come by then
    const value = (who: Who): number => read(main, who).values[at] ?? Number.NaN;
    return saySideBySide({ key, unit: unitOf(main) }, value('returnees'), value('residents'), dates[at] ?? '');
  }
  const { outcome, who = 'all', group } = headline;
  const { values, place } = group === undefined ? read(outcome, who) : { values: series(outcome, group), place: wished };
  return sayChange({ key, place, unit: unitOf(outcome) }, findChange(values, dates, beforeArrivals(arrivals)));
}
