/** Boxes as text: the sentence first, then what it rests on, then what it does not say. */
import type { Bound, Described } from '../experiment/discovery/discover.ts';
import type { Discovered } from '../experiment/discovery/ofPlan.ts';
import type { Laid } from '../experiment/plan/cases.ts';
import type { Factor } from '../experiment/plan/plan.ts';
import { SENTENCE } from '../model/result.ts';
import { table } from './terminal.ts';
import { count, figure } from './words.ts';

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);
const chance = (p: number | undefined): string => (p === undefined ? '–' : p < 0.001 ? '< 0.001' : p.toFixed(3));
/** Steps of a trajectory that are shown. */
const SHOWN = 12;

function boundRow({ name, low, high, categories, quasiP, found }: Bound): string[] {
  const p = [quasiP.low, quasiP.high, quasiP.of].filter((one) => one !== undefined).map(chance).join(', ');
  return [name, categories ? categories.join(' or ') : figure(low), categories ? '' : figure(high), p, percent(found.byCoverage), percent(found.byDensity)];
}

function boxText({ sentence, bounds, trajectory, cases, coverage, density, mean }: Described, k: number): string {
  const step = Math.max(1, Math.ceil(trajectory.length / SHOWN));
  const steps = trajectory.filter((_, at) => at % step === 0 || at === trajectory.length - 1);
  return [
    `Box ${k + 1}. ${sentence}`,
    table([['', 'above', 'below', 'quasi-p', 'found again at like coverage', 'at like density'], ...bounds.map(boundRow)], 'lrrrrr'),
    `${count(cases, 'future')} inside; coverage ${percent(coverage)}, density ${percent(density)}, mean of the figure there ${figure(mean)}. On the way there:`,
    table([['futures', 'coverage', 'density', 'mean', 'restricted'], ...steps.map((one) => [figure(one.cases), percent(one.coverage), percent(one.density), figure(one.mean), `${one.restricted}`])], 'rrrrr'),
  ].join('\n');
}

function treeText({ found: { tree } }: Discovered): string[] {
  if (tree === undefined) return [];
  const { agreement, lines, leaves, wrong, standardError } = tree;
  const asked = (what: string, names: readonly string[]): string => (names.length > 0 ? ` Asked by ${what}: ${names.join(', ')}.` : '');
  const kappa = Number.isNaN(agreement.kappa) ? 'no figure above chance, because one of them says the same of all' : `kappa ${agreement.kappa.toFixed(2)}`;
  return [
    `Second opinion: a classification tree, pruned to ${count(leaves, 'leaf', 'leaves')}; wrong in ${percent(wrong)} of futures that it had not seen (standard error ${percent(standardError)}).\n${lines.join('\n')}\n` +
      `Tree and boxes say the same of ${percent(agreement.share)} of futures (${kappa}).${asked('both', agreement.askedByBoth)}${asked('the tree alone', agreement.askedByTreeAlone)}${asked('the boxes alone', agreement.askedByBoxAlone)}`,
  ];
}

function harmText(one: Discovered): string {
  const { found, withoutFigure } = one;
  const { boxes, together, says } = found;
  const left = withoutFigure > 0 ? [`${count(withoutFigure, 'future')} left out: nobody of the group was there.`] : [];
  const sum = boxes.length > 1 ? [`Together: ${percent(together.coverage)} of the futures with this harm, at a density of ${percent(together.density)}.`] : [];
  return [`${found.harm}: ${figure(found.harmed)} of ${count(found.cases, 'future')}`, ...(boxes.length > 0 ? boxes.map(boxText) : [says]), ...sum, ...left, ...treeText(one)].join('\n\n');
}

export const factorTable = (factors: readonly Factor[]): string =>
  table([['What was varied', 'from', 'to', 'unit', ''], ...factors.map(({ path, range, unit, doc }) => [path, figure(range[0]), figure(range[1]), unit, doc])], 'lrrll');

export function discoverText({ plan, points }: Laid, found: readonly Discovered[]): string {
  return [
    `${plan.title}\n${plan.scenario}: ${count(points.length, 'point')} × ${count(plan.arms.length, 'arm')}, each the mean of ${count(plan.replicates, 'replicate')}, ${count(plan.scale, 'person', 'people')} per agent, seed ${plan.seed}.`,
    factorTable(plan.factors),
    ...found.map(harmText),
    'A box describes the futures that were tried, within the ranges above, most of them assumed; all are weighed alike. It is no forecast, and being outside it is\n' +
      'no safety: harm happens there too, and each line is one that somebody drew. A quasi-p value warns where it is large and proves nothing where it is small.\n' +
      'Each harm stands by itself: what residents lose and what returnees lose is never summed, nor set off against a gain.',
    SENTENCE,
  ].join('\n\n');
}
