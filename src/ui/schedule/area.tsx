/** Arrivals as an area that a month can be pulled up and down in. */
import { useComputed, useSignal } from '@preact/signals';
import { tickStep } from 'd3';
import { arrivalsByMonth } from '../../model/population/roster.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Linear, linear, niceDomain } from '../charts/linear.ts';
import { changeAll, scenario } from '../state/scenario.ts';
import { month as read } from '../state/view.ts';
import { addMonths, longDate } from '../words/dates.ts';
import { exact, short } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { datedByMonth, setMonth } from './arrivals.ts';
import { drag, monthsOf } from './drag.ts';
import { allStreams, select, selected, streamIds } from './selected.ts';

export const AREA_HEIGHT = 92;
const TOP = 10;
/** Room above the highest month to pull it into. */
const ROOM = 1.25;
const STEPS = 60;
const MANY = 10;

/** One step per month, so that what is pulled is what is drawn. */
function steps(people: readonly number[], x: Linear, y: Linear): string {
  const path = people.map((value, at) => `L${x(at).toFixed(1)},${y(value).toFixed(1)}H${x(at + 1).toFixed(1)}`).join('');
  return `M${x(0)},${y(0)}${path}L${x(people.length)},${y(0)}Z`;
}

/** Who comes after phasing and programmes that move dates, as the model takes it. */
function comingByMonth(of: Scenario): number[] {
  const months = new Array<number>(of.place.months).fill(0);
  for (const id of Object.keys(of.streams)) {
    arrivalsByMonth({ scenario: of, seed: '', scale: 1 }, id).forEach((people, at) => {
      months[at] = (months[at] ?? 0) + people;
    });
  }
  return months;
}

const differs = (a: readonly number[], b: readonly number[]): boolean => a.some((value, at) => Math.abs(value - (b[at] ?? 0)) > 0.5);

export function Area({ x }: { x: Linear }) {
  const all = useComputed(() => datedByMonth(scenario.value, allStreams.value)).value;
  const own = useComputed(() => datedByMonth(scenario.value, streamIds.value)).value;
  const coming = useComputed(() => comingByMonth(scenario.value)).value;
  const held = useSignal<number | undefined>(undefined);
  const peak = held.value ?? ROOM * Math.max(1, ...all);
  const y = linear([0, peak], [AREA_HEIGHT, TOP]);
  const ticks = linear(niceDomain(0, peak, 2), [AREA_HEIGHT, TOP]).ticks(2).filter((tick) => tick > 0 && tick <= peak);
  const now = selected.value;
  const at = now.kind === 'month' ? now.month : read.value;
  const people = own[at] ?? 0;
  const words = { month: longDate(addMonths(scenario.value.place.start, at)), people: exact(Math.round(people)) };

  const pull = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const month = Math.min(own.length - 1, Math.max(0, Math.floor(x.invert(event.clientX - box.left))));
    const base = scenario.peek();
    const before = own[month] ?? 0;
    select({ kind: 'month', month });
    held.value = peak;
    const [ids, from] = [streamIds.peek(), event.clientY];
    const perPixel = y.invert(0) - y.invert(1);
    drag(event, (_, down) => {
      if (Math.abs(down) < 2 && Math.abs(event.clientY - from) < 2 && scenario.peek() === base) return; // a press alone changes nothing
      changeAll(setMonth(base, ids, month, Math.max(0, before - down * perPixel)), `arrivals.${month}`);
    });
    event.currentTarget.addEventListener(
      'lostpointercapture',
      () => {
        held.value = undefined;
      },
      { once: true },
    );
  };
  const press = (event: KeyboardEvent): void => {
    const along = monthsOf(event, { ArrowLeft: -1, ArrowRight: 1 });
    const up = { ArrowUp: 1, ArrowDown: -1, PageUp: MANY, PageDown: -MANY }[event.key];
    if (along === undefined && up === undefined) return;
    event.preventDefault();
    const step = tickStep(0, Math.max(1, ...all), STEPS) * (event.shiftKey ? MANY / 2 : 1);
    if (along !== undefined) select({ kind: 'month', month: at + along });
    else changeAll(setMonth(scenario.peek(), streamIds.peek(), at, people + (up ?? 0) * step));
  };

  return (
    <div
      class="area"
      role="slider"
      tabIndex={0}
      aria-label={say('schedule-arrivals')}
      aria-describedby="schedule-how"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={Math.round(Math.max(peak, people))}
      aria-valuenow={Math.round(people)}
      aria-valuetext={say('schedule-month-value', words)}
      onFocus={() => select({ kind: 'month', month: at })}
      onPointerDown={pull}
      onKeyDown={press}
    >
      <svg width={x(own.length) + x(0)} height={AREA_HEIGHT + 1} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick} class="tick">
            <line x1={x(0)} x2={x(own.length)} y1={y(tick)} y2={y(tick)} />
            <text x={x(0)} y={y(tick) - 3}>
              {short(tick)}
            </text>
          </g>
        ))}
        <path class="all" d={steps(all, x, y)} />
        {own !== all && <path class="own" d={steps(own, x, y)} />}
        {differs(coming, all) && <path class="coming" d={steps(coming, x, y)} />}
        {now.kind === 'month' && (
          <g class="held">
            <rect x={x(at)} width={x(1) - x(0)} y={TOP - 6} height={AREA_HEIGHT - TOP + 6} />
            <line x1={x(at) - 3} x2={x(at + 1) + 3} y1={y(people)} y2={y(people)} />
          </g>
        )}
      </svg>
    </div>
  );
}
