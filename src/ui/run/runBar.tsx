/** What is being computed, how far it is, and how to stop it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { cancel, cancelledByUser, failure, runAgain, runFull, type Stage, stage } from './control.ts';
import { ahead, shownScale, withRun } from './shown.ts';
import { shortDate } from '../words/dates.ts';
import { finenessWords, scaleWords } from '../words/drawn.ts';
import { say, sayWith } from '../words/say.ts';

export function stageText({ arm, scale, progress }: Stage): string {
  const told = { arm, what: scaleWords(scale) };
  if (progress === undefined || progress.phase === 'sizing') return say('stage-starting', told);
  if (progress.phase === 'peopling') return say('stage-peopling', told);
  return say('stage-month', { ...told, month: progress.month, months: progress.months });
}

const SPEAK_EVERY_MS = 5_000;

/** Says how far the run is to those who listen, at most every five seconds. */
function Spoken({ text }: { text: string }) {
  const [heard, setHeard] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + SPEAK_EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setHeard(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span class="unseen" role="status">
      {heard}
    </span>
  );
}

export function RunBar() {
  const now = stage.value;
  const scale = shownScale.value;
  const done = now?.progress?.month ?? 0;
  const months = now?.progress?.months ?? 1;
  if (failure.value !== undefined) {
    return (
      <div class="runbar failed" role="alert">
        <span>
          {sayWith('run-failed', { b: (text) => <b>{text}</b> }, { why: failure.value })}
        </span>
        <button type="button" onClick={runAgain}>
          {say('run-again')}
        </button>
      </div>
    );
  }
  const lines = scale === undefined ? undefined : finenessWords({ scale, ahead: ahead.value }, withRun.value?.dates ?? [], shortDate);
  const idle = lines === undefined ? say('run-nothing') : say(cancelledByUser.value ? 'run-stopped' : 'run-shown', { lines });
  return (
    <div class="runbar">
      <span class="runwords">
        {now !== undefined && lines !== undefined && (
          <span class="shown">
            {say('run-shown-then', { lines })}
            <span class="next"> {ahead.value === undefined && say('run-next')} </span>
          </span>
        )}
        <span class="runtext">{now === undefined ? idle : stageText(now)}</span>
      </span>
      {now === undefined ? (
        <button type="button" onClick={scale === 1 && !cancelledByUser.value ? runAgain : runFull}>
          {say(scale === 1 && !cancelledByUser.value ? 'run-again' : 'run-full')}
        </button>
      ) : (
        <button type="button" onClick={cancel}>
          {say('run-cancel')}
        </button>
      )}
      <progress max={months} value={now === undefined ? months : done} aria-label={say('run-months')} hidden={now === undefined} />
      <Spoken text={now === undefined ? idle : stageText(now)} />
    </div>
  );
}
