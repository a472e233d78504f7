/** One's own place from files of aggregates, in three steps: files, columns, scenario. Nothing leaves the computer. */
import '../styles/data.css';
import { goBack, replaced } from '../state/undo.ts';
import { say, sayWith } from '../words/say.ts';
import { ColumnsStep } from './columnsStep.tsx';
import { FilesStep } from './filesStep.tsx';
import { UseStep } from './useStep.tsx';

export default function Data() {
  return (
    <main id="main" class="prose data">
      <h1>{say('data-title')}</h1>
      <p>{say('data-lead')}</p>
      <p class="keptout">{sayWith('data-kept-out', { b: (text) => <b>{text}</b> })}</p>
      {replaced.value !== undefined && (
        <p class="row back" role="status">
          <span>{say('data-opened')}</span>
          <button type="button" onClick={() => void goBack()}>
            {say('data-take-back', { title: replaced.value.title })}
          </button>
        </p>
      )}
      <FilesStep />
      <ColumnsStep />
      <UseStep />
    </main>
  );
}
