/** What is wrong with a file, or worth knowing of how it was read: a code and its facts. Words are the page's and the command line's. */

/** Nothing of a file that is refused is kept or shown. */
export const REFUSALS = ['people', 'positions', 'onePersonPerRow', 'oldWorkbook', 'notText', 'unreadable', 'tooLarge', 'empty', 'noOutlines', 'projected'] as const;
/** These rows, cells or columns are left out; all others are used. */
export const LEFT_OUT = [
  'openQuote', 'notNumber', 'notWhole', 'outOfRange', 'notMonth', 'solarHijri', 'codeAsNumber', 'codeUnknown', 'nameUnknown', 'twice',
  'smallCells', 'totals', 'otherCountry', 'outsideRun', 'stocksAbroad', 'oneRound', 'assessments', 'unknownKind', 'outlineUnknown', 'sameStream',
] as const;
/** Used, in a way that somebody may want to know. */
export const TOLD = ['dayFirst', 'yearsSpread', 'fromHouseholds', 'nearName', 'shareOfCountry', 'tiesFromPlaces', 'populationSpread', 'withoutOutline', 'roundedCounts', 'zonesOfTemplate', 'replacesStreams'] as const;

export type Code = (typeof REFUSALS)[number] | (typeof LEFT_OUT)[number] | (typeof TOLD)[number];
export type Weight = 'refused' | 'leftOut' | 'told';

export interface Where {
  readonly file: string;
  readonly sheet?: string;
}

export interface Problem extends Where {
  readonly code: Code;
  /** Lines of the file, ascending. */
  readonly lines: readonly number[];
  readonly column?: string;
  /** The first thing that was found there. */
  readonly found?: string;
  /** What it may have been meant to be. */
  readonly near?: string;
  readonly count?: number;
}

export const weightOf = (code: Code): Weight => {
  if ((REFUSALS as readonly string[]).includes(code)) return 'refused';
  return (LEFT_OUT as readonly string[]).includes(code) ? 'leftOut' : 'told';
};

/** Told once for a table, whatever the column. */
const OF_TABLES: readonly Code[] = [...TOLD.filter((code) => code !== 'nearName' && code !== 'withoutOutline'), 'smallCells', 'otherCountry', 'outsideRun', 'sameStream', 'totals'];

const keyOf = ({ code, file, sheet, column, near, found }: Problem): string =>
  JSON.stringify(OF_TABLES.includes(code) ? [code, file, sheet] : [code, file, sheet, column, near, code === 'codeUnknown' || code === 'nameUnknown' || code === 'withoutOutline' ? found : undefined]);

const SHOWN_RANGES = 6;

/** Lines as people write them: 3–8, 12; the rest as a number. */
export function lineRanges(lines: readonly number[]): { readonly text: string; readonly more: number } {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const shown = ranges.slice(0, SHOWN_RANGES);
  const text = shown.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return { text, more: ranges.slice(SHOWN_RANGES).reduce((sum, [from, to]) => sum + to - from + 1, 0) };
}

/** Problems of one kind in one column are one problem with many lines. */
export function merged(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, { readonly first: Problem; readonly lines: Set<number>; count: number }>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const before = found.get(key) ?? { first: problem, lines: new Set<number>(), count: 0 };
    found.set(key, before);
    for (const line of problem.lines) before.lines.add(line);
    before.count += problem.count ?? 0;
  }
  const all = [...found.values()].map(({ first, lines, count }): Problem => ({ ...first, lines: [...lines].sort((a, b) => a - b), ...(first.count !== undefined && { count }) }));
  const order: readonly Weight[] = ['refused', 'leftOut', 'told'];
  return all.sort((a, b) => order.indexOf(weightOf(a.code)) - order.indexOf(weightOf(b.code)));
}
