/** A household's diary in words: what changed each month, and what was weighed in each decision. */
import type { Diary, DiaryDecision } from '../model/result.ts';
import { SENTENCE } from '../model/result.ts';
import { figure, monthWords } from './words.ts';

type State = Diary['months'][number]['state'];

const shown = (value: string | number | undefined): string => (typeof value === 'string' ? value : figure(value));

/** Everything in the first month; later only what is no longer as it was. */
function changes(now: State, before: State | undefined): string[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(now)])];
  return keys.flatMap((key) => {
    if (before === undefined || !(key in before)) return [`  ${key}: ${shown(now[key])}`];
    if (!(key in now)) return [`  ${key}: no longer (was ${shown(before[key])})`];
    return now[key] === before[key] ? [] : [`  ${key}: ${shown(before[key])} → ${shown(now[key])}`];
  });
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;

function reasons({ decision, person, terms, utility, outcome }: DiaryDecision): string[] {
  const width = Math.max(3, ...terms.map(({ label }) => label.length));
  return [
    `  ${decision}${person === undefined ? '' : ` (person ${person})`}: ${outcome}`,
    ...terms.map(({ label, value }) => `      ${label.padEnd(width)}  ${signed(value)}`),
    ...(terms.length > 0 ? [`      ${'sum'.padEnd(width)}  ${signed(utility)}`] : []),
  ];
}

export function diaryText({ household, months, decisions }: Diary): string {
  const dates = [...new Set([...months.map(({ date }) => date), ...decisions.map(({ date }) => date)])].sort();
  let before: State | undefined;
  const entries = dates.map((date) => {
    const now = months.find((month) => month.date === date)?.state;
    const lines = [...decisions.filter((one) => one.date === date).flatMap(reasons), ...(now === undefined ? [] : changes(now, before))];
    before = now ?? before;
    return lines.length === 0 ? undefined : `${monthWords(date)}\n${lines.join('\n')}`;
  });
  const written = entries.filter((entry) => entry !== undefined);
  const body = written.length > 0 ? written.join('\n\n') : 'It was not in the province in any month of this run.';
  return `Diary of household ${household}\n\n${body}\n\n${SENTENCE}`;
}
