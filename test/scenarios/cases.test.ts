import { describe, expect, it } from 'vitest';
import { type Loaded, loadScenario } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';
import { LENDER, takenOver } from '../../src/scenario/taken.ts';
import { finish } from '../model/worlds.ts';
import { type Draft, loaded, villageWith } from './village.ts';

const CASES = ['gambia-2017', 'northern-iraq-2016', 'kosovo-2013', 'ethiopia-2013', 'your-place'] as const;

function load(name: string, sets: readonly string[] = []): Loaded {
  const read = loadScenario(findShipped(name), { find: findShipped, names: Object.keys(SHIPPED), sets });
  if ('problems' in read) throw new Error(read.problems.map(problemText).join('\n'));
  return read;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const within = (value: number, wanted: number, share: number): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(share);

/** A share of the place's people: the town's and the countryside's, by where they live. */
function overPlace({ scenario }: Loaded, of: (mix: Loaded['scenario']['place']['urban']) => number): number {
  const zones = Object.values(scenario.zones);
  const town = sum(zones.map((zone) => zone.population * zone.urbanShare)) / sum(zones.map((zone) => zone.population));
  return town * of(scenario.place.urban) + (1 - town) * of(scenario.place.rural);
}

const residentsOf = (name: string): number => sum(Object.values(load(name).scenario.zones).map(({ population }) => population));
const arriving = (name: string, stream: string): number => sum(Object.values(load(name).scenario.streams[stream]?.arrivals ?? {}));

describe.each(CASES)('%s', (name) => {
  it('is a file of its own with 5 to 12 zones, at most 2.5 million people, and a hot-spot', () => {
    expect(findShipped(name)).not.toHaveProperty('extends');
    const zones = Object.values(load(name).scenario.zones);
    expect(zones.length).toBeGreaterThanOrEqual(5);
    expect(zones.length).toBeLessThanOrEqual(12);
    expect(residentsOf(name)).toBeLessThan(2_500_000);
    expect(zones.some(({ hotSpot }) => hotSpot)).toBe(true);
  });

  it('takes at most a third of its inputs over from Nangarhar, in all and in place, corridors and streams', () => {
    const { stated, taken } = takenOver(load(name), load(LENDER));
    expect(stated.length).toBeGreaterThan(200);
    expect(taken.length / stated.length).toBeLessThanOrEqual(1 / 3);
    const known = /^(place|corridors|streams)\.(?!ages|.*\.arrivals)/;
    const of = (figures: readonly { readonly path: string }[]): number => figures.filter(({ path }) => known.test(path)).length;
    expect(of(taken) / of(stated)).toBeLessThanOrEqual(1 / 3);
  });

  it('runs to its end without a negative figure, and with one for every month in which there is somebody', () => {
    const { outcomes } = finish(load(name).scenario, { scale: name === 'your-place' ? 10 : 100 }).result();
    for (const [key, { series }] of Object.entries(outcomes)) {
      for (const values of Object.values(series))
        expect(
          values.filter((value) => value < 0),
          key,
        ).toEqual([]);
    }
    for (const key of [
      'population',
      'unemployment',
      'poverty',
      'wish',
      'rentUsdPerMonth',
      'rentIndex',
      'landPriceIndex',
      'commuteMinutes',
    ]) {
      const all = outcomes[key]?.series['all'] ?? [];
      expect(all.length, key).toBeGreaterThan(0);
      expect(
        all.filter((value) => !(value > 0)),
        key,
      ).toEqual([]);
    }
  });

  it('begins with the unemployment and the wish to leave that it states, and stays there when nobody comes or is born', () => {
    const read = load(name, ['streams=null', 'programmes=null', 'place.demography=false', 'place.months=24']);
    const { outcomes } = finish(read.scenario, { scale: name === 'your-place' ? 2 : 40 }).result();
    const all = (key: string): readonly number[] => outcomes[key]?.series['all'] ?? [];
    expect(Math.abs((all('unemployment')[0] ?? 1) - overPlace(read, (mix) => mix.unemployedShare))).toBeLessThan(0.025);
    expect(Math.abs((all('wish')[0] ?? 1) - read.scenario.place.wishToLeaveShare)).toBeLessThan(0.025);
    const mean = (key: string, from: number): number => sum(all(key).slice(from, from + 6)) / 6;
    // Wider than the model's own equivalence test: one seed, and roads on which hardly anybody travels before slow down by a few trips.
    for (const key of ['population', 'rentIndex', 'landPriceIndex', 'livingStandard', 'wellbeing', 'rssComposite'])
      within(mean(key, 18), mean(key, 0), 0.03);
    for (const key of ['unemployment', 'wish', 'poverty']) expect(Math.abs(mean(key, 18) - mean(key, 0)), key).toBeLessThan(0.02);
  });
});

describe('what the sources say of', () => {
  it('the Gambia: about 2 million people, 38 % unemployed, remittances of 22 % of GDP, EUR 11 million over 4 years', () => {
    const read = load('gambia-2017');
    within(residentsOf('gambia-2017'), 2e6, 0.01);
    within(
      overPlace(read, (mix) => mix.unemployedShare),
      0.38,
      0.01,
    );
    const { members, householdSizePeople } = read.scenario.place;
    const perHousehold = sum(Object.values(members).map((one) => one.householdShare * one.remittanceUsdPerMonth));
    within((perHousehold * 12 * residentsOf('gambia-2017')) / householdSizePeople, 0.22 * 1.5e9, 0.05); // GDP about USD 1.5 billion
    const { budgetUsd, start: first, end } = read.scenario.programmes['trustFund'] ?? { budgetUsd: 0, start: '', end: '' };
    within(budgetUsd, 11e6 * 1.13, 1e-9); // dollars of 2017 for a euro
    expect([first, end]).toEqual(['2017-06', '2021-05']);
    expect(read.scenario.streams['libya']?.femaleShare).toBeLessThan(0.1);
  });

  it('northern Iraq: more than 30,000 people can be hired, returnees, displaced people and residents', () => {
    const works = load('northern-iraq-2016').scenario.programmes['jobsCreateProspects'];
    const { wageUsdPerDay = 0, daysPerMonth = 0, stayMonths = 0, materialsShare = 0 } = works?.parameters ?? {};
    const perPerson = (wageUsdPerDay * daysPerMonth * stayMonths * (1 + materialsShare)) / (1 - (works?.overheadShare ?? 0));
    expect((works?.budgetUsd ?? 0) / perPerson).toBeGreaterThan(30_000);
    expect((works?.placesPerMonth ?? 0) * 22).toBeGreaterThan(30_000); // months from March 2016 to December 2017
    expect(works?.target.origins).toEqual(['returnee', 'displaced']);
    expect(works?.residentsTooShare).toBeGreaterThan(0);
  });

  it('Kosovo: 1,750 people can be hired in 29 works, 2013–16', () => {
    const works = load('kosovo-2013').scenario.programmes['beautifulKosovo'];
    const { wageUsdPerDay = 0, daysPerMonth = 0, stayMonths = 0, materialsShare = 0 } = works?.parameters ?? {};
    const perPerson = (wageUsdPerDay * daysPerMonth * stayMonths * (1 + materialsShare)) / (1 - (works?.overheadShare ?? 0));
    within((works?.budgetUsd ?? 0) / perPerson, 1_750, 0.2);
    expect((works?.placesPerMonth ?? 0) * 36).toBeGreaterThan(1_750); // months from July 2013 to June 2016
  });

  it('Ethiopia: 160,000 from Saudi Arabia; from Norway 54 of some 700, nobody by force, at about USD 12,600 each', () => {
    const { streams, programmes } = load('ethiopia-2013').scenario;
    expect(arriving('ethiopia-2013', 'saudiArabia')).toBe(160_000);
    expect(arriving('ethiopia-2013', 'norway')).toBe(54);
    expect(streams['norway']?.bands).toMatchObject({ obliged: 0, forced: 0 });
    const norway = programmes['norway'];
    expect(norway?.target.streams).toEqual(['norway']);
    expect(norway?.budgetUsd).toBe(700 * 12_600);
    within((norway?.parameters['perPersonUsd'] ?? 0) / (1 - (norway?.overheadShare ?? 0)), 12_600, 0.001);
  });

  it('a place of one’s own: nothing, every figure of the template is assumed', () => {
    const { figures } = load('your-place');
    expect(new Set(figures.filter(({ byDefault }) => !byDefault).map(({ grade }) => grade))).toEqual(new Set(['assumed']));
  });
});

describe('an input is taken over', () => {
  const village = (change: (draft: Draft) => unknown): Loaded => loaded(villageWith(change));
  const other = village((draft) => {
    draft.place.literacyShare = 0.5;
    draft.place.rentUsdPerMonth = 61;
    draft.corridors.abroad.dangerShare = 0.02;
    draft.streams.home.settlingShare = 0.9;
  });
  const reasons = (change: (draft: Draft) => unknown): ReadonlyMap<string, string> =>
    new Map(takenOver(village(change), other).taken.map(({ path, because }) => [path, because]));

  it('when it is the same figure for the same input, not when it differs', () => {
    const of = reasons(() => undefined);
    expect(of.get('place.wishToLeaveShare')).toBe('same figure');
    for (const path of ['place.literacyShare', 'place.rentUsdPerMonth', 'corridors.abroad.dangerShare', 'streams.home.settlingShare']) {
      expect(of.has(path), path).toBe(false);
    }
  });

  it('whatever its corridor or stream is called', () => {
    const of = reasons((draft) => {
      draft.streams.renamed = draft.streams.home;
      delete draft.streams.home;
    });
    expect(of.get('streams.renamed.femaleShare')).toBe('same figure');
  });

  it('when its source says so, whatever its value and wherever it stands', () => {
    const of = reasons((draft) => {
      draft.sources.lender = { title: 'Taken over from Nangarhar 2016' };
      draft.zones.V1.freePlotsShare = { value: 0.123, source: 'lender', grade: 'assumed' };
    });
    expect(of.get('zones.V1.freePlotsShare')).toBe('source');
    expect(of.has('zones.V2.freePlotsShare')).toBe(false);
  });

  it('never for nought and one, defaults, the calendar, or people counted by month and by zone', () => {
    const of = reasons(() => undefined);
    const never = [
      'place.currencyPerUsd',
      'place.months',
      'place.ages.1.fromYears',
      'streams.home.arrivals.2016-07',
      'zones.V1.population',
    ];
    expect(of.has('place.literacyShare')).toBe(false);
    for (const path of never.slice(1)) expect(of.has(path), path).toBe(false);
    expect(
      takenOver(
        village(() => undefined),
        other,
      ).stated.every(({ byDefault }) => !byDefault),
    ).toBe(true);
  });
});
