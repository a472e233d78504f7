/**
 * Money: what programmes cost, whole; whom they reach; and what a dollar does against the same people without it. Medians and the
 * middle 90 % over seeds. There is no sum of all this in one figure.
 */
import { programmeOf } from '../../model/programmes/index.ts';
import type { RunResult } from '../../model/result.ts';
import { rightsLine } from '../../model/rightsSheet.ts';
import type { Scenario } from '../../model/scenario.ts';
import { counted, seedsOf, type Simulate, type TellProgress } from '../simulate.ts';
import { allSpentUsd, costOf, type ProgrammeCost, spentUsd } from './cost.ts';
import { type DeadWeight, deadWeight, type Displacement, displacement, pairsOf } from './deadWeight.ts';
import { type Departures, departuresOf, type Pairs, type SpillOver, spillOver, type Sustained, sustainedOf } from './effects.ts';
import { type ProgrammeReach, reachOf } from './reach.ts';
import { type Amount, amountOf, type Prices, pricesOf } from './spread.ts';
import { runsPerSeed, runTwins, type Twins, type TwinsAsked } from './twins.ts';

/** What money does, against the same people without it. */
export interface Effects {
  readonly against: string;
  readonly spent: Amount;
  /** People served, over all seeds, who have a twin without. */
  readonly twins: number;
  readonly sustained: readonly Sustained[];
  readonly departures: readonly Departures[];
  readonly deadWeight: readonly DeadWeight[];
  readonly displacement: readonly Displacement[];
  readonly spillOver: readonly SpillOver[];
}

export interface ProgrammeMoney {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly cost: ProgrammeCost;
  /** Absent for programmes that work on places and serve nobody in person. */
  readonly reach?: ProgrammeReach;
  /** Against a run in which this one is left out and all others go on; absent unless asked for. */
  readonly effects?: Effects;
}

export interface MoneyReport {
  readonly rights: string;
  readonly title: string;
  readonly seeds: readonly string[];
  readonly scale: number;
  readonly prices: Prices;
  readonly programmes: readonly ProgrammeMoney[];
  readonly budgetUsd: number;
  readonly all: Effects;
  readonly notes: readonly string[];
}

export const NOTES = [
  'Cost, whole: everything charged to a budget. What families and unpaid authorities bear is not in it.',
  'Cost per one more: from what a dollar gains in each seed; "none shown" where the gain is not above zero in the median, or at that end of the range.',
  'Who enrols for a household stands for it in dead-weight; its other members count among "the others" in displacement.',
  'The model marks no departure as one of distress: irregular departures stand for them. Fewer departures are no gain where more people wish to leave and cannot.',
  'Seeds vary luck alone: unit costs and parameters are held, and most of them are assumed.',
] as const;

export interface MoneyOptions extends TwinsAsked {
  readonly simulate: Simulate;
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly progress?: TellProgress;
}

function effects(runs: readonly Twins[], twin: (one: Twins) => RunResult, ids: readonly string[], prices: Prices): Omit<Effects, 'against'> {
  const pairs: Pairs = runs.map((one) => [one.result, twin(one)]);
  const people = pairs.map(([withIt, without]) => pairsOf(withIt.lives, without.lives, ids));
  const usd = runs.map(({ result }) => (ids.length === 1 ? spentUsd(result, ids[0]) : allSpentUsd(result)));
  const { scale } = runs[0].result;
  return {
    spent: amountOf(usd, prices),
    twins: people.reduce((sum, seed) => sum + seed.length, 0) * scale,
    sustained: sustainedOf(pairs, usd, prices),
    departures: departuresOf(pairs, usd, prices),
    deadWeight: deadWeight(people, scale),
    displacement: displacement(pairs, people, scale),
    spillOver: spillOver(pairs),
  };
}

export async function evaluateMoney({ simulate, scenario, seeds: count, progress, each, ...asked }: MoneyOptions): Promise<MoneyReport> {
  const ids = Object.keys(scenario.programmes);
  if (ids.length === 0) throw new Error('The scenario has no programmes: there is no money to follow.');
  const seeds = seedsOf(count);
  const told = counted(simulate, seeds.length * runsPerSeed(scenario, each), progress);
  const runs = await Promise.all(seeds.map((seed) => runTwins(told, scenario, seed, { ...asked, ...(each && { each }) })));
  const prices = pricesOf(scenario);
  const results = runs.map(({ result }) => result);
  const programmes = ids.map((id): ProgrammeMoney => {
    const input = scenario.programmes[id];
    const definition = programmeOf(input.kind);
    const reach = reachOf(results, id, input, definition.enrols === 'person' ? 'person' : 'household', prices);
    return {
      id,
      label: input.label || definition.label,
      kind: input.kind,
      cost: costOf(results, id, input, prices),
      ...(reach && { reach }),
      ...(each && { effects: { against: 'the same people without this programme, the others as they are', ...effects(runs, ({ leftOut }) => leftOut[id], [id], prices) } }),
    };
  });
  return {
    rights: rightsLine(scenario),
    title: scenario.title,
    seeds,
    scale: asked.scale,
    prices,
    programmes,
    budgetUsd: ids.reduce((sum, id) => sum + scenario.programmes[id].budgetUsd, 0),
    all: { against: 'the same people without any programme', ...effects(runs, ({ without }) => without, ids, prices) },
    notes: NOTES,
  };
}
