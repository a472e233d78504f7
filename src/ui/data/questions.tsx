/** What files leave open: which area, who returns, from when, which place a name means. Each has a guess that stands until it is changed. */
import type { Option } from '../../data/in/gathered.ts';
import { scenario } from '../state/scenario.ts';
import { say } from '../words/say.ts';
import type { Made } from './made.ts';
import { anew, choices, choose } from './state.ts';

interface AskProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly none?: string;
  readonly take: (code: string) => void;
}

function Ask({ label, value, options, none, take }: AskProps) {
  return (
    <label class="ask">
      <span>{label}</span>
      <select value={value} onChange={(event) => take(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name === code ? code : `${name} (${code})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Names({ gathered: { zones, unmatched } }: Made) {
  const aliases = choices.value.aliases ?? {};
  // A name that was joined is known to the reader: it stays here, so that it can be joined otherwise.
  const names = [...new Set([...unmatched.map(({ name }) => name), ...Object.keys(aliases)])];
  if (names.length === 0) return null;
  const options = zones.map(({ id, name }) => ({ code: id, name }));
  return (
    <fieldset class="names">
      <legend>{say('data-names', { count: names.length })}</legend>
      {names.map((name) => {
        const near = unmatched.find((one) => one.name === name)?.near;
        const meant = options.find(({ code }) => code === near);
        return (
          <div key={name} class="row">
            <Ask label={name} value={aliases[name] ?? ''} options={options} none={say('data-name-none')} take={(code) => choose({ aliases: { ...aliases, [name]: code } })} />
            {meant !== undefined && (
              <button type="button" onClick={() => choose({ aliases: { ...aliases, [name]: meant.code } })}>
                {say('data-did-you-mean', { name: meant.name })}
              </button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

export function Questions({ made }: { made: Made }) {
  const { areas, within, countries, country, start, fills, isNew } = made.gathered;
  const asksArea = !fills && areas.length > 1;
  const asksStart = isNew && start !== undefined;
  return (
    <div class="questions">
      {made.canFill && (
        <fieldset>
          <legend>{say('data-built-on')}</legend>
          {[false, true].map((isAnew) => (
            <label key={String(isAnew)} class="check">
              <input
                type="radio"
                name="built-on"
                checked={anew.value === isAnew}
                onChange={() => {
                  anew.value = isAnew;
                }}
              />
              {isAnew ? say('data-built-on-template') : say('data-built-on-open', { title: scenario.value.title })}
            </label>
          ))}
        </fieldset>
      )}
      {asksArea && <Ask label={say('data-area')} value={within} options={areas} none={say('data-area-all')} take={(code) => choose({ within: code })} />}
      {countries.length > 1 && <Ask label={say('data-country')} value={country} options={countries} take={(code) => choose({ country: code })} />}
      {asksStart && (
        <label class="ask">
          <span>{say('data-start')}</span>
          <input
            type="month"
            value={start}
            onChange={(event) => {
              if (/^\d{4}-\d{2}$/.test(event.currentTarget.value)) choose({ start: event.currentTarget.value });
            }}
          />
        </label>
      )}
      <Names {...made} />
    </div>
  );
}
