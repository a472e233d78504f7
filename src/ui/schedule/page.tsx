/** The timeline opened for editing: one strip for arrivals, programmes and events. Charts follow the hand. */
import { useEffect, useRef } from 'preact/hooks';
import { linear } from '../charts/linear.ts';
import { yearTicks } from '../charts/scales.ts';
import { useWidth } from '../charts/useWidth.ts';
import { scenario } from '../state/scenario.ts';
import { canRedo, canUndo, redo, undo } from '../state/undo.ts';
import { addMonths } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { Area } from './area.tsx';
import { Fields, Total } from './fields.tsx';
import { Lanes } from './lanes.tsx';
import './schedule.css';

const SIDE = 16;

/** The page keeps clear of the strip, however high it is. */
function useRoom(): { current: HTMLElement | null } {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const strip = element.current?.parentElement;
    const { style } = document.documentElement;
    if (strip == null) return undefined;
    const observer = new ResizeObserver(() => style.setProperty('--covered', `${strip.offsetHeight}px`));
    observer.observe(strip);
    return () => {
      observer.disconnect();
      style.removeProperty('--covered');
    };
  }, []);
  return element;
}

export default function Schedule() {
  const { ref, width } = useWidth<HTMLDivElement>(900);
  const element = useRoom();
  const { start, months } = scenario.value.place;
  const x = linear([0, months], [SIDE, width - SIDE]);
  const dates = Array.from({ length: months }, (_, at) => addMonths(start, at));
  return (
    <section class="schedule" ref={element} aria-label={say('schedule-name')}>
      <div class="schedulehead">
        <Fields />
        <div class="row">
          <button type="button" disabled={!canUndo.value} onClick={() => void undo()}>
            {say('schedule-undo')}
          </button>
          <button type="button" disabled={!canRedo.value} onClick={() => void redo()}>
            {say('schedule-redo')}
          </button>
        </div>
      </div>
      <div class="plan" dir="ltr" ref={ref}>
        <Area x={x} />
        <svg class="years" width={width} height={18} aria-hidden="true">
          <line x1={x(0)} x2={x(months)} y1={0.5} y2={0.5} />
          {yearTicks(dates, x, 44).map(({ month, label }) => (
            <text key={month} x={x(month)} y={14}>
              {label}
            </text>
          ))}
        </svg>
        <Lanes x={x} />
      </div>
      <Total />
      <p class="unseen" id="schedule-how">
        {say('schedule-how')}
      </p>
    </section>
  );
}
