/** What is asked: until when, how sure, which dates, which lines; and how far the answer is. */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { monthAfter } from '../../scenario/months.ts';
import type { Asking } from '../run/experiments.ts';
import { scenario } from '../state/scenario.ts';
import { longDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { lines, months, mostMonths, phases, set, settings, stressAsked, stressed } from './asked.ts';
import { LinesEditor } from './lines.tsx';
import { firstMonth, secondsFor, stressRuns, SURES } from './sure.ts';

const PHASES = [0, 3, 6, 12, 24];

/** "about 3 minutes" */
export function timeWords(seconds: number): string {
  const [unit, count] = seconds < 90 ? ['seconds', seconds] : seconds < 5400 ? ['minutes', seconds / 60] : ['hours', seconds / 3600];
  const whole = Math.max(1, Math.round(count));
  return say('stress-time', { unit, count: whole, number: said(whole) });
}

function Until() {
  const first = firstMonth(scenario.value) ?? 0;
  const some = [12, 24, 36, 48, 60].map((after) => first + after).filter((length) => length < mostMonths.value);
  const lengths = [...new Set([...some, months.value, mostMonths.value])].sort((a, b) => a - b);
  return (
    <label class="field">
      <span>{say('stress-until')}</span>
      <select value={String(months.value)} onChange={(event) => set({ months: Number(event.currentTarget.value) })}>
        {lengths.map((length) => (
          <option key={length} value={String(length)}>
            {longDate(monthAfter(scenario.value.place.start, length - 1))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Phase() {
  const { phase } = settings.value;
  return (
    <div class="field">
      <label for="stress-phase">{say('stress-phase')}</label>
      <select id="stress-phase" value={String(phase)} onChange={(event) => set({ phase: Number(event.currentTarget.value) })}>
        {PHASES.map((one) => (
          <option key={one} value={String(one)}>
            {say('stress-phase-months', { months: one })}
          </option>
        ))}
      </select>
      {phase > 0 && phases.value.length === 0 && <p class="fielddoc">{say('stress-phase-out')}</p>}
    </div>
  );
}

function HowSure() {
  const { sure } = settings.value;
  return (
    <fieldset class="field sures">
      <legend>{say('stress-sure')}</legend>
      {SURES.map((one) => {
        const { most } = stressRuns(scenario.value, one, phases.value, lines.value.length);
        return (
          <label key={one} class="check">
            <input type="radio" name="stress-sure" checked={one === sure} onChange={() => set({ sure: one })} />
            <span>
              {say(`stress-sure-${one}`)}
              <span class="fielddoc"> {say('stress-cost', { runs: said(most), count: most, time: timeWords(secondsFor(scenario.value, most, one, months.value)) })}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Seconds since the runs began, told anew with each of them. */
function useElapsed(running: boolean): number {
  const [began, setBegan] = useState(0);
  useEffect(() => setBegan(running ? performance.now() : 0), [running]);
  return began === 0 ? 0 : (performance.now() - began) / 1000;
}

interface UnderWayProps {
  readonly now: ReadonlySignal<Asking<'stress'> | undefined> | ReadonlySignal<Asking<'futures'> | undefined>;
  /** Of the button. */
  readonly words: string;
  readonly ask: () => void;
  readonly stop: () => void;
  readonly cannot?: string | undefined;
}

/** A few runs tell the pace. */
const TELLING = 3;

export function AskOrStop({ now, words, ask, stop, cannot }: UnderWayProps) {
  const asking = now.value;
  const running = asking?.state === 'running';
  const elapsed = useElapsed(running);
  if (asking !== undefined && (running || asking.state === 'waiting')) {
    const { done, all } = asking;
    const left = done >= TELLING && elapsed > 0 ? timeWords((elapsed / done) * (all - done)) : '';
    return (
      <div class="asking" role="status">
        <button type="button" onClick={stop}>
          {say('stop')}
        </button>
        <progress max={Math.max(1, all)} value={done} aria-label={words} />
        <span class="note">{asking.state === 'waiting' ? say('experiment-waiting') : left === '' ? say('experiment-runs', { done, all }) : say('stress-left', { done: said(done), all: said(all), time: left })}</span>
      </div>
    );
  }
  return (
    <div class="asking">
      <button type="button" class="primary" disabled={cannot !== undefined} onClick={ask}>
        {words}
      </button>
      {cannot !== undefined && <p class="note">{cannot}</p>}
      {asking?.state === 'stopped' && <p class="note">{say('stress-stopped')}</p>}
      {asking?.state === 'failed' && <p role="alert">{say('stress-failed', { why: asking.why ?? '' })}</p>}
    </div>
  );
}

export function Ask() {
  const cannot = lines.value.length === 0 ? say('stress-no-lines') : undefined;
  return (
    <section class="ask" aria-label={say('stress-ask')}>
      <div class="asks-fields">
        <HowSure />
        <div>
          <Until />
          <Phase />
        </div>
      </div>
      <LinesEditor />
      <AskOrStop now={stressed.now} words={say('stress-run')} ask={() => void stressed.ask(stressAsked())} stop={stressed.stop} cannot={cannot} />
    </section>
  );
}
