/** Money as tables for people: the sentence on rights, then full cost, then reach, and only then what it did. */
import { SPLIT, type SplitPart } from '../experiment/money/cost.ts';
import type { Effects, MoneyReport, ProgrammeMoney } from '../experiment/money/money.ts';
import type { Amount, Prices, Spread } from '../experiment/money/spread.ts';
import { SENTENCE } from '../model/result.ts';
import { table } from './terminal.ts';
import { count, figure, measure, monthWords, signed } from './words.ts';

const NONE = 'none shown';
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
const section = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
const whole = (value: number): string => figure(Math.round(value)).replace('-', '−');

/** "12 (8 to 15)": median over seeds, and the middle 90 % of them. */
function spread({ low, median, high }: Spread, word: (value: number) => string): string {
  if (Number.isNaN(median)) return NONE;
  return `${word(median)} (${word(low)} to ${word(high)})`;
}

/** Money for one more: an end of the range that no seed can pay for has no figure. */
function forOne({ usd: { low, median, high } }: Amount, { localPerUsd, localUnit }: Prices): string {
  if (Number.isNaN(median)) return Number.isNaN(low) ? NONE : `${NONE} (${whole(low)} at best)`;
  const most = Number.isNaN(high) ? 'no end' : whole(high);
  return `${whole(median)} (${whole(low)} to ${most}), ${whole(median * localPerUsd)} ${localUnit.slice(0, 3)}`;
}

const money = ({ usd, local }: Amount, { localUnit }: Prices): string[] => [spread(usd, whole), `${whole(local.median)} ${localUnit.slice(0, 3)}`];

function costText({ label, cost }: ProgrammeMoney, prices: Prices): string {
  const { spent, unspent, returned, split, runningPerMonth: running } = cost;
  const share = ({ usd }: Amount): string => (spent.usd.median > 0 ? measure(usd.median / spent.usd.median, 'share') : '');
  const rows = [
    ['Budget', whole(cost.budgetUsd), `${whole(cost.budgetUsd * prices.localPerUsd)} ${prices.localUnit.slice(0, 3)}`, ''],
    ['Spent, everything included', ...money(spent, prices), share(spent)],
    ...(Object.keys(SPLIT) as SplitPart[]).map((part) => [`  ${SPLIT[part]}`, ...money(split[part], prices), share(split[part])]),
    ['Not spent', ...money(unspent, prices), ''],
    ['  of it handed back', ...money(returned, prices), ''],
  ];
  if (running.whole.usd.median > 0) {
    rows.push(
      ['To keep what was built in use, a month after the donor', ...money(running.whole, prices), ''],
      [`  others pay (${measure(running.othersShare, 'share')} of it)`, ...money(running.others, prices), ''],
      ['  nobody pays: falls out of use', ...money(running.nobody, prices), ''],
    );
  }
  return section(label, indented(table(rows)), indented(monthsText(cost.byMonth)));
}

/** Every third month is enough for eyes; all are in the JSON. */
function monthsText({ dates, spentUsd, unspentUsd }: ProgrammeMoney['cost']['byMonth']): string {
  const used = dates.flatMap((_, m) => (spentUsd[m] > 0 ? [m] : []));
  const [first, end] = [used[0], used.at(-1)];
  if (first === undefined || end === undefined) return 'Nothing was spent in any month.';
  const quarters = Array.from({ length: Math.ceil((end - first + 1) / 3) }, (_, q) => first + q * 3);
  const spentIn = (from: number): number => spentUsd.slice(from, from + 3).reduce((sum, usd) => sum + usd, 0);
  return table([
    ['quarter from', ...quarters.map((m) => monthWords(dates[m]))],
    ['spent', ...quarters.map((m) => whole(spentIn(m)))],
    ['left at its end', ...quarters.map((m) => whole(unspentUsd[Math.min(m + 2, dates.length - 1)]))],
  ]);
}

const percent = (value: number): string => measure(value, 'share');
/** More people, or fewer. */
const people = (value: number): string => signed(Math.round(value), 'people');

