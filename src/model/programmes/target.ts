/** Whom a programme serves: the target that the scenario names, and how much of its places goes to others. */
import { bornAtAge } from '../population/households.ts';
import { BANDS, ORIGINS } from '../kinds.ts';
import type { ProgrammeInput, StreamInput } from '../scenario.ts';
import type { World } from '../world.ts';
import type { ProgrammeDefinition } from './programme.ts';

const anyOr = (names: readonly string[], all: readonly string[]): Uint8Array => Uint8Array.from(all, (name) => (names.length === 0 || names.includes(name) ? 1 : 0));

/** True for people of the sex, ages and groups that the target names, wherever they come from and live. */
export function personMeant(world: World, { target: t }: ProgrammeInput): (person: number) => boolean {
  const { sex, vulnerable, birthMonth } = world.people;
  const sexes = anyOr(t.sex === 'all' ? [] : [t.sex], ['women', 'men']);
  const oldest = bornAtAge(world, t.toYears + 1) + 1;
  const youngest = bornAtAge(world, t.fromYears);
  return (i) => birthMonth[i] >= oldest && birthMonth[i] <= youngest && sexes[sex[i]] === 1 && !(t.vulnerableOnly && vulnerable[i] === 0);
}

/** True for those whom the scenario's target names. */
export function targetOf(world: World, input: ProgrammeInput): (person: number) => boolean {
  const { people, households, zoneIds, month } = world;
  const { household, origin, band, stream, arrivalMonth } = people;
  const t = input.target;
  const origins = anyOr(t.origins, ORIGINS);
  const bands = Uint8Array.of(t.bands.length === 0 ? 1 : 0, ...anyOr(t.bands, BANDS));
  const streams = Uint8Array.of(t.streams.length + t.types.length === 0 ? 1 : 0, ...targetedStreams(world.scenario.streams, input));
  const zones = anyOr(t.zones, zoneIds);
  const meant = personMeant(world, input);
  return (i) =>
    origins[origin[i]] === 1 &&
    meant(i) &&
    bands[band[i]] === 1 &&
    streams[stream[i]] === 1 &&
    zones[households.zone[household[i]]] === 1 &&
    !(t.arrivedWithinMonths > 0 && (arrivalMonth[i] < 0 || month - arrivalMonth[i] > t.arrivedWithinMonths));
}

/** 1 for each stream whose people the target names, by stream, type and origin. */
export function targetedStreams(streams: { readonly [id: string]: StreamInput }, { target: t }: ProgrammeInput): readonly number[] {
  const wanted = (names: readonly string[], name: string): boolean => names.length === 0 || names.includes(name);
  return Object.entries(streams).map(([id, { type, origin }]) => (wanted(t.streams, id) && wanted(t.types, type) && wanted(t.origins, origin) ? 1 : 0));
}

/** Part of the places that go to residents outside the target: those open to them, and errors of targeting. None where residents are the target or not served at all. */
export function outsideShare({ onlyReturned = false }: ProgrammeDefinition, input: ProgrammeInput): number {
  const { origins } = input.target;
  if (onlyReturned || origins.length === 0 || origins.includes('resident')) return 0;
  return input.residentsTooShare + (1 - input.residentsTooShare) * input.targetingErrorShare;
}
