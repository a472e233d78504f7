/** One chart with all that belongs to it: the finding, the measure, the picture, what it says in the month read, table and files. */
import type { ReadonlySignal } from '@preact/signals';
import { month } from '../state/view.ts';
import { moveMonth } from '../timeline/moveMonth.ts';
import { triedWords } from '../words/drawn.ts';
import type { Place } from '../words/groups.ts';
import { listed } from '../words/lists.ts';
import { times } from '../words/numbers.ts';
import { zoneName } from '../words/places.ts';
import { reportedSource, reportedWords } from '../words/reported.ts';
import { say, sayWith } from '../words/say.ts';
import type { Span } from './axes.tsx';
import { headlineOf, headlineOfLine } from './headliner.ts';
import { LineChart } from './lineChart.tsx';
import { boxOf, type Scene } from './scene.ts';
import { More } from './more.tsx';
import { pictureOf, type Picture, type Sources } from './picture.ts';
import { Readout, readoutText } from './readout.tsx';
import { monthScale } from './scales.ts';
import { useSeen, useSeenMonth } from './seen.ts';
import type { ChartSpec } from './spec.ts';
import { useWidth } from './useWidth.ts';

export interface ChartProps {
  readonly spec: ChartSpec;
  readonly sources: Sources;
  readonly spans: readonly Span[];
  readonly arrivals: readonly [number, number] | undefined;
}

const HEIGHT = 190;

/** Over the picture: points at a month with the pointer, moves it with the arrow keys, says what is there. */
function Reader({ picture, scene, name, at }: { picture: Picture; scene: Scene; name: string; at: ReadonlySignal<number> }) {
  const box = boxOf(scene);
  const months = picture.dates.length;
  const x = monthScale(months, box);
  const point = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const pointed = Math.round(x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left));
    month.value = Math.min(months - 1, Math.max(0, pointed));
  };
  return (
    <div
      class="reader"
      role="slider"
      tabIndex={0}
      aria-label={say('chart-month', { chart: name })}
      aria-valuemin={0}
      aria-valuemax={months - 1}
      aria-valuenow={at.value}
      aria-valuetext={readoutText(picture, at.value)}
      onPointerDown={point}
      onPointerMove={(event) => (event.pointerType === 'mouse' || event.buttons > 0) && point(event)}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -1000, End: 1000 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        moveMonth(event.shiftKey ? by * 6 : by);
      }}
    />
  );
}

function Beside({ picture }: { picture: Picture }) {
  if (picture.mark === undefined) return null;
  const { reported, hotSpotFactor, provinceFactor } = picture.mark;
  const hasProvince = provinceFactor !== hotSpotFactor && Number.isFinite(provinceFactor);
  return (
    <p class="beside">
      {sayWith(
        'reported-beside',
        { b: (text) => <b>{text}</b>, source: (text) => <span title={reportedSource()}>{text}</span> },
        {
          place: reported.group,
          here: times(hotSpotFactor),
          province: hasProvince ? times(provinceFactor) : 'none',
          reported: reportedWords(reported),
        },
      )}
    </p>
  );
}

/** What is measured, and where. */
export function measureOf({ key, elsewhere }: ChartSpec, place: Place, zones?: readonly string[]): string {
  if (zones !== undefined) return say('chosen-measure', { measure: say(`chart-${key}.measure`), zones: listed(zones.map(zoneName)) });
  return elsewhere ? say(`chart-${key}.place`) : say('measure-in', { measure: say(`chart-${key}.measure`), place });
}

export function Chart({ spec, sources, spans, arrivals }: ChartProps) {
  const { ref, width } = useWidth<HTMLDivElement>(320);
  const { ref: figure, seen } = useSeen<HTMLElement>();
  const at = useSeenMonth(seen);
  const { result, ahead } = sources;
  const picture = pictureOf(spec, sources);
  if (picture.missing !== undefined) {
    return (
      <figure class="chart missing" id={`chart-${spec.key}`} ref={figure}>
        <h3 class="finding">{say(`chart-${spec.key}.measure`)}</h3>
        <p>{picture.missing}</p>
      </figure>
    );
  }
  const headline = picture.zones ? headlineOfLine(spec, result, picture) : headlineOf(spec, result, picture.place);
  const measure = measureOf(spec, picture.place, picture.zones);
  const settled = (ahead ?? result).scale === 1;
  const heard =
    picture.tried === undefined
      ? say('chart-heard', { headline, measure })
      : say('chart-heard-soft', { headline, measure, range: triedWords(picture.tried) });
  const scene: Scene = { picture, kind: spec.kind, zero: spec.zero, width, height: HEIGHT, arrivals, spans, settled };
  return (
    <figure class="chart" id={`chart-${spec.key}`} ref={figure}>
      <h3 class="finding">{headline}</h3>
      <p class="measure">{measure}</p>
      {picture.missed && <p class="note">{say('chosen-missed')}</p>}
      <div class="plot" ref={ref} dir="ltr">
        <LineChart scene={scene} at={at} title={heard} />
        <Reader picture={picture} scene={scene} name={say(`chart-${spec.key}.measure`)} at={at} />
      </div>
      <Readout picture={picture} at={at} />
      <Beside picture={picture} />
      <p class="note">{say(`chart-${spec.key}.note`)}</p>
      <More spec={spec} picture={picture} result={result} headline={headline} measure={measure} figure={figure} />
    </figure>
  );
}
