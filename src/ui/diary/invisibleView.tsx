/** Whom a plan reaches with nothing, and why: groups, and each programme. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { quoted } from '../../data/out/csv.ts';
import { SENTENCE } from '../../model/result.ts';
import { fileName, offer } from '../charts/files.ts';
import { Key } from '../charts/marks.tsx';
import { programmeName } from '../programmes/name.ts';
import { kindOf } from '../programmes/kinds.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { listed } from '../words/lists.ts';
import { exact, said } from '../words/numbers.ts';
import { zoneName } from '../words/places.ts';
import { say, sayDeclared, sayWith, unisolated } from '../words/say.ts';
import { type Followed, followFailure, useFollowed } from './followed.ts';
import { type Count, FEWEST, type GroupCount, invisibleGroups, reasonsOf, shareOf, SIDES, type Side, sortedBy } from './invisible.ts';

const FIRST_SHOWN = 12;

const groupWords = ({ key, zone }: GroupCount): string => (zone === undefined ? say(`invisible-group-${key}`) : say('invisible-group-zone', { zone: zoneName(zone) }));

function SideRow({ count, side, each, group }: { count: Count; side: Side; each: number; group: string }) {
  const { tone, mark, short } = GROUP_WORDS[side];
  const share = shareOf(count);
  return (
    <div class={`sidebar tone-${tone}`}>
      <Key mark={mark} tone={tone} bare />
      <span class="track" aria-hidden="true">
        <span class="reached" style={{ inlineSize: `${Number.isFinite(share) ? 100 * share : 0}%` }} />
      </span>
      <span class="told">
        {Number.isFinite(share)
          ? sayWith('invisible-share', { b: (text) => <b>{text}</b> }, { side: short, share: exact(share, 'share'), nothing: exact(count.nothing * each), people: exact(count.people * each) })
          : say('invisible-few', { side: short, people: FEWEST * each })}{' '}
        {Number.isFinite(share) && count.reason !== undefined && (
          <span class="why">{say('invisible-why', { share: said(count.ofReason / count.nothing, 'share'), reason: say(`invisible-reason-${count.reason}`) })}</span>
        )}{' '}
        {count.family !== undefined && Number.isFinite(share) && (
          <a href={`#/diary/${count.family}`} aria-label={say('invisible-family-of', { group, side: short })}>
            {say('invisible-family')}
          </a>
        )}
      </span>
    </div>
  );
}

function Groups({ groups, each }: { groups: readonly GroupCount[]; each: number }) {
  const all = useSignal(false);
  const by = useSignal<Side>('returnees');
  const sorted = sortedBy(groups, by.value);
  const shown = all.value ? sorted : sorted.slice(0, FIRST_SHOWN);
  return (
    <>
      <div class="filters">
        <label>
          {say('invisible-sorted')}{' '}
          <select
            value={by.value}
            onChange={({ currentTarget }) => {
              by.value = currentTarget.value as Side;
            }}
          >
            {SIDES.map((side) => (
              <option key={side} value={side}>
                {GROUP_WORDS[side].long}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol class="groups">
        {shown.map((group) => (
          <li key={group.zone ?? group.key}>
            <h3>{groupWords(group)}</h3>
            <div class="pairrow">
              {SIDES.filter((side) => group.sides[side].people > 0).map((side) => (
                <SideRow key={side} side={side} count={group.sides[side]} each={each} group={groupWords(group)} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {groups.length > FIRST_SHOWN && (
        <button
          type="button"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {say(all.value ? 'invisible-fewer' : 'invisible-more', { count: groups.length - FIRST_SHOWN })}
        </button>
      )}
    </>
  );
}

function ByProgramme({ of }: { of: Followed }) {
  const each = of.people.peoplePer;
  const zones = Object.keys(of.scenario.zones).length;
  return (
    <section aria-labelledby="invisible-programmes">
      <h2 id="invisible-programmes">{say('invisible-programmes')}</h2>
      {Object.entries(of.courses.reach).map(([id, codes]) => {
        const programme = of.scenario.programmes[id];
        const rows = reasonsOf(of.people, codes, zones);
        return programme === undefined ? null : (
          <details key={id} class="group">
            <summary>{programmeName(programme)}</summary>
            <table class="whys">
              <thead>
                <tr>
                  <th scope="col">{say('invisible-what')}</th>
                  {SIDES.map((side) => (
                    <th key={side} scope="col">
                      {GROUP_WORDS[side].short}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ reason, ...counts }) => (
                  <tr key={reason}>
                    <th scope="row">{say(`invisible-reason-${reason}`)}</th>
                    {SIDES.map((side) => (
                      <td key={side} class="figure">
                        {exact(counts[side] * each)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </section>
  );
}

/** One row per group and side, in long form. */
function csvOf(groups: readonly GroupCount[], { scenario, seed, people: { peoplePer } }: Followed): string {
  const head = [`# ${unisolated(sayDeclared('sentence', SENTENCE))}`, `# scenario: ${scenario.title}; seed: ${seed}; people per agent: ${peoplePer}`, 'group,zone,side,people,reached_by_nothing,main_reason,of_main_reason'];
  const rows = groups.flatMap(({ key, zone = '', sides }) =>
    SIDES.map((side) => {
      const { people, nothing, reason = '', ofReason } = sides[side];
      return [key, zone, side, people * peoplePer, nothing * peoplePer, reason, ofReason * peoplePer].map((cell) => quoted(String(cell))).join(',');
    }),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

function Told({ of }: { of: Followed }) {
  const groups = useMemo(() => invisibleGroups(of.people, of.courses, Object.keys(of.scenario.zones)), [of]);
  const each = of.people.peoplePer;
  const [all] = groups;
  const others = Object.entries(of.scenario.programmes).flatMap(([id, programme]) => (id in of.courses.reach ? [] : [programme]));
  const [before, places] = [true, false].map((names) => others.filter(({ kind }) => (kindOf(kind)?.namesPeople ?? false) === names).map(programmeName));
  return (
    <>
      {all !== undefined && (
        <h2 class="finding">
          {say('invisible-headline', {
            returnees: exact(shareOf(all.sides.returnees), 'share'),
            residents: exact(shareOf(all.sides.residents), 'share'),
          })}
        </h2>
      )}
      <p class="measure">{say('invisible-measure')}</p>
      <Groups groups={groups} each={each} />
      {places !== undefined && places.length > 0 && <p>{say('invisible-places', { programmes: listed(places) })}</p>}
      {before !== undefined && before.length > 0 && <p>{say('invisible-before', { programmes: listed(before) })}</p>}
      <ByProgramme of={of} />
      <p class="note">{say('invisible-note', { each })}</p>
      <div class="row">
        <button type="button" onClick={() => offer(new Blob([csvOf(groups, of)], { type: 'text/csv' }), fileName({ scenario: of.scenario.title }, 'invisible', 'csv'))}>
          {say('invisible-csv')}
        </button>
      </div>
    </>
  );
}

export default function InvisibleView() {
  const of = useFollowed();
  if (followFailure.value !== '') return <p role="alert">{followFailure.value}</p>;
  if (of === undefined) return <p role="status">{say('invisible-waiting')}</p>;
  if (Object.keys(of.courses.reach).length === 0) {
    return <p>{sayWith('invisible-no-programmes', { link: (text) => <a href="#/">{text}</a> })}</p>;
  }
  return (
    <div class="invisible">
      <p>{say('invisible-doc')}</p>
      <Told of={of} />
    </div>
  );
}
