/** The run that is shown on Explore, as a table in CODAP, or as a file to drag there. */
import { useSignal } from '@preact/signals';
import { fileName, offer } from '../charts/files.ts';
import { withRun } from '../run/shown.ts';
import { scenario } from '../state/scenario.ts';
import { scaleWords } from '../words/drawn.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';
import { csvOfCodap, isEmbedded, sendToCodap, tableOf } from './codap.ts';

export default function CodapPage() {
  const state = useSignal<'sending' | 'sent' | 'failed' | undefined>(undefined);
  const run = withRun.value;
  const send = async (): Promise<void> => {
    if (run === undefined) return;
    state.value = 'sending';
    try {
      await sendToCodap(`${scenario.peek().title} ${run.seed}`, tableOf(run), run.modelVersion);
      state.value = 'sent';
    } catch {
      state.value = 'failed';
    }
  };
  const save = (): void => {
    if (run !== undefined)
      offer(new Blob([csvOfCodap(tableOf(run))], { type: 'text/csv' }), fileName({ scenario: scenario.peek().title }, 'codap', 'csv'));
  };
  return (
    <>
      <p>
        <a href="#/classroom">{say('classroom-all')}</a>
      </p>
      <h1>{say('classroom-tool-codap')}</h1>
      <p>{say(isEmbedded() ? 'classroom-codap-inside' : 'classroom-codap-outside')}</p>
      <p class="note">
        {run === undefined
          ? say('classroom-codap-waiting')
          : say('classroom-codap-run', { title: sayText('text', scenario.value.title), scale: scaleWords(run.scale), seed: run.seed })}
      </p>
      <div class="row">
        {isEmbedded() && (
          <button type="button" class="first" disabled={run === undefined || state.value === 'sending'} onClick={() => void send()}>
            {say('classroom-codap-send')}
          </button>
        )}
        <button type="button" disabled={run === undefined} onClick={save}>
          {say('classroom-codap-file')}
        </button>
        <output>{state.value !== undefined && say(`classroom-codap-${state.value}`)}</output>
      </div>
    </>
  );
}
