/** The map, the charts, and everything that can be changed. */
import { computed, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHARTS } from '../charts/list.ts';
import { Chart } from '../charts/frame.tsx';
import type { Span } from '../charts/axes.tsx';
import { HowDrawn } from '../charts/howDrawn.tsx';
import type { Sources } from '../charts/picture.ts';
import { useSeen } from '../charts/seen.ts';
import { TOPICS, type Topic } from '../charts/spec.ts';
import { ChangedLine } from '../evidence/changedLine.tsx';
import { later } from '../later.tsx';
import { mark } from '../marks.ts';
import { ahead, luck, withoutRun, withRun } from '../run/shown.ts';
import { hasProgrammes } from '../run/wish.ts';
import { placeFacts, scenario } from '../state/scenario.ts';
import { chosenZones, chooseNothing, cohort, isAnyChosen } from '../state/chosen.ts';
import { place } from '../state/view.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { arrivalSpan } from '../words/headlines.ts';
import { sayText } from '../words/declared.ts';
import { listed } from '../words/lists.ts';
import { zoneName } from '../words/places.ts';
import { rightsLine } from '../words/rights.ts';
import { say, sayWith } from '../words/say.ts';
import { Opening } from './opening.tsx';

/** As text, so that charts are drawn again only when a programme is added, removed or moved in time. */
const spansText = computed(() =>
  JSON.stringify(Object.entries(scenario.value.programmes).map(([id, { label, start, end }]): Span => ({ id, label, start, end }))),
);
const spans = computed(() => JSON.parse(spansText.value) as readonly Span[]);

interface Drawn {
  readonly sources: Sources | undefined;
  readonly spans: readonly Span[];
}

/** One for all charts: they are drawn again when it changes. */
const sources = computed((): Sources | undefined => {
  const { value: result } = withRun;
  const { adm1Pcode } = placeFacts.value;
  return result && { result, without: withoutRun.value, place: place.value, zones: chosenZones.value, adm1Pcode, ahead: ahead.value, luck: luck.value };
});

const TURN_MS = 12;

/** In sight its charts are drawn at once, elsewhere a turn later than the topic above, so that no single task holds the page up. */
function TopicCharts({ topic, turn }: { topic: Topic; turn: number }) {
  const now: Drawn = { sources: sources.value, spans: spans.value };
  const { ref, seen } = useSeen<HTMLElement>();
  const drawn = useRef<Drawn | undefined>(undefined);
  const [, turned] = useState<Drawn>();
  if (seen.peek()) drawn.current = now;
  useEffect(() => {
    if (drawn.current === now) {
      mark('drawn');
      return undefined;
    }
    const timer = setTimeout(() => {
      drawn.current = now;
      turned(now);
    }, turn * TURN_MS);
    return () => clearTimeout(timer);
  }, [now.sources, now.spans]);
  return (
    <section class="topic" aria-labelledby={`topic-${topic}`} ref={ref} hidden={drawn.current?.sources === undefined}>
      <h2 id={`topic-${topic}`}>{say(`topic-${topic}`)}</h2>
      <div class="multiples">
        {drawn.current?.sources && <TopicOf topic={topic} sources={drawn.current.sources} spans={drawn.current.spans} />}
      </div>
    </section>
  );
}

function TopicOf({ topic, sources, spans }: { topic: Topic; sources: Sources; spans: readonly Span[] }) {
  const arrivals = arrivalSpan(sources.result.outcomes['arrivals']?.series['all'] ?? []);
  return (
    <>
      {CHARTS.filter((spec) => spec.topic === topic).map((spec) => (
        <Chart key={spec.key} {...{ spec, sources, spans, arrivals }} />
      ))}
    </>
  );
}

/** Fetched while the preview is computed: the page is read sooner without them. */
const Rail = later(() => import('../controls/rail.tsx'));
const MapView = later(
  () => import('../map/mapView.tsx'),
  () => <section class="map" aria-busy="true" />,
);
const AboutRun = later(() => import('./aboutRun.tsx'), undefined, ['about']);
const Reach = later(() => import('../programmes/reach.tsx'), undefined, ['programmes']);

/** Before anything is said of programmes. */
function RightsLine() {
  return (
    <p class="rights">
      {sayWith(
        'rights-first',
        { b: (text) => <b>{text}</b>, link: (text) => <a href="#/lenses">{text}</a> },
        { line: rightsLine(scenario.value) },
      )}
    </p>
  );
}

/** What all charts show in place of the place that is set. */
function Chosen() {
  if (!isAnyChosen.value) return null;
  const b = (text: string) => <b>{text}</b>;
  const picked = chosenZones.value;
  const stream = scenario.value.streams[cohort.value?.stream ?? ''];
  return (
    <p class="chosenline" role="status">
      {picked.length > 0 && sayWith('chosen-shown', { b }, { zones: listed(picked.map(zoneName)) })}{' '}
      {stream && sayWith('chosen-cohort', { b }, { stream: sayText('text', stream.label) })}{' '}
      <button type="button" class="linklike" onClick={chooseNothing}>
        {say('chosen-none')}
      </button>
    </p>
  );
}

const isPaired = computed(() => withoutRun.value !== undefined);
const isWaiting = computed(() => withRun.value === undefined);

function Charts() {
  return (
    <>
      {hasProgrammes.value && <RightsLine />}
      {isWaiting.value && (
        <p class="note">{say('explore-waiting')}</p>
      )}
      <Chosen />
      <HowDrawn />
      <ChangedLine />
      {isPaired.value && (
        <p class="note">{say('explore-twin')}</p>
      )}
      {TOPICS.map((topic, turn) => (
        <TopicCharts key={topic} topic={topic} turn={turn} />
      ))}
    </>
  );
}

function About() {
  const open = useSignal(false);
  const result = withRun.value;
  if (result === undefined) return null;
  return (
    <footer class="foot">
      <details
        class="about"
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>{say('about')}</summary>
        {open.value && <AboutRun result={result} />}
      </details>
    </footer>
  );
}

export function Explore() {
  const railOpen = useSignal(false);
  return (
    <>
      <main id="main">
        <Opening />
        <div class="explore">
          <button
            type="button"
            class="railtoggle"
            aria-expanded={railOpen.value}
            aria-controls="rail"
            onClick={() => {
              railOpen.value = !railOpen.value;
            }}
          >
            {say('rail')}
          </button>
          <aside class="rail" id="rail" data-open={String(railOpen.value)} aria-label={say('rail')}>
            <Rail />
          </aside>
          <MapView />
          <div class="charts">
            <Charts />
            {hasProgrammes.value && <Reach />}
          </div>
        </div>
        <About />
      </main>
      <Timeline />
    </>
  );
}
