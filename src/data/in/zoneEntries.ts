/** Zones of a scenario from what files say of them; what they leave open is assumed from the template, and says so. */
import { type Citing, assumed } from './citing.ts';
import type { Figured, GatheredZone } from './gathered.ts';
import type { ZoneFieldName } from './roles.ts';

/** Where no file counts people: the mean of the template's zones, rounded. */
const PEOPLE = 10_000;
const AREA_KM2 = 100;
/** People per km² of towns and of suburbs: the Degree of Urbanisation (European Union and others 2021), which is for cells of 1 km². */
const URBAN_DENSITY = 1_500;
const SUBURBAN_DENSITY = 300;
/** People for each health facility in the template. */
const PEOPLE_PER_FACILITY = 6_750;
const KM_PER_DEGREE = 111.2;

export interface Placed {
  readonly id: string;
  readonly areaKm2: number;
  readonly urbanShare: number;
  readonly latitudeDegrees: number;
  readonly longitudeDegrees: number;
}

export interface ZoneEntry {
  readonly entry: object;
  readonly placed: Placed;
}

const urbanShareOf = (density: number): number => (density >= URBAN_DENSITY ? 1 : density >= SUBURBAN_DENSITY ? 0.8 : 0.15);

/** A square of places where no file says where they are; a degree is far, so they stand as far apart as their areas ask. */
function laidOut(at: number, count: number, areaKm2: number): { readonly latitudeDegrees: number; readonly longitudeDegrees: number } {
  const side = Math.ceil(Math.sqrt(count));
  const step = (1.5 * Math.sqrt(areaKm2)) / KM_PER_DEGREE;
  return { latitudeDegrees: Number((-Math.floor(at / side) * step).toFixed(4)), longitudeDegrees: Number(((at % side) * step).toFixed(4)) };
}

export function zoneEntry(zone: GatheredZone, at: number, zones: readonly GatheredZone[], citing: Citing, householdSizePeople: number): ZoneEntry {
  const { fields, name, nameFa, population } = zone;
  const people = population?.value ?? PEOPLE;
  const areaKm2 = fields.get('areaKm2')?.value ?? AREA_KM2;
  const grid = laidOut(at, zones.length, AREA_KM2);
  const urbanShare = fields.get('urbanShare')?.value ?? urbanShareOf(people / areaKm2);
  const rural = 1 - urbanShare;
  const told = (field: ZoneFieldName, value: number, note: string): object => figure(fields.get(field), value, note, citing);
  const share = (from: number, to: number): number => Number((from + (to - from) * rural).toFixed(2));
  return {
    placed: { id: zone.id, areaKm2, urbanShare, latitudeDegrees: fields.get('latitudeDegrees')?.value ?? grid.latitudeDegrees, longitudeDegrees: fields.get('longitudeDegrees')?.value ?? grid.longitudeDegrees },
    entry: {
      name: { en: name, ...(nameFa !== undefined && { fa: nameFa }) },
      latitudeDegrees: told('latitudeDegrees', grid.latitudeDegrees, 'no file says where it is: placed on a grid'),
      longitudeDegrees: told('longitudeDegrees', grid.longitudeDegrees, 'no file says where it is: placed on a grid'),
      areaKm2: told('areaKm2', AREA_KM2, 'no file gives the area'),
      population: population === undefined ? assumed(PEOPLE, 'no file counts the people') : citing.figure(population),
      dwellings: told('dwellings', Math.max(1, Math.ceil(people / householdSizePeople)), 'one for each household of the mean size'),
      urbanShare: told('urbanShare', urbanShare, 'by people per km²'),
      earlierReturneeShare: told('earlierReturneeShare', 0.05, 'as in the template'),
      ...(urbanShare >= 0.8 && { hotSpot: true }),
      freePlotsShare: told('freePlotsShare', share(0.1, 0.5), 'as in the template, by how urban it is'),
      healthFacilities: told('healthFacilities', Math.max(1, Math.round(people / PEOPLE_PER_FACILITY)), 'as in the template, by people'),
      securityShare: told('securityShare', 0.8, 'as in the template'),
      institutionsShare: told('institutionsShare', share(0.5, 0.43), 'as in the template, by how urban it is'),
      landAccessShare: told('landAccessShare', share(0.3, 0.54), 'as in the template, by how urban it is'),
    },
  };
}

const figure = (found: Figured | undefined, value: number, note: string, citing: Citing): object => (found === undefined ? assumed(value, note) : citing.figure(found));
