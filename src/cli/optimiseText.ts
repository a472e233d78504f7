/** The best mixes as text: what they say first, then the figures they rest on, then what they do not say. */
import { wordsOf } from '../experiment/plan/futures.ts';
import type { BestMix, Figure, Mix } from '../experiment/optimise/report.ts';
import type { Measure, Plan } from '../experiment/plan/plan.ts';
import { monthDate } from '../model/calendar.ts';
import { SENTENCE } from '../model/result.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import type { Scenario } from '../model/scenario.ts';
import { table } from './terminal.ts';
import { count, figure, monthWords } from './words.ts';

const shown = ({ estimate, low, high }: Figure, { unit }: Measure): string => {
  const [value, from, to] = unit === 'share' ? [estimate, low, high].map((share) => `${(share * 100).toFixed(1)}`) : [estimate, low, high].map(figure);
  return `${value}${unit === 'share' ? ' %' : ''} (${from} to ${to})`;
};

function mixesText(found: BestMix, mixes: readonly Mix[], scenario: Scenario): string {
  const word = (value: number, lever: number): string => (found.levers[lever].unit === 'month' ? monthWords(monthDate(scenario, value)) : figure(value));
  const head = ['', ...found.levers.map(({ path, label, unit }) => (label === path ? wordsOf(path, unit === 'month' ? '' : unit) : label)), 'budgets, USD', 'spent, USD', ...found.objectives.map(({ label }) => label)];
  const rows = mixes.map((mix) => [
    mix.name,
    ...mix.values.map(word),
    figure(mix.budgetUsd),
    figure(Math.round(mix.spentUsd)),
    ...mix.figures.map((one, k) => shown(one, found.objectives[k])),
  ]);
  return table([head, ...rows]);
}

export function optimiseText({ title, arms, scenario, scale, seed }: Plan, found: BestMix): string {
  const { budgetUsd, fixedUsd, evaluations, replicates, freshReplicates, mixes, says, objectives } = found;
  const front = mixes.filter(({ onFront }) => onFront);
  const others = mixes.filter(({ onFront }) => !onFront);
  const fixed = fixedUsd > 0 ? `, of which USD ${figure(fixedUsd)} of programmes that no lever moves` : '';
  return [
    rightsLine(arms[0].scenario),
    `${title}\n${scenario}: full cost of all programmes at most USD ${figure(budgetUsd)}${fixed}; ${count(evaluations, 'mix', 'mixes')} tried on ${count(replicates, 'replicate')} each, ${count(scale, 'person', 'people')} per agent, seed ${seed}.\n` +
      `Figures: means over ${count(freshReplicates, 'fresh seed')} that the search has not seen, and their 95 % intervals. Better: ${objectives.map(({ label, better }) => `${better} ${label}`).join('; ')}.`,
    says.map((line) => `· ${line}`).join('\n'),
    `On the front\n${mixesText(found, front, arms[0].scenario)}`,
    ...(others.length > 0 ? [`Beaten in everything by one on the front\n${mixesText(found, others, arms[0].scenario)}`] : []),
    'A front is of the levers, ranges and objectives that the plan names: what is not named does not count here. Which of its mixes is right is yours to say.\n' +
      'Budgets are the most that can be spent; what is built goes on costing after the donor has left (`money` shows it). Who comes is given, and nothing aims at it.',
    SENTENCE,
  ].join('\n\n');
}
