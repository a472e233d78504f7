/** A chart as it is printed: nothing to point at, the finding above, the measure below. */
import { signal } from '@preact/signals';
import type { Span } from '../charts/axes.tsx';
import { headlinerOf, PLACE_WORDS } from '../charts/headliner.ts';
import { LineChart } from '../charts/lineChart.tsx';
import { pictureOf, type Sources } from '../charts/picture.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { arrivalSpan } from '../words/headlines.ts';

const WIDTH = 340;
const HEIGHT = 164;
/** No month is read. */
const NOWHERE = signal(-1000);

export function BriefChart({ spec, sources, spans }: { spec: ChartSpec; sources: Sources; spans: readonly Span[] }) {
  const picture = pictureOf(spec, sources);
  if (picture.missing !== undefined) return null;
  const headline = spec.headline(headlinerOf(sources.result, picture.place));
  const measure = `${spec.measure}, ${spec.where ?? PLACE_WORDS[picture.place].replace('in ', '')}`;
  const arrivals = arrivalSpan(sources.result.outcomes['arrivals']?.series['all'] ?? []);
  const scene = { picture, kind: spec.kind, zero: spec.zero, width: WIDTH, height: HEIGHT, arrivals, spans, settled: sources.result.scale === 1 };
  return (
    <figure>
      <h3>{headline}</h3>
      <div dir="ltr">
        <LineChart scene={scene} at={NOWHERE} title={`${headline}. ${measure}.`} />
      </div>
      <figcaption>{measure}</figcaption>
    </figure>
  );
}
