/** What the rows of tables say: a place, a figure, and where it stands in the file. */
import type { Problem } from './problem.ts';
import type { Ages, Sex, ZoneFieldName } from './roles.ts';

export interface At {
  readonly file: string;
  readonly sheet?: string;
  readonly line: number;
  readonly column: string;
}
/** A place as a row names it. Its code says to which it belongs; a name alone has to be found. */
export interface Named {
  readonly code?: string;
  readonly name?: string;
  readonly nameFa?: string;
  readonly level?: number;
  readonly parents: readonly string[];
  readonly at: At;
}
export interface ZoneFact {
  readonly place: Named;
  readonly field: ZoneFieldName;
  readonly value: number;
  readonly at: At;
}
export interface Count {
  readonly place?: Named;
  readonly value: number;
  readonly sex: Sex;
  readonly ages?: Ages;
  readonly at: At;
}
export interface Arrival extends Count {
  /** '2016-10', or '2016' where only the year is known. */
  readonly when: string;
  readonly label?: string;
  readonly from?: string;
  readonly fromName?: string;
  readonly origin?: string;
  readonly inHouseholds: boolean;
}
export interface Stock extends Count {
  readonly when: string;
  readonly assessment?: string;
}
export interface Facts {
  readonly places: readonly Named[];
  readonly zones: readonly ZoneFact[];
  readonly population: readonly Count[];
  readonly arrivals: readonly Arrival[];
  readonly stocks: readonly Stock[];
  readonly problems: readonly Problem[];
}
