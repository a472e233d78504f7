/** What a table is, by the roles of its columns, and whose words it uses. */
import type { Column, Role } from './roles.ts';
import { isZoneField } from './roles.ts';
import type { Table } from './sheet.ts';
import { squash } from './vocabulary.ts';

export const KINDS = ['population', 'gazetteer', 'zones', 'ages', 'arrivals', 'stocks', 'outlines', 'unknown'] as const;
export type Kind = (typeof KINDS)[number];

export const DIALECTS = ['codPs', 'codAb', 'unhcrApi', 'unhcrFinderOld', 'unhcrFinder', 'unhcrHdx', 'dtm', 'hapi', 'hxl', 'plain'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** By words that no other dialect has; earlier ones win. */
const SIGNS: readonly (readonly [Dialect, readonly RegExp[]])[] = [
  ['dtm', [/^(numpresentidpind|roundnumber)$/, /^(admin\dpcode|admin\dname|reportingdate)$/]],
  ['unhcrHdx', [/^iso3coo$/, /^iso3coa$/]],
  ['unhcrApi', [/^cooiso$/, /^coaiso$/]],
  ['unhcrFinderOld', [/^countryoforigin\(?iso\)?$/, /^(refugeesunderunhcrsmandate|idpsofconcerntounhcr|countryofasylum)$/, /^year$/, /^(refugeesunderunhcrsmandate|idpsofconcerntounhcr)$/]],
  ['unhcrFinder', [/^countryofasylumiso$/, /^countryoforiginiso$/]],
  ['hapi', [/^(locationcode|originlocationcode)$/, /^(referenceperiodstart|agerange|populationgroup|resourcehdxid)$/]],
  ['codPs', [/^[fmt](tl|tf)$/]],
  ['codAb', [/^(adm\d(en|nameen)|pcode|adm2pcode)$/, /^(adm\dpcode|parentpcode|areasqkm)$/, /^(validon|date|areasqkm|validfromdate)$/]],
];

export function dialectOf({ headers, tags }: Pick<Table, 'headers' | 'tags'>): Dialect {
  const words = headers.map(squash);
  const found = SIGNS.find(([, signs]) => signs.every((sign) => words.some((word) => sign.test(word))));
  return found?.[0] ?? (tags.some((tag) => tag !== '') ? 'hxl' : 'plain');
}

export function kindOf(columns: readonly Column[]): Kind {
  const has = (...roles: Role[]): boolean => columns.some(({ role }) => roles.includes(role));
  const placed = has('code', 'name');
  const dated = has('date', 'year') || columns.some(({ month, role }) => month !== undefined && role !== 'ignore');
  if (has('people', 'households') && dated) return 'arrivals';
  if (has('present') && dated && placed) return 'stocks';
  if (has('population')) return placed ? 'population' : has('age') ? 'ages' : 'unknown';
  if (has('code') && has('name') && !columns.some(({ role }) => isZoneField(role) && role !== 'areaKm2')) return 'gazetteer';
  return placed && !dated && columns.some(({ role }) => isZoneField(role)) ? 'zones' : 'unknown';
}
