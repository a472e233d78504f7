/**
 * What headers and hashtags mean: OCHA's (COD-PS, COD-AB), IOM DTM's, UNHCR's four dialects, HDX HAPI's and our own. A dialect is no
 * more than its words; how a table is read follows from the roles of its columns alone.
 */
import { ZONE_FIELDS, parseAges, type Detail, type Reason, type Role, type Sex } from './roles.ts';
import { parseMonth } from './dates.ts';
import { parseTag } from './hxl.ts';

export interface Meaning {
  readonly role: Role;
  readonly detail: Detail;
  readonly reason?: Reason;
}

const mean = (role: Role, detail: Detail = {}, reason?: Reason): Meaning => ({ role, detail, ...(reason !== undefined && { reason }) });

/** A header without accents, spaces and marks, in small letters: `Admin1_Code` → `admin1code`. */
export const squash = (header: string): string => header.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');

const LEVEL_OF_WORD: Readonly<Record<string, number>> = { country: 0, province: 1, region: 1, governorate: 1, district: 2, woreda: 2, municipality: 2, zone: 2, commune: 3 };
const levelOf = (text: string): Detail => {
  const digit = /(?:adm|admin)(\d)/.exec(text)?.[1];
  const word = Object.keys(LEVEL_OF_WORD).find((one) => text.startsWith(one));
  const level = digit === undefined ? LEVEL_OF_WORD[word ?? ''] : Number(digit);
  return level === undefined ? {} : { level };
};

type Rule = readonly [RegExp, (squashed: string, header: string) => Meaning];
const is = (role: Role, reason?: Reason) => (): Meaning => mean(role, {}, reason);
const labelled = (role: Role) => (_: string, header: string): Meaning => mean(role, { label: header });
const SEXES: Readonly<Record<string, Sex>> = { f: 'f', m: 'm', t: 't' };

/** Earlier rules win. */
const RULES: readonly Rule[] = [
  [/^idporigin|origin(admin|adm)|(adm|admin)\d(p?code|name)?origin$/, is('ignore', 'originOfDisplaced')],
  [/^(adm|admin)\d(p?code|id)$|^(place|zone|district|province|region|governorate|country|woreda|municipality|commune)(p?code|id)$|^p?code$|^zone$/, (text) => mean('code', levelOf(text))],
  [/^parent(p?code|id)$/, is('parent')],
  [/^(adm|admin)\d(name)?(da|fa|prs|dari)$|^(name|zone|district)(da|fa|dari)$/, (text) => mean('nameFa', levelOf(text))],
  [/^(adm|admin)\d(name)?(en|fr|es|ar|ps|ref)?$|^(place|zone|district|province|region|governorate|woreda|municipality|commune)?name(en)?$|^(district|province|region|governorate|woreda|municipality|commune)$/, (text) => mean('name', levelOf(text))],
  [/^(admin)?level$/, is('level')],
  [/^adminlevel$/, is('level')],
  [/^(location|locationcode|iso3|countryiso3?|countrycode)$/, is('country')],
  [/^(assessmenttype)$/, is('assessment')],
  [/^(cooiso|iso3coo|countryoforigin\(?iso\)?|countryoforiginiso|originlocationcode)$/, is('origin')],
  [/^(coaiso|iso3coa|countryofasylumiso|asylumlocationcode)$/, is('from')],
  [/^(coo|coa)$/, is('ignore', 'notIso')],
  [/^(cooname|countryoforigin|originlocationname)$/, is('originName')],
  [/^(coaname|countryofasylum|asylumlocationname|from|fromcountry|corridor|returnedfrom|lastcountry|comesfrom)$/, is('fromName')],
  [/^(refugees(underunhcrsmandate)?|asylumseekers|idpsofconcerntounhcr|stateless(persons)?|ooc|oip|hst|hostcommunity|othersofconcern|otherpeopleinneedofinternationalprotection|ref|asy|sta|rst|nat|naturali[sz]ation|resettlement(arrivals)?)$/, is('ignore', 'notReturns')],
  [/^(returnedrefugees?|ret|refugeereturnees|returnedrefugee)$/, () => mean('people', { label: 'Returned refugees' })],
  [/^(returnedidps?|rdp|idpreturnees)$/, () => mean('people', { label: 'Returned IDPs' })],
  [/^(numpresentidpind|presentidps?|idps?(ind|individuals|present)?|numberofidps?)$/, is('present')],
  [/^(validon|validto|validfromdate|validfrom)$/, is('ignore')],
  [/^(year|yearreportingdate|annee|ano)$/, is('year')],
  [/^(monthreportingdate|monthnumber|monthofyear)$/, is('monthOfYear')],
  [/^(date|month|months|period|mois|mes|reportingdate|datadate|referenceperiodstart|arrivaldate|dateofreturn|returnmonth|monthofarrival)$/, is('date')],
  [/^(age|agerange|agegroup|ageband|ages)$/, is('age')],
  [/^(sex|gender)$/, is('sex')],
  [/^([fmt])(tl|tf)$/, (text) => mean('population', { sex: SEXES[text[0] ?? ''] ?? 't' })],
  [/^([fmt])_?\d{1,3}(_?\d{1,3}|_?plus|\+)$/, (text, header) => mean('population', { sex: SEXES[text[0] ?? ''] ?? 't', ...agesOf(header) })],
  [/^(f|female|females|femalepopulation|populationfemale)$/, () => mean('population', { sex: 'f' })],
  [/^(m|male|males|malepopulation|populationmale)$/, () => mean('population', { sex: 'm' })],
  [/^(t|total|totalpopulation|population|pop|poptotal|populationtotal|inhabitants|pop(ulation)?\d{4}|popcso.*|popest.*|residents)$/, () => mean('population', { sex: 't' })],
  [/^(households|hh|families|returneeshh|returneehouseholds|numberofhouseholds|hhs)$/, labelled('households')],
  [/^(people|persons|individuals|ind|arrivals|returns|returnees|returneesind|numberofreturnees|returneeindividuals|registered|undocumented|documented|deported|spontaneous|assisted|expelled)$/, labelled('people')],
  [/^(stream|populationgroup|group|returneetype|typeofreturn|returntype|status)$/, is('stream')],
  [/^(lat|latitude|ylat|centroidlat|y)$/, is('latitudeDegrees')],
  [/^(lon|long|lng|longitude|xlon|centroidlon|x)$/, is('longitudeDegrees')],
  [/^(area|areasqkm|areakm2|sqkm|areasquarekilometres)$/, is('areaKm2')],
  [/^(dwellings|houses|housingunits|dwellingunits)$/, is('dwellings')],
  [/^(healthfacilities|hospitals|clinics|numberofhealthfacilities)$/, is('healthFacilities')],
];

