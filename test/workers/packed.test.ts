import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../workers/packed.ts';
import { finish, village } from '../model/worlds.ts';

describe('a result on its way between threads', () => {
  const result = finish(village(), { months: 6 }).result();

  it('arrives as it was sent, words and numbers', () => {
    const arrived = unpack(structuredClone(pack(result)));
    expect(arrived).toEqual(result);
    expect(JSON.parse(JSON.stringify(arrived))).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it('carries its series in one array: what is sent beside it is a few thousand words', () => {
    const { values, ...beside } = pack(result);
    const lists = Object.values(result.outcomes).flatMap((one) => [one.series, one.zones, one.zonesResidents ?? {}, one.zonesNewcomers ?? {}].flatMap((of) => Object.values(of)));
    expect(values.length).toBe(lists.length * result.dates.length);
    expect(Object.keys(beside)).toEqual(['rest', 'outcomes']);
  });

  it('makes the same list once', () => {
    const { outcomes } = unpack(pack(result));
    const [one] = Object.values(outcomes);
    expect(one?.series).toBe(one?.series);
  });
});
