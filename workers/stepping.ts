/** From the first month to the last, with the clock, the progress and the stop that the model itself doesn't know. */
import type { Team } from '../src/lib/team.ts';
import type { Steps, Tell } from './contract.ts';
import type { Progress } from './simulate.ts';
import type { Stop } from './stop.ts';

const PROGRESS_EVERY_MS = 50;
/** How long a member works before it looks for messages, where only a message can stop it. */
const LISTEN_EVERY_MS = 30;
const PUBLISH_EVERY_MS = 200;
/** Publishing rests for so many times as long as it took: at most a twentieth of the time goes into it, whatever the size of a run. */
const PUBLISH_REST = 19;

export interface Watch {
  readonly tell: Tell | undefined;
  /** Outcomes so far are told too. */
  readonly publishes: boolean;
  readonly stop: Stop;
  /** Whether the stop is asked for by a message to this thread. */
  readonly listens: boolean;
}

export interface Stepped {
  readonly stopped: boolean;
  readonly secondsByProcess: Readonly<Record<string, number>>;
}

/** Lets messages that wait for this thread be delivered; a mere promise would not. */
function listen(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port2.onmessage = () => {
      port1.close();
      resolve();
    };
    port1.postMessage(undefined);
  });
}

/** True at most once in `everyMs`. */
function every(everyMs: number): () => boolean {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < everyMs) return false;
    last = now;
    return true;
  };
}

function addTimes(secondsByProcess: Record<string, number>): (process: string) => void {
  let last = performance.now();
  return (process) => {
    const now = performance.now();
    secondsByProcess[process] = (secondsByProcess[process] ?? 0) + (now - last) / 1000;
    last = now;
  };
}

/**
 * Tells a run's outcomes so far when it is time for it; says whether it did. What was told must have been heard before more is: nothing piles
 * up before a busy page, the run never waits for it, and what it hears next is the latest.
 */
function publisher(run: Steps, tell: (more: Partial<Progress>) => void | Promise<void>): () => boolean {
  let next = 0;
  let heard = true;
  const hear = (): void => {
    heard = true;
  };
  return () => {
    const began = performance.now();
    if (!heard || began < next) return false;
    heard = false;
    void Promise.resolve(tell({ soFar: run.soFar() })).then(hear, hear);
    const ended = performance.now();
    next = Math.max(began + PUBLISH_EVERY_MS, ended + PUBLISH_REST * (ended - began));
    return true;
  };
}

export async function stepAll(run: Steps, months: number, team: Team, { tell, publishes, stop, listens }: Watch): Promise<Stepped> {
  const secondsByProcess: Record<string, number> = {};
  const clock = addTimes(secondsByProcess);
  const isTimeToTell = every(PROGRESS_EVERY_MS);
  const isTimeToListen = every(LISTEN_EVERY_MS);
  const tellMonth = (more?: Partial<Progress>) => tell?.({ phase: 'stepping', month: run.month, months, ...more });
  const publish = publisher(run, tellMonth);
  tellMonth();
  for (;;) {
    if ((listens || publishes) && isTimeToListen()) await listen();
    if (stop.leaves(team, run.month)) return { stopped: true, secondsByProcess };
    if (!run.step(clock)) break;
    if (publishes && publish()) clock('publish');
    else if (isTimeToTell()) tellMonth();
  }
  return { stopped: false, secondsByProcess };
}
