/** How a run is ended early: a flag asks, the first member decides for all at the start of a month. */
import type { Team } from '../src/lib/team.ts';

const ASKED = 0;
const LEAVE_AT = 1;

export const STOP_BYTES = 8;

export interface Stop {
  ask(): void;
  /** Whether the team leaves before this month. All members call it every month, in lockstep. */
  leaves(team: Team, month: number): boolean;
}

/** `memory` starts at zero; shared, where members or the asker are other threads. */
export function stopIn(memory: ArrayBufferLike): Stop {
  const words = new Int32Array(memory);
  return {
    ask: () => {
      Atomics.store(words, ASKED, 1);
    },
    leaves(team, month) {
      const mark = month + 1; // zero means never
      team.once(() => {
        if (Atomics.load(words, ASKED) === 1) Atomics.store(words, LEAVE_AT, mark);
      });
      // A month, not a yes: a slow member may read this when the first has already decided about the next month.
      return Atomics.load(words, LEAVE_AT) === mark;
    },
  };
}
