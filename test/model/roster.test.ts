import { describe, expect, it } from 'vitest';
import type { Roster } from '../../src/model/population/identity.ts';
import { arrivalsByMonth, drawRoster } from '../../src/model/population/roster.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { rows, shipped, village } from './worlds.ts';

const draw = (scenario: Scenario, scale: number, seed = 'roster', months?: number): Roster =>
  drawRoster({ scenario, seed, scale, ...(months !== undefined && { months }) });
const numbers = (roster: Roster): number[] => [...roster.number];
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('the roster', () => {
  const nangarhar = shipped('nangarhar-2016');
  const at = { 10: draw(nangarhar, 10), 100: draw(nangarhar, 100), 1000: draw(nangarhar, 1_000) };

  it('gives each household a number of its own', () => {
    for (const roster of Object.values(at)) expect(new Set(roster.number).size).toBe(roster.count);
  });

  it('is nested: every household of scale 100 is among those of scale 10, and the same in all that it is', () => {
    const of = (roster: Roster): Map<number, string> =>
      new Map(rows(roster.count).map((r) => [roster.number[r], [roster.zone[r], roster.size[r], roster.abroad[r], roster.earlierReturnee[r], roster.stream[r], roster.month[r]].join()]));
    for (const [small, large] of [[at[1000], at[100]], [at[100], at[10]]] as const) {
      const among = of(large);
      for (const [number, facts] of of(small)) expect(among.get(number)).toBe(facts);
      expect(Math.abs(large.count / small.count / 10 - 1)).toBeLessThan(0.15);
    }
  });

  it('has as many people in each zone as the scenario says, within what chance allows', () => {
    const { zones } = nangarhar;
    const people = new Float64Array(Object.keys(zones).length);
    for (let r = 0; r < at[10].residents; r++) people[at[10].zone[r]] += at[10].size[r] * 10;
    Object.values(zones).forEach(({ population }, z) => {
      expect(Math.abs(people[z] / population - 1)).toBeLessThan(6 / Math.sqrt(population / 94));
    });
  });

  it('of another seed holds other households', () => {
    expect(numbers(draw(nangarhar, 100, 'other'))).not.toEqual(numbers(at[100]));
  });
});

describe('arrivals', () => {
  const twoStreams = (change: (streams: Record<string, { arrivals: object }>) => void = () => undefined, factor = 1, spread = 1): Scenario =>
    village((draft) => {
      draft.streams.later = { ...draft.streams.home, label: 'Later', arrivals: { '2016-10': 300 } };
      draft.arrivals = { source: 'made up', grade: 'assumed', volumeFactor: factor, spreadMonths: spread };
      change(draft.streams);
    });
  const settled = (scenario: Scenario, stream = 'home'): number => sum(arrivalsByMonth({ scenario, seed: '1', scale: 1 }, stream));

  it('are the scenario’s, whatever the seed', () => {
    expect(settled(twoStreams())).toBe(400);
  });

  it('times the volume factor', () => {
    expect(settled(twoStreams(undefined, 0.5))).toBeCloseTo(200, 9);
    expect(settled(twoStreams(undefined, 3))).toBeCloseTo(1_200, 9);
    expect(settled(twoStreams(undefined, 0))).toBe(0);
  });

  it('spread over months are as many, later and lower', () => {
    const spread = twoStreams(undefined, 1, 6);
    expect(settled(spread)).toBeCloseTo(400, 9);
    const months = arrivalsByMonth({ scenario: spread, seed: '1', scale: 1 }, 'home');
    expect(Math.max(...months)).toBeLessThan(100);
    expect(months[6]).toBeCloseTo(100 / 6, 9); // July 2016, from a run that begins in January
  });

  it('of one stream do not change who comes with another, or who lives here', () => {
    const both = draw(twoStreams(), 1);
    const fewer = draw(twoStreams((streams) => Object.assign(streams['home'] as object, { arrivals: { '2016-07': 40 } })), 1);
    const of = (roster: Roster, stream: number): string[] =>
      rows(roster.count)
        .filter((r) => roster.stream[r] === stream)
        .map((r) => [roster.number[r] - (roster.number.find((_, k) => roster.stream[k] === stream) ?? 0), roster.size[r], roster.month[r]].join());
    expect(of(fewer, 0)).toEqual(of(both, 0));
    expect(of(fewer, 2)).toHaveLength(of(both, 2).length);
    expect(of(fewer, 1).length).toBeLessThan(of(both, 1).length);
  });

  it('of a larger volume hold all households of a smaller one', () => {
    const small = new Set(draw(twoStreams(), 1).number);
    const large = new Set(draw(twoStreams(undefined, 3), 1).number);
    expect([...small].filter((number) => !large.has(number))).toEqual([]);
  });

  it('when there are none, nobody is new', () => {
    const nobody = draw(village((draft) => Object.assign(draft, { streams: {} })), 1);
    expect(nobody.count).toBe(nobody.residents);
    expect(draw(twoStreams(undefined, 0), 1).count).toBe(nobody.residents);
  });
});
