import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../workers/packed.ts';
import { finish, open, village } from '../model/worlds.ts';

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

  it('may have only the months done: those of the whole run, in a twelfth of a megabyte for each of them at most', () => {
    const run = open(village());
    while (run.month < 4) run.step();
    const packed = pack(run.soFar());
    expect(packed.values.byteLength / 4).toBeLessThan(87_381);
    const soFar = unpack(structuredClone(packed));
    expect(soFar.dates).toEqual(result.dates.slice(0, 4));
    for (const [key, { series, zones }] of Object.entries(soFar.outcomes)) {
      for (const [group, values] of Object.entries(series)) expect(values, `${key} ${group}`).toEqual(result.outcomes[key]?.series[group]?.slice(0, 4));
      for (const [zone, values] of Object.entries(zones)) expect(values, `${key} ${zone}`).toEqual(result.outcomes[key]?.zones[zone]?.slice(0, 4));
    }
    while (run.month < 6) run.step();
    expect(run.result().fingerprint).toBe(result.fingerprint); // looking changes nothing
  });
});
