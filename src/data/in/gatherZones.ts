/** Zones with all that any file says of them: counts, fields, outlines and what follows from outlines. */
import { problemAt } from './grouping.ts';
import type { Count, Facts, Named } from './fact.ts';
import type { Finder } from './finder.ts';
import type { Figured, GatheredZone } from './gathered.ts';
import { measured, type Outline } from './geojson.ts';
import { levelOfCode } from './levels.ts';
import { totalOf, withoutTwice } from './population.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read.ts';
import type { ZoneFieldName } from './roles.ts';
import type { Found } from './zonesIn.ts';

export interface ReadFacts {
  readonly facts: Facts;
  readonly reading: Reading;
}

export function zonesOf(picked: readonly Found[], counts: readonly Count[], read: readonly ReadFacts[], finder: Finder, problems: Problem[]): GatheredZone[] {
  const byZone = new Map<string, Count[]>(picked.map(({ code }) => [code, []]));
  for (const count of counts) byZone.get(finder.zone(count.place, problems) ?? '')?.push(count);
  const fields = fieldsOf(read, finder, problems);
  const outlines = outlinesOf(read, finder, problems);
  if (outlines.size > 0) for (const { code, name } of picked) if (!outlines.has(code)) problems.push({ code: 'withoutOutline', file: [...outlines.values()][0]?.at.file ?? '', lines: [], found: name || code, near: code });
  return picked.map(({ code, name, nameFa }): GatheredZone => {
    const { kept, twice } = withoutTwice(byZone.get(code) ?? []);
    for (const { at } of twice) problems.push(problemAt('twice', at, { found: code }));
    const population = totalOf(kept);
    const first = kept[0];
    if (population === undefined && first !== undefined) problems.push(problemAt('smallCells', first.at, { count: 1 }));
    const outline = outlines.get(code);
    return { id: code, name: name || code, ...(nameFa !== undefined && { nameFa }), ...(population !== undefined && { population }), fields: withMeasures(fields.get(code) ?? new Map(), outline), ...(outline !== undefined && { polygons: outline.outline.polygons }) };
  });
}

interface PlacedOutline {
  readonly outline: Outline;
  readonly at: Named['at'];
}

function outlinesOf(read: readonly ReadFacts[], finder: Finder, problems: Problem[]): Map<string, PlacedOutline> {
  const found = new Map<string, PlacedOutline>();
  for (const { reading, facts } of read) {
    for (const outline of reading.outlines) {
      const place = facts.places.find(({ at }) => at.line === outline.line);
      const zone = finder.zone(place, problems);
      if (zone && place !== undefined && !found.has(zone)) found.set(zone, { outline, at: place.at });
      else if (place === undefined) problems.push({ code: 'outlineUnknown', file: reading.table.file, lines: [outline.line] });
    }
  }
  return found;
}

/** Area and centre follow from an outline where no table tells them. */
function withMeasures(fields: ReadonlyMap<ZoneFieldName, Figured>, placed: PlacedOutline | undefined): ReadonlyMap<ZoneFieldName, Figured> {
  if (placed === undefined) return fields;
  const { areaKm2, longitudeDegrees, latitudeDegrees } = measured(placed.outline);
  const of = (value: number, digits: number): Figured => ({ value: Number(value.toFixed(digits)), grade: 'derived', at: { ...placed.at, column: 'geometry' }, note: 'measured on the outline' });
  return new Map<ZoneFieldName, Figured>([['areaKm2', of(Math.max(0.1, areaKm2), 1)], ['longitudeDegrees', of(longitudeDegrees, 4)], ['latitudeDegrees', of(latitudeDegrees, 4)], ...fields]);
}

function fieldsOf(read: readonly ReadFacts[], finder: Finder, problems: Problem[]): Map<string, Map<ZoneFieldName, Figured>> {
  const fields = new Map<string, Map<ZoneFieldName, Figured>>();
  for (const { facts } of read) {
    for (const { place, field, value, at } of facts.zones) {
      const zone = finder.zone(place, problems);
      if (!zone) continue;
      const mine = fields.get(zone) ?? new Map<ZoneFieldName, Figured>();
      fields.set(zone, mine);
      const before = mine.get(field);
      if (before === undefined) mine.set(field, { value, grade: 'stated', at });
      else if (before.at.file === at.file && before.at.line !== at.line && before.value !== value) problems.push(problemAt('twice', at, { found: zone }));
    }
  }
  return fields;
}

/** Of a province alone, its people are spread over zones by area: an assumption, told as one. */
export function spreadPopulation(zones: readonly GatheredZone[], whole: readonly Count[], problems: Problem[]): GatheredZone[] {
  const total = totalOf(whole);
  const without = zones.filter(({ population }) => population === undefined);
  if (total === undefined || without.length < zones.length) return [...zones];
  const areas = zones.map(({ fields }) => fields.get('areaKm2')?.value ?? 1);
  const all = areas.reduce((sum, area) => sum + area, 0);
  problems.push(problemAt('populationSpread', total.at, { count: zones.length }));
  return zones.map((zone, at) => ({ ...zone, population: { ...total, value: Math.round((total.value * (areas[at] ?? 0)) / all), grade: 'derived', note: 'the total of the area, spread by the area of its parts' } }));
}

export function shareOfCountry(counts: readonly Count[], zones: readonly GatheredZone[], whole: readonly Count[]): Figured | undefined {
  const here = zones.reduce((sum, { population }) => sum + (population?.value ?? 0), 0) || (totalOf(whole)?.value ?? 0);
  const national = counts.filter(({ place }) => place?.code !== undefined && levelOfCode(place.code) === 0);
  const provinces = counts.filter(({ place, sex, ages }) => place?.code !== undefined && levelOfCode(place.code) === 1 && sex === 't' && ages === undefined);
  const country = totalOf(national)?.value ?? provinces.reduce((sum, { value }) => sum + value, 0);
  const at = (national[0] ?? provinces[0])?.at;
  if (at === undefined || here === 0 || country <= here) return undefined;
  return { value: Number((here / country).toFixed(4)), grade: 'derived', at, note: 'people of the place over people of the country' };
}
