/** Which place a row means: by its code, else by its name, else by a name that is nearly the same, which is told. */
import { editDistance, nearest } from '../../scenario/problem.ts';
import type { Named } from './fact.ts';
import type { Problem } from './problem.ts';

/** A name as it is compared: no accents, spaces or marks; `Deh Bala` is `Dehbala`. */
export const plainName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\b(district|province|wuluswali|city)\b/g, '').replace(/[^\p{L}\p{N}]/gu, '');

/** So long a name may differ by one letter and be joined without asking. */
const LONG_NAME_LETTERS = 5;

export interface Known {
  readonly code: string;
  readonly names: readonly string[];
}

export interface Unmatched {
  readonly name: string;
  readonly near?: string;
}

export class Directory {
  readonly problems: Problem[] = [];
  readonly unmatched = new Map<string, Unmatched>();
  private readonly codes = new Map<string, string>();
  private readonly byName = new Map<string, string>();
  private readonly nearby = new Map<string, string | undefined>();
  private readonly aliases: Readonly<Record<string, string>>;

  /** `aliases`: names that the user joined to a code, or, by '', left out. */
  constructor(known: readonly Known[], aliases: Readonly<Record<string, string>>) {
    this.aliases = aliases;
    for (const { code, names } of known) {
      this.codes.set(code.toUpperCase(), code);
      for (const name of names) if (plainName(name) !== '') this.byName.set(plainName(name), code);
    }
  }

  has(code: string): boolean {
    return this.codes.has(code.toUpperCase());
  }

  /** Undefined where it is none of the known places; `tell`: and that is worth a word. */
  find({ code, name = '', at }: Named, tell = true): string | undefined {
    if (code !== undefined) return this.codes.get(code.toUpperCase()) ?? (tell ? this.unknown('codeUnknown', code, at, nearest(code, this.codes.values())) : undefined);
    const chosen = this.aliases[name];
    if (chosen !== undefined) return chosen === '' ? undefined : chosen;
    const plain = plainName(name);
    const exact = this.byName.get(plain);
    if (exact !== undefined || plain === '') return exact;
    const near = this.nearestTo(plain);
    const meant = near === undefined ? undefined : this.byName.get(near);
    if (near !== undefined && plain.length >= LONG_NAME_LETTERS && editDistance(plain, near) <= 1) {
      if (tell) this.tell('nearName', name, at, meant);
      return meant;
    }
    if (!tell) return undefined;
    this.unmatched.set(name, { name, ...(meant !== undefined && { near: meant }) });
    return this.unknown('nameUnknown', name, at, meant);
  }

  /** A table may hold the same misspelt name in each of its rows. */
  private nearestTo(plain: string): string | undefined {
    if (!this.nearby.has(plain)) this.nearby.set(plain, nearest(plain, this.byName.keys()));
    return this.nearby.get(plain);
  }

  private unknown(code: 'codeUnknown' | 'nameUnknown', found: string, at: Named['at'], near?: string): undefined {
    this.tell(code, found, at, near);
  }
  private tell(code: Problem['code'], found: string, { file, sheet, line, column }: Named['at'], near?: string): void {
    this.problems.push({ code, file, ...(sheet !== undefined && { sheet }), lines: [line], column, found, ...(near !== undefined && { near }) });
  }
}
