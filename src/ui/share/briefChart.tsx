/** A chart as it is printed: nothing to point at, the finding above, the measure below. */
import { signal } from '@preact/signals';
import type { Span } from '../charts/axes.tsx';
import { measureOf } from '../charts/frame.tsx';
import { headlineOf } from '../charts/headliner.ts';
import { LineChart } from '../charts/lineChart.tsx';
import { pictureOf, type Sources } from '../charts/picture.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { arrivalSpan } from '../words/headlines.ts';
import { say } from '../words/say.ts';

const WIDTH = 340;
const HEIGHT = 164;
/** No month is read. */
const NOWHERE = signal(-1000);

export function BriefChart({ spec, sources, spans }: { spec: ChartSpec; sources: Sources; spans: readonly Span[] }) {
  const picture = pictureOf(spec, sources);
  if (picture.missing !== undefined) return null;
  const headline = headlineOf(spec, sources.result, picture.place);
  const measure = measureOf(spec, picture.place);
  const arrivals = arrivalSpan(sources.result.outcomes['arrivals']?.series['all'] ?? []);
  const scene = { picture, kind: spec.kind, zero: spec.zero, width: WIDTH, height: HEIGHT, arrivals, spans, settled: sources.result.scale === 1 };
  return (
    <figure>
      <h3>{headline}</h3>
      <div dir="ltr">
        <LineChart scene={scene} at={NOWHERE} title={say('chart-heard', { headline, measure })} />
      </div>
      <figcaption>{measure}</figcaption>
    </figure>
  );
}
