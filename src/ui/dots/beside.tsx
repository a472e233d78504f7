/** Beside the dots: what one stands for, how many of each group are here, whom to pick out, and the way to a family's diary. */
import { useComputed } from '@preact/signals';
import { Key } from '../charts/marks.tsx';
import { whereabouts } from '../run/shown.ts';
import { cohort, pickCohort } from '../state/chosen.ts';
import { scenario } from '../state/scenario.ts';
import { month } from '../state/view.ts';
import { addMonths, longDate, shortDate } from '../words/dates.ts';
import { GROUP_WORDS, type Who } from '../words/groups.ts';
import { said } from '../words/numbers.ts';
import { zoneName } from '../words/places.ts';
import { say } from '../words/say.ts';
import { picked, pickNext } from './picked.ts';
import { ground, quartersOf, scene } from './scene.ts';
import { countsAt } from './stays.ts';

/** By code of Origin. */
const GROUPS: readonly { readonly key: string; readonly who: Who }[] = [
  { key: 'residents', who: 'residents' },
  { key: 'earlier', who: 'earlierReturnees' },
  { key: 'returnees', who: 'returnees' },
  { key: 'displaced', who: 'displaced' },
];

function Counts() {
  const counts = useComputed(() => (scene.value ? countsAt(scene.value.stays, month.value, scene.value.chosen) : []));
  const each = whereabouts.value?.peoplePer ?? 1;
  return (
    <ul class="dotlegend" aria-label={say('dots-list')}>
      {GROUPS.map(({ key, who }, origin) => (
        <li key={key}>
          <Key mark={GROUP_WORDS[who].mark} tone={GROUP_WORDS[who].tone} bare />
          {say(`dots-${key}`)} <b>{said((counts.value[origin] ?? 0) * each)}</b>
        </li>
      ))}
    </ul>
  );
}

function Cohorts() {
  const now = cohort.value;
  const { streams, place } = scenario.value;
  const ids = Object.keys(streams).filter((id) => streams[id]?.breadwinners !== true);
  const told = whereabouts.value;
  const quarters = now && told ? quartersOf(told, Object.keys(streams).indexOf(now.stream) + 1, place.start) : [];
  if (ids.length === 0) return null;
  return (
    <div class="cohorts">
      <label>
        {say('dots-cohort')}{' '}
        <select value={now?.stream ?? ''} onChange={({ currentTarget: { value } }) => pickCohort(value === '' ? undefined : { stream: value })}>
          <option value="">{say('dots-cohort-all')}</option>
          {ids.map((id) => (
            <option key={id} value={id}>
              {streams[id]?.label}
            </option>
          ))}
        </select>
      </label>
      {now !== undefined && (
        <label>
          {say('dots-quarter')}{' '}
          <select
            value={now.quarter ?? ''}
            onChange={({ currentTarget: { value } }) => pickCohort({ stream: now.stream, ...(value !== '' && { quarter: value }) })}
          >
            <option value="">{say('dots-quarter-all')}</option>
            {quarters.map((from) => (
              <option key={from} value={from}>
                {say('dots-quarter-from', { from: shortDate(from), to: shortDate(addMonths(from, 2)) })}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrow keys go from dot to dot, Enter follows the link. */
function Way() {
  const at = picked.value;
  const { start } = scenario.value.place;
  const go = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    const on = ground.peek();
    if (way === undefined || on === undefined) return;
    event.preventDefault();
    pickNext(way, [on.width / 2, on.height / 2]);
  };
  if (at === undefined) {
    return (
      <p class="dotway note">
        {say('dots-choose')}{' '}
        <button type="button" class="linklike" onKeyDown={go} onClick={() => pickNext([1, 0], [(ground.peek()?.width ?? 0) / 2, (ground.peek()?.height ?? 0) / 2])}>
          {say('dots-first')}
        </button>
      </p>
    );
  }
  const zone = Object.keys(scenario.value.zones)[at.zone] ?? '';
  const words = say(`dots-person-${GROUPS[at.origin]?.key}`, { zone: zoneName(zone), month: longDate(addMonths(start, Math.max(0, at.arrivalMonth))) });
  return (
    <p class="dotway">
      <a href={`#/diary/${at.household}`} onKeyDown={go} aria-live="polite">
        {words}
      </a>
    </p>
  );
}

export default function Beside() {
  if (whereabouts.value === undefined) return <p class="note">{say('dots-waiting')}</p>;
  return (
    <>
      <Counts />
      <Way />
      <Cohorts />
      <p class="note">{say('dots-each', { people: whereabouts.value.peoplePer })}</p>
    </>
  );
}
