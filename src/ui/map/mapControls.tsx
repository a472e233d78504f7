/** What the map shows: which outcome, of whom, as a level or as the difference that programmes make; with whose outlines. */
import { withoutRun, withRun } from '../run/shown.ts';
import { mapDifference, mapMode, mapOutcome, mapWho } from '../state/view.ts';
import { say, sayDeclared } from '../words/say.ts';
import { shapeMessage, takeShapes } from './shapes.ts';

const WHO = ['everybody', 'residents', 'newcomers'] as const;

const MODES = ['people', 'districts'] as const;

export function MapMode() {
  return (
    <fieldset class="mapmode">
      <legend class="unseen">{say('map-mode')}</legend>
      {MODES.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="mapmode"
            checked={mapMode.value === mode}
            onChange={() => {
              mapMode.value = mode;
            }}
          />
          {say(`map-mode-${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}

export function MapControls() {
  const outcomes = Object.entries(withRun.value?.outcomes ?? {}).filter(([, { zones }]) => Object.keys(zones).length > 0);
  const chosen = withRun.value?.outcomes[mapOutcome.value];
  const apart = chosen?.zonesResidents !== undefined && chosen.zonesNewcomers !== undefined;
  return (
    <div class="mapcontrols">
      <select
        aria-label={say('map-outcome')}
        value={mapOutcome.value}
        onChange={(event) => {
          mapOutcome.value = event.currentTarget.value;
        }}
      >
        {outcomes.map(([key, { label }]) => (
          <option key={key} value={key}>
            {sayDeclared(`outcome-${key}`, label)}
          </option>
        ))}
      </select>
      <select
        aria-label={say('map-whom')}
        value={apart ? mapWho.value : 'everybody'}
        disabled={!apart}
        onChange={(event) => {
          mapWho.value = event.currentTarget.value as (typeof WHO)[number];
        }}
      >
        {WHO.map((key) => (
          <option key={key} value={key}>
            {say(`map-${key}`)}
          </option>
        ))}
      </select>
      {withoutRun.value !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={mapDifference.value}
            onChange={(event) => {
              mapDifference.value = event.currentTarget.checked;
            }}
          />
          {say('map-difference')}
        </label>
      )}
      <label class="button">
        {say('map-own')}
        <input
          class="unseen"
          type="file"
          accept=".geojson,.json,application/geo+json"
          onChange={(event) => void takeShapes(event.currentTarget.files?.[0])}
        />
      </label>
      {shapeMessage.value !== '' && <p role="status">{shapeMessage.value}</p>}
    </div>
  );
}
