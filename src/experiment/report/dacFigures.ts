/** What the model can say under each of the six questions. Residents and returnees always stand side by side. */
import { readingPoints, readSide, type Side, type SideReading, SIDES } from '../../model/outcomes/sides.ts';
import type { ProgrammeSeries, RunResult } from '../../model/result.ts';
import { bothSides, type DacFigure, type DacRuns, last, over, programmesOf, spending } from './dacFigure.ts';

const YEAR = 12;
const UNIT_SERVED = 'people or households';
/** Headline outcomes of people's lives; each side's feeling about the other is added below. */
const LIVES = ['livingStandard', 'consumptionUsdPerMonth', 'unemployment', 'tenureMakeshift', 'outOfSchoolShare', 'wellbeing', 'rssComposite', 'involuntaryImmobility'];
/** Of them, what a programme leaves behind. */
const LASTING = ['consumptionUsdPerMonth', 'unemployment', 'outOfSchoolShare', 'wellbeing', 'rssComposite'];

/** People of a side of whom a share of an outcome is true. */
function people(result: RunResult, share: string, side: Side, month: number): number {
  return (result.outcomes[share]?.series[side]?.[month] ?? Number.NaN) * (result.outcomes['population']?.series[side]?.[month] ?? Number.NaN);
}

export function relevance({ result }: DacRuns): DacFigure[] {
  const start = spending(result)?.[0];
  const need = (label: string, share: string): DacFigure[] =>
    start === undefined ? [] : SIDES.map((side) => ({ label, unit: 'people', side, date: result.dates[start], value: people(result, share, side, start) }));
  return [
    ...need('Below the poverty line when spending began', 'poverty'),
    ...need('In makeshift shelter when spending began', 'tenureMakeshift'),
    ...programmesOf(result).flatMap(reached),
  ];
}

/** Programmes that work on places name and serve nobody in person: nothing is told of them here. */
function reached({ label: of, target, served, residentsServed, ineligible, aware }: ProgrammeSeries): DacFigure[] {
  const most = Math.max(0, ...target);
  if (most === 0 && !(last(served) > 0)) return [];
  return [
    { label: 'In the target, at most', unit: UNIT_SERVED, of, value: most },
    { label: 'Have heard of it, at the end', unit: 'share', of, value: last(aware) },
    { label: 'Know of it and may not enrol, at most', unit: UNIT_SERVED, of, value: Math.max(0, ...ineligible) },
    { label: 'Served', unit: UNIT_SERVED, of, side: 'residents', value: last(residentsServed) },
    { label: 'Served', unit: UNIT_SERVED, of, side: 'returnees', value: last(served) - last(residentsServed) },
    { label: 'Served over the target at its largest', unit: 'share', of, value: over(last(served), most) },
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

/** People of all streams here with a score of a half or more, so long after arrival. */
function sustained({ horizons }: RunResult, after: number): number {
  return Object.values(horizons).reduce((sum, { months, arrived, sustainedShare }) => {
    const k = months.indexOf(after);
    return sum + (arrived[k] > 0 ? arrived[k] * sustainedShare[k] : 0);
  }, 0);
}

export function efficiency(runs: DacRuns): DacFigure[] {
  const { result, without } = runs;
  const money = programmesOf(result).flatMap(({ label: of, budgetUsd, spentUsd, unspentUsd, served }): DacFigure[] => [
    { label: 'Budget', unit: 'US dollars', of, value: budgetUsd },
    { label: 'Spent, everything included', unit: 'US dollars', of, value: last(spentUsd) },
    { label: 'Not spent', unit: 'US dollars', of, value: unspentUsd },
    { label: 'For one person or household served', unit: 'US dollars', of, value: over(last(spentUsd), last(served)) },
  ]);
  const spent = programmesOf(result).reduce((sum, { spentUsd }) => sum + last(spentUsd), 0);
  const perReturnee = [YEAR, 2 * YEAR, 3 * YEAR, 5 * YEAR].flatMap((after): DacFigure[] => {
    const value = sustained(result, after);
    if (!(value > 0)) return [];
    const difference = value - sustained(without, after);
    const label = `Adults who came with a score of a half or more, ${after} months after arrival`;
    return [
      { label, unit: 'people', side: 'returnees', value, difference },
      { label: `${label}: all that was spent, for one more`, unit: 'US dollars', side: 'returnees', value: over(spent, difference) },
    ];
  });
  return [...money, ...perReturnee, ...departuresAverted(runs, spent)];
}

/** Irregular departures averted, beside who wishes to leave and cannot: the one may only have become the other. */
function departuresAverted({ result, without }: DacRuns, spent: number): DacFigure[] {
  const [end] = readingPoints(result).slice(-1);
  if (end === undefined) return [];
  return SIDES.flatMap((side): DacFigure[] => {
    const left = (run: RunResult): number => (run.outcomes['leftIrregularly']?.series[side] ?? []).reduce((sum, n) => sum + (n > 0 ? n : 0), 0);
    const value = left(result);
    const difference = value - left(without);
    const { label, unit, values, differences = [] } = readSide(result, without, { outcome: 'involuntaryImmobility', side }, [end]);
    return [
      { label: 'Departures by the irregular way, whole run', unit: 'people', side, value, difference },
      { label: 'Departures by the irregular way: all that was spent, for one fewer', unit: 'US dollars', side, value: over(spent, -difference) },
      { label, unit, side, date: end.date, value: values[0], difference: differences[0] },
    ];
  });
}

export const impact = (runs: DacRuns): DacFigure[] => bothSides(runs, LIVES, readingPoints(runs.result));

export function sustainability(runs: DacRuns): DacFigure[] {
  const { dates } = runs.result;
  const stops = spending(runs.result)?.[1];
  if (stops === undefined) return [];
  const months = [stops, stops + YEAR].filter((month) => month < dates.length);
  const running = programmesOf(runs.result).flatMap(({ label: of, runningUsdPerMonth }): DacFigure[] => {
    const value = last(runningUsdPerMonth);
    return value > 0 ? [{ label: 'To keep in use what was built', unit: 'US dollars a month', of, value }] : [];
  });
  return [...bothSides(runs, LASTING, months.map((month) => ({ month, date: dates[month] }))), ...running];
}
