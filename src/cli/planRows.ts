/** The rows that an analysis of a plan reads: those of a finished sweep, or of runs that are made now and kept in memory alone. */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runEnsemble } from '../../workers/ensemble.ts';
import { caseAt, type Laid, rowOf } from '../experiment/plan/cases.ts';
import { sharing } from '../experiment/plan/common.ts';
import type { Row } from '../experiment/plan/plan.ts';
import { BadInput } from './exits.ts';
import { openKeepingPool, type RunsOptions } from './manyRuns.ts';
import type { OutFlags } from './options.ts';
import { openProgress } from './progress.ts';
import { checkSame, gridOf, readBlocks, readFolder } from './sweeps/folder.ts';
import { type NamedPlan, type PlanChanges, readNamedPlan, nameOf } from './sweeps/readPlan.ts';
import { count } from './words.ts';

export interface PlanRowsOptions extends PlanChanges, RunsOptions, Pick<OutFlags, 'out' | 'force'> {
  readonly json?: boolean;
}
export interface PlanRows {
  readonly named: NamedPlan;
  readonly rows: readonly Row[];
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** A row as it was written; an empty cell is a figure of nobody. */
function rowOfText({ plan }: NamedPlan, text: string): Row {
  const cells = text.split(','); // a comma in the seed moves neither what stands before it nor, from the end, what stands after
  const values = cells.slice(-2 - plan.measures.length, -2).map((cell) => (cell === '' ? Number.NaN : Number(cell)));
  const [index, , point, replicate] = cells.slice(0, 4).map((cell) => Number(cell) - 1);
  return { index, arm: plan.arms.findIndex(({ id }) => id === cells[1]), point, replicate, values, people: Number(cells.at(-2)), fingerprint: cells.at(-1) ?? '' };
}

function fromFolder(folder: string, { replicates, scale, months, design }: PlanRowsOptions): PlanRows {
  const found = readFolder(folder, 'PLAN');
  if (found === undefined) throw new BadInput([`PLAN: found nothing at ${folder}, expected a plan or the folder of a sweep`]);
  const changed = Object.entries({ '--replicates': replicates, '--scale': scale, '--months': months, '--method or --size': design }).filter(([, value]) => value !== undefined);
  if (changed.length > 0) throw new BadInput(changed.map(([name]) => `${name}: found with the folder of a sweep, expected only with a plan: what is in ${folder} has been run`));
  const named = nameOf(folder, found.plan);
  checkSame(folder, found, named);
  const { done, missing } = readBlocks(folder, gridOf(found));
  if (missing.length > 0) throw new BadInput([`PLAN: ${count(missing.length, 'block')} of ${done.size + missing.length} missing in ${folder}, expected a sweep that is done; give its sweep command again: it runs what is missing`]);
  const rows = [...done.values()].flatMap((read) => read().trimEnd().split('\n')).map((text) => rowOfText(named, text));
  return { named, rows: rows.sort((a, b) => a.index - b.index) };
}

/** All cases of a plan, run now; their rows in the order of the cases. */
export async function runCases(what: string, laid: Laid, { workers = availableParallelism(), progress, keep }: RunsOptions, signal: AbortSignal): Promise<Row[]> {
  const pool = openKeepingPool({ workers, keep });
  const line = openProgress(what, progress);
  const rows: Row[] = [];
  const requests = function* () {
    for (let index = 0; index < laid.cases; index++) yield caseAt(laid, index).request;
  };
  const tell = (done: number): void => line.tell({ phase: 'cases', month: done, months: laid.cases });
  try {
    await runEnsemble(pool, requests(), (result, at) => void rows.push(rowOf(laid.plan, caseAt(laid, at), result)), { threads: workers, together: sharing(laid.pasts), signal, progress: tell });
  } finally {
    line.end();
    pool.close();
  }
  return rows.sort((a, b) => a.index - b.index);
}

/** A plan, with rows where it is the folder of a sweep that is done. */
export interface OpenedPlan {
  readonly named: NamedPlan;
  readonly rows?: readonly Row[] | undefined;
}

export function openPlan(given: string, options: PlanRowsOptions): OpenedPlan {
  if (isFolder(given)) return fromFolder(given, options);
  const { replicates, scale, months, design, forCompare } = options;
  return { named: readNamedPlan(given, { replicates, scale, months, design, forCompare }) };
}
