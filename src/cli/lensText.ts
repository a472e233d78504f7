/** The rights sheet, the six lenses and the six questions as text: the sentence on rights first, nothing summed into one figure. */
import type { DacHeading } from '../experiment/report/dac.ts';
import type { DacFigure } from '../experiment/report/dacFigure.ts';
import type { DeclaredFact, LensReading, LensSideReading } from '../model/outcomes/lenses/read.ts';
import type { ReadingPoint } from '../model/outcomes/sides.ts';
import { SENTENCE } from '../model/result.ts';
import type { Answer } from '../model/rights.ts';
import { answerCounts, type SheetPart } from '../model/rightsSheet.ts';
import { table } from './terminal.ts';
import { count, measure, monthWords, signed } from './words.ts';

/** What the command prints, as plain data. */
export interface LensReport {
  readonly rights: string;
  readonly title: string;
  readonly seed: string;
  readonly scale: number;
  readonly sheet: readonly SheetPart[];
  readonly lenses: readonly LensReading[];
  /** Absent where the scenario has no programmes to report on. */
  readonly dac?: readonly DacHeading[];
}

const ANSWER_WORDS: Readonly<Record<Answer, string>> = { met: 'met', notMet: 'not met', notKnown: 'not known' };
const BETTER_WORDS = { more: 'more is better', less: 'less is better', open: 'it depends' } as const;

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
const bullets = (lines: readonly string[]): string => lines.map((line) => `  · ${line}`).join('\n');
const section = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

function sheetText({ label, items }: SheetPart): string {
  const rows = items.map((item) => [ANSWER_WORDS[item.answer], item.label, item.basis]);
  return section(`${label}: ${answerCounts(items)}`, indented(table(rows, 'lll')));
}

function factRow({ label, answer, basis = '', text }: DeclaredFact): string[] {
  return answer === undefined ? [text === '' ? 'not said' : 'said', label, text ?? ''] : [ANSWER_WORDS[answer], label, basis];
}

function valueCell(value: number, unit: string, difference: number | undefined): string {
  return difference === undefined ? measure(value, unit) : `${measure(value, unit)} (${signed(difference, unit)})`;
}

const unitWords = (unit: string): string => (unit === 'share' || unit === '' ? '' : ` (${unit})`);

function sideRow({ side, label, unit, of, overMonths, better, values, differences }: LensSideReading): string[] {
  const whose = of === 'places' ? `where ${side} live` : side;
  const over = overMonths > 1 ? `, mean of ${overMonths} months` : '';
  return [`${label}${unitWords(unit)}${over}`, whose, BETTER_WORDS[better], ...values.map((value, k) => valueCell(value, unit, differences?.[k]))];
}

const pointWords = ({ date, monthsAfter }: ReadingPoint): string => (monthsAfter === undefined ? monthWords(date) : `${monthWords(date)}, +${monthsAfter} months`);

function lensText({ label, asks, declared, points, outcomes, cannotSee }: LensReading): string {
  const rows = outcomes.flatMap(({ residents, returnees }) => [sideRow(residents), sideRow(returnees)]);
  return section(
    `Lens: ${label}`,
    `  ${asks}`,
    'Declared',
    indented(table(declared.map(factRow), 'lll')),
    'Read from the run (with programmes less without, in brackets)',
    indented(table([['', '', '', ...points.map(pointWords)], ...rows], 'lll')),
    'Cannot see',
    bullets(cannotSee),
  );
}

/** Figures of one thing stand in one row, each with its month. */
function figureRows(figures: readonly DacFigure[]): string[][] {
  const rows = new Map<string, string[]>();
  for (const { label, unit, of = '', side = '', date, value, isDifference, difference } of figures) {
    const key = [label, of, side].join('\n');
    const row = rows.get(key) ?? [`${label}${unitWords(unit)}`, of, side];
    const cell = isDifference ? signed(value, unit) : valueCell(value, unit, difference);
    rows.set(key, [...row, date === undefined ? cell : `${monthWords(date)}: ${cell}`]);
  }
  const width = Math.max(0, ...[...rows.values()].map((row) => row.length));
  return [...rows.values()].map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function dacText({ label, question, figures, cannotJudge }: DacHeading): string {
  const said = figures.length > 0 ? indented(table(figureRows(figures), 'lll')) : '  The model has nothing to say from these runs.';
  return section(`${label}: ${question}`, said, 'Cannot judge', bullets(cannotJudge));
}

function headText({ title, seed, scale, lenses, dac }: LensReport): string {
  const counted = lenses[0]?.points[0]?.monthsAfter === undefined ? '' : ' Months count from that of most arrivals.';
  return section(
    `${title}: ${dac ? 'a pair of runs, with and without programmes,' : 'one run'} with seed "${seed}", ${count(scale, 'person', 'people')} per agent.${counted}`,
    'Residents and returnees side by side; where they live: zones by heads, earlier returnees with residents, displaced people with returnees.',
  );
}

export function lensReportText(report: LensReport): string {
  const { rights, sheet, lenses, dac } = report;
  return [
    rights,
    headText(report),
    'DECLARED, NEVER SIMULATED',
    ...sheet.map(sheetText),
    'SIX LENSES: no score, no ranking; any single one misleads',
    ...lenses.map(lensText),
    'SIX QUESTIONS OF THE OECD-DAC',
    ...(dac ? dac.map(dacText) : ['The scenario has no programmes to ask about.']),
    SENTENCE,
  ].join('\n\n');
}
