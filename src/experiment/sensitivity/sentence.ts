/** The finding in plain words: what a measure depends on, what hardly matters, and what the runs do not tell. */
import type { Interval } from '../../lib/statistics.ts';
import { type Factor, ROLES, type Role, type SensitivityReport } from './report.ts';

/** A total index below this, or a µ* below this part of the largest, hardly matters. A convention, as 0.05 is in screening. */
const HARDLY = { sobol: 0.05, morris: 0.1 } as const;
const NAMED = 3;

const OF: Readonly<Record<Role, string>> = { freeParameter: 'what is not known', lever: 'what may be chosen' };

interface Ranked {
  readonly factor: Factor;
  readonly interval: Interval;
}

/** Factors by rank: whose interval is above what hardly matters and above what luck may have made; below what hardly matters; or neither. */
export interface Told {
  readonly matter: readonly Factor[];
  readonly hardly: readonly Factor[];
  readonly notTold: readonly Factor[];
}

/** Up to where an index hardly matters. */
function littleOf(report: SensitivityReport): number {
  if (report.method === 'sobol') return HARDLY.sobol;
  const largest = Math.max(...ROLES.flatMap((role) => report.factors[role].map(({ muStar }) => muStar.estimate)));
  return HARDLY.morris * largest;
}

const rankedOf = (report: SensitivityReport, role: Role): Ranked[] =>
  report.method === 'sobol'
    ? report.factors[role].map(({ factor, total }) => ({ factor, interval: total.interval }))
    : report.factors[role].map(({ factor, muStar }) => ({ factor, interval: muStar.interval }));

export function toldOf(report: SensitivityReport, role: Role): Told {
  const little = littleOf(report);
  const bound = Number.isNaN(report.floor) ? little : Math.max(little, report.floor);
  const those = (holds: (interval: Interval) => boolean): Factor[] => rankedOf(report, role).flatMap(({ factor, interval }) => (holds(interval) ? [factor] : []));
  return {
    matter: those(({ low }) => low > bound),
    hardly: those(({ high }) => high <= little),
    notTold: those(({ low, high }) => !(low > bound || high <= little)),
  };
}

const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);
/** "A, B and 4 others". */
function names(factors: readonly Factor[]): string {
  const labels = factors.map(({ label }) => label);
  const others = labels.length - NAMED;
  return others > 1 ? listed([...labels.slice(0, NAMED), `${others} others`]) : listed(labels);
}

function partOf(report: SensitivityReport, role: Role): string {
  const { matter, hardly, notTold } = toldOf(report, role);
  const [first, ...then] = matter;
  const parts = [
    first === undefined ? '' : `it depends most on ${first.label}${then.length > 0 ? `, then on ${names(then)}` : ''}`,
    hardly.length === 0 ? '' : `${names(hardly)} hardly ${hardly.length === 1 ? 'matters' : 'matter'}`,
    notTold.length === 0 ? '' : `for ${names(notTold)} these runs do not tell`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `of ${OF[role]}, ${parts.join('; ')}.`;
}

/** Whether no factor moves the measure at all. */
export const standsStill = (report: SensitivityReport): boolean =>
  report.method === 'sobol' ? report.variance === 0 : ROLES.every((role) => report.factors[role].every(({ muStar }) => muStar.estimate === 0));

/** `what` names the measure: "Living standard, residents, 2017". */
export function sentenceOf(what: string, report: SensitivityReport): string {
  if (standsStill(report)) return `${what}: nothing here moves it.`;
  const [first = '', ...more] = ROLES.map((role) => partOf(report, role)).filter((part) => part !== '');
  return [`${what}: ${first}`, ...more.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)].join(' ');
}