function reachText({ label, reach }: ProgrammeMoney, prices: Prices): string {
  if (reach === undefined) return section(label, '  Works on places: it names and serves nobody in person.');
  const rows = [
    [`In the target (${reach.unit}), ${monthWords(reach.date)}`, spread(reach.target, whole)],
    ['Served, whole run', spread(reach.served, whole)],
    ['  of them residents and earlier returnees', spread(reach.residentsServed, whole)],
    ...(reach.fallsShort.median > 0 ? [['  of them with too little for its purpose', spread(reach.fallsShort, whole)]] : []),
    ['Coverage: served over the target at its largest', spread(reach.coverageShare, percent)],
    ['Cost for one served, everything included (US dollars)', forOne(reach.costPerServed, prices)],
    ['Have heard of it', spread(reach.awareShare, percent)],
  ];
  const reasons = reach.reasons.map(({ reason, count: many }) => [`  ${reason}`, spread(many, whole)]);
  return section(label, indented(table([...rows, ...(reasons.length > 0 ? [['Who takes part, and reasons for not', '']] : []), ...reasons])));
}

function lives({ sustained, departures }: Effects, prices: Prices): string {
  const rows = sustained.map(({ afterMonths, shareWith, shareWithout, extra, costPerExtra }) => [
    `${afterMonths} months after arrival`,
    spread(shareWith, percent),
    spread(shareWithout, percent),
    spread(extra, people),
    forOne(costPerExtra, prices),
  ]);
  const averted = departures.flatMap(({ side, ...of }) => {
    const beside = spread(of.immobilityShareChange, (value) => signed(value, 'share'));
    return [
      [`irregular, ${side}`, spread(of.irregularAverted, whole), forOne(of.costPerIrregularAverted, prices), beside],
      [`all, ${side}`, spread(of.allAverted, whole), forOne(of.costPerAverted, prices), beside],
    ];
  });
  return section(
    'Lasting reintegration: score of a half or more, of all adults who had arrived',
    indented(rows.length > 0 ? table([['', 'with', 'without', 'more people', 'US dollars for one more'], ...rows]) : 'Nobody had arrived for so long.'),
    'Departures averted, beside who wishes to leave and cannot',
    indented(table([['', 'averted', 'US dollars for one averted', 'wish to leave and cannot'], ...averted])),
  );
}

function effectsText(effects: Effects, prices: Prices): string {
  const { twins, deadWeight, displacement, spillOver } = effects;
  const weights = deadWeight.map(({ label, withIt, without, both, deadWeightShare }) => [label, ...[withIt, without, both].map((one) => spread(one, whole)), spread(deadWeightShare, percent)]);
  const displaced = displacement.map(({ side, gainedByServed, lostByOthers, lostPerGained }) => [
    side,
    spread(gainedByServed, people),
    spread(lostByOthers, whole),
    Number.isNaN(lostPerGained) ? NONE : figure(lostPerGained),
  ]);
  const spills = spillOver.map(({ label, unit, side, without, change }) => [
    `${label} (${unit})`,
    side,
    spread(without, figure),
    spread(change, (value) => signed(value, unit)),
  ]);
  return section(
    `With it, against ${effects.against}. Spent: ${spread(effects.spent.usd, whole)}`,
    lives(effects, prices),
    `Dead-weight: those served, and the same people without it (${count(twins, 'pair')} over all seeds)`,
    indented(twins > 0 ? table([['at the end', 'with it', 'without it', 'both', 'dead-weight'], ...weights]) : 'Nobody was served in person.'),
    'Displacement: regular jobs and trades at the end',
    indented(table([['', 'gained by those served', 'lost by the others (−: they gained)', 'lost for each one gained'], ...displaced])),
    'Spill-over to all, where each side lives: mean of the last twelve months',
    indented(table([['', '', 'without', 'change'], ...spills], 'llrr')),
  );
}

export function moneyText(report: MoneyReport): string {
  const { rights, title, seeds, scale, prices, programmes, all, notes } = report;
  const apart = programmes.flatMap(({ label, effects }) => (effects ? [`${label}: ${effectsText(effects, prices)}`] : []));
  return [
    rights,
    `${title}: ${count(seeds.length, 'seed')}, ${count(scale, 'person', 'people')} per agent. Median over seeds, and the middle 90 % of them.\n` +
      `Money in ${prices.unit}; 1 US dollar = ${figure(prices.localPerUsd)} ${prices.localUnit}. Budgets together: ${whole(report.budgetUsd)}.`,
    'FULL COST',
    ...programmes.map((one) => costText(one, prices)),
    'WHOM IT REACHES',
    ...programmes.map((one) => reachText(one, prices)),
    'WHAT IT DOES, ALL PROGRAMMES TOGETHER',
    effectsText(all, prices),
    ...(apart.length > 0 ? ['WHAT EACH DOES', ...apart] : []),
    notes.map((note) => `· ${note}`).join('\n'),
    SENTENCE,
  ].join('\n\n');
}
