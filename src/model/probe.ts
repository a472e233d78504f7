/** What decisions tell a trace, if there is one: see trace.ts. */
import type { Diary } from './result.ts';
import type { Utility } from './utility.ts';

export interface Probe {
  readonly household: number;
  note(decision: string, person: number, reasons: Pick<Utility, 'labels' | 'values'>, utility: number, outcome: string): void;
  closeMonth(): void;
  diary(): Diary;
}
