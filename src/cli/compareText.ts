/** A comparison as text: verdicts first, then differences with luck and futures apart, then the two baselines, then what it does not say. */
import type { ByProgramme } from '../experiment/comparison/byProgramme.ts';
import { type Added, onOffer } from '../experiment/comparison/offers.ts';
import type { MeasureCompared } from '../experiment/comparison/ofPlan.ts';
import type { PairCompared } from '../experiment/comparison/pair.ts';
import type { TwinsCompared } from '../experiment/comparison/twins.ts';
import { shownUnit } from '../experiment/plan/futures.ts';
import type { Laid } from '../experiment/plan/cases.ts';
import { SENTENCE } from '../model/result.ts';
import { effectsText, fine, range, signed, twinsText } from './compareMoreText.ts';
import { factorTable } from './discoverText.ts';
import { table } from './terminal.ts';
import { count, figure } from './words.ts';

const times = (saved: number): string => (Number.isNaN(saved) ? '–' : saved >= 1_000 ? '> 1,000 ×' : `${saved.toFixed(1)} ×`);

/** Where one future was tried there is no spread over futures to show. */
function pairsText(pairs: readonly PairCompared[]): string {
  const several = pairs.some(({ futures }) => futures > 1);
  const head = ['Difference', 'mean', 'luck alone (95 %)', ...(several ? ['90 % of futures', 'futures that each leads clearly'] : []), 'pairing saved'];
  const rows = pairs.map(({ first, second, difference, saved, verdict }) => {
    const futures = [range(difference.futures), `${verdict.first} · ${verdict.second} of ${verdict.futures}`];
    return [`${first} less ${second}`, signed(difference.mean), range(difference.luck), ...(several ? futures : []), times(saved)];
  });
  return table([head, ...rows]);
}

function baselineText({ levels }: MeasureCompared): string {
  const before = levels.some((level) => level.before !== undefined);
  const none = levels.some(({ againstNone }) => againstNone !== undefined);
  const rows = levels.map(({ policy, mean, before: was, againstNone }) => [
    policy,
    figure(mean),
    ...(before ? [figure(was), signed(mean - (was ?? Number.NaN))] : []),
    ...(none ? [againstNone ? signed(againstNone.mean) : '', againstNone ? range(againstNone.luck) : ''] : []),
  ]);
  return table([['', 'level', ...(before ? ['before the arrivals', 'since then'] : []), ...(none ? ['against no programme', 'luck alone (95 %)'] : [])], ...rows]);
}

function measureText(one: MeasureCompared): string {
  const { measure, pairs } = one;
  const { label, unit, better, smallest } = measure;
  const shown = shownUnit(unit);
  const left = Math.max(0, ...pairs.map(({ withoutFigure }) => withoutFigure));
  const reversed = pairs.flatMap(({ reversedBy }) => reversedBy?.says ?? []);
  return [
    `${label}${shown && `, ${shown}`}: ${better} is better${smallest > 0 ? `, differences up to ${fine(smallest)} do not matter` : ''}\n${pairs.map(({ says }) => `  ${says}`).join('\n')}`,
    pairsText(pairs),
    baselineText(one),
    ...(reversed.length > 0 ? [`What reverses it\n${reversed.map((line) => `  ${line}`).join('\n')}`] : []),
    ...(left > 0 ? [`Up to ${count(left, 'future')} left out: nobody of the group was there under one of two arms.`] : []),
  ].join('\n\n');
}

/** The measure that gains least says how many replicates are worth how many. */
function savedText(found: readonly MeasureCompared[], replicates: number): string[] {
  const all = found.flatMap(({ measure, pairs }) => pairs.map((pair) => ({ measure, ...pair }))).filter(({ saved }) => Number.isFinite(saved));
  if (replicates < 2 || all.length === 0) return ['One replicate: what luck does, and what pairing saved, cannot be told. Give --replicates 5 or more.'];
  const least = all.reduce((worst, pair) => (pair.saved < worst.saved ? pair : worst));
  const worth = count(Math.round(replicates * least.saved), 'unpaired one');
  return [`Pairing on the same luck: ${count(replicates, 'replicate')} tell as much as ${worth} where it saves least (${least.measure.label}, ${least.first} and ${least.second}: ${times(least.saved)}).`];
}

export interface Compared {
  readonly found: readonly MeasureCompared[];
  readonly twins: readonly TwinsCompared[];
  readonly effects?: readonly ByProgramme[] | undefined;
}

export function compareText({ plan, points }: Laid, { found, twins, effects = [] }: Compared, { policies, because }: Pick<Added, 'policies' | 'because'>): string {
  const arms = plan.arms.filter(({ id }) => policies.includes(id)).map(({ label }) => label);
  return [
    `${plan.title}\n${plan.scenario}: ${count(plan.arms.length, 'arm')} × ${count(points.length, 'point')} × ${count(plan.replicates, 'replicate')} on the same luck, ${count(plan.scale, 'person', 'people')} per agent, seed ${plan.seed}.`,
    ...(arms.length > 0 ? [`Always on offer, and added: ${arms.join('; ')}. --only leaves them out.`] : []),
    ...(because ? [`No programme and leave to remain were not added: ${because}.`] : []),
    ...(plan.factors.length > 0 ? [factorTable(plan.factors)] : ['Nothing was varied but luck: a plan with `factors`, unit costs among them, says whether a lead holds where the figures are others.']),
    ...found.map(measureText),
    ...twinsText(twins, plan.arms.find(({ id }) => id === onOffer(plan).none)?.label ?? plan.arms[0].label),
    ...effects.map(effectsText),
    ...savedText(found, plan.replicates),
    'Futures tried are weighed alike, within ranges most of which are assumed: shares of them are no probabilities. Luck alone is what other seeds would do to the\n' +
      'mean. Since the arrivals, most of what changed came with them; what a policy did is its difference against no programme. With leave to remain fewer people\n' +
      'come, so that figures of returnees are of other people. What residents lose is never set off against what returnees gain.',
    SENTENCE,
  ].join('\n\n');
}
