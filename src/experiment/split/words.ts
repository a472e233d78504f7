/** What a split tells, in plain words. */
import { toldLeader } from './verdict.ts';
import type { Frontier, GainsAndLosses, SplitReport } from './report.ts';

const usd = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const named = ({ arms }: Pick<SplitReport, 'arms'>, id: string): string => arms.find((arm) => arm.id === id)?.label ?? id;
/** Who spends less than this part of the same budget has not cost the same. */
const SPENT = 0.5;

function leaderWords(report: Omit<SplitReport, 'says'>, frontier: Frontier): string {
  const each = frontier.byBudget.map((at) => {
    const { budgetUsd, leader, leads } = at;
    return `${usd(budgetUsd)}: ${toldLeader(at) !== undefined ? `${report.arms[leader].label}, clearly in ${leads.arms[leader].clearly} of ${leads.draws} draws` : 'arms cannot be told apart in most draws'}`;
  });
  return `${frontier.label} of ${frontier.group}, the year that ends two years after the first money, by US dollars: ${each.join('; ')}.`;
}

function losers({ groups, draws }: Omit<SplitReport, 'says'>): GainsAndLosses[] {
  return groups.filter(({ loses }) => loses > draws / 2);
}

/** An equal budget is no equal cost where delivery cannot spend it: the two must not be taken for one another. */
function unspentWords({ arms, budgetsUsd }: Omit<SplitReport, 'says'>): string[] {
  const found = arms.flatMap(({ label, kinds, spentUsd }) => {
    const short = budgetsUsd.flatMap((budget, b) => (kinds.length > 0 && spentUsd[b].median < budget * SPENT ? [`${usd(spentUsd[b].median)} of ${usd(budget)}`] : []));
    return short.length > 0 ? [`${label} ${short.join(', ')}`] : [];
  });
  return found.length > 0 ? [`Not the same cost in fact, as less than half is spent: ${found.join('; ')}. Too few qualify or hear of it in time, or an agent stands for too many people for so little money (--scale).`] : [];
}

export function saySplit(report: Omit<SplitReport, 'says'>): string[] {
  const leads = report.frontiers.filter(({ condition, reading, measure, group }) => condition === 'given' && reading === 'after24' && group !== 'all' && report.looked.some((one) => one.measure === measure && one.group === group));
  const crossovers = report.looked.flatMap(({ label, group, crossovers: found }) =>
    found.map(({ first, second, budgetUsd, interval, crosses, firstBelow }) => {
      const [below, above] = firstBelow ? [first, second] : [second, first];
      return `${label} of ${group}: ${named(report, above)} overtakes ${named(report, below)} at about ${usd(budgetUsd)} US dollars (95 %: ${usd(interval.low)} to ${usd(interval.high)}, in ${Math.round(crosses * 100)} of 100 resamples).`;
    }),
  );
  const lose = losers(report).map(({ arm, group, budgetUsd, loses }) => `${group} by ${named(report, arm)} at ${usd(budgetUsd)} (${loses} of ${report.draws} draws)`);
  return [
    ...unspentWords(report),
    ...leads.map((frontier) => leaderWords(report, frontier)),
    ...(crossovers.length > 0 ? crossovers : ['No arm overtakes another between the budgets tried, in the measures looked into.']),
    lose.length > 0 ? `Living standard is lost in most draws: ${lose.join('; ')}.` : 'No group told apart loses living standard, by more than the smallest difference that matters, in most draws; single people may.',
    ...(report.partlyThere.length > 0 ? [`Whether these gain or lose is not told everywhere, as in some runs nobody of them was there: ${report.partlyThere.join(', ')}.`] : []),
  ];
}
