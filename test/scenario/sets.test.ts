import { describe, expect, it } from 'vitest';
import { loaded, problemsOf, VILLAGE_TEXT } from '../scenarios/village.ts';

const withSets = (...sets: string[]) => loaded(VILLAGE_TEXT, { sets }).scenario;
const refused = (...sets: string[]) => problemsOf(VILLAGE_TEXT, { sets });

describe('single changes, path=value', () => {
  it('change numbers, months, flags, choices and lists, each read as what is wanted there', () => {
    const scenario = withSets(
      'streams.home.settlingShare=0.5',
      'programmes.works.budgetUsd=0',
      'programmes.works.start=2016-11',
      'place.demography=false',
      'programmes.works.target.sex=women',
      'programmes.works.target.zones=V1, V2',
      'programmes.works.target.bands=["forced","obliged"]',
      'programmes.works.target.origins=',
      'assumptions.labour.matchingElasticity=.5',
      'arrivals.volumeFactor=2e-1',
      'title=A title = with a sign',
    );
    expect(scenario.streams['home']?.settlingShare).toBe(0.5);
    expect(scenario.programmes['works']).toMatchObject({ budgetUsd: 0, start: '2016-11' });
    expect(scenario.programmes['works']?.target).toMatchObject({
      sex: 'women',
      zones: ['V1', 'V2'],
      bands: ['forced', 'obliged'],
      origins: [],
    });
    expect(scenario.place.demography).toBe(false);
    expect(scenario.assumptions).toEqual({ labour: { separationPerMonth: 0.03, matchingElasticity: 0.5 } });
    expect(scenario.arrivals.volumeFactor).toBe(0.2);
    expect(scenario.title).toBe('A title = with a sign');
  });

  it('say in the figures that the user set them', () => {
    const { figures } = loaded(VILLAGE_TEXT, { sets: ['zones.V1.population=1000'] });
    expect(figures.find(({ path }) => path === 'zones.V1.population')).toMatchObject({
      value: 1000,
      source: 'set by the user',
      grade: 'assumed',
    });
  });

  it('remove with null, and add by an object', () => {
    expect(withSets('programmes.works=null').programmes).toEqual({});
    expect(withSets('streams=null').streams).toEqual({});
    const added = withSets('programmes.more={"kind":"businessGrant","start":"2017-01","end":"2017-02","budgetUsd":1}');
    expect(added.programmes['more']?.kind).toBe('businessGrant');
  });

  it('add a month of arrivals in its place, and change an item of a list', () => {
    const scenario = withSets('streams.home.arrivals.2016-06=5', 'place.ages.1.females=600');
    expect(Object.keys(scenario.streams['home']?.arrivals ?? {})).toEqual(['2016-06', '2016-07', '2016-08', '2016-09']);
    expect(scenario.place.ages[1]?.females).toBe(600);
  });

  it('are refused in the same words as a file, all at once', () => {
    expect(
      refused(
        'streams.home.settlingShare=50',
        'streams.hom.settlingShare=0.5',
        'programmes.works.budgetUsd=1,000',
        'programmes.works.parameters.wage=5',
        'assumptions.labour.separation=0.1',
        'zones.V1.population.value=3',
        'place.ages.7.females=1',
        'place.demography=maybe',
        'nonsense',
      ),
    ).toEqual([
      'streams.hom: found "hom", expected one of home; did you mean home?',
      'programmes.works.parameters.wage: found "wage", expected one of wageUsdPerDay, daysPerMonth',
      'assumptions.labour.separation: found "separation", expected one of separationPerMonth, matchingElasticity',
      'zones.V1.population.value: found "value", expected nothing of this name',
      'place.ages.7: found "7", expected a place in the list from 0 to 3',
      'nonsense: found "nonsense", expected a change written as path=value',
      'place.demography: found "maybe", expected true or false',
      'streams.home.settlingShare: found 50, expected a share from 0 to 1; did you mean 0.5? Shares go from 0 to 1',
      'programmes.works.budgetUsd: found "1,000", expected a number of US dollars from 0 to 10,000,000,000; did you mean 1000, as a number?',
    ]);
  });
});
