/** One page for a community meeting: people, work, school, homes and water, counted in figures, with few words. */
import type { ComponentChildren } from 'preact';
import { SENTENCE } from '../../model/result.ts';
import { withRun } from '../run/shown.ts';
import { scenario } from '../state/scenario.ts';
import { longDate } from '../words/dates.ts';
import { beforeArrivals } from '../words/headlines.ts';
import { exact } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import '../styles/brief.css';
import { figuresOf, unitFor } from './counted.ts';
import { Row } from './pictograms.tsx';
import { monthTold, ofTen } from './script.ts';

type Read = (outcome: string, group: string, month: number) => number;

interface Side {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** People who lived here and people who came back, or before and after: always both. */
function Pair({ title, sides }: { title: string; sides: readonly [Side, Side] }) {
  return (
    <section>
      <h2>{title}</h2>
      <div class="pair">
        {sides.map(({ name, children }) => (
          <div key={name}>
            <h3>{name}</h3>
            {children}
          </div>
        ))}
      </div>
    </section>
  );
}

function People({ read, at }: { read: Read; at: number }) {
  const [residents, returnees] = [read('population', 'residents', at), read('population', 'returnees', at)];
  const unit = unitFor(Math.max(residents, returnees));
  const side = (people: number) => (
    <>
      <Row of="person" filled={figuresOf(people, unit)} all={figuresOf(people, unit)} />
      <p>{say('sheet-people', { people: exact(Number(people.toPrecision(2))) })}</p>
    </>
  );
  return (
    <>
      <Pair
        title={say('sheet-who')}
        sides={[
          { name: say('share-group-residents'), children: side(residents) },
          { name: say('share-group-returnees'), children: side(returnees) },
        ]}
      />
      <p class="counts">{say('sheet-unit', { people: exact(unit) })}</p>
    </>
  );
}

function OfTen({ title, outcome, picture, read, at }: { title: string; outcome: string; picture: 'work' | 'school'; read: Read; at: number }) {
  const side = (group: string) => {
    const lacking = ofTen(read(outcome, group, at));
    return (
      <>
        <Row of={picture} filled={10 - lacking} all={10} />
        <p>{say(`sheet-of-ten-${picture}`, { lacking })}</p>
      </>
    );
  };
  if (!['residents', 'returnees'].every((group) => Number.isFinite(read(outcome, group, at)))) return null;
  return (
    <Pair
      title={title}
      sides={[
        { name: say('share-group-residents'), children: side('residents') },
        { name: say('share-group-returnees'), children: side('returnees') },
      ]}
    />
  );
}

const MOST_TO_A_ROOM = 12;

function BeforeAfter({ read, from, at, dates }: { read: Read; from: number; at: number; dates: readonly string[] }) {
  const room = (month: number) => {
    const people = Math.min(MOST_TO_A_ROOM, Math.round(read('peoplePerRoom', 'all', month)));
    return (
      <>
        <Row of="house" filled={1} all={1} />
        <Row of="person" filled={people} all={people} />
        <p>{say('sheet-to-a-room', { people })}</p>
      </>
    );
  };
  const water = (month: number) => {
    const met = ofTen(read('waterService', 'all', month));
    return (
      <>
        <Row of="water" filled={met} all={10} />
        <p>{say('sheet-of-ten-water', { met })}</p>
      </>
    );
  };
  const sides = (draw: (month: number) => ComponentChildren): [Side, Side] => [
    { name: longDate(dates[from] ?? ''), children: draw(from) },
    { name: longDate(dates[at] ?? ''), children: draw(at) },
  ];
  return (
    <>
      {Number.isFinite(read('peoplePerRoom', 'all', at)) && <Pair title={say('sheet-homes')} sides={sides(room)} />}
      {Number.isFinite(read('waterService', 'all', at)) && <Pair title={say('sheet-water')} sides={sides(water)} />}
    </>
  );
}

export default function Sheet() {
  const result = withRun.value;
  if (result === undefined) return <main id="main">{say('share-no-run')}</main>;
  const read: Read = (outcome, group, month) => result.outcomes[outcome]?.series[group]?.[month] ?? Number.NaN;
  const at = monthTold(result);
  const from = beforeArrivals(result.outcomes['arrivals']?.series['all'] ?? []);
  return (
    <main id="main" class="paper sheet">
      <p class="noprint row">
        <button type="button" class="first" onClick={() => print()}>
          {say('sheet-print')}
        </button>
      </p>
      <div class="leaf">
        <h1>{say('sheet-title', { place: scenario.value.place.name, month: longDate(result.dates[at] ?? '') })}</h1>
        <p class="one">{sayDeclared('sentence', SENTENCE)}</p>
        <People read={read} at={at} />
        <OfTen title={say('sheet-work')} outcome="unemployment" picture="work" read={read} at={at} />
        <OfTen title={say('sheet-school')} outcome="outOfSchoolShare" picture="school" read={read} at={at} />
        <BeforeAfter read={read} from={from} at={at} dates={result.dates} />
        <p class="ask">{say('sheet-ask')}</p>
      </div>
    </main>
  );
}
