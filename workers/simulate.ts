/** The border as callers see it: one request in; a result, an AbortError or a readable error out. */
import type { RunRequest, RunResult, SoFar } from '../src/model/result.ts';

export interface Progress {
  /** `sizing` plans the tables, `peopling` fills them with the synthetic people, `stepping` moves month by month. */
  readonly phase: 'sizing' | 'peopling' | 'stepping';
  /** Months done. */
  readonly month: number;
  readonly months: number;
  /** The outcomes of these months, now and then, where they were asked for. */
  readonly soFar?: SoFar;
}

export interface SimulateOptions {
  /** Called at most some 20 times a second. */
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Progress brings the outcomes of the months done, as they come: see workers/stepping.ts for how often, and at what cost. */
  readonly publishes?: boolean | undefined;
  /** Aborting it rejects the promise with an AbortError at once; the workers leave at the end of their month. */
  readonly signal?: AbortSignal | undefined;
  /** Workers that step this one run together; as many as pay when left out. Never changes a bit of the result. */
  readonly workers?: number | undefined;
}

/** What the clock outside the model adds to a result. */
export interface Timing {
  readonly people: number;
  readonly personMonths: number;
  readonly bytes: number;
  /** Stepping all months. */
  readonly seconds: number;
  /** Sizing and peopling. */
  readonly setupSeconds: number;
  readonly workers: number;
  /** Rows of all tables that each worker went through, over the whole run. */
  readonly rowsByWorker: readonly number[];
  /** Seconds in each process of the month on the first worker, its waiting for the others included; `publish` is what it spent on outcomes so far. */
  readonly secondsByProcess: Readonly<Record<string, number>>;
}

export type TimedResult = RunResult & { readonly timing: Timing };

export type Simulate = (request: RunRequest, options?: SimulateOptions) => Promise<TimedResult>;

export const cancelled = (): DOMException => new DOMException('The run was cancelled.', 'AbortError');

export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
