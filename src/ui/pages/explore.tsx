/** The map, the charts, and everything that can be changed. */
import { useSignal } from '@preact/signals';
import { CHARTS } from '../charts/list.ts';
import { Chart } from '../charts/frame.tsx';
import type { Span } from '../charts/axes.tsx';
import { TOPICS, type Topic } from '../charts/spec.ts';
import { ArrivalControls } from '../controls/arrivals.tsx';
import { ProgrammeControls } from '../controls/programmes.tsx';
import { ScenarioPicker } from '../controls/scenarioPicker.tsx';
import { MapView } from '../map/mapView.tsx';
import { withoutRun, withRun } from '../run/control.ts';
import { scenario } from '../state/scenario.ts';
import { place } from '../state/view.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { arrivalSpan } from '../words/headlines.ts';
import { AboutRun } from './aboutRun.tsx';
import { Opening } from './opening.tsx';
import { ProgrammeTable } from './programmeTable.tsx';

function Charts() {
  const result = withRun.value;
  if (result === undefined)
    return <p class="note">The first charts appear within seconds: one agent in a hundred first, then one in ten, then every person.</p>;
  const { programmes, place: where } = scenario.value;
  const spans: Span[] = Object.entries(programmes).map(([id, { label, start, end }]) => ({ id, label, start, end }));
  const arrivals = arrivalSpan(result.outcomes['arrivals']?.series['all'] ?? []);
  return (
    <>
      {(Object.keys(TOPICS) as Topic[]).map((topic) => (
        <section key={topic} class="topic" aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{TOPICS[topic]}</h2>
          <div class="multiples">
            {CHARTS.filter((spec) => spec.topic === topic).map((spec) => (
              <Chart
                key={spec.key}
                spec={spec}
                result={result}
                without={withoutRun.value}
                place={place.value}
                adm1Pcode={where.adm1Pcode}
                spans={spans}
                arrivals={arrivals}
              />
            ))}
          </div>
        </section>
      ))}
    </>
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
            Scenario, arrivals and programmes
          </button>
          <aside class="rail" id="rail" data-open={String(railOpen.value)} aria-label="Scenario, arrivals and programmes">
            <ScenarioPicker />
            <ArrivalControls />
            <ProgrammeControls />
          </aside>
          <MapView />
          <div class="charts">
            <Charts />
            <ProgrammeTable />
          </div>
        </div>
        <AboutRun />
      </main>
      <Timeline />
    </>
  );
}
