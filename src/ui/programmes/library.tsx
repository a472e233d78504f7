/** The programme library: families of programmes, and presets of some that ran, each put into the scenario with one press. */
import '../styles/library.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { problemText } from '../state/library.ts';
import { scenario } from '../state/scenario.ts';
import { openEntry } from '../state/view.ts';
import { shortDate } from '../words/dates.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';
import { addKind, addPreset, LEAVE_TO_REMAIN, type Put } from './entries.ts';
import { firstInNumber, lastMonth } from './months.ts';
import { FAMILIES, fits, type Kind, KINDS, kindOf } from './kinds.ts';
import { inWords, KindEntry, PresetEntry } from './libraryEntries.tsx';
import { type Preset, PRESETS } from './presets.ts';

interface Said {
  readonly text: string;
  /** What was added, to go to its controls. */
  readonly id?: string | undefined;
}

function Families({ search, add }: { search: string; add: (kind: Kind) => void }) {
  const shown = KINDS.filter((kind) => {
    const { label, doc, writes, readBy, decision } = inWords(kind);
    return fits(search, kind.key, label, doc, say(`family-${kind.family}`), writes, readBy, decision);
  });
  return (
    <div class="families">
      {FAMILIES.map((family) => {
        const kinds = shown.filter((kind) => kind.family === family);
        if (kinds.length === 0) return null;
        return (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h3 id={`family-${family}`}>{say(`family-${family}`)}</h3>
            <p class="fielddoc">{say(`family-${family}.doc`)}</p>
            <ul>
              {kinds.map((kind) => (
                <KindEntry key={kind.key} kind={kind} add={() => add(kind)} />
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length === 0 && <p>{say('library-nothing')}</p>}
    </div>
  );
}

function Presets({ search, add }: { search: string; add: (preset: Preset) => void }) {
  const shown = PRESETS.filter(({ title, description, holds, sources }) => fits(search, sayText('text', title), sayText('text', description), ...holds, ...sources));
  return (
    <section class="presets" aria-labelledby="presets">
      <h3 id="presets">{say('library-presets')}</h3>
      <p class="fielddoc">{say('library-presets.doc')}</p>
      <ul>
        {shown.map((preset) => (
          <PresetEntry key={preset.name} preset={preset} add={() => add(preset)} />
        ))}
      </ul>
      {shown.length === 0 && <p>{say('library-no-preset')}</p>}
    </section>
  );
}

function Said({ said, close }: { said: Said; close: () => void }) {
  const show = (): void => {
    openEntry.value = said.id;
    close();
    const entry = document.querySelector<HTMLElement>(`#programme-${CSS.escape(said.id ?? '')} > summary`);
    entry?.focus();
    entry?.scrollIntoView({ block: 'start' });
  };
  return (
    <p class="said" role="status">
      {said.text}{' '}
      {said.id !== undefined && (
        <button type="button" class="linklike" onClick={show}>
          {say('library-go')}
        </button>
      )}
    </p>
  );
}

export default function Library({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSignal('');
  const start = useSignal(firstInNumber(scenario.peek()));
  const said = useSignal<Said>({ text: '' });
  useEffect(() => dialog.current?.showModal(), []);
  const shut = (): void => dialog.current?.close();
  const tell = (title: string, added: Put): void => {
    said.value =
      'problems' in added
        ? { text: say('library-unfit', { programme: title, problems: added.problems.map(problemText).join('; ') }) }
        : { text: say('library-added', { programme: title, count: added.length, date: shortDate(start.value) }), id: added[0] };
  };
  const add = (kind: Kind): void => tell(inWords(kind).label, addKind(kind.key, start.value));
  const preset = (one: Preset): void => tell(sayText('text', one.title), addPreset(one, start.value));
  const staying = kindOf(LEAVE_TO_REMAIN);
  return (
    <dialog class="library" ref={dialog} aria-labelledby="library-title" onClose={close}>
      <header>
        <h2 id="library-title">{say('programmes-library')}</h2>
        <button type="button" onClick={shut}>
          {say('close')}
        </button>
        <div class="filters">
          <label>
            {say('library-search')}{' '}
            <input
              type="search"
              value={search.value}
              onInput={(event) => {
                search.value = event.currentTarget.value;
              }}
            />
          </label>
          <label>
            {say('library-begins')}{' '}
            <input
              type="month"
              value={start.value}
              min={scenario.value.place.start}
              max={lastMonth(scenario.value)}
              onChange={({ currentTarget }) => {
                if (currentTarget.validity.valid && /^\d{4}-\d{2}$/.test(currentTarget.value)) start.value = currentTarget.value;
                else currentTarget.value = start.value;
              }}
            />
          </label>
        </div>
        <Said said={said.value} close={shut} />
      </header>
      {staying !== undefined && (
        <ul class="arm">
          <KindEntry kind={staying} add={() => add(staying)} name={say('library-staying')} always />
        </ul>
      )}
      <div class="shelves">
        <Families search={search.value} add={add} />
        <Presets search={search.value} add={preset} />
      </div>
    </dialog>
  );
}
