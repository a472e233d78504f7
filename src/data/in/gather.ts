/** All files together: which zones, who lives there, who arrives. Files fill one another: codes from one, counts from another, outlines from a third. */
import type { Scenario } from '../../model/scenario.ts';
import { streamsOf, withFewCountries } from './arrivals.ts';
import { problemAt } from './grouping.ts';
import { streamOfStocks } from './stocks.ts';
import { Directory, type Known } from './directory.ts';
import type { Named, Stock } from './fact.ts';
import { factsOf } from './facts.ts';
import { Finder } from './finder.ts';
import type { Choices, Gathered, } from './gathered.ts';
import { type ReadFacts, shareOfCountry, spreadPopulation, zonesOf } from './gatherZones.ts';
import type { Kind } from './kinds.ts';
import { levelOfCode } from './levels.ts';
import { ageGroupsOf, withoutTwice } from './population.ts';
import { countryOf, placedArrivals, startOf } from './whoArrives.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read.ts';
import { type Found, pickZones, placesIn } from './zonesIn.ts';

/** Counts of people are taken from tables of people first, from properties of outlines last. */
const BEST_FIRST: readonly Kind[] = ['population', 'zones', 'gazetteer', 'ages', 'outlines', 'arrivals', 'stocks', 'unknown'];
interface Base {
  readonly scenario: Scenario;
  /** A template's zones are invented: files replace them. */
  readonly isTemplate: boolean;
}

export function gather(readings: readonly Reading[], { scenario, isTemplate }: Base, choices: Choices = {}): Gathered {
  const ordered = [...readings].sort((a, b) => BEST_FIRST.indexOf(a.kind) - BEST_FIRST.indexOf(b.kind));
  const read: ReadFacts[] = ordered.map((reading) => ({ reading, facts: factsOf(reading) }));
  const problems: Problem[] = read.flatMap(({ facts, reading }) => [...facts.problems, ...readingProblems(reading)]);
  const named = read.flatMap(({ facts }) => facts.places);
  const places = placesIn(withIds(named));
  const own = keepsZones(places, named, { scenario, isTemplate }) ? knownZones(scenario) : undefined;
  if (own !== undefined && isTemplate && read[0] !== undefined) problems.push({ code: 'zonesOfTemplate', file: read[0].reading.table.file, lines: [] });
  const weights = weightsOf(read);
  const picked = own === undefined ? pickZones(places, (code) => weights.get(code) ?? 0, choices.within) : { zones: own.map((one) => foundFrom(one, places)), areas: [], within: scenario.place.adm1Pcode };
  const known = picked.zones.map(({ code, name, nameFa }): Known => ({ code, names: [name, ...(nameFa === undefined ? [] : [nameFa]), ...(own?.find((one) => one.code === code)?.names ?? [])] }));
  const directory = new Directory(known, choices.aliases ?? {});
  const finder = new Finder(directory, picked.zones, picked.within, places);

  const counts = read.flatMap(({ facts }) => facts.population);
  const zones = zonesOf(picked.zones, counts, read, finder, problems);
  const whole = counts.filter(({ place }) => finder.isWhole(place));
  const country = countryOf(read, places, choices.country);
  const placed = placedArrivals(read, finder, country.chosen, problems);
  const { streams, problems: ofStreams } = streamsOf(withFewCountries(placed), scenario.place.householdSizePeople);
  const stocks = read.flatMap(({ facts }) => facts.stocks).flatMap((stock): (Stock & { readonly zone: string })[] => {
    const zone = finder.zone(stock.place, problems);
    return zone === undefined || zone === '' ? [] : [{ ...stock, zone }];
  });
  const displaced = streamOfStocks(stocks);
  const all = [...streams, ...displaced.streams];
  const start = choices.start ?? startOf(all, isTemplate ? undefined : scenario);
  const ages = ageGroupsOf(whole.some(({ ages: group }) => group !== undefined) ? withoutTwice(whole).kept : counts.filter(({ place }) => finder.zone(place) !== undefined));
  if (ages.small > 0 && ages.at !== undefined) problems.push(problemAt('smallCells', ages.at, { count: ages.small }));
  // A table of ages without a place may hold shares: it says nothing of how many there are.
  const placedWhole = whole.filter(({ place }) => place !== undefined);
  const share = shareOfCountry(counts, zones, placedWhole);
  return {
    fills: own !== undefined,
    isNew: isTemplate,
    areaName: picked.areas.find(({ code }) => code === picked.within)?.name ?? (picked.within === '' ? undefined : places.get(picked.within)?.name),
    zones: own === undefined ? spreadPopulation(zones, placedWhole, problems) : zones,
    ages: ages.groups,
    ...(ages.at !== undefined && { agesAt: ages.at }),
    streams: all,
    ...(share !== undefined && { shareOfCountry: share }),
    areas: picked.areas,
    within: picked.within,
    countries: country.options,
    country: country.chosen,
    unmatched: [...directory.unmatched.values()],
    start,
    problems: [...problems, ...directory.problems, ...ofStreams, ...displaced.problems],
  };
}

