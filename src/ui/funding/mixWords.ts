/** What is said of mixes: each by what it is made of, never by rank. */
import { MEASURES } from '../../experiment/arms/measures.ts';
import type { BestMix, Figure, Mix, TradeOff } from '../../experiment/optimise/report.ts';
import { listed } from '../words/lists.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { endOf, nameOfChoice } from './mixAsked.ts';
import { groupWords, hundredths, measureName } from './names.ts';

const LETTERS = 26;
const A = 65;
/** A … Z, A2 … */
export function letterOf({ mixes }: Pick<BestMix, 'mixes'>, name: string): string {
  const at = mixes.findIndex((mix) => mix.name === name);
  const turn = Math.floor(at / LETTERS);
  return `${String.fromCharCode(A + (at % LETTERS))}${turn > 0 ? turn + 1 : ''}`;
}

const programmeOf = (path: string): string => path.split('.')[1] ?? path;
export const columnName = (path: string): string => say('funding-mix-money', { programme: nameOfChoice(programmeOf(path)) });

/** "Cash 60 % and classrooms 40 %": shares of the budgets; less than a hundredth goes unsaid. */
export function mixWords({ levers }: Pick<BestMix, 'levers'>, { values, budgetUsd }: Pick<Mix, 'values' | 'budgetUsd'>): string {
  const parts = levers
    .map(({ path }, k) => ({ name: nameOfChoice(programmeOf(path)), share: budgetUsd > 0 ? (values[k] ?? 0) / budgetUsd : 0 }))
    .filter(({ share }) => share >= 0.01)
    .sort((a, b) => b.share - a.share);
  return parts.length === 0 ? say('funding-mix-nothing') : listed(parts.map(({ name, share }) => say('funding-mix-part', { programme: name, share: said(share, 'share') })));
}

export function endWords({ objectives }: Pick<BestMix, 'objectives'>, at: number): string {
  const end = endOf(objectives[at]?.id ?? '');
  return end === undefined ? (objectives[at]?.label ?? '') : say('funding-end', { measure: measureName(end.measure, end.group), group: groupWords(end.group).long });
}
const unitWords = (id: string): string => {
  const { measure = '' } = endOf(id) ?? {};
  return MEASURES.some(({ key }) => key === measure) ? say(`funding-measure-${measure}.unit`) : '';
};

/** Hundredths, with their interval. */
export const amountWords = ({ estimate, low, high }: Figure): string => say('funding-spread', { median: exact(hundredths(estimate)), low: exact(hundredths(low)), high: exact(hundredths(high)) });

const isTold = ({ low, high }: Figure): boolean => low > 0 || high < 0;

export function tradeWords(found: BestMix, { gained, lost, from, to, gain, loss }: TradeOff): string {
  const at = (id: string): number => found.objectives.findIndex((one) => one.id === id);
  const of = { first: endWords(found, at(gained)), second: endWords(found, at(lost)), from: letterOf(found, from), to: letterOf(found, to) };
  if (!isTold(gain) || !isTold(loss)) return say('funding-mix-trade-untold', of);
  return say('funding-mix-trade', { ...of, gain: amountWords(gain), gainUnit: unitWords(gained), loss: amountWords(loss), lossUnit: unitWords(lost) });
}

/** Whether the second half of the search still found much. */
export function progressWords({ progress, evaluations }: Pick<BestMix, 'progress' | 'evaluations'>): string {
  const halfway = progress.findLast((one) => one.evaluations <= evaluations / 2);
  return halfway === undefined ? '' : say('funding-mix-progress', { share: said(halfway.share, 'share') });
}
