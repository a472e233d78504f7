/** What each measure depends on: a sentence, bars made of text with intervals, free parameters and levers apart, and how much is luck. */
import type { Index } from '../experiment/sensitivity/bootstrap.ts';
import type { MeasureSensitivity } from '../experiment/sensitivity/ofPlan.ts';
import { type MorrisReport, ROLES, type Role, type SensitivityReport, type SobolReport } from '../experiment/sensitivity/report.ts';
import { standsStill } from '../experiment/sensitivity/sentence.ts';
import { SENTENCE } from '../model/result.ts';
import { table } from './terminal.ts';
import { count, figure } from './words.ts';

const WIDTH = 20;
const HEADS: Readonly<Record<Role, string>> = { freeParameter: 'Not known', lever: 'May be chosen' };
/** Points whose numbers are shown. */
const NAMED = 8;

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);
const span = ({ low, high }: Index['interval'], of: (value: number) => string): string => `${of(low)} to ${of(high)}`;
const two = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2).replace(/^-(?=0\.00$)/, ''));
/** Effects may be small: two digits that count. */
const small = (value: number): string => (Number.isNaN(value) || value === 0 || Math.abs(value) >= 1 ? figure(value) : String(Number(value.toPrecision(2))));

/** Full as far as `solid`, hatched up to `end`; both parts of `whole`. */
function bar(solid: number, end: number, whole: number): string {
  const cells = (value: number): number => Math.round(WIDTH * Math.min(1, Math.max(0, value / whole || 0)));
  return `${'█'.repeat(Math.min(cells(solid), cells(end)))}${'░'.repeat(Math.max(0, cells(end) - cells(solid)))}`.padEnd(WIDTH, '·');
}

function sobolRows({ factors }: SobolReport, role: Role): string[][] {
  return factors[role].map(({ factor, first, total }) => [
    factor.label,
    bar(first.estimate, total.estimate, 1),
    two(total.estimate),
    span(total.interval, two),
    two(first.estimate),
    span(first.interval, two),
  ]);
}

function morrisRows(report: MorrisReport, role: Role): string[][] {
  const largest = Math.max(...ROLES.flatMap((each) => report.factors[each].map(({ muStar }) => muStar.estimate)));
  return report.factors[role].map(({ factor, muStar, mu, sigma }) => [
    factor.label,
    bar(muStar.estimate, muStar.estimate, largest),
    small(muStar.estimate),
    span(muStar.interval, small),
    small(mu),
    small(sigma),
  ]);
}

function rowsOf(report: SensitivityReport, role: Role): string[][] {
  const rows = report.method === 'sobol' ? sobolRows(report, role) : morrisRows(report, role);
  if (rows.length === 0) return [];
  const level = `${Math.round(report.level * 100)} %`;
  const head = report.method === 'sobol' ? [HEADS[role], '', 'total', level, 'alone', level] : [HEADS[role], '', 'µ*', level, 'µ', 'σ'];
  const sum = report.method === 'sobol' ? [['sum of what each does alone', '', '', '', two(report.firstSums[role].estimate), span(report.firstSums[role].interval, two)]] : [];
  return [head, ...rows, ...sum];
}

function luckText({ luck, floor, method }: SensitivityReport): string {
  if (luck.replicates < 2) return 'Luck: all points had the same seed, so luck that moves all alike is not in the figures. How much else is luck cannot be told from one replicate (--replicates 2).';
  const bound = method === 'sobol' ? `up to ${two(floor)} of a total` : `up to ${small(floor)} of a µ*`;
  return (
    `Luck: of the variance of single runs the factors make ${percent(luck.factorsShare)}, another seed alone ${percent(luck.aloneShare)}, luck through the factors ${percent(luck.throughFactorsShare)}.\n` +
    `The mean of ${count(luck.replicates, 'replicate')} was read; ${bound} may still be luck. What a factor does not touch is exactly 0: all points had the same seed.`
  );
}

/** Values that are no numbers, by point. */
function missingText({ missing, leftOut, method }: SensitivityReport): string {
  if (missing.length === 0) return '';
  const points = missing.slice(0, NAMED).map((point) => point + 1);
  const more = missing.length > NAMED ? ` and ${count(missing.length - NAMED, 'other')}` : '';
  return `No number at ${missing.length === 1 ? 'point' : 'points'} ${points.join(', ')}${more}: ${count(leftOut, method === 'sobol' ? 'block' : 'trajectory', method === 'sobol' ? 'blocks' : 'trajectories')} left out. If they lie together in the ranges, the figures are of the rest alone.`;
}

function measureText({ report, sentence, measure }: MeasureSensitivity): string {
  if (standsStill(report)) return [sentence, missingText(report)].filter((part) => part !== '').join('\n');
  const together = report.method === 'sobol' ? `Only together: ${two(report.together.estimate)} (${span(report.together.interval, two)}). Mean ${small(report.mean)}, standard deviation ${small(Math.sqrt(report.variance))} ${measure.unit}.` : '';
  const effects = report.method === 'morris' ? `Effects in ${measure.unit}, for the whole range of a factor; µ with sign, σ its spread: a bend, or a hold of other factors on it.` : '';
  return [sentence, table(ROLES.flatMap((role) => rowsOf(report, role)), 'llrrrr'), together, effects, luckText(report), missingText(report)].filter((part) => part !== '').join('\n');
}

const READING = {
  sobol: 'Total: the part of the variance that would stay if all but this were known (the whole bar). Alone: what it explains by itself (the full part).',
  morris: 'Ranks by µ*, the mean size of an effect. It screens: what ranks low may be left as it is; what ranks high deserves shares of variance (--method sobol).',
} as const;

/** `title` of the plan, and what was run. */
export function sensitivityText(title: string, ran: string, found: readonly MeasureSensitivity[]): string {
  const method = found[0]?.report.method ?? 'sobol';
  return [title, ran, READING[method], ...found.map(measureText), 'All of this belongs to the ranges of the plan: other ranges, other figures.', SENTENCE].join('\n\n');
}
