/** Which scenario is open, its seed, and the way back from every change. */
import { useEffect } from 'preact/hooks';
import { fileName, offer } from '../charts/files.ts';
import { problemText, SHIPPED_TITLES, sizeProblem } from '../state/library.ts';
import {
  canRedo,
  canUndo,
  changeSeed,
  edits,
  known,
  openOwn,
  openShipped,
  problems,
  redo,
  resetEdits,
  scenario,
  scenarioId,
  seed,
  undo,
} from '../state/scenario.ts';
import { compare, place } from '../state/view.ts';
import { fullByItself, hasProgrammes } from '../run/wish.ts';
import { PLACES } from '../words/groups.ts';
import { savedScenario } from './savedScenario.ts';

/** Folders of shipped scenarios, in words. */
const SHELVES: Readonly<Record<string, string>> = {
  '': 'Places',
  arrivals: 'Arrivals of ten countries, in a place of your own',
  patterns: 'Small cases that test what programmes do',
};
const shelfOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !['range', 'checkbox', 'button', 'file'].includes(target.type)
    : target instanceof HTMLTextAreaElement;

/** Ctrl+Z and Ctrl+Shift+Z, except where a text field has its own. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

async function openFile(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const tooLarge = sizeProblem(file.size);
  if (tooLarge === undefined) await openOwn(await file.text());
  else problems.value = [tooLarge];
}

function Problems() {
  if (problems.value.length === 0) return null;
  return (
    <div class="problems" role="alert">
      <h3>
        <span aria-hidden="true">▲ </span>
        {problems.value.length === 1 ? 'One problem' : `${problems.value.length} problems`} in that file; what was open stays open
      </h3>
      <ul>
        {problems.value.map((problem, index) => (
          <li key={`${problem.path}-${index}`}>{problemText(problem)}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          problems.value = [];
        }}
      >
        Close
      </button>
    </div>
  );
}

export function ScenarioPicker() {
  useUndoKeys();
  const changes = Object.keys(edits.value).length;
  const saveFile = (): void => {
    const file = new Blob([savedScenario(scenario.value, known.value)], { type: 'application/json' });
    offer(file, fileName({ scenario: scenario.value.title }, 'scenario', 'json'));
  };
  return (
    <section class="railpart">
      <h2>
        <label for="scenario">Scenario</label>
      </h2>
      <select id="scenario" value={scenarioId.value} onChange={(event) => void openShipped(event.currentTarget.value)}>
        {Object.entries(SHELVES).map(([shelf, words]) => (
          <optgroup key={shelf} label={words}>
            {SHIPPED_TITLES.filter(({ id }) => shelfOf(id) === shelf).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
        {scenarioId.value === 'own' && <option value="own">{scenario.value.title} (your file)</option>}
      </select>
      <div class="row">
        <button type="button" disabled={!canUndo.value} onClick={undo}>
          Undo
        </button>
        <button type="button" disabled={!canRedo.value} onClick={redo}>
          Redo
        </button>
        <button type="button" disabled={changes === 0} onClick={resetEdits}>
          Reset{changes > 0 ? ` ${changes}` : ''}
        </button>
      </div>
      <div class="row">
        <label class="button">
          Open a file
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              void openFile(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <button type="button" onClick={saveFile}>
          Save as file
        </button>
      </div>
      <Problems />
      <div class="field inline">
        <label for="seed">Seed of the luck</label>
        <input
          id="seed"
          type="text"
          spellcheck={false}
          value={seed.value}
          onChange={(event) => changeSeed(event.currentTarget.value || '1')}
        />
      </div>
      <fieldset class="field places">
        <legend>Charts show</legend>
        {PLACES.map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="place"
              checked={place.value === one}
              onChange={() => {
                place.value = one;
              }}
            />
            {one === 'hotSpot' ? 'the hot-spot' : 'the whole province'}
          </label>
        ))}
        {place.value === 'hotSpot' && <p class="fielddoc">{hotSpotNames()}: where most of those who came back settled.</p>}
      </fieldset>
      <label class="field check">
        <input
          type="checkbox"
          checked={compare.value}
          disabled={!hasProgrammes.value}
          onChange={(event) => {
            compare.value = event.currentTarget.checked;
          }}
        />
        Compare with no programmes (dashed)
      </label>
      <label class="field check">
        <input
          type="checkbox"
          checked={fullByItself.value}
          onChange={(event) => {
            fullByItself.value = event.currentTarget.checked;
          }}
        />
        Run every person without asking
      </label>
    </section>
  );
}

function hotSpotNames(): string {
  return Object.values(scenario.value.zones)
    .filter(({ hotSpot }) => hotSpot)
    .map(({ name }) => name.en)
    .join(', ');
}
