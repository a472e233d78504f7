/** What a column can be. The fields of a zone are those that scenarios declare, so that a table may bring any of them. */
import { zoneField } from '../../model/place.ts';
import type { NumberField } from '../../lib/declare.ts';

export const PLAIN_ROLES = [
  'ignore', 'code', 'name', 'nameFa', 'parent', 'level', 'country', 'date', 'year', 'monthOfYear', 'age', 'sex',
  'population', 'people', 'households', 'present', 'stream', 'from', 'fromName', 'origin', 'originName', 'assessment',
] as const;

export const ZONE_FIELDS = ['latitudeDegrees', 'longitudeDegrees', 'areaKm2', 'dwellings', 'urbanShare', 'earlierReturneeShare', 'freePlotsShare', 'healthFacilities', 'securityShare', 'institutionsShare', 'landAccessShare'] as const;
export type ZoneFieldName = (typeof ZONE_FIELDS)[number];
export type Role = (typeof PLAIN_ROLES)[number] | ZoneFieldName;

export const ROLES: readonly Role[] = [...PLAIN_ROLES, ...ZONE_FIELDS];
export const isZoneField = (role: Role): role is ZoneFieldName => (ZONE_FIELDS as readonly string[]).includes(role);
export const zoneNumber = (field: ZoneFieldName | 'population'): NumberField => zoneField.of[field] as NumberField;

/** Whole people or households: what small cells are suppressed in. */
export const COUNTED: readonly Role[] = ['population', 'people', 'households', 'present'];

export type Sex = 'f' | 'm' | 't';

/** What a header says beside its role: `F_00_04` is population, girls, of nought to four. */
export interface Detail {
  /** Of a code or a name: 0 = country, 1 = province, 2 = district. */
  readonly level?: number;
  readonly sex?: Sex;
  readonly ages?: Ages;
  /** Of a table that has its months side by side. */
  readonly month?: string;
  /** What a column of arrivals calls them. */
  readonly label?: string;
}

export interface Ages {
  readonly from: number;
  /** Absent: and older. */
  readonly to?: number;
}

export type Reason = 'tag' | 'header' | 'nearHeader' | 'content' | 'kept' | 'chosen' | 'unknown' | 'notIso' | 'notReturns' | 'originOfDisplaced';
export type Confidence = 'sure' | 'likely' | 'none';

export interface Column extends Detail {
  readonly index: number;
  readonly header: string;
  readonly tag: string;
  readonly role: Role;
  readonly confidence: Confidence;
  readonly reason: Reason;
}

/** `0-4`, `80+`, `00_04`, `80plus`, `5 to 11`. */
export function parseAges(text: string): Ages | undefined {
  const [, from, to] = /^(?:age)?s?\s*(\d{1,3})\s*(?:[-–_ ]|to)\s*(\d{1,3})(?:\s*years)?$/i.exec(text.trim()) ?? [];
  if (from !== undefined) return { from: Number(from), to: Number(to) };
  const open = /^(?:age)?s?\s*(\d{1,3})\s*_?\s*(?:\+|plus|and (?:over|above|more))(?:\s*years)?$/i.exec(text.trim())?.[1];
  return open === undefined ? undefined : { from: Number(open) };
}

export function parseSex(text: string): Sex | undefined {
  if (/^(f|female|females|girls?|wom[ae]n|femmes?|mujer(es)?|زن|زنان|إناث)$/i.test(text.trim())) return 'f';
  if (/^(m|male|males|boys?|m[ae]n|hommes?|hombres?|مرد|مردان|ذكور)$/i.test(text.trim())) return 'm';
  return /^(t|total|all|both|both sexes|_t)$/i.test(text.trim()) ? 't' : undefined;
}
