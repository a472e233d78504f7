/** Patterns as tables for people: the headline of each, what stands beside it, and F8 by outcome. */
import type { EquivalenceResult } from '../experiment/equivalence.ts';
import type { MeasureReport, PatternReport } from '../experiment/report.ts';
import type { SteadyReport } from '../experiment/steady.ts';
import { table } from './terminal.ts';
import { figure } from './words.ts';

const span = (low: number, high: number): string => `${figure(low)} to ${figure(high)}`;
const HEAD = ['', '', 'pattern', 'reported', 'band', 'hot-spot', '90 % of runs', 'province', 'low', 'high'];

const verdict = ({ rule, holds }: Pick<MeasureReport, 'rule' | 'holds'>): string => (rule === 'shown' ? 'shown' : holds ? 'holds' : 'misses');

const row = (one: MeasureReport, lead: readonly [string, string, string, string]): string[] => {
  const { band, median, low, high, provinceMean, scenarios } = one;
  return [...lead, span(...band), figure(median), span(low, high), figure(provinceMean), ...(scenarios ? [figure(scenarios.low), figure(scenarios.high)] : ['', ''])];
};

/** The pattern itself, and below it each measure where there are several. */
function rows({ id, label, reported, measures, holds }: PatternReport): string[][] {
  const [only] = measures;
  if (measures.length === 1 && only !== undefined) return [row(only, [holds ? 'holds' : 'misses', id, label, reported])];
  const lines = measures.map((one) => row(one, [verdict(one), '', `  ${one.label}`, '']));
  return [[holds ? 'holds' : 'misses', id, label, reported], ...lines];
}

const kinds = (one: EquivalenceResult): string[] => Object.values(one.kinds).flatMap(({ mean, low, high }) => [figure(mean), span(low, high)]);

export function steadyText({ scale, replicates, outcomes, grossFlows, ordinary }: SteadyReport): string {
  const names = Object.keys(Object.values(outcomes)[0]?.kinds ?? {}).flatMap((kind) => [kind === 'timeMean' ? 'time mean' : kind, '90 %']);
  const lines = Object.values(outcomes).map((one) => [
    one.holds ? 'equal' : 'not shown',
    one.label,
    figure(one.level),
    `±${figure(one.tolerance)}`,
    ...kinds(one),
    one.p.toFixed(3),
  ]);
  const flows = Object.entries(grossFlows).map(([name, value]) => `${name} ${figure(Math.round(value))}`);
  const { departuresExpectedPerMonth, returnsExpectedPerMonth } = ordinary;
  return [
    `F8 at scale ${scale}, ${replicates} seeds, 60 months: shift of each outcome and its 90 % confidence interval`,
    table([['', 'outcome', 'level', 'tolerance', ...names, 'p (Holm)'], ...lines], 'llrrrrrrr'),
    `Over 60 months, people (households for moves): ${flows.join(', ')}.`,
    `Solved for a month: ${figure(departuresExpectedPerMonth)} departures, ${figure(returnsExpectedPerMonth)} returns.`,
  ].join('\n');
}

const isSteady = (details: unknown): details is readonly SteadyReport[] => Array.isArray(details) && details.every((one) => 'grossFlows' in one);

export function patternText(reports: readonly PatternReport[]): string {
  const steady = reports.flatMap(({ details }) => (isSteady(details) ? details : []));
  const notes = reports.flatMap(({ id, notes }) => notes.map((one) => `${id}: ${one}`));
  return [table([HEAD, ...reports.flatMap(rows)], 'llllrrrrrr'), ...steady.map(steadyText), notes.join('\n')].join('\n\n');
}
