import { describe, expect, it } from 'vitest';
import { GRADES } from '../../src/lib/declare.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { load, settling, sum, within } from './read.ts';

describe('every shipped scenario', () => {
  it.each(Object.keys(SHIPPED))('%s loads without problems or warnings', (name) => {
    const { scenario, warnings, figures, sources } = load(name);
    expect(warnings).toEqual([]);
    expect(scenario.title).not.toBe('');
    for (const { path, source, grade, byDefault } of figures) {
      expect(GRADES, path).toContain(grade);
      if (!byDefault) expect(Object.keys(sources), path).toContain(source);
    }
  });

  it.each(Object.entries(SHIPPED))('%s uses every source that it lists', (name, file) => {
    const used = new Set(load(name).figures.map(({ source }) => source));
    const listed = 'sources' in file ? Object.keys(file.sources ?? {}) : [];
    expect(listed.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('Nangarhar', () => {
  const { scenario } = load('nangarhar-2016');
  const zones = Object.entries(scenario.zones);

  it('has 22 districts with 1,517,388 people, 130 health facilities and 9.4 people to a dwelling', () => {
    expect(zones).toHaveLength(22);
    within(sum(zones.map(([, zone]) => zone.population)), 1_517_388, 0.005);
    expect(sum(zones.map(([, zone]) => zone.healthFacilities))).toBe(130);
    within(sum(zones.map(([, zone]) => zone.population)) / sum(zones.map(([, zone]) => zone.dwellings)), 9.4, 0.01);
    expect(zones.filter(([, zone]) => zone.hotSpot).map(([id]) => id)).toEqual(['AF0601', 'AF0602', 'AF0603']);
    expect(zones.every(([id, zone]) => id.startsWith(scenario.place.adm1Pcode) && zone.name.fa !== '')).toBe(true);
  });

  it('has the districts of the census in their order of size', () => {
    const largest = [...zones].sort(([, a], [, b]) => b.population - a.population).map(([, zone]) => zone.name.en);
    expect(largest.slice(0, 5)).toEqual(['Jalalabad', 'Khogyani', 'Surkh Rod', 'Behsud', 'Achin']);
  });

  it.each([
    ['nangarhar-2016-low', 300_000],
    ['nangarhar-2016', 430_000],
    ['nangarhar-2016-high', 520_000],
    ['nangarhar-2016-programmes', 430_000],
  ])('%s: %i of those who came from Pakistan settle', (name, people) => {
    within(settling(name, ['registered', 'undocumented']), people, 0.005);
  });

  it('had 370,102 registered and 248,189 undocumented people come from Pakistan to the whole country', () => {
    const total = (id: string) => sum(Object.values(scenario.streams[id]?.arrivals ?? {}));
    expect([total('registered'), total('undocumented')]).toEqual([370_102, 248_189]);
  });

  it('has 193,418 displaced people and a few thousand breadwinners from Iran on top', () => {
    within(settling('nangarhar-2016', ['displaced']), 193_418, 0.005);
    expect(settling('nangarhar-2016', ['breadwinnersIran'])).toBeGreaterThan(4_000);
    expect(settling('nangarhar-2016', ['breadwinnersIran'])).toBeLessThan(5_000);
  });

  it('agrees with national figures on work: unemployed 22.6 %, day labourers about a tenth of the labour force', () => {
    const { urban, rural } = scenario.place;
    const town = sum(zones.map(([, zone]) => zone.population * zone.urbanShare)) / sum(zones.map(([, zone]) => zone.population));
    const mean = (key: 'unemployedShare' | 'dayLabourShare' | 'wageShare') => town * urban[key] + (1 - town) * rural[key];
    within(mean('unemployedShare'), 0.226, 0.03);
    within(mean('dayLabourShare'), 0.1, 0.05);
    within(mean('wageShare'), 0.155, 0.05);
  });

  it('has every stream with shares of one whole', () => {
    for (const stream of Object.values(scenario.streams)) {
      expect(sum(Object.values(stream.bands))).toBeCloseTo(1, 3);
      expect(sum(Object.values(stream.ages))).toBeCloseTo(1, 3);
    }
  });

  it('has roads as fast as 40 km/h over 1.3 times the distance', () => {
    const road = scenario.roads['AF0601-AF0602'];
    expect(road?.freeFlowMinutes).toBeGreaterThan(5);
    for (const { freeFlowMinutes } of Object.values(scenario.roads)) expect(freeFlowMinutes).toBeLessThan(100);
  });

  it('of 2015 has nobody arrive, so that nothing is declared of their return, and differs in nothing else', () => {
    const baseline = load('nangarhar-2015-baseline').scenario;
    expect(baseline.streams).toEqual({});
    const alike = { title: '', description: '', streams: {}, rights: {} };
    expect({ ...baseline, ...alike }).toEqual({ ...scenario, ...alike });
  });

  it('with programmes spends USD 10 million on each of four', () => {
    const { programmes } = load('nangarhar-2016-programmes').scenario;
    expect(Object.values(programmes).map(({ kind, budgetUsd }) => [kind, budgetUsd])).toEqual([
      ['reintegrationCash', 1e7],
      ['businessGrant', 1e7],
      ['classrooms', 1e7],
      ['publicWorks', 1e7],
    ]);
  });
});
