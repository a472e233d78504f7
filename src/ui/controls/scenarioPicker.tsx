/** Which scenario is open, its seed, and the way back from every change. */
import { problemText, SHIPPED_TITLES, sizeProblem } from '../state/library.ts';
import {
  changeSeed,
  edits,
  known,
  openOwn,
  openShipped,
  problems,
  resetEdits,
  scenario,
  scenarioId,
  seed,
  zones,
} from '../state/scenario.ts';
import { canRedo, canUndo, redo, undo } from '../state/undo.ts';
import { lockOf } from '../state/locks.ts';
import { compare, place } from '../state/view.ts';
import { fullByItself, hasProgrammes } from '../run/wish.ts';
import { sayText } from '../words/declared.ts';
import { PLACES } from '../words/groups.ts';
import { zoneName } from '../words/places.ts';
import { say } from '../words/say.ts';
import { useUndoKeys } from './undoKeys.ts';
import { Lockable } from './lockable.tsx';

/** Folders of shipped scenarios: the message `shelf-<words>` of each. */
const SHELVES = { '': 'places', arrivals: 'arrivals', patterns: 'patterns' } as const;
const shelfOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

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
        {say('problems', { count: problems.value.length })}
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
        {say('close')}
      </button>
    </div>
  );
}

export function ScenarioPicker() {
  useUndoKeys();
  const changes = Object.keys(edits.value).length;
  const saveFile = async (): Promise<void> => {
    const [{ savedScenario }, { fileName, offer }] = await Promise.all([import('./savedScenario.ts'), import('../charts/files.ts')]);
    const file = new Blob([savedScenario(scenario.value, known.value)], { type: 'application/json' });
    offer(file, fileName({ scenario: scenario.value.title }, 'scenario', 'json'));
  };
  return (
    <section class="railpart">
      <h2>
        <label for="scenario">{say('scenario')}</label>
      </h2>
      <Lockable of="scenario">
      <select id="scenario" value={scenarioId.value} onChange={(event) => void openShipped(event.currentTarget.value)}>
        {Object.entries(SHELVES).map(([shelf, words]) => (
          <optgroup key={shelf} label={say(`shelf-${words}`)}>
            {SHIPPED_TITLES.filter(({ id }) => shelfOf(id) === shelf).map(({ id, title }) => (
              <option key={id} value={id}>
                {sayText('text', title)}
              </option>
            ))}
          </optgroup>
        ))}
        {scenarioId.value === 'own' && <option value="own">{say('scenario-own', { title: scenario.value.title })}</option>}
      </select>
      </Lockable>
      <div class="row">
        <button type="button" disabled={!canUndo.value} onClick={() => void undo()}>
          {say('undo')}
        </button>
        <button type="button" disabled={!canRedo.value} onClick={() => void redo()}>
          {say('redo')}
        </button>
        <button type="button" disabled={changes === 0} onClick={resetEdits}>
          {say('reset', { changes })}
        </button>
      </div>
      <div class="row">
        <label class="button">
          {say('open-file')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            disabled={lockOf('scenario') !== undefined}
            onChange={(event) => {
              const input = event.currentTarget;
              void openFile(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <button type="button" onClick={() => void saveFile()}>
          {say('save-file')}
        </button>
      </div>
      <Problems />
      <Lockable of="seed">
      <div class="field inline">
        <label for="seed">{say('seed')}</label>
        <input
          id="seed"
          type="text"
          spellcheck={false}
          value={seed.value}
          onChange={(event) => changeSeed(event.currentTarget.value || '1')}
        />
      </div>
      </Lockable>
      <fieldset class="field places">
        <legend>{say('charts-show')}</legend>
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
            {say(`show-${one}`)}
          </label>
        ))}
        {place.value === 'hotSpot' && <p class="fielddoc">{say('hot-spot-is', { zones: hotSpotNames() })}</p>}
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
        {say('compare-without')}
      </label>
      <label class="field check">
        <input
          type="checkbox"
          checked={fullByItself.value}
          onChange={(event) => {
            fullByItself.value = event.currentTarget.checked;
          }}
        />
        {say('run-unasked')}
      </label>
    </section>
  );
}

const hotSpotNames = (): string =>
  Object.keys(zones.value)
    .filter((pcode) => zones.value[pcode]?.hotSpot)
    .map(zoneName)
    .join(', ');
