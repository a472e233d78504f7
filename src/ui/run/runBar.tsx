/** What is being computed, how far it is, and how to stop it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { cancel, cancelledByUser, failure, runAgain, runFull, type Stage, stage } from './control.ts';
import { ahead, shownScale, withRun } from './shown.ts';
import { shortDate } from '../words/dates.ts';
import { finenessWords, scaleWords } from '../words/drawn.ts';

export function stageText({ arm, scale, progress }: Stage): string {
  const what = `${arm === 'without' ? 'Without programmes, ' : ''}${scaleWords(scale)}`;
  if (progress === undefined || progress.phase === 'sizing') return `${what}: starting`;
  if (progress.phase === 'peopling') return `${what}: peopling the place`;
  return `${what}: month ${progress.month} of ${progress.months}`;
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
          <b>The run stopped.</b> {failure.value} What is drawn stays, and your scenario is saved.
        </span>
        <button type="button" onClick={runAgain}>
          Run again
        </button>
      </div>
    );
  }
  const shown =
    scale === undefined ? undefined : `Shown: ${finenessWords({ scale, ahead: ahead.value }, withRun.value?.dates ?? [], shortDate)}`;
  const idle = shown === undefined ? 'Nothing computed yet' : cancelledByUser.value ? `Stopped. ${shown}` : shown;
  return (
    <div class="runbar">
      <span class="runwords">
        {now !== undefined && shown !== undefined && (
          <span class="shown">
            {shown}.<span class="next">{ahead.value === undefined ? ' Next: ' : ' '}</span>
          </span>
        )}
        <span class="runtext">{now === undefined ? idle : stageText(now)}</span>
      </span>
      {now === undefined ? (
        <button type="button" onClick={scale === 1 && !cancelledByUser.value ? runAgain : runFull}>
          {scale === 1 && !cancelledByUser.value ? 'Run again' : 'Run in full'}
        </button>
      ) : (
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      )}
      <progress max={months} value={now === undefined ? months : done} aria-label="Months computed" hidden={now === undefined} />
      <Spoken text={now === undefined ? idle : stageText(now)} />
    </div>
  );
}
