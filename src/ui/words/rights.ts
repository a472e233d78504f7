/** What is told of the rights sheet, in one line: it stands before every verdict. */
import type { Answer } from '../../model/rights.ts';
import { type DeclaredItem, rightsSheet } from '../../model/rightsSheet.ts';
import type { Scenario } from '../../model/scenario.ts';
import { say, sayDeclared } from './say.ts';

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** "2 met, 1 not met (remedy), 4 not known" */
export function answerCounts(part: string, items: readonly DeclaredItem[]): string {
  const of = (wanted: Answer): readonly DeclaredItem[] => items.filter(({ answer }) => answer === wanted);
  const lacking = of('notMet').map(({ key, label }) => lowered(sayDeclared(`rights-${part}-${key}`, label)));
  return say('rights-counts', { met: of('met').length, lacking: lacking.length, which: lacking.join('; '), unknown: of('notKnown').length });
}

export function rightsLine(scenario: Pick<Scenario, 'rights'>): string {
  const [first] = rightsSheet(scenario);
  if (first === undefined) return '';
  return say('rights-line', { part: sayDeclared(`rights-${first.key}`, first.label), counts: answerCounts(first.key, first.items) });
}
