/**
 * Commands on a plan. What all of them take is written here once: the plan, the options that change it, the dry run, and how results are
 * printed. What remains for each to declare is its own: its name and options, what it refuses, its analysis and its text.
 */
import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { openNodePool } from '../../workers/node.ts';
import type { Plan } from '../experiment/plan/plan.ts';
import { SENTENCE } from '../model/result.ts';
import type { AddCommand } from './command.ts';
import { BadInput } from './exits.ts';
import { examples, jsonOption, keepOption, monthsOption, planScaleOption, progressOption, replicatesOption, workersOption } from './options.ts';
import { checkPlaces } from './out.ts';
import { type OpenedPlan, openPlan, type PlanRows, type PlanRowsOptions, runCases } from './planRows.ts';
import { casesCost, estimateText } from './sweeps/dryRun.ts';
import type { NamedPlan, PlanChanges } from './sweeps/readPlan.ts';
import { print, printJson } from './terminal.ts';
import { count, figure } from './words.ts';

interface Declared {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** What may be named. */
  readonly plan?: string;
  /** Those that others do not take. */
  readonly options: readonly Option[];
  /** Where its results go, if it saves them. */
  readonly out?: readonly Option[];
  readonly dryRun?: string;
  readonly examples: readonly string[];
  /** What to read or run next. */
  readonly next: string;
}

/** A command that does as it likes with a plan. */
export const planCommand =
  <Options extends PlanRowsOptions>(declared: Declared, act: (given: string, options: Options, signal: AbortSignal) => Promise<void>): AddCommand =>
  (program, signal) => {
    const { name, summary, description, plan = 'a shipped plan, a file, or the folder of a sweep', options, out = [], dryRun = 'say what it would take, from one measured case' } = declared;
    const command = program.command(name).summary(summary).description(description).argument('<plan>', plan);
    const runs = [replicatesOption(), planScaleOption(), monthsOption(), workersOption(), keepOption()];
    for (const option of [...options, ...runs, new Option('--dry-run', dryRun), jsonOption('everything'), ...out, progressOption()]) command.addOption(option);
    command.addHelpText('after', examples(declared.examples, declared.next)).action((given: string, chosen: Options) => act(given, chosen, signal));
  };

/** Runs of a command's own, beside the cases of the plan. */
export interface RunsBeside {
  readonly what: string;
  readonly runs: number;
}

/** A command that reads the rows of a plan: those of a finished sweep, or of runs that are made now. */
interface Analysis<Options, Asked, Found> extends Declared {
  /** What its options change in the plan. */
  readonly changes?: (options: Options) => PlanChanges;
  /** What is asked for. Throws all that stands in the way, before anything is run. */
  readonly check: (named: NamedPlan, options: Options) => Asked;
  readonly beside?: (plan: Plan, options: Options) => readonly RunsBeside[];
  readonly analyse: (read: PlanRows, asked: Asked, options: Options, signal: AbortSignal) => Found | Promise<Found>;
  /** In place of what was found, beneath the plan. */
  readonly json?: (named: NamedPlan, found: Found, options: Options) => object;
  /** With --out, which `out` has. */
  readonly save?: (named: NamedPlan, found: Found, report: object, options: Options) => Promise<void>;
  readonly text: (named: NamedPlan, found: Found) => string;
}

export const planAnalysis = <Options extends PlanRowsOptions, Asked, Found>(analysis: Analysis<Options, Asked, Found>): AddCommand =>
  planCommand<Options>(analysis, async (given, options, signal) => {
    const { name, changes, check, beside, analyse, json, save, text } = analysis;
    checkPlaces(options);
    const { named, rows } = openPlan(given, { ...options, ...changes?.(options) });
    const asked = check(named, options);
    if (options.dryRun) return dryRun(given, { named, rows }, beside?.(named.plan, options) ?? [], options, signal);
    const found = await analyse({ named, rows: rows ?? (await runCases(name, named, options, signal)) }, asked, options, signal);
    const report = json?.(named, found, options) ?? { ...headOf(named.plan), found, sentence: SENTENCE };
    await save?.(named, found, report, options);
    if (options.json) printJson(report);
    else if (options.out === undefined) print(text(named, found));
  });

/** What a report says of the plan that it is of. */
const headOf = ({ title, scenario, factors, design, replicates, scale, seed }: Plan): object => ({ title, scenario, factors, design, replicates, scale, seed });

async function dryRun(given: string, { named, rows }: OpenedPlan, beside: readonly RunsBeside[], { workers = availableParallelism(), json }: PlanRowsOptions, signal: AbortSignal): Promise<void> {
  const more = beside.reduce((sum, { runs }) => sum + runs, 0);
  if (rows !== undefined && more === 0) throw new BadInput([`--dry-run: found with the folder of a sweep, expected only where something would be run: what is in ${given} has been run`]);
  const pool = openNodePool(1);
  try {
    const cases = await casesCost(named, pool, workers, rows === undefined ? 0 : named.cases, signal);
    const all = { ...cases, seconds: cases.seconds + (more * cases.secondsPerCase) / workers };
    if (json) printJson(more > 0 ? { ...all, beside } : all);
    else print(`${estimateText(named.plan.title, all)}${more > 0 ? `\nThe time counts ${count(more, 'run')} beside the cases: ${beside.map(({ what, runs }) => `${figure(runs)} ${what}`).join(', ')}.` : ''}`);
  } finally {
    pool.close();
  }
}
