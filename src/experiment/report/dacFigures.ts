/** What the model can say under each of the six questions. Residents and returnees always stand side by side. */
import { readingPoints, readSide, type Side, type SideReading, SIDES } from '../../model/outcomes/sides.ts';
import { programmeOf } from '../../model/programmes/index.ts';
import type { RunResult } from '../../model/result.ts';
import type { ProgrammeInput } from '../../model/scenario.ts';
import { allSpentUsd, costOf, SPLIT, type SplitPart } from '../money/cost.ts';
import { departuresOf, type Pairs, sustainedOf } from '../money/effects.ts';
import { reachOf } from '../money/reach.ts';
import { last, type Prices, pricesOf } from '../money/spread.ts';
import { bothSides, type DacFigure, type DacRuns, over, spending } from './dacFigure.ts';

const YEAR = 12;
/** Headline outcomes of people's lives; each side's feeling about the other is added below. */
const LIVES = ['livingStandard', 'consumptionUsdPerMonth', 'unemployment', 'tenureMakeshift', 'outOfSchoolShare', 'wellbeing', 'rssComposite', 'involuntaryImmobility'];
/** Of them, what a programme leaves behind. */
const LASTING = ['consumptionUsdPerMonth', 'unemployment', 'outOfSchoolShare', 'wellbeing', 'rssComposite'];

/** People of a side of whom a share of an outcome is true. */
function people(result: RunResult, share: string, side: Side, month: number): number {
  return (result.outcomes[share]?.series[side]?.[month] ?? Number.NaN) * (result.outcomes['population']?.series[side]?.[month] ?? Number.NaN);
}

export function relevance({ scenario, result }: DacRuns): DacFigure[] {
  const start = spending(result)?.[0];
  const need = (label: string, share: string): DacFigure[] =>
    start === undefined ? [] : SIDES.map((side) => ({ label, unit: 'people', side, date: result.dates[start], value: people(result, share, side, start) }));
  return [
    ...need('Below the poverty line when spending began', 'poverty'),
    ...need('In makeshift shelter when spending began', 'tenureMakeshift'),
    ...Object.keys(result.programmes).flatMap((id) => reached(result, id, scenario.programmes[id], pricesOf(scenario))),
  ];
}

/** Nothing of programmes that work on places: they serve nobody in person. */
function reached(result: RunResult, id: string, input: ProgrammeInput, prices: Prices): DacFigure[] {
  const { label: of, kind } = result.programmes[id];
  const reach = reachOf([result], id, input, programmeOf(kind).enrols === 'person' ? 'person' : 'household', prices);
  if (reach === undefined) return [];
  const { unit, date, target, awareShare, served, residentsServed, coverageShare, reasons } = reach;
  return [
    { label: 'In the target', unit, of, date, value: target.median },
    { label: 'Have heard of it', unit: 'share', of, date, value: awareShare.median },
    { label: 'Served', unit, of, side: 'residents', value: residentsServed.median },
    { label: 'Served', unit, of, side: 'returnees', value: served.median - residentsServed.median },
    { label: 'Coverage: served over the target at its largest', unit: 'share', of, value: coverageShare.median },
    ...reasons.map(({ reason, count }) => ({ label: `Of the target: ${reason}`, unit, of, date, value: count.median })),
  ];
}

/** What all together do beyond the sum of what each does alone: for two programmes, A and B less A less B. */
export function coherence({ result, without, alone = {} }: DacRuns): DacFigure[] {
  const runs = Object.keys(result.programmes).flatMap((id) => alone[id] ?? []);
  if (runs.length < 2 || runs.length < Object.keys(result.programmes).length) return [];
  const points = readingPoints(result);
  return LIVES.flatMap((key) => {
    const effects = (run: RunResult): readonly SideReading[] => SIDES.map((side) => readSide(run, without, { outcome: key, side }, points));
    const [together, ...apart] = [result, ...runs].map(effects);
    return points.flatMap(({ date }, k) =>
      together.map(({ label, unit, side, differences = [] }, s): DacFigure => {
        const sum = apart.reduce((total, sides) => total + (sides[s].differences?.[k] ?? Number.NaN), 0);
        return { label: `${label}: all together beyond the sum of each alone`, unit, side, date, value: differences[k] - sum, isDifference: true };
      }),
    );
  });
}

