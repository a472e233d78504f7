/**
 * A hired worker as its caller sees it. comlink leaves a promise pending for ever when a worker dies; here every call
 * still waiting for a lost worker rejects with the reason.
 */
import { type Endpoint, proxy, type Remote, wrap } from 'comlink';
import type { RunRequest } from '../src/model/result.ts';
import type { Part, Seat, SentPart, SentProgress, ServedMember, Size, Tell } from './contract.ts';
import { unpack } from './packed.ts';
import type { Progress } from './simulate.ts';

export interface Thread {
  plan(request: RunRequest): Promise<Size>;
  run(seat: Seat, tell?: Tell): Promise<Part>;
  cancel(): void;
  /** Ends the worker, whatever it is doing. */
  end(why: Error): void;
  isLost(): boolean;
}

const received = ({ packed, ...part }: SentPart): Part => (packed === undefined ? part : { ...part, result: unpack(packed) });
const heard = ({ packed, ...now }: SentProgress): Progress => (packed === undefined ? now : { ...now, soFar: unpack(packed) });

/** A worker behind its endpoint; `lose` is called when the platform reports that it died. */
export function threadBehind(endpoint: Endpoint, terminate: () => void): { thread: Thread; lose: (why: Error) => void } {
  const member: Remote<ServedMember> = wrap<ServedMember>(endpoint);
  const waiting = new Set<(why: Error) => void>();
  let lost: Error | undefined;

  const lose = (why: Error): void => {
    lost ??= why;
    for (const reject of waiting) reject(lost);
    waiting.clear();
  };

  // Not Promise.race with one long-lived promise: that would keep every result alive as long as the worker.
  const orLost = <T>(call: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (lost !== undefined) {
        reject(lost);
        return;
      }
      waiting.add(reject);
      call()
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });

  const thread: Thread = {
    plan: (request) => orLost(() => member.plan(request)),
    run: (seat, tell) =>
      orLost(async () => received(await (tell ? member.run(seat, proxy((now: SentProgress) => tell(heard(now)))) : member.run(seat)))),
    cancel: () => {
      void orLost(() => member.cancel()).catch(() => {}); // a lost worker needs no cancelling
    },
    end: (why) => {
      lose(why);
      terminate();
    },
    isLost: () => lost !== undefined,
  };
  return { thread, lose };
}
