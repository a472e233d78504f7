import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../src/experiment/golden.ts';
import { HOUSEHOLD_NUMBERS } from '../../src/model/population/identity.ts';
import { drawRoster } from '../../src/model/population/roster.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import { countryOf } from './engines/country.ts';

const LARGEST = 40_000_000;

describe('a country made for measuring', () => {
  const reference = shippedScenario('nangarhar-2016-programmes');

  it.each([100_000, LARGEST])('of %i people has as many at the end of its year, in the same zones', (people) => {
    const request = countryOf(people);
    const scale = people / 20_000;
    const plan = prepare({ ...request, scale });
    const run = openRun(plan, new ArrayBuffer(plan.bytes));
    while (run.step());
    const { timing, facts } = run.result();
    expect((timing.people * scale) / people).toBeGreaterThan(0.95);
    expect((timing.people * scale) / people).toBeLessThan(1.1);
    expect(facts['arrivals']).toBeGreaterThan(people / 5); // the year of the arrivals
    expect(Object.keys(request.scenario.zones)).toEqual(Object.keys(reference.zones));
  });

  it('has money and places for as many more', () => {
    const [small, large] = [countryOf(1_000_000), countryOf(10_000_000)].map(({ scenario }) => scenario.programmes['cash']);
    expect((large?.budgetUsd ?? 0) / (small?.budgetUsd ?? 1)).toBeCloseTo(10, 6);
    expect((large?.placesPerMonth ?? 0) / (small?.placesPerMonth ?? 1)).toBeCloseTo(10, 1);
  });

  it('tells every household of forty million people apart: no two have an identity in common', () => {
    const { number } = drawRoster({ ...countryOf(LARGEST), scale: 50 });
    expect(new Set(number).size).toBe(number.length);
    expect(number.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(HOUSEHOLD_NUMBERS);
  });

  it('keeps a household its number whatever the volume that is asked for', () => {
    const request = countryOf(LARGEST);
    const halved = { ...request.scenario, arrivals: { ...request.scenario.arrivals, volumeFactor: 0.5 } };
    const all = new Set(drawRoster({ ...request, scale: 50 }).number);
    const half = drawRoster({ ...request, scenario: halved, scale: 50 });
    expect(half.number.every((one) => all.has(one))).toBe(true);
    expect(half.count).toBeLessThan(all.size);
  });

  it('of more people than can be told apart is refused, in words', () => {
    expect(() => drawRoster({ ...countryOf(2 * LARGEST), scale: 1_000 })).toThrow(/cannot be told apart/);
  });
});
