/** Everything in which what is open can be handed on. */
import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { saveFile, scenarioFileName } from '../keep/saveFile.ts';
import { shownRun, withRun } from '../run/shown.ts';
import { Dialog } from '../shell/dialog.tsx';
import { loaded, saved, scenario } from '../state/scenario.ts';
import { say } from '../words/say.ts';
import { Copied } from './copied.tsx';
import { linkOf, MOST_CHARACTERS } from './linked.ts';
import { MOST_IN_CODE, Qr } from './qr.tsx';
import { addressOfLink } from './address.ts';
import { reproduceLine } from './reproduce.ts';
import { scriptOf } from './script.ts';
import { viewNow } from './view.ts';

function Link() {
  const address = useComputed(() => addressOfLink(linkOf(saved.value, loaded.value, viewNow())));
  const text = address.value;
  if (text.length > MOST_CHARACTERS) {
    return (
      <>
        <p>{say('share-link-long', { characters: text.length, most: MOST_CHARACTERS })}</p>
        <div class="row">
          <button type="button" onClick={saveFile}>
            {say('share-scenario-file')}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{say('share-link-note')}</p>
      <div class="row">
        <input type="text" dir="ltr" readOnly aria-label={say('share-link')} value={text} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <Copied text={text} label={say('share-copy-link')} />
      {text.length <= MOST_IN_CODE ? (
        <details>
          <summary>{say('share-code')}</summary>
          <Qr text={text} title={say('share-code')} />
        </details>
      ) : (
        <p class="note">{say('share-code-long', { most: MOST_IN_CODE })}</p>
      )}
    </>
  );
}

function Printed() {
  return (
    <div class="row">
      <a href="#/brief">{say('share-brief')}</a>
      <a href="#/sheet">{say('share-sheet')}</a>
    </div>
  );
}

function Script() {
  const result = withRun.value;
  if (result === undefined) return <p>{say('share-no-run')}</p>;
  const text = scriptOf(scenario.value, result);
  return (
    <details>
      <summary>{say('share-script')}</summary>
      {text.split('\n\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Copied text={text} label={say('share-copy-script')} />
    </details>
  );
}

function Files() {
  const failed = useSignal(false);
  const shown = shownRun.value;
  const hasProgrammes = Object.keys(scenario.value.programmes).length > 0;
  const save = async (kind: 'saveResults' | 'saveLogframe' | 'saveIati'): Promise<void> => {
    if (shown === undefined) return;
    failed.value = false;
    try {
      await (await import('./files.ts'))[kind](shown);
    } catch {
      failed.value = true;
    }
  };
  return (
    <>
      <div class="row">
        <button type="button" onClick={saveFile}>
          {say('share-scenario-file')}
        </button>
        <button type="button" disabled={shown === undefined} onClick={() => void save('saveResults')}>
          {say('share-results')}
        </button>
        <button type="button" disabled={shown === undefined || !hasProgrammes} onClick={() => void save('saveLogframe')}>
          {say('share-logframe')}
        </button>
        <button type="button" disabled={shown === undefined || !hasProgrammes} onClick={() => void save('saveIati')}>
          {say('share-iati')}
        </button>
      </div>
      <p class="note">{hasProgrammes ? say('share-targets-note') : say('share-targets-none')}</p>
      {shown !== undefined && shown.result.scale > 1 && <p class="note">{say('share-preview', { scale: shown.result.scale })}</p>}
      {failed.value && <p role="alert">{say('share-failed')}</p>}
    </>
  );
}

function Again() {
  const line = reproduceLine(saved.value, shownRun.value?.result.scale ?? 1, scenarioFileName());
  return (
    <>
      <p>{saved.value.text === undefined ? say('share-again-note') : say('share-again-own', { file: scenarioFileName() })}</p>
      <code dir="ltr">{line}</code>
      <Copied text={line} label={say('share-copy-command')} />
    </>
  );
}

const PARTS: Readonly<Record<string, () => ComponentChildren>> = { link: Link, printed: Printed, spoken: Script, files: Files, again: Again };

export default function ShareDialog({ close }: { close: () => void }) {
  return (
    <Dialog title={say('share-title')} close={close}>
      {Object.entries(PARTS).map(([key, Part]) => (
        <section key={key}>
          <h3>{say(`share-part-${key}`)}</h3>
          <Part />
        </section>
      ))}
    </Dialog>
  );
}
