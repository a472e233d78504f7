/** What is wrong with a scenario: the place, what was found there and what would be right. */
export interface Problem {
  /** Where, as in `zones.AF0601.population`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there; undefined when something is missing. */
  readonly found: unknown;
  readonly expected: string;
  readonly hint?: string;
}

/** One line for a person: `zones.AF0601.population: found "many", expected a whole number of people from 0 to 50,000,000`. */
export function problemText({ path, found, expected, hint }: Problem): string {
  const place = path === '' ? 'The file' : path;
  const what = found === undefined ? 'missing' : `found ${shown(found)}`;
  return `${place}: ${what}, expected ${expected}${hint === undefined ? '' : `; ${hint}`}`;
}

const LONGEST_SHOWN = 80;

function shown(found: unknown): string {
  const text = typeof found === 'number' ? String(found) : (JSON.stringify(found) ?? String(found));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** 50,000,000: independent of the language of the machine. */
export function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? thousands : `${thousands}.${rest}`;
}

/** `did you mean …` with the most similar of the known words, or nothing when none is similar. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const near = nearest(word, known);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance < candidate.length) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Letters to add, drop, change or swap with their neighbour (Damerau–Levenshtein, optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return at(a.length, b.length);
}

/** An object as JSON has it, neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entry of that very key; never something that every object has, such as `constructor`. */
export function own<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export const below = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
