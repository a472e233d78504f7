/** Files as sources of a scenario: each figure says file, sheet, line and column. */
import type { Source } from '../../scenario/sources.ts';
import type { At } from './fact.ts';
import type { Figured } from './gathered.ts';

export class Citing {
  readonly sources: Record<string, Source> = {};
  private readonly ids = new Map<string, string>();
  private readonly today: string;
  private readonly taken: ReadonlySet<string>;

  /** `today`: the day on which the files are read, as 2026-11-22; `taken`: ids of the sources that the scenario has already. */
  constructor(today: string, taken: Iterable<string>) {
    this.today = today;
    this.taken = new Set(taken);
  }

  source({ file, sheet }: Pick<At, 'file' | 'sheet'>): string {
    const title = sheet === undefined ? file : `${file}, sheet ${sheet}`;
    const known = this.ids.get(title);
    if (known !== undefined) return known;
    let at = 1;
    while (this.taken.has(`file-${at}`) || Object.hasOwn(this.sources, `file-${at}`)) at++;
    const id = `file-${at}`;
    this.ids.set(title, id);
    this.sources[id] = { title, note: `Read on ${this.today}` };
    return id;
  }

  figure({ value, grade, at, note }: Figured): object {
    const place = at.line > 0 ? `line ${at.line}, ${at.column}` : at.column;
    return { value, source: this.source(at), grade, note: note === undefined ? place : `${place}; ${note}` };
  }
}

export const assumed = (value: number, note: string): object => ({ value, source: 'assumed', grade: 'assumed', note });
