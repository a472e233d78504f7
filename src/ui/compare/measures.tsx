/** What is looked at, each with the smallest difference that matters: it is the user's to set, and assumed until then. */
import { useSignal } from '@preact/signals';
import { parseNumber } from '../controls/parse.ts';
import { longDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { CATALOGUE, type Offered } from './catalogue.ts';
import { choice, choose, windows } from './state.ts';

const FIRST_SHOWN = 5;
/** Shares are asked for in percentage points. */
const factorOf = ({ unit }: Offered): number => (unit === 'share' ? 100 : 1);
const typed = (value: number): string => String(Number(value.toPrecision(6)));

function Smallest({ offered }: { offered: Offered }) {
  const { id, smallest } = offered;
  const value = choice.value.measures[id] ?? smallest;
  const wrong = useSignal(false);
  const set = (text: string): void => {
    const found = (parseNumber(text) ?? Number.NaN) / factorOf(offered);
    wrong.value = !(found > 0);
    if (found > 0) choose({ measures: { ...choice.value.measures, [id]: found } });
  };
  return (
    <span class="typed">
      <input
        type="text"
        inputMode="decimal"
        class="number"
        aria-label={say('compare-smallest-of', { measure: say(`compare-measure-${id}`) })}
        aria-invalid={wrong.value}
        value={typed(value * factorOf(offered))}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <span class="unit">{say(`compare-unit-${offered.unit}`)}</span>
      {wrong.value ? <span class="wrong">{say('compare-smallest-wrong')}</span> : <span class="fielddoc">{value === smallest ? say('compare-assumed') : say('compare-yours')}</span>}
    </span>
  );
}

function Measure({ offered }: { offered: Offered }) {
  const { measures } = choice.value;
  const on = offered.id in measures;
  const toggle = (wished: boolean): void => {
    const { [offered.id]: _, ...others } = measures;
    choose({ measures: wished ? { ...measures, [offered.id]: offered.smallest } : others });
  };
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={on} onChange={(event) => toggle(event.currentTarget.checked)} />
        <span>{say(`compare-measure-${offered.id}`)}</span>
      </label>
      {on && <Smallest offered={offered} />}
    </li>
  );
}

export function Measures() {
  const all = useSignal(false);
  const shown = CATALOGUE.filter(({ id }, at) => all.value || id in choice.value.measures || at < FIRST_SHOWN);
  return (
    <section aria-labelledby="compare-measures">
      <h2 id="compare-measures">{say('compare-measures')}</h2>
      <p class="note">{say('compare-measures-note')}</p>
      <ul class="choices measures">
        {shown.map((offered) => (
          <Measure key={offered.id} offered={offered} />
        ))}
      </ul>
      {!all.value && (
        <button
          type="button"
          class="linklike"
          onClick={() => {
            all.value = true;
          }}
        >
          {say('compare-measures-all', { count: CATALOGUE.length - shown.length })}
        </button>
      )}
      <label class="field inline">
        <span>{say('compare-window')}</span>
        <select value={Math.min(choice.value.window, windows.value.length - 1)} onChange={(event) => choose({ window: Number(event.currentTarget.value) })}>
          {windows.value.map(({ from, to }, at) => (
            <option key={from} value={at}>
              {at === 0 ? say('compare-window-last', { from: longDate(from), to: longDate(to) }) : say('compare-window-year', { year: at, from: longDate(from), to: longDate(to) })}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
