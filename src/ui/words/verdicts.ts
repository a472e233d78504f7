/** What may be said of two arms, as sentences of the page's language: from the data of a report, never from its English. */
import type { Reversal } from '../../experiment/comparison/reversal.ts';
import type { Verdict } from '../../experiment/comparison/verdict.ts';
import { locale } from './language.ts';
import { either, listed } from './lists.ts';
import { say } from './say.ts';

export interface Named {
  readonly first: string;
  readonly second: string;
  /** In the words of the page, as it stands within a sentence. */
  readonly measure: string;
  /** The smallest difference that matters, with its unit. */
  readonly by: string;
}

const percent = new Intl.NumberFormat(locale, { style: 'percent' });
const figure = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });

function openWords({ first: ofFirst, second: ofSecond, futures }: Verdict, named: Named): string {
  const { first, second } = named;
  if (ofFirst > 0 && ofSecond > 0) return say('verdicts-open-both', { ...named, ofFirst, ofSecond, futures });
  if (ofFirst === 0 && ofSecond === 0) return say('verdicts-open-none', { ...named });
  return say('verdicts-open-one', { ...named, who: ofFirst > 0 ? first : second, count: ofFirst + ofSecond, futures });
}

/** Which rules of behaviour agree, where there are rivals and nobody leads under all. */
function ruleWords({ rules, kind }: Verdict, { first, second }: Named): string {
  if (rules.length < 2 || kind === 'leads' || kind === 'alike' || kind === 'notAsked' || rules[0]?.futures === 0) return '';
  const most = (['first', 'second'] as const).find((side) => rules.filter(({ leads }) => leads === side).length * 2 > rules.length);
  return most === undefined ? say('verdicts-rules-none') : say('verdicts-rules-most', { who: most === 'first' ? first : second });
}

function found(verdict: Verdict, named: Named): string {
  const { kind, who = 'first', futures, rules } = verdict;
  if (futures === 0) return say('verdicts-nobody', { ...named });
  const { first, second, measure, by } = named;
  const [leader, other] = who === 'first' ? [first, second] : [second, first];
  const of = { leader, other, measure, by, futures, count: verdict[who] };
  switch (kind) {
    case 'leads':
      return rules.length > 1 ? say('verdicts-leads-rules', { ...of, rules: rules.length }) : say('verdicts-leads', of);
    case 'noWorse':
      return verdict[who] > 0 ? say('verdicts-no-worse-better', of) : say('verdicts-no-worse', of);
    case 'alike':
      return say('verdicts-alike', { ...named, futures, count: futures - verdict.first - verdict.second });
    case 'open':
      return openWords(verdict, named);
    case 'notAsked':
      return say('verdicts-not-asked', { measure });
  }
}

/** Whole sentences, each to be shown after the other. */
export function verdictSentences(verdict: Verdict, named: Named, otherPeople = false): string[] {
  return [found(verdict, named), ruleWords(verdict, named), ...(otherPeople ? [say('verdicts-other-people')] : [])].filter((text) => text !== '');
}

/** How a thing that was varied is called. */
export type NameOf = (path: string) => string;

type Bound = NonNullable<Reversal['boxes']>[number]['bounds'][number];

function limit({ name, low, high, categories }: Bound, nameOf: NameOf): string {
  const what = name === 'rule' ? say('verdicts-rule') : nameOf(name);
  if (categories !== undefined) return say('verdicts-limit-of', { what, which: either(categories.map(nameOf)) });
  if (low !== undefined && high !== undefined) return say('verdicts-limit-between', { what, low: figure.format(low), high: figure.format(high) });
  return low === undefined ? say('verdicts-limit-below', { what, high: figure.format(high ?? Number.NaN) }) : say('verdicts-limit-above', { what, low: figure.format(low) });
}

export function reversalSentences({ ahead, futures, reversed, boxes }: Reversal, { first, second, measure }: Named, nameOf: NameOf): string[] {
  const [leader, other] = ahead === 'first' ? [first, second] : [second, first];
  const of = { leader, other, measure, futures, count: reversed };
  if (reversed === 0) return [say('verdicts-reversed-never', of)];
  if (boxes === undefined) return [say('verdicts-reversed-few', of)];
  if (boxes.length === 0) return [say('verdicts-reversed-unclear', of)];
  return boxes.map(({ bounds, density }) => say('verdicts-reversed-where', { ...of, density: percent.format(density), where: listed(bounds.map((bound) => limit(bound, nameOf))) }));
}
