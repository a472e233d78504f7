/** Which measures of a plan are asked about, and the line that the user draws for each. */
import { InvalidArgumentError, Option } from 'commander';
import type { Measure, Plan } from '../experiment/plan/plan.ts';
import { didYouMean, problemText } from '../scenario/problem.ts';
import { BadInput } from './exits.ts';

export interface LineOptions {
  readonly measure: readonly string[];
  readonly worseThan: readonly number[];
}

const numberOf = (text: string): number => {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('A number in the unit of the measure is expected, such as 0.95.');
};

export const measureOption = () =>
  new Option('--measure <id>', 'a measure of the plan; may be repeated')
    .argParser<readonly string[]>((text, before) => [...before, text])
    .default([] as readonly string[], 'all that say which way is better');
export const worseThanOption = () =>
  new Option('--worse-than <x>', 'the line beyond which a measure is harm, in its unit: yours to draw; once for each --measure, in their order')
    .argParser<readonly number[]>((text, before) => [...before, numberOf(text)])
    .default([] as readonly number[], 'none');

export interface Asked {
  readonly measure: Measure;
  readonly worseThan?: number;
}

/** What is asked for, or every problem of it. */
export function askedOf({ measures }: Plan, { measure: ids, worseThan }: LineOptions): Asked[] {
  const lines: string[] = [];
  const named = ids.flatMap((id) => measures.filter((measure) => measure.id === id));
  for (const id of ids.filter((one) => !measures.some((measure) => measure.id === one))) {
    const hint = didYouMean(id, measures.map((measure) => measure.id));
    lines.push(problemText({ path: '--measure', found: id, expected: `a measure of the plan: ${measures.map((measure) => measure.id).join(', ')}`, ...(hint && { hint }) }));
  }
  const chosen = ids.length > 0 ? named : measures.filter(({ better }) => better !== 'neither');
  for (const { id, better } of chosen) if (better === 'neither') lines.push(problemText({ path: `measures.${id}.better`, found: better, expected: 'more or less: the plan must say which way is worse' }));
  if (chosen.length === 0 && lines.length === 0) lines.push(problemText({ path: 'measures', found: undefined, expected: 'a measure whose `better` is more or less' }));
  if (worseThan.length > 0 && worseThan.length !== ids.length) {
    lines.push(problemText({ path: '--worse-than', found: `${worseThan.length} of them`, expected: `one for each --measure, and ${ids.length} are given` }));
  }
  if (lines.length > 0) throw new BadInput(lines);
  return chosen.map((measure, k) => ({ measure, ...(worseThan[k] !== undefined && { worseThan: worseThan[k] }) }));
}
