/** A split of the money as text: who leads at which budget, who gains and loses, what stays, and what it rests on. */
import type { Spread } from '../experiment/money/spread.ts';
import { horizonKey } from '../experiment/split/readings.ts';
import type { AtBudget, Frontier, GainsAndLosses, Looked, SplitReport } from '../experiment/split/report.ts';
import { SENTENCE } from '../model/result.ts';
import { table } from './terminal.ts';
import { count, figure, monthWords, signed } from './words.ts';

const whole = (value: number): string => figure(Math.round(value));
const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);
const spread = ({ low, median, high }: Spread): string => `${signed(median, '')} (${signed(low, '')} to ${signed(high, '')})`;
const labelOf = ({ arms }: SplitReport, id: string): string => arms.find((arm) => arm.id === id)?.label ?? id;

function armsText({ arms, budgetsUsd, missing }: SplitReport): string {
  const rows = arms.map(({ label, kinds, spentUsd }) => [label, kinds.join(', ') || '–', ...spentUsd.map(({ median }) => whole(median))]);
  const lacking = missing.length > 0 ? `\nNot in the model, and so left out: ${missing.join('; ')}.` : '';
  return `${table([['Arm', 'programmes', ...budgetsUsd.map((usd) => `spent of ${whole(usd)}`)], ...rows], 'll')}${lacking}`;
}

const wordsOf = (reading: string): string => (reading === 'left' ? 'after the donor' : `${reading.replace('after', '')} months`);

/** Of the measures looked into: gains over no programme, at 24 months by budget, and at the middle budget by horizon. */
function frontierText(report: SplitReport): string {
  const { arms, budgetsUsd, looked, frontiers } = report;
  const middle = Math.floor(budgetsUsd.length / 2);
  const readings: readonly string[] = [...report.horizons.map(horizonKey), 'left'];
  return looked
    .map(({ measure, label, group, reading }) => {
      const all = frontiers.filter((one) => one.condition === 'given' && one.measure === measure && one.group === group);
      const main = all.find((one) => one.reading === reading) as Frontier;
      const others = readings.flatMap((word) => all.filter((one) => one.reading === word));
      const cell = ({ gains, leader, leads }: AtBudget, a: number): string => `${leader === a ? '* ' : ''}${spread(gains[a])} ${percent(leads.arms[a].share)}`;
      const byBudget = arms.map((arm, a) => [arm.label, ...main.byBudget.map((one) => cell(one, a))]);
      const byHorizon = arms.map((arm, a) => [arm.label, ...others.map(({ byBudget: at }) => cell(at[middle], a))]);
      const told = main.byBudget.map(({ leads }) => `${leads.notToldApart} of ${leads.draws}`).join(', ');
      return [
        `${label}, ${group}: gain over no programme, median (90 % of draws), draws in which it leads; * leads by the mean`,
        table([[`${wordsOf(reading)}, at US dollars`, ...budgetsUsd.map(whole)], ...byBudget, [`best two nearer than ${figure(main.smallest)}`, ...told.split(', ')]]),
        table([[`at ${whole(budgetsUsd[middle])}, after`, ...others.map((one) => wordsOf(one.reading))], ...byHorizon]),
      ].join('\n');
    })
    .join('\n\n');
}

/** How conditions change who leads. */
function conditionsText(report: SplitReport): string {
  const { conditions, frontiers, looked, budgetsUsd } = report;
  const rows = looked.flatMap(({ measure, label, group, reading }) =>
    conditions.map(({ id, label: condition, concentration }, c) => {
      const frontier = frontiers.find((one) => one.condition === id && one.measure === measure && one.group === group && one.reading === reading);
      return [c === 0 ? `${label}, ${group}` : '', condition, percent(concentration.median), ...(frontier?.byBudget ?? []).map(({ leader, leads }) => `${report.arms[leader].label} (${leads.arms[leader].clearly} of ${leads.draws})`)];
    }),
  );
  const notes = report.lacking.length > 0 ? `\n${report.lacking.join('\n')}` : '';
  return `Who leads by the mean under other conditions (draws in which it does clearly), 24 months; of newcomers, those in the zone where most live\n${table([['', '', 'in one zone', ...budgetsUsd.map(whole)], ...rows], 'llrlll')}${notes}`;
}

