/** What each policy risks, as text: the sentences first, then the figures they rest on, then what they do not say. */
import { limitWords } from '../experiment/discovery/sentence.ts';
import type { Laid } from '../experiment/plan/cases.ts';
import type { Assessed } from '../experiment/robustness/ofPlan.ts';
import { SENTENCE } from '../model/result.ts';
import { factorTable } from './discoverText.ts';
import { table } from './terminal.ts';
import { count, figure } from './words.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const chance = (p: number): string => (p < 0.001 ? '< 0.001' : p.toFixed(3));
/** Factors whose worth is shown; the rest have less. */
const SHOWN = 10;

function standingsText({ found: { standings, line, futures } }: Assessed): string {
  const head = ['', 'mean', 'leads in', 'largest regret', 'then best', '90 % of regrets below', 'worst figure', ...(line ? ['keeps to the line (95 %)'] : [])];
  const rows = standings.map((one, k) => {
    const kept = line?.policies[k];
    const keeps = kept ? [`${percent(kept.share)} (${Math.round(kept.low * 100)}–${Math.round(kept.high * 100)})`] : [];
    return [one.policy, figure(one.mean), percent(one.leads / futures), figure(one.mostRegret), one.bestThere, figure(one.regret90), figure(one.worst), ...keeps];
  });
  return table([head, ...rows], 'lrrrlrrr');
}

/** The future in which each does worst, in the words of what was varied. */
function worstText({ worst, dimensions }: Assessed): string {
  const lines = worst.map(({ policy, point, values }) => {
    const where = dimensions.map((dimension, d) => (dimension.categories ? limitWords(dimension, { of: [values[d]] }) : `${dimension.label} ${figure(values[d])}`));
    return `  ${policy}: point ${point} (${where.join('; ')})`;
  });
  return `Each does worst at\n${lines.join('\n')}`;
}

function pairsText({ found: { line } }: Assessed): string[] {
  if (line === undefined) return [];
  const rows = line.pairs.map(({ first, second, both, firstAlone, secondAlone, neither, pValue }) => [`${first} · ${second}`, `${both}`, `${firstAlone}`, `${secondAlone}`, `${neither}`, chance(pValue)]);
  return [table([['Futures that keep to the line', 'both', 'the first alone', 'the second alone', 'neither', 'p (Holm)'], ...rows])];
}

function informationText({ found: { information } }: Assessed): string {
  const rows = information.factors.slice(0, SHOWN).map(({ name, worth, upTo, pValue, switch: turn }) => [
    name,
    figure(worth),
    figure(upTo),
    chance(pValue),
    turn ? `below ${figure(turn.at)} ${turn.below}, above ${turn.above}` : '',
  ]);
  return `What it is worth to know, in the figure's unit; all at once, at most ${figure(information.perfect)}\n${table([['', 'worth', 'up to', 'p (Holm)', 'the choice by the mean turns'], ...rows], 'lrrrl')}`;
}

function measureText(one: Assessed): string {
  const { found, withoutFigure } = one;
  const { label, unit, better, smallest, futures, says } = found;
  const left = withoutFigure > 0 ? [`${count(withoutFigure, 'future')} left out: nobody of the group was there under some arm.`] : [];
  return [
    `${label}${unit && `, ${unit}`}: ${better} is better, differences below ${figure(smallest)} do not matter; ${count(futures, 'future')}\n${says.map((line) => `  ${line}`).join('\n')}`,
    standingsText(one),
    worstText(one),
    ...pairsText(one),
    informationText(one),
    ...left,
  ].join('\n\n');
}

export function robustnessText({ plan, points }: Laid, found: readonly Assessed[]): string {
  return [
    `${plan.title}\n${plan.scenario}: ${count(points.length, 'point')} × ${count(plan.arms.length, 'arm')}, each the mean of ${count(plan.replicates, 'replicate')}, ${count(plan.scale, 'person', 'people')} per agent, seed ${plan.seed}.`,
    factorTable(plan.factors),
    ...found.map(measureText),
    'All futures tried are weighed alike, within ranges most of which are assumed: shares of them are no probabilities. The worst of many futures and the largest\n' +
      'regret are partly luck; more replicates lower it. A line is yours to draw, and keeping to it is not the same as being safe. Each figure stands by itself:\n' +
      'what residents lose is never set off against what returnees gain.',
    SENTENCE,
  ].join('\n\n');
}
