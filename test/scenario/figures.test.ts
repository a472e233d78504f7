import { describe, expect, it } from 'vitest';
import { loaded, VILLAGE_TEXT, villageWith } from '../scenarios/village.ts';

describe('figures', () => {
  const { figures, scenario } = loaded(VILLAGE_TEXT);
  const at = (path: string) => figures.find((figure) => figure.path === path);

  it('carry value, unit, range, meaning, source and grade', () => {
    expect(at('zones.V1.population')).toEqual({
      path: 'zones.V1.population',
      value: 3000,
      unit: 'people',
      range: [0, 5e7],
      label: 'Population',
      doc: 'People living there before the arrivals.',
      source: 'made up',
      grade: 'assumed',
      byDefault: false,
    });
  });

  it('are labelled in words, without the unit that stands beside them', () => {
    const labels = ['place.dayWageUsdPerDay', 'zones.V1.areaKm2', 'zones.V1.dwellings', 'zones.V1.urbanShare', 'place.householdSizePeople'];
    expect(labels.map((path) => at(path)?.label)).toEqual(['Day wage', 'Area', 'Dwellings', 'Urban share', 'Household size']);
    expect(at('streams.home.arrivals.2016-08')?.label).toBe('2016-08');
  });

  it('have their own source where they state one, else that of the nearest object above', () => {
    expect(at('streams.home.arrivals.2016-08')).toMatchObject({ source: 'made up', grade: 'assumed' });
    expect(at('streams.home.arrivals.2016-09')).toMatchObject({ source: 'counted', grade: 'verified' });
  });

  it('tell defaults apart, with the source of the declaration', () => {
    expect(at('programmes.works.parameters.wageUsdPerDay')).toMatchObject({ value: 4, byDefault: false });
    expect(at('programmes.works.parameters.daysPerMonth')).toMatchObject({ value: 20, source: 'assumed', byDefault: true });
    expect(scenario.programmes['works']?.parameters).toEqual({ wageUsdPerDay: 4, daysPerMonth: 20 });
  });

  it('are plain numbers in the scenario', () => {
    expect(scenario.streams['home']?.arrivals).toEqual({ '2016-07': 100, '2016-08': 200, '2016-09': 100 });
    expect(JSON.stringify(scenario)).not.toContain('"source"');
  });

  it('of shares that add up, those left out are nought', () => {
    expect(scenario.streams['home']?.bands).toMatchObject({ solicited: 0, pressured: 0.45 });
  });

  it('warn of a source that is nearly one of the sources', () => {
    const mistyped = villageWith((draft) => {
      draft.streams.home.arrivals['2016-09'].source = 'countd';
    });
    expect(loaded(mistyped).warnings).toEqual([
      'streams.home.arrivals.2016-09: the source "countd" is not in sources; did you mean counted?',
    ]);
  });

  it('warn of a zone where nobody lives and a programme that outlasts the run', () => {
    const odd = villageWith((draft) => {
      draft.zones.V1.population = 0;
      draft.programmes.works.end = '2020-01';
    });
    expect(loaded(odd).warnings).toEqual([
      'zones.V1: nobody lives in Upper village before the arrivals',
      'programmes.works: it ends in 2020-01, after the last month of the run (2017-12)',
    ]);
  });
});
