/** What is told of the rights sheet: a sentence, which stands before every verdict, and the sheet as plain data. */
import type { RecordField } from '../lib/declare.ts';
import { type Answer, type Rights, rightsField } from './rights.ts';

interface Declared {
  readonly answer: Answer;
  readonly basis: string;
}
export interface DeclaredItem extends Declared {
  readonly key: string;
  readonly label: string;
  readonly doc: string;
}
export interface SheetPart {
  readonly key: string;
  readonly label: string;
  readonly doc: string;
  readonly items: readonly DeclaredItem[];
}

/** The three lists in order, each thing with its answer. */
export function rightsSheet({ rights }: { readonly rights: Rights }): SheetPart[] {
  return Object.entries(rightsField.of).map(([key, part]: [string, RecordField]) => {
    const answers = rights[key as keyof Rights] as Readonly<Record<string, Declared>>;
    const items = Object.entries(part.of).map(([item, { label, doc }]) => ({ key: item, label: label ?? item, doc, ...(answers[item] as Declared) }));
    return { key, label: part.label ?? key, doc: part.doc, items };
  });
}

/** "2 met, 1 not met (remedy), 4 not known". */
export function answerCounts(items: readonly DeclaredItem[]): string {
  const of = (answer: Answer): readonly DeclaredItem[] => items.filter((item) => item.answer === answer);
  const lacking = of('notMet').map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  const named = lacking.length > 0 ? ` (${lacking.join('; ')})` : '';
  return `${of('met').length} met, ${lacking.length} not met${named}, ${of('notKnown').length} not known`;
}

/** The first line of every verdict, file and page that tells of a scenario. It blocks nothing, and nothing makes up for it. */
export function rightsLine(scenario: { readonly rights: Rights }): string {
  const [declarations] = rightsSheet(scenario);
  return `${declarations?.label}: ${answerCounts(declarations?.items ?? [])}.`;
}
