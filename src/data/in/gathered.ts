/** What all files say together, before it becomes a scenario. */
import type { Grade } from '../../lib/declare.ts';
import type { At } from './fact.ts';
import type { Polygon } from './geojson.ts';
import type { Unmatched } from './directory.ts';
import type { Problem } from './problem.ts';
import type { ZoneFieldName } from './roles.ts';

/** A figure with where it stands in the files. */
export interface Figured {
  readonly value: number;
  readonly grade: Extract<Grade, 'stated' | 'derived'>;
  readonly at: At;
  /** How it was derived, or of how many cells it is the sum. */
  readonly note?: string;
}

export interface GatheredZone {
  readonly id: string;
  readonly name: string;
  readonly nameFa?: string;
  readonly population?: Figured;
  readonly fields: ReadonlyMap<ZoneFieldName, Figured>;
  readonly polygons?: readonly Polygon[];
}

export interface AgeGroup {
  readonly fromYears: number;
  readonly females: number;
  readonly males: number;
}

export interface GatheredStream {
  readonly label: string;
  readonly origin: 'returnee' | 'displaced';
  /** ISO code or name of the country they come from. */
  readonly from?: string;
  readonly fromName?: string;
  readonly arrivals: ReadonlyMap<string, Figured>;
  /** Of the whole country, of which a share comes here. */
  readonly national: boolean;
  /** People by zone, where the files tell. */
  readonly byZone: ReadonlyMap<string, number>;
  readonly femaleShare?: Figured;
}

export interface Option {
  readonly code: string;
  readonly name: string;
}

/** What is asked of the user where files leave it open; each has a guess. */
export interface Asked {
  /** Areas whose parts may be the zones. */
  readonly areas: readonly Option[];
  readonly within: string;
  /** Countries of origin in files of many. */
  readonly countries: readonly Option[];
  readonly country: string;
  readonly unmatched: readonly Unmatched[];
  /** First month of a run. */
  readonly start: string | undefined;
}

export interface Gathered extends Asked {
  /** The zones are those of the scenario that it is built on: only what the files say is changed. */
  readonly fills: boolean;
  /** Built on the template: its run moves to the arrivals, and its programmes stay behind. */
  readonly isNew: boolean;
  readonly areaName: string | undefined;
  readonly zones: readonly GatheredZone[];
  readonly ages: readonly AgeGroup[];
  readonly agesAt?: At;
  readonly streams: readonly GatheredStream[];
  /** Of the place over that of its country, where the files hold both. */
  readonly shareOfCountry?: Figured;
  readonly problems: readonly Problem[];
}

/** What was chosen, of what is asked. */
export interface Choices {
  readonly within?: string;
  readonly country?: string;
  readonly start?: string;
  /** Names joined to codes, or left out by ''. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Counts below this are never taken over: field practice where data of real people may show through (OCHA, UNHCR: cells under 10 are suppressed). */
export const SMALLEST_CELL = 10;
export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_CELL;
