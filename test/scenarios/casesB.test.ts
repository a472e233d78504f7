import { describe, expect, it } from 'vitest';
import { type Loaded, loadScenario } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';
import { LENDER, takenOver } from '../../src/scenario/taken.ts';
import { finish } from '../model/worlds.ts';

const CASES = ['haiti-2015', 'central-america-2017', 'albania-2013', 'libya-2011'] as const;
/** Registered refugees who returned in 2014, 2015 and 2016: Newland and Salant 2018, Migration Policy Institute, Table 1. */
const TABLE_1: Readonly<Record<string, readonly [number, number, number]>> = {
  afghanistan: [17_820, 61_379, 383_945],
  sudan: [13_139, 39_494, 37_210],
  somalia: [2_487, 32_344, 36_126],
  'central-african-republic': [0, 21_632, 34_401],
  'cote-d-ivoire': [12_362, 12_222, 19_544],
  'dr-congo': [25_150, 8_536, 13_217],
  mali: [20_961, 4_088, 9_757],
  rwanda: [5_787, 5_054, 6_102],
  iraq: [10_908, 5_921, 153],
  angola: [14_284, 4_639, 0],
};
const ARRIVALS = Object.keys(TABLE_1).map((country) => `arrivals/${country}`);
const ALL = [...CASES, ...ARRIVALS];

