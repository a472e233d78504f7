/** Runs what is missing of a sweep: cases in their order, rows to disk as they come, blocks sealed when they are full. */
import type { Pool } from '../../../workers/pool.ts';
import { runEnsemble } from '../../../workers/ensemble.ts';
import { isCancelled } from '../../../workers/simulate.ts';
import { type Case, caseAt, rowOf } from '../../experiment/plan/cases.ts';
import { sharing } from '../../experiment/plan/common.ts';
import type { RunRequest } from '../../model/result.ts';
import { blockOf, blocksIn, type Grid, openJournal, putBlock, rangeOf, readJournals } from './blocks.ts';
import { claimFolder, readBlocks } from './folder.ts';
import type { NamedPlan } from './readPlan.ts';
import { rowText } from './rowText.ts';

/** One of several processes that share a sweep: every `of`-th block, from `k` (from 1) on, so that each has an even sample. */
export interface Shard {
  readonly k: number;
  readonly of: number;
}

export interface SweepOptions {
  readonly pool: Pick<Pool, 'simulate'>;
  readonly threads: number;
  readonly shard?: Shard | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Cases done, of those of this shard. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

export interface Swept {
  /** Of this shard: all cases, and those that were run now. */
  readonly cases: number;
  readonly ran: number;
}

export const blocksOf = (grid: Grid, { k, of }: Shard = { k: 1, of: 1 }): number[] => Array.from({ length: blocksIn(grid) }, (_, block) => block).filter((block) => block % of === k - 1);

interface Open {
  readonly rows: Map<number, string>;
  readonly journal: ReturnType<typeof openJournal>;
}

export async function runSweep(folder: string, named: NamedPlan, { pool, threads, shard, signal, progress }: SweepOptions): Promise<Swept> {
  const grid = claimFolder(folder, named);
  const missing = new Set(readBlocks(folder, grid).missing);
  const own = blocksOf(grid, shard);
  const sizeOf = (block: number): number => rangeOf(grid, block)[1] - rangeOf(grid, block)[0];
  const cases = own.reduce((sum, block) => sum + sizeOf(block), 0);
  const todo = own.filter((block) => missing.has(block));
  let done = cases - todo.reduce((sum, block) => sum + sizeOf(block), 0);
  let ran = 0;
  const open = new Map<number, Open>();
  const underWay = new Map<RunRequest, Case>();

  function seal(block: number, rows: ReadonlyMap<number, string>): void {
    putBlock(folder, grid, block, [...rows].sort(([a], [b]) => a - b).map(([, row]) => row));
  }

  /** Blocks are opened one after another, as workers ask for their cases. */
  function* requests(): Generator<RunRequest> {
    for (const block of todo) {
      const [from, to] = rangeOf(grid, block);
      const rows = readJournals(folder, grid, block);
      done += rows.size;
      progress?.(done, cases);
      if (rows.size === to - from) {
        seal(block, rows);
        continue;
      }
      const known = new Set(rows.keys());
      open.set(block, { rows, journal: openJournal(folder, grid, block) });
      for (let index = from; index < to; index++) {
        if (known.has(index)) continue;
        const next = caseAt(named, index);
        underWay.set(next.request, next);
        yield next.request;
      }
    }
  }

  function keep(at: Case, row: string): void {
    const block = blockOf(grid, at.index);
    const here = open.get(block);
    if (here === undefined) return; // a run that ends after the sweep was given up: its journal is closed
    const { rows, journal } = here;
    rows.set(at.index, row);
    journal.add(row);
    if (rows.size < sizeOf(block)) return;
    journal.close();
    open.delete(block);
    seal(block, rows);
  }

  const simulate: Pool['simulate'] = async (request, options) => {
    const at = underWay.get(request) as Case;
    try {
      const result = await pool.simulate(request, options);
      keep(at, rowText(named, at, rowOf(named.plan, at, result)));
      return result;
    } catch (error) {
      if (isCancelled(error)) throw error;
      throw new Error(`Case ${at.index + 1} (arm ${named.plan.arms[at.arm]?.id}, point ${at.point + 1}, replicate ${at.replicate + 1}): ${error instanceof Error ? error.message : error}`, { cause: error });
    } finally {
      underWay.delete(request);
    }
  };

  try {
    await runEnsemble({ simulate }, requests(), () => {
      done += 1;
      ran += 1;
      progress?.(done, cases);
    }, { threads, together: sharing(named.pasts), signal });
  } finally {
    for (const { journal } of open.values()) journal.close();
    open.clear();
  }
  return { cases, ran };
}
