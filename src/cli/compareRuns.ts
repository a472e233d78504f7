/** Runs of their own that a comparison makes beside the rows of its plan. */
import { availableParallelism } from 'node:os';
import { runEnsemble } from '../../workers/ensemble.ts';
import { byProgramme, type ByProgramme, setsPlan } from '../experiment/comparison/byProgramme.ts';
import { type FaredPair, faredPairs, type LivesOfArm, type TwinCase, twinCases, type TwinsCompared, twinsOf } from '../experiment/comparison/twins.ts';
import { lay } from '../experiment/plan/cases.ts';
import type { Measure, Plan } from '../experiment/plan/plan.ts';
import type { Lives } from '../model/result.ts';
import { openKeepingPool, type RunsOptions } from './manyRuns.ts';
import type { RunsBeside } from './planCommand.ts';
import { runCases } from './planRows.ts';
import { openProgress } from './progress.ts';

/** How many they are. */
export function besideCases(plan: Plan, { twins, byProgramme: id }: { readonly twins: number; readonly byProgramme?: string }): RunsBeside[] {
  const arm = plan.arms.find((one) => one.id === id);
  const all = [
    { what: 'for twins', runs: twinCases(plan, twins).length },
    { what: 'by programme', runs: arm === undefined ? 0 : lay(setsPlan(plan, arm)).cases },
  ];
  return all.filter(({ runs }) => runs > 0);
}

/** Each person under each arm, as the plan stands: runs of their own. Lives are held against one another as soon as all of a replicate are there, and let go. */
export async function runTwins(plan: Plan, seeds: number, { workers = availableParallelism(), progress, keep }: RunsOptions, signal: AbortSignal): Promise<TwinsCompared[]> {
  const cases = twinCases(plan, seeds);
  if (cases.length === 0) return [];
  const pool = openKeepingPool({ workers, keep });
  const line = openProgress('lives', progress);
  const waiting = Array.from({ length: seeds }, (): LivesOfArm[] => []);
  const found: FaredPair[][] = [];
  const take = (lives: Lives | undefined, at: number): void => {
    const { arm, replicate } = cases[at] as TwinCase;
    if (lives === undefined) throw new Error('The run has kept no lives.');
    const { id, resident, here, living } = lives;
    const own = waiting[replicate] as LivesOfArm[];
    if (own.push({ arm, id, resident, here, living }) * seeds < cases.length) return;
    found[replicate] = faredPairs(plan, own);
    waiting[replicate] = [];
  };
  try {
    const requests = cases.map(({ request }) => request);
    await runEnsemble(pool, requests, (result, at) => take(result.lives, at), { threads: workers, together: plan.arms.length, signal, progress: (done) => line.tell({ phase: 'lives', month: done, months: cases.length }) });
  } finally {
    line.end();
    pool.close();
  }
  return twinsOf(plan, found);
}

/** Every set of the programmes of one arm; undefined where none is asked for. */
export async function runByProgramme(plan: Plan, id: string | undefined, measures: readonly Measure[], means: RunsOptions, signal: AbortSignal): Promise<ByProgramme[] | undefined> {
  const arm = plan.arms.find((one) => one.id === id);
  if (arm === undefined) return undefined;
  return byProgramme(plan, arm, await runCases('by programme', lay(setsPlan(plan, arm)), means, signal), measures);
}
