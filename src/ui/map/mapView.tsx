/** Districts coloured by any outcome, and the same as a sorted list: people read lists better than maps. */
import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useWidth } from '../charts/useWidth.ts';
import { later } from '../later.tsx';
import { ahead, withRun } from '../run/shown.ts';
import { roads, zones } from '../state/scenario.ts';
import { chosenZones, pickZone } from '../state/chosen.ts';
import { mapMode, month } from '../state/view.ts';
import { longDate } from '../words/dates.ts';
import { scaleAt, scaleWords } from '../words/drawn.ts';
import { exact } from '../words/numbers.ts';
import { zoneName } from '../words/places.ts';
import { say } from '../words/say.ts';
import { type Cell, fitTo, type Point } from './cells.ts';
import { Legend, Ranking } from './list.tsx';
import { MapControls, MapMode } from './mapControls.tsx';
import { fillOf, isDifference, label, nameLanguage, pointed, unit, valueAt } from './mapData.ts';
import { placeNames, type PlacedName, rectOf } from './names.ts';
import { cells, isSchematic } from './shapes.ts';

function pathFor(rings: readonly (readonly Point[])[], place: (point: Point) => Point): string {
  return rings
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            place(point)
              .map((part) => part.toFixed(1))
              .join(','),
          )
          .join('L')}Z`,
    )
    .join('');
}

function Zones({ cells, place }: { cells: readonly Cell[]; place: (point: Point) => Point }) {
  const shapes = useMemo(() => new Map(cells.map((cell) => [cell.pcode, pathFor(cell.rings, place)])), [cells, place]);
  return (
    <>
      {cells.map(({ pcode }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard
        <path
          key={pcode}
          class={`zone ${isPeople.value ? 'ground' : fillOf(pcode)}${pointed.value === pcode ? ' pointed' : ''}`}
          d={shapes.get(pcode) ?? ''}
          fill-rule="evenodd"
          onClick={(event) => pickZone(pcode, event.ctrlKey || event.metaKey || event.shiftKey)}
          onPointerEnter={() => {
            pointed.value = pcode;
          }}
          onPointerLeave={() => {
            pointed.value = undefined;
          }}
        >
          <title>{say('map-zone', { zone: zoneName(pcode), value: exact(valueAt(pcode), unit.value) })}</title>
        </path>
      ))}
    </>
  );
}

/** The hot-spot's districts are small and most spoken of: their names come first. */
function namesOn(cells: readonly Cell[], place: (point: Point) => Point, width: number): PlacedName[] {
  const isHot = (pcode: string): boolean => zones.value[pcode]?.hotSpot ?? false;
  const names = cells
    .map(({ pcode, centre }) => ({ pcode, text: zoneName(pcode), at: place(centre) }))
    .sort((a, b) => Number(isHot(b.pcode)) - Number(isHot(a.pcode)));
  return placeNames(names, width);
}

function Names({ names }: { names: readonly PlacedName[] }) {
  return (
    <g class="names" lang={nameLanguage}>
      {names.map(({ pcode, text, at, place: stands }) =>
        stands === undefined ? (
          <circle key={pcode} cx={at[0]} cy={at[1]} r={1.5} />
        ) : (
          <text key={pcode} x={stands[0]} y={stands[1]} dy="0.34em" text-anchor="middle">
            {text}
          </text>
        ),
      )}
    </g>
  );
}

function Roads({ cells, place }: { cells: readonly Cell[]; place: (point: Point) => Point }) {
  const centres = new Map(cells.map(({ pcode, centre }) => [pcode, place(centre)]));
  return (
    <g class="roads">
      {Object.entries(roads.value).map(([id, { from, to }]) => {
        const [a, b] = [centres.get(from), centres.get(to)];
        return a === undefined || b === undefined || from === to ? null : <line key={id} x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} />;
      })}
    </g>
  );
}

/** Apart, so that outlines, roads and names are not drawn again for every month. */
function When() {
  const run = withRun.value;
  const date = run?.dates[month.value];
  if (run === undefined || date === undefined) return null;
  const scale = scaleAt({ scale: run.scale, ahead: ahead.value }, month.value);
  const words = ahead.value === undefined ? longDate(date) : say('map-when', { date: longDate(date), scale: scaleWords(scale) });
  return <span class="when">{words}</span>;
}

const Dots = later(() => import('../dots/layer.tsx'), undefined, ['dots']);
const Beside = later(() => import('../dots/beside.tsx'), undefined, ['dots']);
const isPeople = computed(() => mapMode.value === 'people');

function Title() {
  if (isPeople.value) return <>{say('map-people')}</>;
  return <>{label.value === '' ? say('map-waiting') : say(isDifference.value ? 'map-title-difference' : 'map-title', { outcome: label.value })}</>;
}

/** Of districts that were picked. */
function Chosen({ cells, place }: { cells: readonly Cell[]; place: (point: Point) => Point }) {
  const chosen = new Set(chosenZones.value);
  return <path class="chosen" d={cells.filter(({ pcode }) => chosen.has(pcode)).map(({ rings }) => pathFor(rings, place)).join('')} />;
}

export default function MapView() {
  const { ref, width } = useWidth<HTMLDivElement>(440);
  const shown = cells.value;
  const { place, height } = useMemo(() => fitTo(shown, width, 6), [shown, width]);
  const names = useMemo(() => namesOn(shown, place, width), [shown, place, width]);
  const covered = useMemo(() => names.filter((name) => name.place).map(rectOf), [names]);
  const hot = shown.filter(({ pcode }) => zones.value[pcode]?.hotSpot);
  const people = isPeople.value;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return (
    <section class="map" aria-labelledby="maptitle">
      <h2 id="maptitle">
        <Title /> <When />
      </h2>
      <MapMode />
      {!people && <MapControls />}
      <div class="mapbody">
        <div class={people ? 'outlines people' : 'outlines'} ref={ref}>
          <svg class="zones" {...size} role="img" aria-label={say('map-heard', { outcome: label.value })}>
            <Zones cells={shown} place={place} />
            <Roads cells={shown} place={place} />
          </svg>
          {people && <Dots cells={shown} place={place} width={width} height={height} names={covered} />}
          <svg class="above" {...size} aria-hidden="true">
            <path class="hotline" d={hot.map(({ rings }) => pathFor(rings, place)).join('')} />
            <Chosen cells={shown} place={place} />
            <Names names={names} />
          </svg>
        </div>
        <div>
          {people ? <Beside /> : <Legend />}
          {people && <h3 class="valuestitle">{say('map-values')}</h3>}
          {people && <MapControls />}
          <Ranking />
          <p class="note">
            {say('chosen-how')} {say(isSchematic.value ? 'map-note-schematic' : 'map-note')}
          </p>
        </div>
      </div>
    </section>
  );
}
