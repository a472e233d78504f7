import type { Command } from 'commander';
import { simulate } from '../../workers/node.ts';
import type { TimedResult } from '../../workers/simulate.ts';
import type { RunRequest } from '../model/result.ts';
import type { Input } from './input.ts';
import { openProgress, type ProgressStyle } from './progress.ts';
import { note } from './terminal.ts';

/** Adds one command to the program. `signal` is aborted by Ctrl-C. */
export type AddCommand = (program: Command, signal: AbortSignal) => void;

export interface RunOptions {
  readonly seed: string;
  readonly scale: number;
  readonly months?: number;
  readonly workers?: number;
  readonly set: readonly string[];
  readonly progress: ProgressStyle;
}

export function requestFor(input: Input, { seed, scale, months }: Pick<RunOptions, 'seed' | 'scale' | 'months'>): RunRequest {
  return { scenario: input.scenario, seed, scale, ...(months === undefined ? {} : { months }) };
}

/** One run with its progress told; what the scenario and the model warn of goes to stderr. */
export async function runTold(
  input: Input,
  request: RunRequest,
  { workers, progress }: Pick<RunOptions, 'workers' | 'progress'>,
  signal: AbortSignal,
): Promise<TimedResult> {
  const line = openProgress(input.name, progress);
  try {
    const result = await simulate(request, { workers, signal, progress: line.tell });
    line.end();
    const warnings = [...new Set([...input.warnings, ...result.warnings])];
    for (const warning of warnings) note(`warning: ${warning}`);
    return { ...result, scenario: input.name, warnings };
  } finally {
    line.end();
  }
}