/** Rows that are told once, for the table as a whole. */
function readingProblems({ kind, columns, table, dialect }: Reading): Problem[] {
  const where = { file: table.file, ...(table.sheet !== undefined && { sheet: table.sheet }), lines: [] };
  const stocks = columns.filter(({ reason }) => reason === 'notReturns');
  if (kind === 'unknown') return [{ ...where, code: stocks.length > 0 ? 'stocksAbroad' : 'unknownKind', ...(stocks[0] !== undefined && { column: stocks[0].header }) }];
  return kind === 'arrivals' && dialect.startsWith('unhcr') ? [{ ...where, code: 'roundedCounts' }] : [];
}

/** Where no file has codes, names are ids. */
function withIds(named: readonly Named[]): Named[] {
  if (named.some(({ code }) => code !== undefined)) return [...named];
  return named.map((place) => ({ ...place, code: idOf(place.name ?? '') })).filter(({ code }) => code !== '');
}
const idOf = (name: string): string => name.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '');

const knownZones = ({ zones }: Scenario): Known[] => Object.entries(zones).map(([code, { name }]) => ({ code, names: [name.en, ...(name.fa ? [name.fa] : [])] }));

/** Tables of arrivals alone name no places: they are for whatever is open. Else half of the places, or of the zones, are the scenario's own, or its province is among them. */
function keepsZones(places: ReadonlyMap<string, Found>, named: readonly Named[], { scenario, isTemplate }: Base): boolean {
  if (isTemplate || places.size === 0) return places.size === 0;
  const directory = new Directory(knownZones(scenario), {});
  const zones = Object.keys(scenario.zones);
  const byName = new Set(named.filter(({ code }) => code === undefined).flatMap((place) => directory.find(place, false) ?? []));
  const hits = Math.max(zones.filter((code) => places.has(code)).length, byName.size);
  return (hits > 0 && hits * 2 >= Math.min(zones.length, places.size)) || places.has(scenario.place.adm1Pcode);
}

const foundFrom = ({ code, names }: Known, places: ReadonlyMap<string, Found>): Found => places.get(code) ?? { code, name: names[0] ?? code, level: levelOfCode(code), parents: [] };

function weightsOf(read: readonly ReadFacts[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (place: Named | undefined, weight: number): void => {
    if (place?.code !== undefined) weights.set(place.code, (weights.get(place.code) ?? 0) + weight);
  };
  for (const { facts, reading } of read) {
    for (const { place } of [...facts.zones, ...facts.population, ...facts.arrivals, ...facts.stocks]) add(place, 1);
    if (reading.outlines.length > 0) for (const place of facts.places) add(place, 3);
  }
  return weights;
}
