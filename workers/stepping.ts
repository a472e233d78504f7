/** From the first month to the last, with the clock, the progress and the stop that the model itself doesn't know. */
import type { Team } from '../src/lib/team.ts';
import type { Steps } from './contract.ts';
import type { Progress } from './simulate.ts';
import type { Stop } from './stop.ts';

const PROGRESS_EVERY_MS = 50;
/** How long a member works before it looks for messages, where only a message can stop it. */
const LISTEN_EVERY_MS = 30;

export interface Watch {
  readonly progress: ((progress: Progress) => void) | undefined;
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

export async function stepAll(run: Steps, months: number, team: Team, { progress, stop, listens }: Watch): Promise<Stepped> {
  const secondsByProcess: Record<string, number> = {};
  const isTimeToTell = every(PROGRESS_EVERY_MS);
  const isTimeToListen = every(LISTEN_EVERY_MS);
  const tell = (month: number) => progress?.({ phase: 'stepping', month, months });
  tell(0);
  for (let month = 0; ; month++) {
    if (listens && isTimeToListen()) await listen();
    if (stop.leaves(team, month)) return { stopped: true, secondsByProcess };
    if (!run.step(addTimes(secondsByProcess))) break;
    if (isTimeToTell()) tell(run.month);
  }
  return { stopped: false, secondsByProcess };
}
