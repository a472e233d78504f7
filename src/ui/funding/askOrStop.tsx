/** The button of a question of many runs; while it is under way, how far it is and how to stop it. */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Asking } from '../run/experiments.ts';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { timeWords } from './time.ts';

/** Seconds since the runs began, told anew with each of them. */
function useElapsed(running: boolean): number {
  const [began, setBegan] = useState(0);
  useEffect(() => setBegan(running ? performance.now() : 0), [running]);
  return began === 0 ? 0 : (performance.now() - began) / 1000;
}

interface AskOrStopProps {
  readonly now: ReadonlySignal<Asking<'split'> | undefined> | ReadonlySignal<Asking<'mix'> | undefined>;
  /** Of the button. */
  readonly words: string;
  readonly ask: () => void;
  readonly stop: () => void;
  readonly cannot?: string | undefined;
}
/** A few runs tell the pace. */
const TELLING = 3;

export function AskOrStop({ now, words, ask, stop, cannot }: AskOrStopProps) {
  const asking = now.value;
  const running = asking?.state === 'running';
  const elapsed = useElapsed(running);
  if (asking !== undefined && (running || asking.state === 'waiting')) {
    const { done, all } = asking;
    const left = done >= TELLING && elapsed > 0 ? timeWords((elapsed / done) * Math.max(0, all - done)) : '';
    return (
      <div class="asking" role="status">
        <button type="button" onClick={stop}>
          {say('stop')}
        </button>
        <progress max={Math.max(1, all)} value={done} aria-label={words} />
        <span class="note">{asking.state === 'waiting' ? say('experiment-waiting') : left === '' ? say('experiment-runs', { done, all }) : say('funding-left', { done: said(done), all: said(all), time: left })}</span>
      </div>
    );
  }
  return (
    <div class="asking">
      <button type="button" class="primary" disabled={cannot !== undefined} onClick={ask}>
        {words}
      </button>
      {cannot !== undefined && <p class="note">{cannot}</p>}
      {asking?.state === 'stopped' && <p class="note">{say('funding-stopped')}</p>}
      {asking?.state === 'failed' && <p role="alert">{say('funding-failed', { why: asking.why ?? '' })}</p>}
    </div>
  );
}