function load(name: string): Loaded {
  const loaded = loadScenario(findShipped(name), { find: findShipped, names: Object.keys(SHIPPED) });
  if ('problems' in loaded) throw new Error(loaded.problems.map(problemText).join('\n'));
  return loaded;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** People who arrive anywhere, by these streams, in months that begin so. */
function arriving(name: string, streams: readonly string[], during = ''): number {
  const all = load(name).scenario.streams;
  return sum(
    streams.flatMap((id) =>
      Object.entries(all[id]?.arrivals ?? {}).flatMap(([month, people]) => (month.startsWith(during) ? [people] : [])),
    ),
  );
}

/** People who come to the place. */
const settling = (name: string): number =>
  sum(Object.values(load(name).scenario.streams).map(({ arrivals, settlingShare }) => sum(Object.values(arrivals)) * settlingShare));

describe('every case', () => {
  it.each(ALL)('%s loads without problems or warnings, and uses every source that it lists', (name) => {
    const { warnings, figures, sources } = load(name);
    expect(warnings).toEqual([]);
    const used = new Set(figures.map(({ source }) => source));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(ALL)('%s takes over at most a third of its inputs from Nangarhar', (name) => {
    const { stated, taken } = takenOver(load(name), load(LENDER));
    expect(stated.length).toBeGreaterThan(200);
    expect(taken.length / stated.length).toBeLessThanOrEqual(1 / 3);
  });

  it.each(CASES)('%s is a place of its own, of at most 12 zones and 2.5 million people', (name) => {
    expect(Object.keys(findShipped(name) ?? {})).not.toContain('extends');
    const zones = Object.values(load(name).scenario.zones);
    expect(zones.length).toBeGreaterThanOrEqual(5);
    expect(zones.length).toBeLessThanOrEqual(12);
    expect(sum(zones.map(({ population }) => population)) + settling(name)).toBeLessThan(2_500_000);
  });

  it.each(CASES)('%s begins with the unemployment and the wish to leave that it states', (name) => {
    const { scenario } = load(name);
    const zones = Object.values(scenario.zones);
    const town = sum(zones.map(({ population, urbanShare }) => population * urbanShare)) / sum(zones.map(({ population }) => population));
    const { urban, rural, wishToLeaveShare } = scenario.place;
    const { outcomes } = finish(scenario, { scale: 20, months: 1 }).result();
    const residents = (key: string): number => outcomes[key]?.series['residents']?.[0] ?? Number.NaN;
    expect(Math.abs(residents('unemployment') - (town * urban.unemployedShare + (1 - town) * rural.unemployedShare))).toBeLessThan(0.02);
    expect(Math.abs(residents('wish') - wishToLeaveShare)).toBeLessThan(0.02);
  });

  it.each(ALL)(
    '%s runs to its end with people, rents, wages and journeys that are numbers above nought, and with nothing below it',
    (name) => {
      const { outcomes, dates } = finish(load(name).scenario, { scale: 100 }).result();
      for (const key of [
        'population',
        'rentIndex',
        'rentUsdPerMonth',
        'dayWageUsdPerDay',
        'incomeUsdPerMonth',
        'commuteMinutes',
        'livingStandard',
      ]) {
        const series = outcomes[key]?.series['all'] ?? [];
        expect(series, key).toHaveLength(dates.length);
        expect(
          series.filter((value) => !(value > 0)),
          key,
        ).toEqual([]);
      }
      // NaN says that nobody is in a group.
      for (const [key, { series }] of Object.entries(outcomes))
        expect(
          Object.values(series)
            .flat()
            .filter((value) => value < 0),
          key,
        ).toEqual([]);
    },
  );
});

describe('Table 1 of returned refugees', () => {
  it.each(Object.entries(TABLE_1))('%s has the people of each year, evenly by month', (country, years) => {
    const name = `arrivals/${country}`;
    years.forEach((people, index) => {
      const year = String(2014 + index);
      expect(arriving(name, ['refugees'], year)).toBe(people);
      const months = Object.entries(load(name).scenario.streams['refugees']?.arrivals ?? {}).flatMap(([month, n]) =>
        month.startsWith(year) ? [n] : [],
      );
      expect(people === 0 || Math.max(...months) - Math.min(...months) <= 1).toBe(true);
    });
  });

  it.each(ARRIVALS)('%s replaces who arrives in the template, and nothing of the place but the time', (name) => {
    const own = load(name).scenario;
    const template = load('your-place').scenario;
    const { start: _start, months: _months, ...place } = own.place;
    expect(template.place).toMatchObject(place);
    expect(own.zones).toEqual(template.zones);
    expect(Object.keys(own.streams)).toEqual(['refugees']);
    expect(settling(name)).toBeGreaterThan(100);
    expect(settling(name)).toBeLessThan(0.1 * sum(Object.values(own.zones).map(({ population }) => population)));
  });
});

describe('totals that sources state', () => {
  it('226,000 people were removed by the United States in fiscal year 2017, a third of them from inside', () => {
    expect(arriving('central-america-2017', ['interior', 'border'])).toBe(226_000);
    const before = ['2016-10', '2016-11', '2016-12'].map((month) => arriving('central-america-2017', ['interior', 'border'], month));
    expect(sum(before) / 226_000).toBeCloseTo(0.25, 3);
  });

  it('about 208,000 people were evacuated from Libya from February to September 2011', () => {
    expect(arriving('libya-2011', ['evacuated'])).toBe(208_000);
    const months = Object.keys(load('libya-2011').scenario.streams['evacuated']?.arrivals ?? {});
    expect([months[0], months.at(-1)]).toEqual(['2011-02', '2011-09']);
  });

  it('200,000 people lost the citizenship of the Dominican Republic: fewer leave than lost it, and fewer Haitians than lived there', () => {
    expect(arriving('haiti-2015', ['descent'])).toBeLessThan(200_000);
    expect(arriving('haiti-2015', ['pressured', 'deported'])).toBeLessThan(750_000);
    expect(arriving('haiti-2015', ['pressured', 'deported', 'descent'])).toBe(160_000);
  });

  it('133,544 adults came back to Albania from 2009 to 2013, more than half of them in the last two years', () => {
    const { streams } = load('albania-2013').scenario;
    const adults = sum(Object.values(streams).map(({ arrivals, ages }) => sum(Object.values(arrivals)) * (ages['18-59'] + ages['60+'])));
    expect(Math.abs(adults - 133_544)).toBeLessThan(5);
    const last = arriving('albania-2013', ['greece', 'italy'], '2012') + arriving('albania-2013', ['greece', 'italy'], '2013');
    expect(last / arriving('albania-2013', ['greece', 'italy'])).toBeCloseTo(0.534, 3);
  });
});

describe('breadwinners who are sent back', () => {
  it.each([
    ['libya-2011', 0.2],
    ['central-america-2017', 0.01],
  ])('%s: remittances end with their return', (name, leastShare) => {
    const { outcomes } = finish(load(name).scenario, { scale: 50 }).result();
    const lost = outcomes['remittancesLostUsd']?.series['all'] ?? [];
    const received = outcomes['remittancesReceivedUsd']?.series['all'] ?? [];
    expect(lost[0]).toBe(0);
    expect((lost.at(-1) ?? 0) / (received[0] ?? 1)).toBeGreaterThan(leastShare);
  });
});
