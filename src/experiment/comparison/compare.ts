/**
 * What a page asks of arms: the plan as the command line compares it, with bands by month, winners and losers, and what each programme does.
 * Arms that differ in assumptions are in plans of their own, each with its own no programme: an assumption is never taken for a policy.
 */
import { inTurns } from '../../lib/inTurns.ts';
import type { RunResult } from '../../model/result.ts';
import { caseAt, type Case, type Laid, lay, rowOf } from '../plan/cases.ts';
import { type Policy, futuresOf } from '../plan/futures.ts';
import type { Measure, Plan, Row } from '../plan/plan.ts';
import { counted, type Simulate, type TellProgress } from '../simulate.ts';
import { type Bands, watchBands, type Watched } from './bands.ts';
import { byProgramme, type ByProgramme, setsPlan } from './byProgramme.ts';
import { onOffer } from './offers.ts';
import { comparisonOf, type Level, type MeasureCompared } from './ofPlan.ts';
import { type FaredPair, faredPairs, type LivesOfArm, twinCases, type TwinsCompared, twinsOf } from './twins.ts';

/** Runs that wait for a worker beyond those of one future: what waits is bounded, and the workers never do. */
const AT_ONCE = 24;

export interface CompareOptions {
  readonly simulate: Simulate;
  readonly progress?: TellProgress;
  /** Of one seed and design. The first is that of the scenario; arms of the others differ from it in assumptions, and share them. */
  readonly plans: readonly Plan[];
  /** Ids of measures that are looked at pair by pair; the others are told policy by policy. */
  readonly judged: readonly string[];
  readonly watched: readonly Watched[];
  /** Seeds by which each person under one arm is held against the same person under another; 0 for none. */
  readonly twins: number;
  /** The arm of the first plan whose programmes are told one by one. */
  readonly byProgramme?: string;
}

export interface Detail {
  readonly measure: Measure;
  readonly levels: readonly Level[];
}
export interface Compared {
  readonly policies: readonly Policy[];
  /** Id of the one without programmes, where there is one. */
  readonly none: string | undefined;
  readonly futures: number;
  readonly found: readonly MeasureCompared[];
  readonly details: readonly Detail[];
  readonly bands: Bands;
  readonly twins: readonly TwinsCompared[];
  readonly byProgramme: readonly ByProgramme[];
}
export interface Comparison {
  /** In the order of the plans. */
  readonly worlds: readonly Compared[];
  /** For each plan after the first: no programme under its assumptions, less no programme under those of the scenario. */
  readonly assumptions: readonly (readonly MeasureCompared[])[];
  readonly runs: number;
  readonly modelVersion: string;
}

interface Ran {
  readonly rows: readonly Row[];
  readonly bands: Bands;
}

async function runPlan(laid: Laid, watched: readonly Watched[], simulate: Simulate): Promise<Ran> {
  const { see, bands } = watchBands(laid, watched);
  const indices = Array.from({ length: laid.cases }, (_, index) => index);
  const rows = await inTurns(indices, AT_ONCE, async (index) => {
    const { request, ...of }: Case = caseAt(laid, index);
    const result: RunResult = await simulate(request);
    see({ ...of, request }, result);
    return rowOf(laid.plan, of, result);
  });
  return { rows, bands: bands() };
}

/** Lives are held against one another as soon as all of a replicate are there, and let go. */
async function meetTwins(plan: Plan, seeds: number, simulate: Simulate): Promise<TwinsCompared[]> {
  const cases = twinCases(plan, seeds);
  const found: FaredPair[][] = [];
  const waiting = Array.from({ length: seeds }, (): LivesOfArm[] => []);
  await inTurns(cases, AT_ONCE, async ({ arm, replicate, request }) => {
    const { lives } = await simulate(request);
    if (lives === undefined) throw new Error('The run has kept no lives.');
    const { id, resident, here, living } = lives;
    const own = waiting[replicate];
    if (own.push({ arm, id, resident, here, living }) * seeds < cases.length) return;
    found[replicate] = faredPairs(plan, own);
    waiting[replicate] = [];
  });
  return twinsOf(plan, found);
}

/** No programme under other assumptions beside no programme under those of the scenario: what the assumption does by itself. */
function ofAssumption(first: Laid, other: Laid, rows: readonly [readonly Row[], readonly Row[]], measures: readonly Measure[]): MeasureCompared[] {
  const bare = ({ plan }: Laid): number => plan.arms.findIndex(({ scenario }) => Object.keys(scenario.programmes).length === 0);
  const [own, assumed] = [bare(first), bare(other)];
  if (own < 0 || assumed < 0) return [];
  const arms = [{ ...other.plan.arms[assumed], id: 'assumed' }, { ...first.plan.arms[own], id: 'own' }];
  const taken = (from: readonly Row[], arm: number, as: number): Row[] => from.filter((row) => row.arm === arm).map((row) => ({ ...row, arm: as }));
  return comparisonOf({ ...first, plan: { ...first.plan, arms } }, [...taken(rows[1], assumed, 0), ...taken(rows[0], own, 1)], measures);
}

const armOf = ({ arms }: Plan, id: string | undefined) => arms.find((arm) => arm.id === id && Object.keys(arm.scenario.programmes).length > 0);

/** How many runs it takes. */
export function runsOf({ plans, twins, byProgramme: id }: Pick<CompareOptions, 'plans' | 'twins' | 'byProgramme'>): number {
  const [first] = plans;
  const arm = first && armOf(first, id);
  return plans.reduce((sum, plan) => sum + lay(plan).cases + twinCases(plan, twins).length, arm ? lay(setsPlan(first, arm)).cases : 0);
}

export async function compare({ progress, plans, judged, watched, twins, byProgramme: id, ...given }: CompareOptions): Promise<Comparison> {
  const runs = runsOf({ plans, twins, ...(id !== undefined && { byProgramme: id }) });
  let modelVersion = '';
  const simulate = counted(async (request) => {
    const result = await given.simulate(request);
    ({ modelVersion } = result);
    return result;
  }, runs, progress);
  const laid = plans.map(lay);
  const ran: Ran[] = [];
  for (const one of laid) ran.push(await runPlan(one, watched, simulate));
  const worlds: Compared[] = [];
  for (const [k, one] of laid.entries()) {
    const { plan } = one;
    const { rows, bands } = ran[k];
    const measures = plan.measures.filter((measure) => judged.includes(measure.id));
    const others = plan.measures.filter((measure) => !judged.includes(measure.id));
    const { policies, ruleOf } = futuresOf(one, rows);
    const arm = k === 0 ? armOf(plan, id) : undefined;
    worlds.push({
      policies,
      none: onOffer(plan).none,
      futures: ruleOf.length,
      found: comparisonOf(one, rows, measures),
      details: comparisonOf(one, rows, others).map(({ measure, levels }) => ({ measure, levels })),
      bands,
      twins: await meetTwins(plan, twins, simulate),
      byProgramme: arm === undefined ? [] : byProgramme(plan, arm, (await runPlan(lay(setsPlan(plan, arm)), [], simulate)).rows, measures),
    });
  }
  const assumptions = laid.slice(1).map((other, k) => ofAssumption(laid[0], other, [ran[0].rows, ran[k + 1].rows], laid[0].plan.measures.filter(({ id: measure }) => judged.includes(measure))));
  return { worlds, assumptions, runs, modelVersion };
}
