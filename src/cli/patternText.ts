/** Patterns as tables for people: the headline of each, what stands beside it, and F8 by outcome. */
import type { EquivalenceResult } from '../experiment/equivalence.ts';
import type { MeasureReport, PatternReport } from '../experiment/report.ts';
import type { ScaleReport } from '../experiment/scales.ts';
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

const kindCells = (one: EquivalenceResult): string[] => Object.values(one.kinds).flatMap(({ mean, low, high }) => [figure(mean), span(low, high)]);

/** Each outcome with its differences, their 90 % confidence intervals and the verdict. */
function equivalenceTable(outcomes: Readonly<Record<string, EquivalenceResult>>): string {
  const all = Object.values(outcomes);
  const names = Object.keys(all[0]?.kinds ?? {}).flatMap((kind) => [kind === 'timeMean' ? 'time mean' : kind, '90 %']);
  const lines = all.map((one) => [
    one.holds ? 'equal' : 'not shown',
    one.label,
    figure(one.level),
    `±${figure(one.tolerance)}`,
    ...kindCells(one),
    one.p.toFixed(3),
  ]);
  return table([['', 'outcome', 'level', 'tolerance', ...names, 'p (Holm)'], ...lines], 'llrrrrrrr');
}

function steadyText({ scale, replicates, outcomes, grossFlows, ordinary }: SteadyReport): string {
  const flows = Object.entries(grossFlows).map(([name, value]) => `${name} ${figure(Math.round(value))}`);
  const { departuresExpectedPerMonth, returnsExpectedPerMonth } = ordinary;
  return [
    `F8 at scale ${scale}, ${replicates} seeds, 60 months: shift of each outcome and its 90 % confidence interval`,
    equivalenceTable(outcomes),
    `Over 60 months, people (households for moves): ${flows.join(', ')}.`,
    `Solved for a month: ${figure(departuresExpectedPerMonth)} departures, ${figure(returnsExpectedPerMonth)} returns.`,
  ].join('\n');
}

function scaleText({ scale, finest, replicates, outcomes, districts }: ScaleReport): string {
  return [
    `Scale ${scale} (${replicates.coarse} seeds) less scale ${finest} (${replicates.fine} seeds), October 2016 to September 2017`,
    equivalenceTable(outcomes),
    `Districts: ${figure(districts.compared)} figures compared, ${figure(districts.differ.length)} clearly differ by more than their tolerance${districts.differ.length > 0 ? `: ${districts.differ.join(', ')}` : ''}.`,
  ].join('\n');
}

/** Details of tests of equivalence, each as its own kind of table. */
function detailTexts(details: unknown): string[] {
  if (!Array.isArray(details)) return [];
  return details.map((one: SteadyReport | ScaleReport) => ('grossFlows' in one ? steadyText(one) : scaleText(one)));
}

const PROGRAMME_HEAD = ['', '', 'pattern of programmes', 'reported', 'band', 'simulated', '90 % of runs'];

/** The pattern, and below it each measure with the observed figure beside the simulated ones. */
function programmeRows({ id, label, reported, measures, holds }: PatternReport): string[][] {
  const required = measures.some(({ rule }) => rule !== 'shown');
  const lines = measures.map((one) => {
    const { rule, band, median, low, high } = one;
    return [verdict(one), '', `  ${one.label}`, one.reported ?? '', rule === 'shown' ? '' : bandText(band), figure(median), span(low, high)];
  });
  return [[required ? (holds ? 'holds' : 'misses') : 'shown', id, label, reported, '', '', ''], ...lines];
}

/** An end beyond what can be is no end. */
function bandText([low, high]: readonly [number, number]): string {
  if (high >= FAR) return `above ${figure(low)}`;
  return low <= -FAR ? `below ${figure(high)}` : span(low, high);
}
const FAR = 1e9;

export function patternText(reports: readonly PatternReport[]): string {
  const notes = reports.flatMap(({ id, notes }) => notes.map((one) => `${id}: ${one}`));
  const details = reports.flatMap((one) => detailTexts(one.details));
  const ofReality = reports.filter(({ scenario }) => scenario === undefined);
  const ofProgrammes = reports.filter(({ scenario }) => scenario !== undefined);
  return [
    ...(ofReality.length > 0 ? [table([HEAD, ...ofReality.flatMap(rows)], 'llllrrrrrr')] : []),
    ...details,
    ...(ofProgrammes.length > 0 ? [table([PROGRAMME_HEAD, ...ofProgrammes.flatMap(programmeRows)], 'llllrrr')] : []),
    notes.join('\n'),
  ].join('\n\n');
}
