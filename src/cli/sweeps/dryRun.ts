/** What a sweep would take, from its first case measured on this machine. */
import type { Pool } from '../../../workers/pool.ts';
import { caseAt, rowOf } from '../../experiment/plan/cases.ts';
import { count, figure } from '../words.ts';
import { table } from '../terminal.ts';
import { blocksIn, rangeOf } from './blocks.ts';
import { checkSame, gridOf, readBlocks, readFolder } from './folder.ts';
import type { NamedPlan } from './readPlan.ts';
import { columnsOf, rowText } from './rowText.ts';

export interface Estimate {
  readonly cases: number;
  readonly arms: number;
  readonly points: number;
  readonly replicates: number;
  /** Cases of blocks that are done already. */
  readonly done: number;
  readonly blocks: number;
  readonly rate: 'measured: the first case, now, on this machine';
  readonly secondsPerCase: number;
  readonly workers: number;
  /** For what is missing. */
  readonly seconds: number;
  /** Blocks and merged table together. */
  readonly bytes: number;
  /** Tables of the runs under way. */
  readonly memoryBytes: number;
}

export async function estimate(folder: string | undefined, named: NamedPlan, pool: Pick<Pool, 'simulate'>, workers: number, signal?: AbortSignal): Promise<Estimate> {
  const grid = gridOf(named);
  const found = folder === undefined ? undefined : readFolder(folder);
  if (folder !== undefined && found !== undefined) checkSame(folder, found, named);
  const missing = folder === undefined || found === undefined ? undefined : readBlocks(folder, grid).missing;
  const left = missing === undefined ? named.cases : missing.reduce((sum, block) => sum + rangeOf(grid, block)[1] - rangeOf(grid, block)[0], 0);
  const first = caseAt(named, 0);
  const result = await pool.simulate(first.request, { workers: 1, signal });
  const { seconds = 0, setupSeconds = 0, bytes } = result.timing;
  const row = rowText(named, first, rowOf(named.plan, first, result));
  const blocks = blocksIn(grid);
  const head = columnsOf(named).map(({ name }) => name).join(',').length;
  return {
    cases: named.cases,
    arms: named.plan.arms.length,
    points: named.points.length,
    replicates: named.plan.replicates,
    done: named.cases - left,
    blocks,
    rate: 'measured: the first case, now, on this machine',
    secondsPerCase: seconds + setupSeconds,
    workers,
    seconds: ((seconds + setupSeconds) * left) / workers,
    bytes: 2 * named.cases * (row.length + 1) + blocks * HEAD_BYTES + head,
    memoryBytes: bytes * workers,
  };
}

/** First line of a block's file. */
const HEAD_BYTES = 210;

const bytesText = (bytes: number): string => (bytes < 1e6 ? `${figure(Math.ceil(bytes / 1e3))} kB` : `${figure(Math.ceil(bytes / 1e6))} MB`);
export const timeText = (seconds: number): string => (seconds < 90 ? `${figure(Math.ceil(seconds))} s` : seconds < 5_400 ? `${figure(Math.ceil(seconds / 60))} min` : `${figure(Math.ceil(seconds / 3_600))} h`);

export function estimateText(title: string, found: Estimate): string {
  const { cases, arms, points, replicates, done, blocks, secondsPerCase, workers, seconds, bytes, memoryBytes } = found;
  return [
    title,
    table([
      ['cases', `${figure(cases)} = ${count(arms, 'arm')} × ${count(points, 'point')} × ${count(replicates, 'replicate')}`],
      ['done already', figure(done)],
      ['time', `about ${timeText(seconds)} on ${count(workers, 'worker')}: ${figure(secondsPerCase)} s a case (${found.rate})`],
      ['on disk', `about ${bytesText(bytes)} in ${count(blocks, 'block')} and one table`],
      ['in memory', `about ${bytesText(memoryBytes)} for the runs under way`],
    ], 'll'),
    'Nothing was written.',
  ].join('\n');
}