export function effectiveness(runs: DacRuns): DacFigure[] {
  const { result, without } = runs;
  const points = readingPoints(result);
  const ofThoseHere = SIDES.flatMap((side) => {
    const { label, unit, values, differences = [] } = readSide(result, without, { outcome: 'rssSustained', side }, points);
    return points.map(({ date }, k) => ({ label: `${label}, of those here`, unit, side, date, value: values[k], difference: differences[k] }));
  });
  const ofAllWhoCame = Object.entries(result.horizons).flatMap(([of, { months, sustainedShare }]) =>
    months.flatMap((after, k): DacFigure[] => {
      if (!(sustainedShare[k] >= 0)) return [];
      const difference = sustainedShare[k] - (without.horizons[of]?.sustainedShare[k] ?? Number.NaN);
      return [{ label: `Score of a half or more, of all who came, ${after} months after arrival`, unit: 'share', of, value: sustainedShare[k], difference }];
    }),
  );
  return [...ofThoseHere, ...ofAllWhoCame];
}

/** Money whole, and what one more person with a lasting gain cost, beside departures and who wishes to leave and cannot. */
export function efficiency({ scenario, result, without }: DacRuns): DacFigure[] {
  const prices = pricesOf(scenario);
  const pair: Pairs = [[result, without]];
  const spent = [allSpentUsd(result)];
  const gained = sustainedOf(pair, spent, prices).flatMap(({ afterMonths, extra, costPerExtra }): DacFigure[] => {
    const label = `More adults who came with a score of a half or more, ${afterMonths} months after arrival`;
    return [
      { label, unit: 'people', side: 'returnees', value: extra.median, isDifference: true },
      { label: `${label}: all that was spent, for one`, unit: prices.unit, side: 'returnees', value: costPerExtra.usd.median },
    ];
  });
  const averted = departuresOf(pair, spent, prices).flatMap(({ side, irregularAverted, costPerIrregularAverted, immobilityShareChange }): DacFigure[] => [
    { label: 'Fewer departures by the irregular way, whole run', unit: 'people', side, value: irregularAverted.median, isDifference: true },
    { label: 'Fewer departures by the irregular way: all that was spent, for one', unit: prices.unit, side, value: costPerIrregularAverted.usd.median },
    { label: 'Wish to leave and cannot, last year', unit: 'share', side, value: immobilityShareChange.median, isDifference: true },
  ]);
  return [...Object.keys(result.programmes).flatMap((id) => moneyOf(result, id, scenario.programmes[id], prices)), ...gained, ...averted];
}

/** Where a programme's money went, whole, and what one served cost. */
function moneyOf(result: RunResult, id: string, input: ProgrammeInput, prices: Prices): DacFigure[] {
  const { label: of, served } = result.programmes[id];
  const { budgetUsd, spent, unspent, split } = costOf([result], id, input, prices);
  const usd = (label: string, value: number): DacFigure => ({ label, unit: prices.unit, of, value });
  return [
    usd('Budget', budgetUsd),
    usd('Spent, everything included', spent.usd.median),
    ...Object.entries(SPLIT).flatMap(([part, words]) => {
      const value = split[part as SplitPart].usd.median;
      return value > 0 ? [usd(`Spent: ${words}`, value)] : [];
    }),
    usd('Not spent', unspent.usd.median),
    usd('Spent for one person or household served', over(spent.usd.median, last(served))),
  ];
}

export const impact = (runs: DacRuns): DacFigure[] => bothSides(runs, LIVES, readingPoints(runs.result));

export function sustainability(runs: DacRuns): DacFigure[] {
  const { dates } = runs.result;
  const stops = spending(runs.result)?.[1];
  if (stops === undefined) return [];
  const months = [stops, stops + YEAR].filter((month) => month < dates.length);
  const prices = pricesOf(runs.scenario);
  const running = Object.entries(runs.result.programmes).flatMap(([id, { label: of }]): DacFigure[] => {
    const { whole, nobody } = costOf([runs.result], id, runs.scenario.programmes[id], prices).runningPerMonth;
    const unit = `${prices.unit} a month`;
    if (!(whole.usd.median > 0)) return [];
    return [
      { label: 'To keep in use what was built', unit, of, value: whole.usd.median },
      { label: 'Of it, what nobody pays: that part falls out of use', unit, of, value: nobody.usd.median },
    ];
  });
  return [...bothSides(runs, LASTING, months.map((month) => ({ month, date: dates[month] }))), ...running];
}
