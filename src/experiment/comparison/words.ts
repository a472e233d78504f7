/** A verdict in plain words. */
import { inHundred, withUnit } from '../discovery/sentence.ts';
import { shownUnit } from '../plan/futures.ts';
import type { Measure } from '../plan/plan.ts';
import type { Verdict } from './verdict.ts';

export interface Named {
  readonly measure: Pick<Measure, 'label' | 'unit' | 'smallest'>;
  readonly first: string;
  readonly second: string;
}

/** "in 93 of 100 futures"; of fewer, as many as were tried; of more, also how many. */
export function inFutures(count: number, futures: number): string {
  if (futures === 1) return 'as the plan stands (no other future was tried)';
  return futures <= 100 ? `in ${count} of ${futures} futures` : `in ${inHundred(count / futures)} futures (${count} of ${futures} tried)`;
}

const ofMeasure = ({ label }: Named['measure']): string => label.charAt(0).toLowerCase() + label.slice(1);

function splitWords({ first, second, futures }: Verdict, { first: a, second: b, measure }: Named): string {
  const by = withUnit(measure.smallest, shownUnit(measure.unit));
  const better = (who: string, count: number): string => `${who} does better by more than ${by} ${inFutures(count, futures)}`;
  if (first > 0 && second > 0) return `${better(a, first)}, ${b} ${inFutures(second, futures)}`;
  if (first > 0 || second > 0) return first > 0 ? better(a, first) : better(b, second);
  return `neither does better by more than ${by} in any future tried, but luck leaves room for it`;
}

/** Which rules of behaviour agree, and which turn it over or leave it open. */
function ruleWords({ rules }: Verdict, { first, second }: Named): string {
  if (rules.length < 2) return '';
  const name = { first, second };
  const said = rules.map(({ rule, leads }) => `under “${rule}” ${leads ? `${name[leads]} leads` : 'neither leads'}`);
  const most = (['first', 'second'] as const).find((side) => rules.filter(({ leads }) => leads === side).length * 2 > rules.length);
  const majority = most === undefined ? 'No majority of the rules of behaviour agrees' : `${name[most]} leads under most rules of behaviour`;
  return ` ${majority}: ${said.join(', ')}.`;
}

export function verdictWords(verdict: Verdict, named: Named): string {
  const { kind, who = 'first', futures } = verdict;
  const { measure, first, second } = named;
  const [leader, other] = who === 'first' ? [first, second] : [second, first];
  const what = ofMeasure(measure);
  const by = withUnit(measure.smallest, shownUnit(measure.unit));
  switch (kind) {
    case 'leads': {
      const rules = verdict.rules.length > 1 ? `, under each of ${verdict.rules.length} rules of behaviour` : '';
      return `${leader} leads ${other} on ${what}${futures === 1 ? ',' : ''} ${inFutures(verdict[who], futures)}${rules}.`;
    }
    case 'noWorse': {
      const better = verdict[who] > 0 ? `, and better by more than ${by} ${inFutures(verdict[who], futures)}` : '';
      return `${leader} is no worse than ${other} on ${what}${better}: a lead is not shown.${ruleWords(verdict, named)}`;
    }
    case 'alike':
      return `${first} and ${second} cannot be told apart on ${what}: they differ by less than ${by} ${inFutures(futures - verdict.first - verdict.second, futures)}.`;
    case 'open':
      return `${first} and ${second} cannot be told apart on ${what}: ${splitWords(verdict, named)}.${ruleWords(verdict, named)}`;
    case 'notAsked':
      return `No verdict on ${what}: the plan does not say which difference matters (\`smallest\`).`;
  }
}
