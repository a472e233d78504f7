/** How sure it is to be, how long that takes, and the button. */
import { scenario } from '../state/scenario.ts';
import { say } from '../words/say.ts';
import { assumptionsOf } from './alike.ts';
import { ask, chosenArms, choice, choose, comparison, pace, refused, sure } from './state.ts';
import { PRESETS, RULES, secondsOf, type Sure, sureOf } from './sure.ts';

const MOST_WORKERS = 8;
const workers = (): number => Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1);

/** Runs: arms with their no programme and staying, for each set of assumptions; winners and losers; sets of programmes. */
function runs({ replicates, futures, rules, twins }: Sure): number {
  const arms = chosenArms.value;
  const worlds = new Set([assumptionsOf(scenario.value), ...arms.map(({ scenario: of }) => assumptionsOf(of))]).size;
  const policies = arms.length + 2 * worlds;
  const told = arms.find(({ id }) => id === choice.value.byProgramme);
  const sets = told === undefined ? 0 : 2 ** Math.min(7, Object.keys(told.scenario.programmes).length);
  return policies * (1 + rules.length) * futures * replicates + (policies + worlds) * twins + sets * replicates;
}

function timeWords(seconds: number): string {
  if (seconds < 90) return say('compare-seconds', { count: Math.max(5, Math.ceil(seconds / 5) * 5) });
  if (seconds < 5_400) return say('compare-minutes', { count: Math.ceil(seconds / 60) });
  return say('compare-hours', { count: Math.ceil(seconds / 3_600) });
}

const secondsFor = (of: Sure): number => secondsOf(runs(of), scenario.value, of, workers(), pace.value);

const NUMBERS = [
  { key: 'replicates', least: 2, most: 1_000 },
  { key: 'futures', least: 1, most: 10_000 },
  { key: 'scale', least: 1, most: 1_000 },
  { key: 'months', least: 12, most: 240 },
  { key: 'twins', least: 0, most: 100 },
] as const;

function Details() {
  const now = sure.value;
  const set = (change: Partial<Sure>): void => choose({ sure: { ...choice.value.sure, ...change } });
  return (
    <details>
      <summary>{say('compare-details')}</summary>
      {NUMBERS.map(({ key, least, most }) => (
        <label class="field inline" key={key}>
          <span>{key === 'months' ? say('compare-length') : say(`compare-${key}`)}</span>
          <input
            type="number"
            min={least}
            max={key === 'months' ? scenario.value.place.months : most}
            value={now[key]}
            onChange={(event) => {
              const value = Math.round(Number(event.currentTarget.value));
              if (value >= least && value <= most) set({ [key]: value });
              else event.currentTarget.value = String(now[key]);
            }}
          />
        </label>
      ))}
      <fieldset>
        <legend>{say('compare-rules')}</legend>
        {Object.keys(RULES).map((rule) => (
          <label class="check" key={rule}>
            <input
              type="checkbox"
              checked={now.rules.includes(rule)}
              onChange={(event) => set({ rules: event.currentTarget.checked ? [...now.rules, rule] : now.rules.filter((one) => one !== rule) })}
            />
            {say(`compare-rule-${rule}`)}
          </label>
        ))}
      </fieldset>
      <p class="note">{say('compare-details-note')}</p>
    </details>
  );
}

/** Whose programmes are told one by one. */
function Waterfall() {
  const several = chosenArms.value.filter(({ scenario: of }) => Object.keys(of.programmes).length > 1);
  if (several.length === 0) return null;
  return (
    <label class="field inline">
      <span>{say('compare-by-programme')}</span>
      <select value={several.some(({ id }) => id === choice.value.byProgramme) ? choice.value.byProgramme : ''} onChange={(event) => choose({ byProgramme: event.currentTarget.value })}>
        <option value="">{say('compare-by-none')}</option>
        {several.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Ask() {
  const now = comparison.now.value;
  const on = now?.state === 'running' || now?.state === 'waiting';
  const measured = Object.keys(choice.value.measures).length > 0;
  const seconds = secondsFor(sure.value);
  return (
    <section aria-labelledby="compare-sure">
      <h2 id="compare-sure">{say('compare-sure')}</h2>
      <fieldset>
        <legend class="unseen">{say('compare-sure')}</legend>
        {PRESETS.map((preset) => (
          <label class="check" key={preset}>
            <input type="radio" name="sure" checked={choice.value.preset === preset} onChange={() => choose({ preset, sure: {} })} />
            <span>
              {say(`compare-preset-${preset}`)}
              <span class="fielddoc"> {say('compare-about', { time: timeWords(secondsFor(sureOf(preset, scenario.value, sure.value.rules))) })}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Details />
      <Waterfall />
      <p class="note">{say('compare-estimate', { runs: runs(sure.value), time: timeWords(seconds) })}</p>
      <div class="row">
        <button type="button" class="main" disabled={!measured} onClick={() => void ask(seconds)}>
          {on ? say('compare-go-anew') : say('compare-go')}
        </button>
        {on && (
          <button type="button" onClick={() => comparison.stop()}>
            {say('stop')}
          </button>
        )}
      </div>
      {!measured && <p class="note">{say('compare-no-measure')}</p>}
      {refused.value.length > 0 && <p role="alert">{say('compare-refused', { path: refused.value.map(({ path }) => path).join(', ') })}</p>}
    </section>
  );
}
