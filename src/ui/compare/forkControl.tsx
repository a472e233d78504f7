/** From a month on, with other programmes: the month on a strip of arrivals, what becomes of what has begun, and what begins. */
import { useSignal } from '@preact/signals';
import { area } from 'd3';
import { linear } from '../charts/linear.ts';
import { useWidth } from '../charts/useWidth.ts';
import { scenario } from '../state/scenario.ts';
import { addMonths, longDate, monthsBetween } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { firstComers } from './catalogue.ts';
import { addFork, keptScenarios, labelOf } from './state.ts';

const HEIGHT = 34;
const THUMB = 8;
const HALF_A_YEAR = 6;

/** People who come by month, read by eye alone beneath the slider. */
function Comers({ width, months }: { width: number; months: number }) {
  const { place, streams } = scenario.value;
  const people = Array.from({ length: months }, (_, month) => {
    const date = addMonths(place.start, month);
    return Object.values(streams).reduce((sum, { arrivals, settlingShare }) => sum + (arrivals[date] ?? 0) * settlingShare, 0);
  });
  const x = linear([0, Math.max(1, months - 1)], [THUMB, width - THUMB]);
  const y = linear([0, Math.max(1, ...people)], [HEIGHT, 4]);
  const filled = area<number>((_, month) => x(month), y(0), (value) => y(value));
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <path class="arrivals" d={filled(people) ?? ''} />
    </svg>
  );
}

function Strip({ month, move }: { month: number; move: (month: number) => void }) {
  const { ref, width } = useWidth<HTMLDivElement>(400);
  const { place } = scenario.value;
  const date = addMonths(place.start, month);
  return (
    <div class="strip" ref={ref} dir="ltr">
      <Comers width={width} months={place.months} />
      <input
        type="range"
        class="scrubber"
        aria-label={say('compare-fork-from')}
        aria-valuetext={longDate(date)}
        min={1}
        max={place.months - 1}
        value={month}
        onInput={(event) => move(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (by === undefined || !event.shiftKey) return;
          event.preventDefault();
          move(Math.min(place.months - 1, Math.max(1, month + by * HALF_A_YEAR)));
        }}
      />
    </div>
  );
}

export function ForkControl({ done }: { done: () => void }) {
  const open = scenario.value;
  const begins = Object.values(open.programmes).map(({ start }) => start);
  const first = [...begins, ...(begins.length > 0 ? [] : Object.values(firstComers(open, open.place.months)))].sort()[0] ?? open.place.start;
  const month = useSignal(Math.min(open.place.months - 1, monthsBetween(open.place.start, first) + HALF_A_YEAR));
  const ends = useSignal(true);
  const again = useSignal<readonly string[]>([]);
  const instead = useSignal('');
  const from = addMonths(open.place.start, month.value);
  const running = Object.entries(open.programmes).filter(([, { start }]) => start < from);
  // What goes on as agreed cannot begin anew.
  const may = Object.keys(open.programmes).filter((id) => ends.value || !running.some(([known]) => known === id));
  const kept = keptScenarios.value.filter(({ scenario: of }) => Object.keys(of.programmes).length > 0);
  const add = (): void => {
    addFork({ from, ends: ends.value, again: again.value.filter((id) => may.includes(id)), ...(instead.value !== '' && { instead: instead.value }) });
    done();
  };
  return (
    <fieldset class="fork sub">
      <legend>{say('compare-fork-legend')}</legend>
      <p class="fieldhead">
        <span>{say('compare-fork-from')}</span>
        <output>{longDate(from)}</output>
      </p>
      <Strip
        month={month.value}
        move={(to) => {
          month.value = to;
        }}
      />
      <fieldset>
        <legend>{say('compare-fork-running', { count: running.length })}</legend>
        {([true, false] as const).map((value) => (
          <label class="check" key={String(value)}>
            <input
              type="radio"
              name="fork-ends"
              checked={ends.value === value}
              onChange={() => {
                ends.value = value;
              }}
            />
            {value ? say('compare-fork-ends') : say('compare-fork-goes-on')}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('compare-fork-begins')}</legend>
        {may.map((id) => (
          <label class="check" key={id}>
            <input
              type="checkbox"
              checked={again.value.includes(id)}
              onChange={(event) => {
                again.value = event.currentTarget.checked ? [...again.value, id] : again.value.filter((one) => one !== id);
              }}
            />
            {labelOf(open, id)}
          </label>
        ))}
        {kept.length > 0 && (
          <label class="field inline">
            <span>{say('compare-fork-kept')}</span>
            <select
              value={instead.value}
              onChange={(event) => {
                instead.value = event.currentTarget.value;
              }}
            >
              <option value="">{say('compare-fork-nothing')}</option>
              {kept.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </fieldset>
      <p class="note">{say('compare-fork-note')}</p>
      <div class="row">
        <button type="button" onClick={add}>
          {say('compare-fork-add')}
        </button>
        <button type="button" onClick={done}>
          {say('compare-cancel')}
        </button>
      </div>
    </fieldset>
  );
}
