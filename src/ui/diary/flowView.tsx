/** The courses of lives of a group, people who came back beside people who lived here. */
import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { Key } from '../charts/marks.tsx';
import { useWidth } from '../charts/useWidth.ts';
import { quartersOf } from '../dots/scene.ts';
import { scenario } from '../state/scenario.ts';
import { addMonths, longDate, monthsBetween, shortDate } from '../words/dates.ts';
import { sayText } from '../words/declared.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { exact, said } from '../words/numbers.ts';
import { say, sayWith } from '../words/say.ts';
import { firstInNumber } from '../programmes/months.ts';
import { Alluvial, Patterns, stateClass } from './alluvial.tsx';
import { FlowFiles } from './flowFiles.tsx';
import { type Flow, flowOf, type Group, STATES } from './flows.ts';
import { type Followed, followFailure, useFollowed } from './followed.ts';

const SIDES = ['returnees', 'residents'] as const;
type Side = (typeof SIDES)[number];
const AGES: Readonly<Record<string, readonly [number, number]>> = { all: [15, 120], young: [15, 29], middle: [30, 59], old: [60, 120] };
const HEIGHT = 320;

const stream = signal('');
const quarter = signal('');
const sex = signal('all');
const ages = signal('all');

function Choice({ name, of, words, options }: { name: string; of: { value: string }; words: string; options: readonly (readonly [string, string])[] }) {
  return (
    <label>
      {words}{' '}
      <select
        name={name}
        value={of.value}
        onChange={({ currentTarget }) => {
          of.value = currentTarget.value;
        }}
      >
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Streams of people who come with their families; those of breadwinners bring members back. */
const streamIds = (): string[] => Object.keys(scenario.value.streams);

function Choices({ of }: { of: Followed }) {
  const ids = streamIds();
  const { start } = of.scenario.place;
  const codes = ids.flatMap((id, at) => (stream.value === '' || stream.value === id ? [at + 1] : []));
  const quarters = [...new Set(codes.flatMap((code) => quartersOf(of.people, code, start)))].sort();
  const words = (from: string): string => say('flow-quarter-from', { from: shortDate(from), to: shortDate(addMonths(from, 2)) });
  return (
    <div class="filters">
      <Choice name="stream" of={stream} words={say('flow-stream')} options={[['', say('flow-all')], ...ids.map((id) => [id, sayText('text', scenario.value.streams[id]?.label ?? id)] as const)]} />
      <Choice name="quarter" of={quarter} words={say('flow-quarter')} options={[['', say('flow-all')], ...quarters.map((from) => [from, words(from)] as const)]} />
      <Choice name="sex" of={sex} words={say('flow-sex')} options={['all', 'women', 'men'].map((key) => [key, say(`flow-sex-${key}`)] as const)} />
      <Choice name="ages" of={ages} words={say('flow-ages')} options={Object.keys(AGES).map((key) => [key, say(`flow-ages-${key}`)] as const)} />
    </div>
  );
}

function groupOf(side: Side, of: Followed): Group {
  const { start, months } = of.scenario.place;
  const from = quarter.value === '' ? undefined : monthsBetween(start, quarter.value);
  const began = Math.max(0, from ?? monthsBetween(start, firstInNumber(of.scenario)));
  return {
    side,
    streams: streamIds().flatMap((id, at) => (stream.value === '' || stream.value === id ? [at + 1] : [])),
    months: side === 'residents' ? [began, began] : [from ?? 0, from === undefined ? months : from + 2],
    sex: sex.value === 'all' ? undefined : (sex.value as 'women' | 'men'),
    ages: AGES[ages.value] ?? [15, 120],
  };
}

const shareOf = ({ counts, people }: Flow, column: number, state: (typeof STATES)[number]): number => (counts[column]?.[STATES.indexOf(state)] ?? 0) / people;

/** What became of both, in one sentence. */
function headline(flows: Readonly<Record<Side, Flow>>): string {
  const { returnees, residents } = flows;
  const last = Math.min(returnees.columns.length, residents.columns.length) - 1;
  if (returnees.people === 0 || residents.people === 0 || last === 0) return say('flow-nobody');
  const gone = (flow: Flow): number => shareOf(flow, last, 'leftRegular') + shareOf(flow, last, 'leftIrregular');
  return say('flow-headline', {
    months: returnees.columns[last] ?? 0,
    settled: said(shareOf(returnees, last, 'settled'), 'share'),
    cannot: said(shareOf(returnees, last, 'cannotLeave'), 'share'),
    gone: said(gone(returnees), 'share'),
    settledResidents: said(shareOf(residents, last, 'settled'), 'share'),
    cannotResidents: said(shareOf(residents, last, 'cannotLeave'), 'share'),
    goneResidents: said(gone(residents), 'share'),
  });
}

function Ends({ flow, side, each }: { flow: Flow; side: Side; each: number }) {
  const last = flow.columns.length - 1;
  return (
    <ul class="flowends">
      {STATES.map((key, state) => {
        const family = flow.families[state];
        const count = flow.counts[last]?.[state] ?? 0;
        if (family === undefined) return null;
        return (
          <li key={key}>
            <svg class={`swatch tone-${side} side-${side}`} width="14" height="14" aria-hidden="true">
              <rect class={`block ${stateClass(state)}`} width="14" height="14" />
            </svg>
            <span>{sayWith('flow-end', { b: (text) => <b>{text}</b> }, { share: said(count / flow.people, 'share'), state: say(`flow-state-${key}`), count: said(count * each) })}</span>
            <a href={`#/diary/${family}`} aria-label={say('flow-family-of', { side: GROUP_WORDS[side].short, state: say(`flow-state-${key}`) })}>
              {say('flow-family')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function SideFlow({ flow, side, each }: { flow: Flow; side: Side; each: number }) {
  const { ref, width } = useWidth<HTMLDivElement>(320);
  const { tone, mark, long } = GROUP_WORDS[side];
  return (
    <section aria-labelledby={`flow-${side}`}>
      <h3 id={`flow-${side}`}>
        <Key mark={mark} tone={tone} bare /> {long}
      </h3>
      <p class="measure">{say(`flow-measure-${side}`, { people: said(flow.people * each) })}</p>
      <div class="plot" dir="ltr" ref={ref}>
        {flow.people > 0 && <Alluvial flow={flow} side={side} width={width} height={HEIGHT} title={say('flow-heard', { side: long })} />}
      </div>
      {flow.people > 0 ? <Ends flow={flow} side={side} each={each} /> : <p>{say('flow-empty')}</p>}
      {flow.late > 0 && <p class="note">{say('flow-late', { people: exact(flow.late * each) })}</p>}
    </section>
  );
}

function Flows({ of }: { of: Followed }) {
  const figure = useRef<HTMLElement>(null);
  const flows = useMemo(
    () => Object.fromEntries(SIDES.map((side) => [side, flowOf(of.people, of.courses, groupOf(side, of))])) as Record<Side, Flow>,
    [of, stream.value, quarter.value, sex.value, ages.value],
  );
  const said = headline(flows);
  const each = of.people.peoplePer;
  return (
    <figure class="flow" ref={figure}>
      <h2 class="finding">{said}</h2>
      <p class="measure">{say('flow-measure', { date: longDate(firstInNumber(of.scenario)) })}</p>
      <Patterns />
      <div class="flowsides">
        {SIDES.map((side) => (
          <SideFlow key={side} flow={flows[side]} side={side} each={each} />
        ))}
      </div>
      <p class="note">{say('flow-note', { each })}</p>
      <FlowFiles flows={flows} each={each} headline={said} figure={figure} of={of} />
    </figure>
  );
}

export default function FlowView() {
  const of = useFollowed();
  return (
    <>
      <p>{say('flow-doc')}</p>
      {followFailure.value !== '' && <p role="alert">{followFailure.value}</p>}
      {of === undefined ? (
        followFailure.value === '' && <p role="status">{say('flow-waiting')}</p>
      ) : (
        <>
          <Choices of={of} />
          <Flows of={of} />
        </>
      )}
      <section class="rules" aria-labelledby="flow-rules">
        <h2 id="flow-rules">{say('flow-rules')}</h2>
        <dl>
          {STATES.map((key) => (
            <div key={key}>
              <dt>{say(`flow-state-${key}`)}</dt>
              <dd>{say(`flow-rule-${key}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
