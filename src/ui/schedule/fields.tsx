/** Exact figures of what is selected on the timeline, and what becomes of the total. */
import { monthIndex } from '../../model/calendar.ts';
import { nameOf } from '../controls/declared.ts';
import { parseNumber } from '../controls/parse.ts';
import type { Edits } from '../state/edits.ts';
import { change, changeAll, loaded, scenario } from '../state/scenario.ts';
import { addMonths, longDate } from '../words/dates.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { datedByMonth, moveAll, setMonth, spanOf, totalOf } from './arrivals.ts';
import { moveEvent, moveProgramme, spanOfProgramme } from './dates.ts';
import { allStreams, select, selected, stream, streamIds } from './selected.ts';

const dateOf = (month: number): string => addMonths(scenario.value.place.start, month);

function MonthField({ name, month, move }: { name: string; month: number; move: (to: number) => Edits }) {
  const take = (text: string): void => {
    if (/^\d{4}-\d{2}$/.test(text)) changeAll(move(monthIndex(scenario.peek(), text)));
  };
  return (
    <label>
      {name}{' '}
      <input type="month" min={dateOf(0)} max={dateOf(scenario.value.place.months - 1)} value={dateOf(month)} onChange={(event) => take(event.currentTarget.value)} />
    </label>
  );
}

function OfMonth({ month }: { month: number }) {
  const people = datedByMonth(scenario.value, streamIds.value)[month] ?? 0;
  return (
    <>
      <label>
        {say('schedule-people', { month: longDate(dateOf(month)) })}{' '}
        <input
          class="number"
          type="text"
          inputMode="decimal"
          value={exact(Math.round(people))}
          onChange={(event) => {
            const typed = parseNumber(event.currentTarget.value);
            if (typed === undefined || typed < 0) event.currentTarget.value = exact(Math.round(people));
            else changeAll(setMonth(scenario.peek(), streamIds.peek(), month, typed));
          }}
        />
      </label>
      <label>
        {say('schedule-of')}{' '}
        <select
          value={stream.value}
          onChange={(event) => {
            stream.value = event.currentTarget.value;
          }}
        >
          <option value="">{say('schedule-all-streams')}</option>
          {allStreams.value.map((id) => (
            <option key={id} value={id}>
              {scenario.value.streams[id]?.label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function OfDates() {
  const ids = allStreams.value;
  const span = spanOf(scenario.value, ids);
  if (span === undefined) return null;
  const { spreadMonths } = scenario.value.arrivals;
  return (
    <>
      <MonthField name={say('schedule-start')} month={span[0]} move={(to) => moveAll(scenario.peek(), ids, to - span[0])} />
      <label>
        {say('schedule-phase')}{' '}
        <input
          class="number"
          type="number"
          min={1}
          max={36}
          value={spreadMonths}
          onChange={(event) => change('arrivals.spreadMonths', Math.min(36, Math.max(1, Math.round(Number(event.currentTarget.value) || 1))))}
        />
      </label>
      <span class="quiet">{say('schedule-phased', { months: spreadMonths })}</span>
    </>
  );
}

function OfProgramme({ id }: { id: string }) {
  const programme = scenario.value.programmes[id];
  if (programme === undefined) return null;
  const [start, end] = spanOfProgramme(scenario.value, id);
  return (
    <>
      <b>{programme.label || nameOf(programme.kind)}</b>
      <MonthField name={say('schedule-start')} month={start} move={(to) => moveProgramme(scenario.peek(), id, 'start', to)} />
      <MonthField name={say('schedule-end')} month={end} move={(to) => moveProgramme(scenario.peek(), id, 'end', to)} />
    </>
  );
}

function OfEvent({ at }: { at: number }) {
  const event = scenario.value.events[at];
  if (event === undefined) return null;
  return (
    <>
      <b>{say(`schedule-event-${event.kind}`, { zone: scenario.value.zones[event.zone]?.name.en ?? event.zone })}</b>
      <MonthField name={say('schedule-event-month')} month={monthIndex(scenario.value, event.month)} move={(to) => moveEvent(scenario.peek(), at, to)} />
    </>
  );
}

export function Fields() {
  const now = selected.value;
  return (
    <div class="fields">
      {now.kind === 'month' && <OfMonth month={now.month} />}
      {now.kind === 'dates' && <OfDates />}
      {now.kind === 'programme' && <OfProgramme id={now.id} />}
      {now.kind === 'event' && <OfEvent at={now.at} />}
    </div>
  );
}

/** Never the total silently: it is said whatever is pulled. */
export function Total() {
  const ids = allStreams.value;
  const file = loaded.value.scenario;
  const [before, now] = [datedByMonth(file, Object.keys(file.streams)), datedByMonth(scenario.value, ids)];
  const [was, is] = [totalOf(before), totalOf(now)];
  const difference = is - was;
  const isSame = Math.abs(difference) < Math.max(1, was * 1e-5);
  const moved = scenario.value.arrivals.spreadMonths !== file.arrivals.spreadMonths || before.some((people, at) => Math.abs(people - (now[at] ?? 0)) > 1);
  const words = { now: said(is), difference: said(Math.abs(difference)) };
  const edits = Object.fromEntries(ids.filter((id) => id in file.streams).map((id) => [`streams.${id}.arrivals`, file.streams[id]?.arrivals]));
  const kind = !isSame ? (difference > 0 ? 'more' : 'fewer') : moved ? 'kept' : 'same';
  return (
    <p class="total" role="status">
      {say(`schedule-total-${kind}`, words)}{' '}
      {moved && (
        <button
          type="button"
          class="linklike"
          onClick={() => {
            changeAll({ ...edits, 'arrivals.spreadMonths': file.arrivals.spreadMonths, 'arrivals.volumeFactor': file.arrivals.volumeFactor });
            select({ kind: 'dates' });
          }}
        >
          {say('schedule-back')}
        </button>
      )}
    </p>
  );
}
