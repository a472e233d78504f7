/**
 * Not built in: over draws of free and unit-cost parameters, which arm leads at equal full cost, for each outcome and group. One seed
 * for each draw, shared by all arms. A ranking that held in every draw would be a rule of the model, and is traced to it.
 */
import { inTurns } from '../../lib/inTurns.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import { latinHypercube } from '../latinHypercube.ts';
import { allSpentUsd } from '../money/cost.ts';
import { type Spread, spreadOf } from '../money/spread.ts';
import type { Prior } from '../priors.ts';
import { AT_ONCE, counted, type Simulate, type TellProgress } from '../simulate.ts';
import type { Values } from '../priors.ts';
import { type Arm, ARMS_SCENARIO, BUDGET_USD, FIRST_MONTH, LAST_MONTH } from './arms.ts';
import type { Attribution } from './attribution.ts';
import { drawAt, drawnPriors, withDraw } from './draws.ts';
import { figuresOf } from './measures.ts';
import { referenceArms } from './reference.ts';
import { type Seen, type Standing, standingsOf, twoByTwo } from './standing.ts';
import { attributionsOf, type Change } from './trace.ts';

/** January 2015 to December 2018: a year beyond the last month of the money. */
const MONTHS = 48;
/** Draws that are run again with other luck, and, for each rule looked for, with a term off. */
const AGAIN = 6;

export interface ArmFigures {
  readonly id: string;
  readonly label: string;
  readonly support?: Arm['support'];
  readonly access?: Arm['access'];
  readonly kinds: readonly string[];
  readonly budgetUsd: number;
  readonly spentUsd: Spread;
}

export interface NotBuiltIn {
  readonly rights: string;
  readonly method: string;
  readonly scenario: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly budgetUsd: number;
  readonly months: number;
  readonly scale: number;
  readonly draws: number;
  readonly seed: string;
  readonly arms: readonly ArmFigures[];
  /** Programmes that an arm should have and the model does not. */
  readonly missing: readonly string[];
  readonly priors: readonly Prior[];
  readonly standings: readonly Standing[];
  readonly attributions: readonly Attribution[];
  /** True when no arm of the two by two leads any outcome of any group in all draws without a rule that is named. */
  readonly explained: boolean;
}

export interface CompareOptions {
  readonly simulate: Simulate;
  readonly draws?: number;
  readonly scale?: number;
  readonly seed?: string;
  readonly progress?: TellProgress;
}

type Run = (arm: Arm, draw: number, luck: string, change?: Change) => Promise<Seen>;

function runner(simulate: Simulate, points: readonly Values[], priors: readonly Prior[], scale: number): Run {
  return async (arm, draw, luck, change = (scenario) => scenario) => {
    const scenario = change(withDraw(arm.scenario, drawAt(priors, points[draw])));
    const result = await simulate({ scenario, seed: luck, scale, months: MONTHS, commonUntil: FIRST_MONTH });
    return { figures: figuresOf(result, scenario), spentUsd: allSpentUsd(result) };
  };
}

/** Progress of runs whose number is known only as they are asked for. */
function asAsked(simulate: Simulate, progress: TellProgress | undefined): Simulate {
  let asked = 0;
  let done = 0;
  return async (request) => {
    asked++;
    const result = await simulate(request);
    progress?.(++done, asked);
    return result;
  };
}

export async function compareArms({ simulate, draws = 200, scale = 100, seed = '1', progress }: CompareOptions): Promise<NotBuiltIn> {
  const { arms, missing } = referenceArms();
  const priors = drawnPriors(arms.flatMap(({ kinds }) => kinds));
  const points = latinHypercube(`${seed} arms`, priors.map(({ path }) => path), draws);
  const few = Math.min(draws, AGAIN);
  const run = runner(counted(simulate, (draws + few) * arms.length, progress), points, priors, scale);
  const luck = (draw: number): string => `${seed} draw ${draw}`;
  const rows = (count: number, word: string): Promise<Seen[][]> =>
    inTurns(Array.from({ length: count }, (_, draw) => draw), AT_ONCE, (draw) => Promise.all(arms.map((arm) => run(arm, draw, `${luck(draw)}${word}`))));
  const seen = await rows(draws, '');
  const again = await rows(few, ', other luck');
  const standings = standingsOf(seen, again, arms);
  const places = twoByTwo(arms);
  const ofFour = seen.map((row) => places.map((k) => row[k]));
  const four = places.map((k) => arms[k]);
  const rerun = runner(asAsked(simulate, progress), points, priors, scale);
  const attributions = await attributionsOf({ standings, four, seen: ofFour, draws: few, again: (arm, draw, change) => rerun(arm, draw, luck(draw), change) });
  return {
    rights: rightsLine(arms[0].scenario),
    method: 'Latin hypercube over free parameters, unit costs and overheads of the programmes; equal budgets, everything included; the same luck in all arms of a draw.',
    scenario: ARMS_SCENARIO,
    firstMonth: FIRST_MONTH,
    lastMonth: LAST_MONTH,
    budgetUsd: BUDGET_USD,
    months: MONTHS,
    scale,
    draws,
    seed,
    arms: arms.map(({ id, label, support, access, kinds, scenario }, k) => ({
      id,
      label,
      ...(support && { support }),
      ...(access && { access }),
      kinds,
      budgetUsd: Object.values(scenario.programmes).reduce((sum, { budgetUsd }) => sum + budgetUsd, 0),
      spentUsd: spreadOf(seen.map((row) => row[k].spentUsd)),
    })),
    missing,
    priors,
    standings,
    attributions,
    explained: attributions.every(({ decidedBy }) => decidedBy.length > 0),
  };
}