function lookedText(report: SplitReport, { label, group, crossovers, flips, acceptability }: Looked): string {
  const over = crossovers.map(({ first, second, budgetUsd, interval, crosses, firstBelow }) => {
    const [below, above] = firstBelow ? [first, second] : [second, first];
    return [labelOf(report, above), labelOf(report, below), whole(budgetUsd), `${whole(interval.low)} to ${whole(interval.high)}`, percent(crosses)];
  });
  const costs = flips.costs.map(({ doc, at, below, above }) => `  ${doc} Below ${figure(at)} ${labelOf(report, below)} does better on average, above it ${labelOf(report, above)}.`);
  const curves = acceptability.slice(Math.floor(acceptability.length / 2)).slice(0, 1).map(({ budgetUsd, unit, curve }) => {
    const rows = report.arms.map((arm, a) => [arm.label, ...curve.map(({ shares, best }) => `${best === a ? '* ' : ''}${percent(shares[a])}`)]);
    return `At ${whole(budgetUsd)} US dollars, share of draws in which an arm is best, by what one unit (${unit}) is worth in US dollars; * best by the mean\n${table([['', ...curve.map(({ willingUsd }) => whole(willingUsd))], ...rows])}`;
  });
  return [
    `${label}, ${group}, 24 months, looked into`,
    over.length > 0 ? table([['overtakes', '', 'at US dollars', '95 %', 'resamples that cross'], ...over], 'llrrr') : 'No arm overtakes another between the budgets tried.',
    costs.length > 0 ? `Unit costs that turn the choice between ${labelOf(report, flips.leader)} and ${labelOf(report, flips.second)}:\n${costs.join('\n')}` : `None of ${count(flips.looked, 'unit cost')} and overheads turns the choice between ${labelOf(report, flips.leader)} and ${labelOf(report, flips.second)} by itself more than chance would.`,
    ...curves,
  ].join('\n');
}

function groupsText({ groups, arms, budgetsUsd, draws }: SplitReport): string {
  const budget = budgetsUsd[Math.floor(budgetsUsd.length / 2)];
  const names = [...new Set(groups.map(({ group }) => group))];
  const cell = (one: GainsAndLosses | undefined): string => (one === undefined ? '–' : `${signed(one.change.median, '')} [${one.gains}/${one.loses}] ${signed(one.stays.median, '')}`);
  const rows = arms.filter(({ id }) => groups.some(({ arm }) => arm === id)).map(({ id, label }) => [label, ...names.map((group) => cell(groups.find((one) => one.arm === id && one.group === group && one.budgetUsd === budget)))]);
  return `Who gains and who loses at ${whole(budget)} US dollars: living standard against no programme at 24 months, [draws in which the group gains / loses, of ${draws}], and what stays 13 to 24 months after the last money\n${table([['', ...names], ...rows])}`;
}

export function splitText(title: string, found: SplitReport): string {
  const { rights, says, draws, parameters, scale, months, firstMonth, lastMonth } = found;
  return [
    rights,
    `${title}: the same full cost, split several ways\n${count(draws, 'draw')} of ${count(parameters, 'parameter')}, ${count(scale, 'person', 'people')} per agent, ${months} months; money from ${monthWords(firstMonth)} to ${monthWords(lastMonth)}.`,
    says.join('\n'),
    armsText(found),
    frontierText(found),
    groupsText(found),
    conditionsText(found),
    ...found.looked.map((one) => lookedText(found, one)),
    'Arrivals are given: arms change nothing in how many come, and where arrivals respond they come earlier, not in greater number. Where people settle is moved by one\n' +
      'assumption of the model for all arms alike. Draws weigh all values of assumed ranges alike: shares of them are no probabilities. A gain of a group is a mean: people of it\n' +
      'may lose. Residents and returnees are never summed. Interval of overtaking: bootstrap over draws. Frontiers of all measures, groups and readings: --json.',
    SENTENCE,
  ].join('\n\n');
}
