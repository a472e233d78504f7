/** What the dots are drawn from: people of the run that is shown, places on the map as it lies, and who is picked out. */
import { computed, signal } from '@preact/signals';
import type { Whereabouts } from '../../model/result.ts';
import type { Cell, Point } from '../map/cells.ts';
import type { Rect } from '../map/names.ts';
import { whereabouts } from '../run/shown.ts';
import { scenario, zones } from '../state/scenario.ts';
import { cohort } from '../state/chosen.ts';
import { theme } from '../state/view.ts';
import { addMonths, monthsBetween } from '../words/dates.ts';
import { lookNow } from './look.ts';
import { everybody, type Scene } from './paint.ts';
import { placesIn } from './places.ts';
import { type Stays, staysOf } from './stays.ts';

/** The map as it lies on the page. */
export interface Ground {
  readonly cells: readonly Cell[];
  readonly place: (point: Point) => Point;
  readonly width: number;
  readonly height: number;
  readonly names: readonly Rect[];
}

export const ground = signal<Ground | undefined>(undefined);
/** Changed where the system turns dark or light, or the page is drawn finer. */
export const drawnAnew = signal(0);

const stays = computed((): Stays | undefined => whereabouts.value && staysOf(whereabouts.value, Object.keys(zones.value).length));

const areaOf = (ring: readonly Point[]): number =>
  Math.abs(ring.reduce((sum, [x, y], at) => sum + x * (ring[(at + 1) % ring.length]?.[1] ?? 0) - (ring[(at + 1) % ring.length]?.[0] ?? 0) * y, 0)) / 2;

/** Rings by zone, in pixels of the page. */
const rings = computed(() => {
  const on = ground.value;
  return on?.cells.map((cell) => cell.rings.map((ring) => ring.map(on.place)));
});

/** Kept while there is room in them: a preview with a few people more moves nobody. */
let kept: { readonly rings: unknown; readonly places: readonly Float32Array[] } | undefined;
const places = computed(() => {
  const [on, all, lie] = [ground.value, stays.value, rings.value];
  if (!on || !all || !lie) return undefined;
  const held = kept?.rings === lie ? kept.places : [];
  const made = lie.map((ring, zone) => {
    const wanted = all.slots[zone] ?? 0;
    const known = held[zone];
    return known !== undefined && known.length >= 2 * wanted ? known : placesIn(ring, on.names, Math.ceil(wanted * 1.1));
  });
  kept = { rings: lie, places: made };
  return made;
});

const QUARTER = 3;
/** Whether a person is picked out: all are where nothing is. */
export function chosenOf({ stream, arrivalMonth }: Whereabouts): (person: number) => boolean {
  const now = cohort.value;
  if (now === undefined) return everybody;
  const code = Object.keys(scenario.value.streams).indexOf(now.stream) + 1;
  const from = now.quarter === undefined ? undefined : monthsBetween(scenario.value.place.start, now.quarter);
  return (person) => {
    const came = arrivalMonth[person] ?? -1;
    return stream[person] === code && (from === undefined || (came >= from && came < from + QUARTER));
  };
}

/** The quarters in which anybody of a stream came, by their first months. */
export function quartersOf({ stream, arrivalMonth }: Whereabouts, code: number, start: string): string[] {
  const offset = (Number(start.slice(5, 7)) - 1) % QUARTER;
  const firsts = new Set<number>();
  arrivalMonth.forEach((came, person) => {
    if (came >= 0 && stream[person] === code) firsts.add(Math.floor((came + offset) / QUARTER) * QUARTER - offset);
  });
  return [...firsts].sort((a, b) => a - b).map((month) => addMonths(start, month));
}

export const scene = computed((): Scene | undefined => {
  theme.value;
  drawnAnew.value;
  const [all, on, lie] = [stays.value, places.value, rings.value];
  if (!all || !on || !lie) return undefined;
  const room = lie.flat().reduce((sum, ring) => sum + areaOf(ring), 0) / Math.max(1, all.of.id.length);
  return { stays: all, places: on, look: lookNow(room), chosen: chosenOf(all.of) };
});
