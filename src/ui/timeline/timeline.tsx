/** One strip under everything: the month that all charts and the map are read at, over the arrivals as a filled area. */
import { area } from 'd3';
import { useEffect } from 'preact/hooks';
import { linear } from '../charts/linear.ts';
import { later } from '../later.tsx';
import { yearTicks } from '../charts/scales.ts';
import { useWidth } from '../charts/useWidth.ts';
import { RunBar } from '../run/runBar.tsx';
import { ahead, withRun } from '../run/shown.ts';
import { lockOf } from '../state/locks.ts';
import { editing, month, playing } from '../state/view.ts';
import { longDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { moveMonth } from './moveMonth.ts';

const STEP_MS = 220;
const HALF_YEAR = 6;
const HEIGHT = 40;
/** Half the width of the slider's thumb: its middle runs from here to the width less this. */
const THUMB = 8;

function usePlaying(): void {
  const on = playing.value;
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => {
      if (month.peek() >= (withRun.peek()?.dates.length ?? 1) - 1) playing.value = false;
      else moveMonth(1);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [on]);
}

/** Read by eye alone, beneath the slider. */
function Arrivals({ width }: { width: number }) {
  const dates = withRun.value?.dates ?? [];
  const people = withRun.value?.outcomes['arrivals']?.series['all'] ?? [];
  const x = linear([0, Math.max(1, dates.length - 1)], [THUMB, width - THUMB]);
  const y = linear([0, Math.max(1, ...people.filter(Number.isFinite))], [HEIGHT - 14, 2]);
  const filled = area<number>(
    (_, at) => x(at),
    y(0),
    (value) => y(Number.isFinite(value) ? value : 0),
  );
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <path class="arrivals" d={filled([...people]) ?? ''} />
      {ahead.value && <line class="ahead" x1={x(0)} x2={x(ahead.value.months - 1)} y1={y(0)} y2={y(0)} />}
      {yearTicks(dates, x, 44).map(({ month: at, label }) => (
        <text key={at} x={x(at)} y={HEIGHT - 2} text-anchor={at === 0 ? 'start' : 'middle'} dx={at === 0 ? -THUMB : 0}>
          {label}
        </text>
      ))}
    </svg>
  );
}

function Scrubber() {
  const dates = withRun.value?.dates ?? [];
  return (
    <input
      type="range"
      class="scrubber"
      aria-label={say('month')}
      aria-valuetext={longDate(dates[month.value] ?? '')}
      min={0}
      max={Math.max(0, dates.length - 1)}
      step={1}
      value={month.value}
      onInput={(event) => {
        playing.value = false;
        month.value = Number(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        playing.value = false;
        moveMonth(event.shiftKey ? by * HALF_YEAR : by);
      }}
    />
  );
}

function Strip() {
  const { ref, width } = useWidth<HTMLDivElement>(600);
  return (
    <div class="strip" ref={ref} dir="ltr">
      <Arrivals width={width} />
      <Scrubber />
    </div>
  );
}

function Play() {
  const isPlaying = playing.value;
  const play = (): void => {
    if (!isPlaying && month.peek() >= (withRun.peek()?.dates.length ?? 1) - 1) month.value = 0;
    playing.value = !isPlaying;
  };
  return (
    <button type="button" class="play" disabled={withRun.value === undefined} onClick={play}>
      {say(isPlaying ? 'pause' : 'play')}
    </button>
  );
}

function Now() {
  const date = withRun.value?.dates[month.value];
  return <output class="now">{date === undefined ? '…' : longDate(date)}</output>;
}

const Schedule = later(() => import('../schedule/page.tsx'), undefined, ['schedule']);

/** What the open timeline changes. */
const TIMED = ['arrivals', 'programmes', 'events'] as const;

function Edit() {
  return (
    <button
      type="button"
      class="edit"
      disabled={TIMED.every((control) => lockOf(control) !== undefined)}
      aria-expanded={editing.value}
      title={say('timeline-edit-what')}
      onClick={() => {
        editing.value = !editing.value;
      }}
    >
      {say('timeline-edit')}
    </button>
  );
}

export function Timeline() {
  usePlaying();
  return (
    <section class="timeline" aria-label={say('time')}>
      {editing.value && <Schedule />}
      <Play />
      <Now />
      <Strip />
      <Edit />
      <RunBar />
    </section>
  );
}
