import { describe, expect, it } from 'vitest';
import { LENDER, takenOver } from '../../src/scenario/taken.ts';
import { finish } from '../model/worlds.ts';
import { arriving, expectFigures, load, residentsOf, settling } from './read.ts';

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
    expect(settling(name)).toBeLessThan(0.1 * residentsOf(name));
  });

  it.each(ARRIVALS)('%s loads without warnings, and uses every source that it or the template lists', (name) => {
    const { warnings, figures, sources } = load(name);
    expect(warnings).toEqual([]);
    const used = new Set(figures.map(({ source }) => source));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(ARRIVALS)('%s takes over at most a third of its inputs from Nangarhar', (name) => {
    const { stated, taken } = takenOver(load(name), load(LENDER));
    expect(stated.length).toBeGreaterThan(200);
    expect(taken.length / stated.length).toBeLessThanOrEqual(1 / 3);
  });

  it.each(ARRIVALS)('%s runs to its end with a figure for every month', (name) => {
    const { outcomes, dates } = finish(load(name).scenario, { scale: 100 }).result();
    expectFigures(outcomes, dates.length);
  });
});
