/**
 * The same full cost split several ways: private support or public goods, by returnees only or open to all; what migrants run together, a
 * general development budget, and no programme. Several budgets, horizons and conditions, over draws of what is not known. All arms,
 * budgets and conditions of a draw share its parameters and its luck.
 */
import { inTurns } from '../../lib/inTurns.ts';
import type { Scenario } from '../../model/scenario.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import { drawAt, drawnPriors, withDraw } from '../arms/draws.ts';
import { type Group, MEASURES } from '../arms/measures.ts';
import { latinHypercube } from '../latinHypercube.ts';
import { withFactors } from '../plan/factors.ts';
import type { Factor } from '../plan/plan.ts';
import { spreadOf } from '../money/spread.ts';
import type { Prior } from '../priors.ts';
import { AT_ONCE, counted, type Simulate, type TellProgress } from '../simulate.ts';
import { type Condition, conditionsOf, GIVEN, under } from './conditions.ts';
import { frontiersOf } from './frontiers.ts';
import { groupsOf, partlyThere } from './groups.ts';
import { type Given, isNone, type Runs, type SplitInput } from './given.ts';
import { lookInto } from './look.ts';
import { moneyByArm } from './money.ts';
import { horizonKey, horizonsOf, MAIN, monthsNeeded, type Schedule, type Seen, seenOf, spansOf } from './readings.ts';
import type { SplitReport } from './report.ts';
import { saySplit } from './words.ts';

interface Wished extends Schedule {
  readonly scenario: Scenario;
  /** Drawn over their ranges beside, or in place of, what is drawn anyway. */
  readonly factors?: readonly Factor[];
  readonly draws: number;
  readonly scale: number;
  readonly seed: string;
  /** Keys of the measures that are looked into. */
  readonly measures: readonly string[];
  readonly willingUsd: readonly number[];
}

export interface SplitOptions extends Wished {
  /** The arms at a full cost, the same arms in the same order; one without any programme among them. */
  readonly armsAt: (budgetUsd: number) => { readonly arms: readonly SplitInput[]; readonly missing: readonly string[] };
  readonly budgetsUsd: readonly number[];
  /** Of arrivals that respond. */
  readonly elasticity: number;
  /** Ids of the conditions under which arms are compared; all that the scenario has when left out. Given arrivals are always among them. */
  readonly conditions?: readonly string[];
}

/** All that is read of declarations: plain data, which a worker without them can run. */
export interface PreparedSplit extends Wished {
  /** By budget. */
  readonly sets: readonly { readonly budgetUsd: number; readonly arms: readonly SplitInput[] }[];
  readonly missing: readonly string[];
  readonly conditions: readonly Condition[];
  readonly lacking: readonly string[];
  readonly priors: readonly Prior[];
}

export interface Runner {
  readonly simulate: Simulate;
  readonly progress?: TellProgress;
}

export function prepareSplit({ armsAt, budgetsUsd, elasticity, conditions: ids, ...wished }: SplitOptions): PreparedSplit {
  const { scenario, factors = [] } = wished;
  const budgets = [...new Set(budgetsUsd)].sort((a, b) => a - b);
  const sets = budgets.map((budgetUsd) => ({ budgetUsd, ...armsAt(budgetUsd) }));
  const [{ arms, missing }] = sets;
  if (!arms.some(isNone)) throw new Error('No arm is without programmes: gains are told against none.');
  const { conditions, lacking } = conditionsOf(scenario, elasticity);
  return {
    ...wished,
    sets: sets.map(({ budgetUsd, arms: own }) => ({ budgetUsd, arms: own })),
    missing,
    conditions: conditions.filter(({ id }) => id === GIVEN || ids === undefined || ids.includes(id)),
    lacking,
    priors: [...drawnPriors(arms.flatMap(({ kinds }) => kinds)).filter(({ path }) => !factors.some((factor) => factor.path === path)), ...factors],
  };
}

/** No programme is one run, whatever the budget. */
export function runsOf({ conditions, draws, sets }: Pick<PreparedSplit, 'conditions' | 'draws' | 'sets'>): number {
  const none = sets[0].arms.filter(isNone).length;
  return conditions.length * draws * ((sets[0].arms.length - none) * sets.length + none);
}

export const split = ({ simulate, progress, ...options }: SplitOptions & Runner): Promise<SplitReport> => runSplit({ ...prepareSplit(options), simulate, ...(progress && { progress }) });

export async function runSplit(options: PreparedSplit & Runner): Promise<SplitReport> {
  const { scenario, sets, missing, conditions, lacking, priors, draws, scale, seed, firstMonth, lastMonth, measures, willingUsd, factors = [] } = options;
  const budgetsUsd = sets.map(({ budgetUsd }) => budgetUsd);
  const [{ arms }] = sets;
  const points = latinHypercube(`${seed} split`, priors.map(({ path }) => path), draws).map((point) => drawAt(priors, point));
  const months = monthsNeeded(scenario, options);
  const spans = spansOf(scenario, options);
  const simulate = counted(options.simulate, runsOf(options), options.progress);
  const run = async (so: Scenario, draw: number): Promise<Seen> => seenOf(await simulate({ scenario: so, seed: `${seed} draw ${draw}`, scale, months, commonUntil: firstMonth }), spans);
  const byDraw = await inTurns(points, AT_ONCE, (values, draw) => {
    const drawn = factors.map(({ path, integer }) => (integer ? Math.round(values[path]) : values[path]));
    return Promise.all(
      conditions.map((condition) => {
        const at = (arm: SplitInput): Promise<Seen> => run(under(condition, withFactors(withDraw(arm.scenario, values), factors, drawn)), draw);
        const none = arms.map((arm) => (isNone(arm) ? at(arm) : undefined));
        return Promise.all(sets.map((set) => Promise.all(set.arms.map((arm, a) => none[a] ?? at(arm)))));
      }),
    );
  });
  const runs: Runs = conditions.map((_, c) => budgetsUsd.map((__, b) => byDraw.map((one) => one[c][b])));
  const given: Given = { arms, none: arms.findIndex(isNone), budgetsUsd, runs: runs[0], priors, points, seed };
  const { frontiers, withoutFigure } = frontiersOf(runs, conditions.map(({ id }) => id), given, Object.keys(spans));
  const sides: readonly Group[] = ['residents', 'returnees'];
  const chosen = MEASURES.filter(({ key }) => measures.includes(key));
  const report: Omit<SplitReport, 'says'> = {
    rights: rightsLine(scenario),
    firstMonth,
    lastMonth,
    horizons: horizonsOf(options),
    months,
    scale,
    draws,
    seed,
    parameters: priors.length,
    budgetsUsd,
    arms: arms.map(({ id, label, kinds }, a) => ({ id, label, kinds, spentUsd: runs[0].map((byDraw) => spreadOf(byDraw.map((row) => row[a].spentUsd))) })),
    missing,
    conditions: conditions.map(({ id, label }, c) => ({ id, label, concentration: spreadOf(runs[c][0].map((row) => row[given.none].concentration)) })),
    lacking,
    frontiers,
    looked: chosen.flatMap((measure) => sides.map((group) => lookInto(given, measure, group, horizonKey(MAIN), willingUsd, withoutFigure))).filter((one) => one !== undefined),
    groups: groupsOf(given),
    money: moneyByArm(given),
    partlyThere: partlyThere(given),
    withoutFigure,
  };
  return { ...report, says: saySplit(report) };
}
