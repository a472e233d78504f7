import { Livelihood } from '../state.ts';
import type { Outcome } from './outcome.ts';
import { ratio, sum } from './outcome.ts';
import { earned, everybody, inLabourForce, labourDays, living } from './persons.ts';
import { skilled } from './survey.ts';
import { tally } from './tally.ts';

const L = Livelihood;
const household = tally('households.money', 6, 1, ({ households, scenario }) => {
  const { people, income, consumption, reference, living } = households;
  const line = scenario.place.povertyLineUsdPerMonth * 100;
  return (h, sums, at) => {
    const heads = people[h];
    const before = reference[h] * heads;
    sums[at] += heads;
    sums[at + 1] += income[h];
    sums[at + 2] += consumption[h] * heads;
    if (consumption[h] < line) sums[at + 3] += heads;
    sums[at + 4] += Math.round(Math.min(20, living[h]) * before);
    sums[at + 5] += before;
  };
});
/** Floor of equivalence of livelihoods: 0.2 % of people, about 0.75 % of the labour force. */
const LIVELIHOOD_FLOOR = 3_000;
const count = (key: string, label: string, code: number, doc: string, floor?: number): Outcome => ({
  key,
  label,
  unit: 'people',
  doc,
  of: { top: living(code) },
  ...(floor !== undefined && { floor }),
});

export const livelihoodOutcomes: readonly Outcome[] = [
  { key: 'population', label: 'People', unit: 'people', doc: 'People present.', of: { top: everybody }, floor: 100 },
  count('dayLabourers', 'Day labourers', L.dayLabourer, 'People who look for work by the day at a labour square.', LIVELIHOOD_FLOOR),
  count('unemployed', 'Unemployed', L.unemployed, 'People of the labour force without any work who are not at the square.', LIVELIHOOD_FLOOR),
  count('wageWorkers', 'In regular work', L.wageWorker, 'People in regular wage work.', LIVELIHOOD_FLOOR),
  count('selfEmployed', 'Self-employed', L.selfEmployed, 'Farmers, traders, craftspeople and others on their own account.', LIVELIHOOD_FLOOR),
  count('publicWorkers', 'In public works', L.publicWorks, 'People hired by public works.'),
  { key: 'unemployment', label: 'Unemployment', unit: 'share', doc: 'Unemployed over the labour force (day labourers count as working).', of: { top: living(L.unemployed), bottom: inLabourForce } },
  { key: 'daysWorked', label: 'Days a day labourer works', unit: 'days a month', doc: 'Days of work that a day labourer finds in a month.', of: { top: labourDays, bottom: living(L.dayLabourer) } },
  { key: 'earningsUsdPerMonth', label: 'Earnings of who works', unit: 'US dollars a month', doc: 'Mean earnings of people who work or look for work.', of: { top: earned, bottom: inLabourForce, factor: 0.01 } },
  { key: 'incomeUsdPerMonth', label: 'Income per head', unit: 'US dollars a month', doc: 'Household income from all sources, per head.', of: { top: sum(household, 1), bottom: sum(household, 0), factor: 0.01 } },
  { key: 'consumptionUsdPerMonth', label: 'Consumption per head', unit: 'US dollars a month', doc: 'What households consume per head, rent included, smoothed over a quarter.', of: { top: sum(household, 2), bottom: sum(household, 0), factor: 0.01 }, floor: 0.3 },
  { key: 'poverty', label: 'Poverty', unit: 'share', doc: 'People below the poverty line of the place.', of: { top: sum(household, 3), bottom: sum(household, 0) } },
  { key: 'livingStandard', label: 'Living standard over before', unit: 'ratio (1 = before)', doc: 'Real consumption, services, room and travel over before: own past here for who lived here, life abroad for who came.', of: { top: sum(household, 4), bottom: sum(household, 5) }, floor: 0.02 },
  { key: 'dayWageUsdPerDay', label: 'Day wage', unit: 'US dollars a day', doc: 'Wage of a casual day.', zone: { value: (w, z) => w.zones.dayWageUsdPerDay[z], whole: 'meanByPeople' }, floor: 0.05 },
  { key: 'regularWageIndex', label: 'Regular wages', unit: 'ratio (1 = before)', doc: 'Wages of regular work over before.', zone: { value: (w, z) => w.zones.wageFactor[z], whole: 'meanByPeople' }, floor: 0.02 },
  { key: 'labourersAtSquares', label: 'Labourers at the squares', unit: 'people', doc: 'Day labourers by the zone of the square where they wait, not by that of their home.', zone: { value: (w, z) => w.zones.casualWorkers[z] * w.scale, whole: 'sum' } },
  { key: 'enterprises', label: 'Small enterprises', unit: 'enterprises', doc: 'Small trades, farms left out.', zone: { value: (w, z) => sumZone(w.trades.enterprises, z, 6, 1) * w.scale, whole: 'sum' }, floor: LIVELIHOOD_FLOOR },
  { key: 'enterpriseFailures', label: 'Enterprises closed', unit: 'enterprises a month', doc: 'Small trades closed in the month.', zone: { value: (w, z) => sumZone(w.trades.failures, z, 6, 0) * w.scale, whole: 'sum' } },
  { key: 'profitIndex', label: 'Earnings of small trades', unit: 'ratio (1 = before)', doc: 'Net earnings of small trades over before.', zone: { value: (w, z) => (w.trades.profitBaseUsdPerMonth[z * 6 + 1] > 0 ? w.trades.profitUsdPerMonth[z * 6 + 1] / w.trades.profitBaseUsdPerMonth[z * 6 + 1] : 1), whole: 'meanByPeople' } },
  { key: 'turnoverIndex', label: 'Local spending', unit: 'ratio (1 = before)', doc: 'Spending that reaches the markets of the zone, over before.', zone: { value: (w, z) => ratio(w.zones.spendingCents[z], w.zones.spendingBaseCents[z]), whole: 'meanByPeople' } },
  { key: 'skilled', label: 'Skilled trades and business experience', unit: 'people', doc: 'Adults with a skilled trade or business experience: what people bring, shown for those who came and those who lived here.', of: { top: skilled } },
  { key: 'newcomerEnterprises', label: 'Enterprises opened by newcomers', unit: 'enterprises, so far', doc: 'Trades that returnees and displaced people have opened.', run: (w) => w.facts.newcomerEntries * w.scale },
];

function sumZone(values: Float64Array, z: number, width: number, from: number): number {
  let total = 0;
  for (let k = from; k < width; k++) total += values[z * width + k];
  return total;
}
