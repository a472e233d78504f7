/** What the figures say, in plain words: who is chosen by which rule, and which local figure would change that. */
import type { Dimension } from '../discovery/cases.ts';
import { inHundred, limitWords, rounded, withUnit } from '../discovery/sentence.ts';
import type { Robustness } from './report.ts';

const and = (words: readonly string[]): string => (words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? 'no policy'));
/** Above this, adjusted for all factors, a value of information may be chance. */
const LEVEL = 0.05;

function choiceWords({ choices, standings, smallest, unit }: Omit<Robustness, 'says'>): string {
  const lists = Object.values(choices) as (readonly string[])[];
  const throughout = choices.byMean.filter((policy) => lists.every((list) => list.includes(policy)));
  if (throughout.length === standings.length) return `The policies cannot be told apart: whichever way they are weighed, they differ by less than ${withUnit(smallest, unit)}.`;
  if (throughout.length > 0) return `${and(throughout)}: chosen by the mean, by the largest regret, by the 90th percentile of regret and by the worst future alike.`;
  return (
    `No policy is chosen by every rule: by the mean ${and(choices.byMean)}, by the largest regret ${and(choices.byMostRegret)}, ` +
    `by the 90th percentile of regret ${and(choices.byRegret90)}, by the worst future ${and(choices.byWorst)}.`
  );
}

function lineWords({ line, futures }: Omit<Robustness, 'says'>): string[] {
  if (line === undefined) return [];
  const kept = line.policies.map(({ policy, share, keeps }) => `${policy} in ${inHundred(share)} futures (${keeps} of ${futures})`);
  const apart = line.pairs.filter(({ pValue }) => pValue > LEVEL).map(({ first, second }) => `${first} and ${second}`);
  return [`Not worse than ${rounded(line.worseThan)}: ${kept.join('; ')}.${apart.length > 0 ? ` Cannot be told apart by this line: ${apart.join('; ')}.` : ''}`];
}

function ruleWords({ rules }: Omit<Robustness, 'says'>): string[] {
  if (rules === undefined) return [];
  const each = rules.rules.map(({ rule, choices }) => `under “${rule}” ${and(choices.byMean)}`).join(', ');
  return [rules.underAll.length > 0 ? `Best by the mean under each rule of behaviour tried: ${and(rules.underAll)} (${each}).` : `Rival rules of behaviour turn the choice by the mean over: ${each}.`];
}

function informationWords({ information, unit, smallest }: Omit<Robustness, 'says'>, dimensions: readonly Dimension[]): string {
  const [first] = information.factors.filter(({ pValue, worth }) => pValue <= LEVEL && worth > 0);
  const dimension = dimensions.find(({ name }) => name === first?.name);
  if (first === undefined || dimension === undefined) {
    return 'No single figure among those varied would, once known, change the choice by the mean more than chance would. Known together, they might.';
  }
  const turn = first.switch;
  const how = turn === undefined ? '' : ` Where ${limitWords(dimension, { high: turn.at })}, ${turn.below} does better on average; above, ${turn.above}.`;
  const little = first.worth < smallest ? ' That is less than the smallest difference that matters.' : '';
  return `The local figure that would most change the decision: ${dimension.label}. To know it beforehand would be worth ${withUnit(first.worth, unit)} on average (up to ${rounded(first.upTo)}).${how}${little}`;
}

export function sayRobustness(found: Omit<Robustness, 'says'>, dimensions: readonly Dimension[]): string[] {
  return [choiceWords(found), ...lineWords(found), ...ruleWords(found), informationWords(found, dimensions)];
}
