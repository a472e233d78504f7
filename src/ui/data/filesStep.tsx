/** Step 1: files by button, by dragging or by pasting; tables to fill in where there are none. */
import { useSignal } from '@preact/signals';
import { agesTemplate, arrivalsTemplate, zonesTemplate } from '../../data/in/templates.ts';
import type { Scenario } from '../../model/scenario.ts';
import { fileName, offer } from '../charts/files.ts';
import { scenario } from '../state/scenario.ts';
import { say } from '../words/say.ts';
import { addFiles, addPasted, files, removeFile, underWay } from './state.ts';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json,.geojson,text/csv,application/geo+json,application/json';

const TEMPLATES: Readonly<Record<string, (scenario: Scenario) => string>> = { zones: zonesTemplate, arrivals: arrivalsTemplate, ages: agesTemplate };

function Drop() {
  const over = useSignal(false);
  return (
    <section
      class={`drop${over.value ? ' over' : ''}`}
      aria-label={say('data-files')}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        void addFiles(event.dataTransfer?.files ?? []);
      }}
    >
      <label class="button">
        {say('data-choose-files')}
        <input
          class="unseen"
          type="file"
          multiple
          accept={ACCEPTED}
          onChange={(event) => {
            const input = event.currentTarget;
            void addFiles(input.files ?? []).then(() => {
              input.value = '';
            });
          }}
        />
      </label>
      <span>{say('data-or-drop')}</span>
    </section>
  );
}

function Paste() {
  const text = useSignal('');
  return (
    <details class="paste">
      <summary>{say('data-paste')}</summary>
      <label class="field">
        <span class="fielddoc">{say('data-paste-doc')}</span>
        <textarea
          rows={6}
          dir="auto"
          spellcheck={false}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        disabled={text.value.trim() === ''}
        onClick={() => {
          addPasted(say('data-pasted-name'), text.value);
          text.value = '';
        }}
      >
        {say('data-paste-read')}
      </button>
    </details>
  );
}

function Templates() {
  const { title } = scenario.value;
  const download = (key: string): void => {
    const made = TEMPLATES[key];
    if (made !== undefined) offer(new Blob([made(scenario.value)], { type: 'text/csv' }), fileName({ scenario: title }, key, 'csv'));
  };
  return (
    <div class="templates">
      <p>{say('data-templates', { title })}</p>
      <div class="row">
        {Object.keys(TEMPLATES).map((key) => (
          <button type="button" key={key} onClick={() => download(key)}>
            {say(`data-template-${key}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

export function FilesStep() {
  return (
    <section aria-labelledby="data-step-files">
      <h2 id="data-step-files">{say('data-step-files')}</h2>
      <Drop />
      <p role="status" class="unseen">
        {underWay.value > 0 ? say('data-reading', { count: underWay.value }) : say('data-read', { count: files.value.length })}
      </p>
      {files.value.length > 0 && (
        <ul class="files">
          {files.value.map(({ file, readings }) => (
            <li key={file}>
              <span>
                <bdi>{file}</bdi>
                {readings.length === 0 && <span class="refusedfile"> {say('data-refused-file')}</span>}
              </span>
              <button type="button" class="linklike" onClick={() => removeFile(file)} aria-label={say('data-remove-file', { file })}>
                {say('data-remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Paste />
      {files.value.length === 0 && <Templates />}
    </section>
  );
}
