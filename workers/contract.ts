/** What passes between a caller and a worker: plain data and three calls. */
import type { Team } from '../src/lib/team.ts';
import type { RunRequest, RunResult, SoFar } from '../src/model/result.ts';
import type { Packed } from './packed.ts';
import type { Progress } from './simulate.ts';

export interface Size {
  readonly bytes: number;
  readonly longestSum: number;
  readonly months: number;
}

/** What a worker needs to see of an open run (see src/model/run.ts). */
export interface Steps {
  readonly month: number;
  step(onProcess?: (process: string) => void): boolean;
  soFar(): SoFar;
  result(): RunResult;
}

/** The model's border, which a worker is given. */
export interface Engine<Plan extends Size> {
  prepare(request: RunRequest): Plan;
  openRun(plan: Plan, buffer: ArrayBufferLike, team: Team): Steps;
}

/** Memory that the members of a team share. */
export interface Shared {
  readonly tables: ArrayBufferLike;
  /** The tables' memory holds an earlier run. */
  readonly used: boolean;
  readonly barrier: SharedArrayBuffer;
  readonly stop: SharedArrayBuffer;
}

/** A member's place in its team. Without shared memory it works alone, in memory of its own. */
export interface Seat {
  readonly rank: number;
  readonly size: number;
  readonly shared?: Shared;
  /** It publishes the outcomes of the months done, as they come. */
  readonly publishes?: boolean | undefined;
}

/** Hears how far a run is; a promise where that is in another thread, kept once it has been heard. */
export type Tell<P = Progress> = (progress: P) => void | Promise<void>;

/** What a member hands in at the end. Only the first has a result; nobody has when the run was stopped. */
export interface Part {
  readonly stopped: boolean;
  readonly result?: RunResult;
  readonly rows: number;
  readonly setupSeconds: number;
  readonly seconds: number;
  readonly secondsByProcess: Readonly<Record<string, number>>;
}

/** The same on its way to the caller. */
export type SentPart = Omit<Part, 'result'> & { readonly packed?: Packed<RunResult> };
export type SentProgress = Omit<Progress, 'soFar'> & { readonly packed?: Packed<SoFar> };

/** A member as its own thread has it. */
export interface Member {
  /** First: what the run needs. */
  plan(request: RunRequest): Size;
  /** Then: the planned run, from its first month to its last. */
  run(seat: Seat, tell?: Tell): Promise<Part>;
  /** Ends the run early, where the caller can't reach the stop flag because memory is not shared. */
  cancel(): void;
}

/** The same as it is reached from another thread. */
export type ServedMember = Omit<Member, 'run'> & { run(seat: Seat, tell?: Tell<SentProgress>): Promise<SentPart> };
