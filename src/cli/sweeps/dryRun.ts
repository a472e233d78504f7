/** What the cases of a plan would take, from the first of them measured on this machine. */
import type { Pool } from '../../../workers/pool.ts';
import type { TimedResult } from '../../../workers/simulate.ts';
import { caseAt, rowOf } from '../../experiment/plan/cases.ts';
import { count, figure } from '../words.ts';
import { table } from '../terminal.ts';
import { blocksIn, rangeOf } from './blocks.ts';
import { checkSame, gridOf, readBlocks, readFolder } from './folder.ts';
import type { NamedPlan } from './readPlan.ts';
import { columnsOf, rowText } from './rowText.ts';

export interface CasesCost {
  readonly cases: number;
  readonly arms: number;
  readonly points: number;
  readonly replicates: number;
  /** Cases that have been run. */
  readonly done: number;
  readonly rate: 'measured: the first case, now, on this machine';
  readonly secondsPerCase: number;
  readonly workers: number;
  /** For what is missing. */
  readonly seconds: number;
  /** Tables of the runs under way. */
  readonly memoryBytes: number;
}

/** Of a sweep, which writes its rows into a folder. */
export interface Estimate extends CasesCost {
  readonly blocks: number;
  /** Blocks and merged table together. */
  readonly bytes: number;
}

const firstCase = (named: NamedPlan, pool: Pick<Pool, 'simulate'>, signal: AbortSignal | undefined): Promise<TimedResult> => pool.simulate(caseAt(named, 0).request, { workers: 1, signal });

function costAt({ cases, plan, points }: NamedPlan, { timing: { seconds = 0, setupSeconds = 0, bytes } }: TimedResult, workers: number, done: number): CasesCost {
  const secondsPerCase = seconds + setupSeconds;
  return {
    cases,
    arms: plan.arms.length,
    points: points.length,
    replicates: plan.replicates,
    done,
    rate: 'measured: the first case, now, on this machine',
    secondsPerCase,
    workers,
    seconds: (secondsPerCase * (cases - done)) / workers,
    memoryBytes: bytes * workers,
  };
}

export async function casesCost(named: NamedPlan, pool: Pick<Pool, 'simulate'>, workers: number, done: number, signal?: AbortSignal): Promise<CasesCost> {
  return costAt(named, await firstCase(named, pool, signal), workers, done);
}

export async function estimate(folder: string | undefined, named: NamedPlan, pool: Pick<Pool, 'simulate'>, workers: number, signal?: AbortSignal): Promise<Estimate> {
  const grid = gridOf(named);
  const found = folder === undefined ? undefined : readFolder(folder);
  if (folder !== undefined && found !== undefined) checkSame(folder, found, named);
  const missing = folder === undefined || found === undefined ? undefined : readBlocks(folder, grid).missing;
  const left = missing === undefined ? named.cases : missing.reduce((sum, block) => sum + rangeOf(grid, block)[1] - rangeOf(grid, block)[0], 0);
  const result = await firstCase(named, pool, signal);
  const first = caseAt(named, 0);
  const row = rowText(named, first, rowOf(named.plan, first, result));
  const blocks = blocksIn(grid);
  const head = columnsOf(named).map(({ name }) => name).join(',').length;
  return { ...costAt(named, result, workers, named.cases - left), blocks, bytes: 2 * named.cases * (row.length + 1) + blocks * HEAD_BYTES + head };
}

/** First line of a block's file. */
const HEAD_BYTES = 210;

const bytesText = (bytes: number): string => (bytes < 1e6 ? `${figure(Math.ceil(bytes / 1e3))} kB` : `${figure(Math.ceil(bytes / 1e6))} MB`);
export const timeText = (seconds: number): string => (seconds < 90 ? `${figure(Math.ceil(seconds))} s` : seconds < 5_400 ? `${figure(Math.ceil(seconds / 60))} min` : `${figure(Math.ceil(seconds / 3_600))} h`);

export function estimateText(title: string, found: CasesCost | Estimate): string {
  const { cases, arms, points, replicates, done, secondsPerCase, workers, seconds, memoryBytes } = found;
  const written = 'blocks' in found;
  return [
    title,
    table([
      ['cases', `${figure(cases)} = ${count(arms, 'arm')} × ${count(points, 'point')} × ${count(replicates, 'replicate')}`],
      ...(written || done > 0 ? [['done already', figure(done)]] : []),
      ['time', `about ${timeText(seconds)} on ${count(workers, 'worker')}: ${figure(secondsPerCase)} s a case (${found.rate})`],
      ...(written ? [['on disk', `about ${bytesText(found.bytes)} in ${count(found.blocks, 'block')} and one table`]] : []),
      ['in memory', `about ${bytesText(memoryBytes)} for the runs under way`],
    ], 'll'),
    'Nothing was written.',
  ].join('\n');
}
