/** One invented household, month by month, with its reasons; beside it the same household in another scenario. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Diary } from '../../model/result.ts';
import { scenario, seed } from '../state/scenario.ts';
import { pathInPage } from '../state/view.ts';
import { longDate } from '../words/dates.ts';
import { sayText } from '../words/declared.ts';
import { say, sayWith } from '../words/say.ts';
import { Amounts } from './amounts.tsx';
import { armsNow, failure, other, type Told, told, useDiaries } from './arms.ts';
import { DIARY_SCALE, type FamilyKind, familyKinds, findFamily } from './families.ts';
import { naming } from './naming.ts';
import { Timeline } from './timeline.tsx';
import { firstParting, rowsOf } from './twin.ts';

const SHOWN = ['all', 'changes', 'parted'] as const;

/** Who they are in their first month, in one sentence; members of whom the same is said are counted. */
function whoWords({ months }: Diary): string {
  const state = months[0]?.state ?? {};
  const members = Object.entries(state).filter(([key]) => key.startsWith('person '));
  const counts = new Map<string, number>();
  for (const [key, value] of members) {
    const words = naming(key, String(value).replace(/ of \d+,/, ','));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const each = [...counts].map(([member, count]) => (count === 1 ? member : say('diary-members', { count, member })));
  return say('diary-who', { date: longDate(months[0]?.date ?? ''), members: each.join('; '), place: naming('zone', state['zone']), home: naming('home', state['home']) });
}

function Parting({ here, there, otherWords }: { here: Diary; there: Diary; otherWords: string }) {
  if (there.months.length === 0) return <p class="parting">{say('diary-twin-absent', { other: otherWords })}</p>;
  const found = firstParting(here, there, naming);
  if (found === undefined) return <p class="parting">{say('diary-never-part', { other: otherWords })}</p>;
  const side = (words: readonly string[] | undefined): string => (words === undefined ? say('diary-not-here') : words.length === 0 ? say('diary-is-here') : words.join('; '));
  const args = { date: longDate(found.date), other: otherWords, here: side(found.here), there: side(found.there) };
  return <p class="parting">{sayWith('diary-part', { b: (text) => <b>{text}</b> }, args)}</p>;
}

function Family({ of: { result, twin, alone }, otherWords }: { of: Told; otherWords: string }) {
  const shown = useSignal<(typeof SHOWN)[number]>('all');
  const { diary } = result;
  if (diary === undefined || diary.months.length === 0) return <p>{say('diary-absent')}</p>;
  const there = twin?.diary;
  const rows = rowsOf(diary, there, naming);
  const first = there && firstParting(diary, there, naming)?.date;
  const wanted = rows.filter(({ here, there: theirs, parted }) =>
    shown.value === 'all' ? true : shown.value === 'parted' ? parted : (here?.changes.length ?? 0) + (theirs?.changes.length ?? 0) > 0,
  );
  return (
    <>
      <p class="who">{whoWords(diary)}</p>
      {there !== undefined && <Parting here={diary} there={there} otherWords={otherWords} />}
      {twin === undefined && !alone && <p role="status">{say('diary-reading-twin', { other: otherWords })}</p>}
      <Amounts result={result} twin={twin} there={otherWords} />
      <div class="filters">
        <label>
          {say('diary-show')}{' '}
          <select
            value={shown.value}
            onChange={({ currentTarget }) => {
              shown.value = currentTarget.value as (typeof SHOWN)[number];
            }}
          >
            {SHOWN.filter((key) => key !== 'parted' || there !== undefined).map((key) => (
              <option key={key} value={key}>
                {say(`diary-show-${key}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {wanted.length === 0 && <p>{say('diary-show-none')}</p>}
      <Timeline rows={wanted} first={first} here={say('diary-arm-this')} there={otherWords} />
    </>
  );
}

/** Goes by the address, so that a family can be sent and found again. */
function Choice({ kinds, at }: { kinds: readonly FamilyKind[]; at: { readonly kind: string; readonly turn: number } | undefined }) {
  const kind = kinds.find(({ key }) => key === at?.kind) ?? kinds[0];
  const open = (of: FamilyKind | undefined, turn: number): void => {
    const family = of?.families[turn % of.families.length];
    if (family !== undefined) location.hash = `#/diary/${family.id}`;
  };
  return (
    <>
      <label>
        {say('diary-whose')}{' '}
        <select value={kind?.key ?? ''} onChange={(event) => open(kinds.find(({ key }) => key === event.currentTarget.value), 0)}>
          {kinds.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => open(kind, (at?.turn ?? 0) + 1)}>
        {say('diary-another')}
      </button>
    </>
  );
}

export default function FamilyView() {
  const kinds = useMemo(() => familyKinds(scenario.value, seed.value), [scenario.value, seed.value]);
  const asked = Number(pathInPage.value);
  const found = useMemo(() => findFamily(kinds, asked), [kinds, asked]);
  const fallback = kinds.find(({ key }) => key === 'registered') ?? kinds[0];
  const at = found ?? (asked > 0 || fallback === undefined ? undefined : { kind: fallback.key, turn: 0 });
  const family = at && kinds.find(({ key }) => key === at.kind)?.families[at.turn];
  const arms = armsNow();
  const arm = arms.find(({ key }) => key === other.value) ?? arms[0];
  const household = family?.id ?? (asked > 0 ? asked : undefined);
  useDiaries(household, arm?.key ?? 'none');
  const now = told.value;
  const shown = now !== undefined && now.household === household && now.of === scenario.value && now.seed === seed.value ? now : undefined;
  return (
    <>
      <p>{say('diary-doc', { scenario: sayText('text', scenario.value.title), people: DIARY_SCALE })}</p>
      <div class="filters">
        <Choice kinds={kinds} at={at} />
        <label>
          {say('diary-beside')}{' '}
          <select
            value={arm?.key ?? 'none'}
            onChange={({ currentTarget }) => {
              other.value = currentTarget.value;
            }}
          >
            {arms.map(({ key, words }) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h2>{family?.words ?? say('diary-family-unknown')}</h2>
      {failure.value !== '' && <p role="alert">{failure.value}</p>}
      {shown === undefined ? failure.value === '' && <p role="status">{say('diary-reading')}</p> : <Family of={shown} otherWords={arm?.words ?? ''} />}
    </>
  );
}