const agesOf = (header: string): Detail => {
  const ages = parseAges(header.replace(/^[FMT]_?/i, ''));
  return ages === undefined ? {} : { ages };
};

const OWN_FIELDS: ReadonlyMap<string, Role> = new Map(ZONE_FIELDS.map((field) => [field.toLowerCase(), field]));

/** What a header says by itself; undefined where it is none that we know. */
export function meaningOfHeader(header: string): Meaning | undefined {
  const squashed = squash(header);
  if (squashed === '') return undefined;
  for (const [pattern, say] of RULES) if (pattern.test(squashed)) return say(squashed, header);
  const own = OWN_FIELDS.get(squashed);
  if (own !== undefined) return mean(own);
  const month = parseMonth(header);
  return month === undefined ? undefined : mean('people', { month });
}

/** Words of the vocabulary that a header may be a misspelling of. */
export const KNOWN_WORDS: readonly string[] = [
  'population', 'households', 'individuals', 'returnees', 'arrivals', 'dwellings', 'latitude', 'longitude', 'district', 'province', 'pcode', 'households', 'undocumented', 'registered', 'corridor', 'gender', 'totalpopulation', 'returnedrefugees', 'month', ...OWN_FIELDS.keys(),
];

/** A hashtag says what its column is, whatever the header. */
export function meaningOfTag(cell: string): Meaning | undefined {
  const parsed = parseTag(cell);
  if (parsed === undefined) return undefined;
  const { tag, attributes } = parsed;
  const has = (...any: string[]): boolean => any.some((one) => attributes.includes(one));
  const sex: Sex = has('f', 'female', 'females') ? 'f' : has('m', 'male', 'males') ? 'm' : 't';
  const place = /^adm(\d)$/.exec(tag)?.[1];
  if (has('origin') && (place !== undefined || tag === 'loc')) return mean('ignore', {}, 'originOfDisplaced');
  if (tag === 'country') return mean(has('origin') ? (has('code') ? 'origin' : 'originName') : has('asylum', 'dest') ? (has('code') ? 'from' : 'fromName') : has('code') ? 'country' : 'ignore');
  if (place !== undefined) {
    const level = { level: Number(place) };
    if (has('code', 'pcode')) return mean('code', level);
    return has('fa', 'da', 'i_fa', 'prs') ? mean('nameFa', level) : mean('name', level);
  }
  if (tag === 'date') return has('year') ? mean('year') : has('end') ? mean('ignore') : mean('date');
  if (tag === 'population' && has('group', 'type')) return mean('stream');
  if (tag === 'population') return mean('population', { sex, ...tagAges(attributes) });
  if (tag === 'affected' && has('returnees')) {
    const rest = attributes.filter((one) => !['returnees', 'ind', 'hh', 'f', 'm', 'num'].includes(one));
    return mean(has('hh') ? 'households' : 'people', { ...(sex !== 't' && { sex }), ...(rest.length > 0 && { label: rest.join(' ') }) });
  }
  if (tag === 'affected' && has('idps')) return has('hh') ? mean('ignore') : mean('present');
  if (tag === 'geo') return has('lat') ? mean('latitudeDegrees') : has('lon') ? mean('longitudeDegrees') : undefined;
  return undefined;
}

function tagAges(attributes: readonly string[]): Detail {
  for (const attribute of attributes) {
    const [, from, to] = /^age_?(\d+)(?:_(\d+)|_?plus)?$/.exec(attribute) ?? [];
    if (from !== undefined) return { ages: { from: Number(from), ...(to !== undefined && { to: Number(to) }) } };
  }
  return {};
}
