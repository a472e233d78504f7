/** The programme library: families of programmes, and presets of some that ran, each put into the scenario with one press. */
import '../styles/library.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { problemText } from '../state/library.ts';
import { scenario } from '../state/scenario.ts';
import { openEntry } from '../state/view.ts';
import { shortDate } from '../words/dates.ts';
import { addKind, addPreset, LEAVE_TO_REMAIN, type Put } from './entries.ts';
import { firstArrivals, lastMonth } from './months.ts';
import { FAMILY_WORDS, fits, type Kind, KINDS, kindOf } from './kinds.ts';
import { KindEntry, PresetEntry } from './libraryEntries.tsx';
import { type Preset, PRESETS } from './presets.ts';

interface Said {
  readonly text: string;
  /** What was added, to go to its controls. */
  readonly id?: string | undefined;
}

function Families({ search, add }: { search: string; add: (kind: Kind) => void }) {
  const shown = KINDS.filter(({ key, label, doc, family, acts }) =>
    fits(search, key, label, doc, FAMILY_WORDS[family].title, acts.writes, acts.readBy, acts.decision),
  );
  return (
    <div class="families">
      {Object.entries(FAMILY_WORDS).map(([family, { title, doc }]) => {
        const kinds = shown.filter((kind) => kind.family === family);
        if (kinds.length === 0) return null;
        return (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h3 id={`family-${family}`}>{title}</h3>
            <p class="fielddoc">{doc}</p>
            <ul>
              {kinds.map((kind) => (
                <KindEntry key={kind.key} kind={kind} add={() => add(kind)} />
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length === 0 && <p>No programme has these words.</p>}
    </div>
  );
}

function Presets({ search, add }: { search: string; add: (preset: Preset) => void }) {
  const shown = PRESETS.filter(({ title, description, holds, sources }) => fits(search, title, description, ...holds, ...sources));
  return (
    <section class="presets" aria-labelledby="presets">
      <h3 id="presets">Programmes that ran</h3>
      <p class="fielddoc">
        Each with its own money, target, length and sources. Its dates move to the month above; figures stay as they were.
      </p>
      <ul>
        {shown.map((preset) => (
          <PresetEntry key={preset.name} preset={preset} add={() => add(preset)} />
        ))}
      </ul>
      {shown.length === 0 && <p>None has these words.</p>}
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
          Go to its controls
        </button>
      )}
    </p>
  );
}

export default function Library({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSignal('');
  const start = useSignal(firstArrivals(scenario.peek()));
  const said = useSignal<Said>({ text: '' });
  useEffect(() => dialog.current?.showModal(), []);
  const shut = (): void => dialog.current?.close();
  const tell = (title: string, added: Put): void => {
    const what = 'problems' in added || added.length === 1 ? title : `${title}, ${added.length} programmes,`;
    said.value =
      'problems' in added
        ? { text: `${title} does not fit here: ${added.problems.map(problemText).join('; ')}.` }
        : { text: `${what} added, from ${shortDate(start.value)}.`, id: added[0] };
  };
  const add = (kind: Kind): void => tell(kind.label, addKind(kind.key, start.value));
  const preset = (one: Preset): void => tell(one.title, addPreset(one, start.value));
  const staying = kindOf(LEAVE_TO_REMAIN);
  return (
    <dialog class="library" ref={dialog} aria-labelledby="library-title" onClose={close}>
      <header>
        <h2 id="library-title">Programme library</h2>
        <button type="button" onClick={shut}>
          Close
        </button>
        <div class="filters">
          <label>
            Search{' '}
            <input
              type="search"
              value={search.value}
              onInput={(event) => {
                search.value = event.currentTarget.value;
              }}
            />
          </label>
          <label>
            What is added begins in{' '}
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
          <KindEntry kind={staying} add={() => add(staying)} name="Staying with leave to remain" always />
        </ul>
      )}
      <div class="shelves">
        <Families search={search.value} add={add} />
        <Presets search={search.value} add={preset} />
      </div>
    </dialog>
  );
}
