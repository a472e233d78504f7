/** Bars with grips: the dates of all who come, and each programme; and events as pins. */
import type { ComponentChildren } from 'preact';
import type { Linear } from '../charts/linear.ts';
import { nameOf } from '../controls/declared.ts';
import { changeAll, scenario } from '../state/scenario.ts';
import type { Edits } from '../state/edits.ts';
import { addMonths, longDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { moveAll, spanOf } from './arrivals.ts';
import { moveEvent, moveProgramme, spanOfProgramme } from './dates.ts';
import { drag, monthsOf } from './drag.ts';
import { allStreams, select, selected, type Selected } from './selected.ts';
import { monthIndex } from '../../model/calendar.ts';

const MOST_PHASED = 36;

interface HandleProps {
  readonly class: string;
  readonly name: string;
  readonly text: string;
  readonly x: Linear;
  readonly left: number;
  readonly width: number;
  readonly month: number;
  readonly of: Selected;
  readonly move: (to: number) => Edits;
  readonly children?: ComponentChildren;
}

/** Whatever can be put at a month: by hand or by arrow keys. */
function Handle({ class: kind, name, text, x, left, width, month, of, move, children }: HandleProps) {
  return (
    <div
      class={`handle ${kind}`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuenow={month}
      aria-valuemin={0}
      aria-valuemax={scenario.value.place.months - 1}
      aria-valuetext={text}
      style={{ left: `${left}px`, width: `${width}px` }}
      onFocus={() => select(of)}
      onPointerDown={(event) => {
        const perMonth = x(1) - x(0);
        event.stopPropagation();
        drag(event, (right) => {
          const edits = move(month + Math.round(right / perMonth));
          if (Object.keys(edits).length > 0) changeAll(edits, name);
        });
      }}
      onKeyDown={(event) => {
        const by = monthsOf(event);
        if (by === undefined) return;
        event.preventDefault();
        changeAll(move(month + by));
      }}
    >
      {children}
    </div>
  );
}

/** As wide as a finger needs, beyond the bar on both sides. */
const GRIP = 14;

const dated = (month: number): string => longDate(addMonths(scenario.value.place.start, month));

function Programme({ id, x }: { id: string; x: Linear }) {
  const programme = scenario.value.programmes[id];
  if (programme === undefined) return null;
  const [start, end] = spanOfProgramme(scenario.value, id);
  const name = programme.label || nameOf(programme.kind);
  const of: Selected = { kind: 'programme', id };
  const move = (grip: 'start' | 'whole' | 'end') => (to: number) => moveProgramme(scenario.peek(), id, grip, to);
  const [left, right] = [x(start), x(end + 1)];
  const now = selected.value;
  const both = say('schedule-span', { first: dated(start), last: dated(end) });
  return (
    <div class={`lane${now.kind === 'programme' && now.id === id ? ' selected' : ''}`}>
      <Handle class="bar" name={say('schedule-whole', { name })} text={both} month={start} left={left} width={right - left} {...{ x, of }} move={move('whole')} />
      <Handle class="grip" name={say('schedule-start-of', { name })} text={dated(start)} month={start} left={left - GRIP} width={GRIP} {...{ x, of }} move={move('start')} />
      <Handle class="grip last" name={say('schedule-end-of', { name })} text={dated(end)} month={end} left={right} width={GRIP} {...{ x, of }} move={move('end')} />
      <Name at={[left, right]} x={x} words={name} />
    </div>
  );
}

/** Beside the bar, where there is more room. */
function Name({ at: [left, right], x, words }: { at: readonly [number, number]; x: Linear; words: string }) {
  const last = x(scenario.value.place.months);
  const after = last - right > left - x(0);
  return (
    <span class="lanename" style={after ? { left: `${right + GRIP + 4}px` } : { right: `calc(100% - ${left - GRIP - 4}px)` }}>
      {words}
    </span>
  );
}

/** Moved along, everybody keeps coming; its last grip phases each month's arrivals over more months. */
function Arrivals({ x }: { x: Linear }) {
  const ids = allStreams.value;
  const span = spanOf(scenario.value, ids);
  if (span === undefined) return null;
  const { spreadMonths } = scenario.value.arrivals;
  const of: Selected = { kind: 'dates' };
  const [start, end] = [span[0], Math.min(scenario.value.place.months - 1, span[1] + spreadMonths - 1)];
  const [left, right] = [x(start), x(end + 1)];
  const moved = say('schedule-moved', { first: dated(start), last: dated(end) });
  const phase = (to: number): Edits => ({ 'arrivals.spreadMonths': Math.min(MOST_PHASED, Math.max(1, to - span[1] + 1)) });
  const words = say('schedule-bar-phased', { months: spreadMonths });
  return (
    <div class={`lane comers${selected.value.kind === 'dates' ? ' selected' : ''}`}>
      <Handle class="bar" name={say('schedule-dates')} text={moved} month={start} left={left} width={right - left} {...{ x, of }} move={(to) => moveAll(scenario.peek(), ids, to - (spanOf(scenario.peek(), ids)?.[0] ?? to))} />
      <Handle class="grip last" name={say('schedule-phase')} text={say('schedule-phased', { months: spreadMonths })} month={span[1] + spreadMonths - 1} left={right} width={GRIP} {...{ x, of }} move={phase} />
      <Name at={[left, right]} x={x} words={words} />
    </div>
  );
}

function Events({ x }: { x: Linear }) {
  const { events, zones } = scenario.value;
  if (events.length === 0) return null;
  return (
    <div class="lane events">
      {events.map((event, at) => {
        const month = monthIndex(scenario.value, event.month);
        const name = say(`schedule-event-${event.kind}`, { zone: zones[event.zone]?.name.en ?? event.zone });
        return (
          <Handle
            key={`${event.zone}-${event.kind}-${at}`}
            class="pin"
            name={name}
            text={dated(month)}
            month={month}
            left={x(month + 0.5) - 12}
            width={24}
            of={{ kind: 'event', at }}
            x={x}
            move={(to) => moveEvent(scenario.peek(), at, to)}
          />
        );
      })}
    </div>
  );
}

export function Lanes({ x }: { x: Linear }) {
  return (
    <div class="lanes">
      <Arrivals x={x} />
      {Object.keys(scenario.value.programmes).map((id) => (
        <Programme key={id} id={id} x={x} />
      ))}
      <Events x={x} />
    </div>
  );
}
