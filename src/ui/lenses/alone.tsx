/** Each programme run alone, same lives: what all do together beyond the sum of each can only be told from that. */
import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RunResult } from '../../model/result.ts';
import { isCancelled, simulate } from '../run/engine.ts';
import type { Shown } from '../run/shown.ts';
import { scaleWords } from '../words/drawn.ts';
import { say } from '../words/say.ts';

type Runs = Readonly<Record<string, RunResult>>;

/** Of the run that is shown; another run has none yet. */
export const alone = signal<{ readonly of: RunResult; readonly runs: Runs } | undefined>(undefined);

async function runEach({ scenario, result: { seed, scale } }: Shown, signal: AbortSignal, tell: (done: number) => void): Promise<Runs> {
  const runs: Record<string, RunResult> = {};
  for (const [done, [id, programme]] of Object.entries(scenario.programmes).entries()) {
    tell(done);
    runs[id] = await simulate({ scenario: { ...scenario, programmes: { [id]: programme } }, seed, scale }, { signal });
  }
  return runs;
}

export function RunAlone({ shown }: { shown: Shown }) {
  const stop = useSignal<AbortController | undefined>(undefined);
  const done = useSignal(0);
  const failure = useSignal('');
  const { result } = shown;
  useEffect(() => () => stop.peek()?.abort(), [result]);
  const all = Object.keys(result.programmes).length;
  if (all < 2 || alone.value?.of === result) return null;
  const run = (): void => {
    const mine = new AbortController();
    stop.value = mine;
    failure.value = '';
    const tell = (count: number): void => {
      done.value = count;
    };
    runEach(shown, mine.signal, tell)
      .then((runs) => {
        alone.value = { of: result, runs };
      })
      .catch((error: unknown) => {
        if (!isCancelled(error)) failure.value = error instanceof Error ? error.message : String(error);
      })
      .finally(() => {
        stop.value = undefined;
      });
  };
  return (
    <div class="row">
      {stop.value === undefined ? (
        <button type="button" onClick={run}>
          {say('lenses-alone', { runs: all, scale: scaleWords(result.scale) })}
        </button>
      ) : (
        <button type="button" onClick={() => stop.value?.abort()}>
          {say('lenses-alone-cancel', { done: done.value, all })}
        </button>
      )}
      {failure.value !== '' && <p role="alert">{failure.value}</p>}
    </div>
  );
}
