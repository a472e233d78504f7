import { describe, expect, it } from 'vitest';
import { receiveArrivals } from '../../src/model/settlement/receive.ts';
import { Tenure } from '../../src/model/state.ts';
import { open, rows, village as twoVillages } from '../model/worlds.ts';
import { GIVEN, type Hamlet, present, programme } from './hamlet.ts';
import { newcomers, returning } from './returning.ts';

/** Every family has a claim, and every claim succeeds where nothing stands in its way. */
const lawyers = (parameters: object = {}): object => ({ law: programme('legalAid', { parameters: { caseUsd: 80, claimShare: 1, successShare: 1, ...parameters } }) });

/** Families who come to a hamlet where institutions and access to land are as given. */
function arrive(institutionsShare: number, landAccessShare: number, programmes: object, people = 25): Hamlet {
  const change = (draft: { zones: { V1: object } }): void => void Object.assign(draft.zones.V1, { institutionsShare, landAccessShare });
  const place = returning({ arrivals: { '2016-01': people }, programmes, change });
  place.process('receiveArrivals');
  return place;
}
const own = (place: Hamlet): number => newcomers(place).filter((h) => place.world.households.tenure[h] === Tenure.owner).length;

describe('Legal aid', () => {
  it('writes house or land at home, and papers: all five families where institutions work and land is open', () => {
    const place = arrive(1, 1, lawyers());
    const { households, people } = place.world;
    expect(newcomers(place).map((h) => households.landAtHome[h])).toEqual([1, 1, 1, 1, 1]);
    const adults = newcomers(place).flatMap((h) => present(place.world, h)).filter((i) => people.birthMonth[i] <= -15 * 12);
    expect(adults.every((i) => people.documents[i] === 1)).toBe(true);
    expect(place.world.programmeState.spentCents[0]).toBe(5 * (8_000 + Math.round(8_000 / 9)));
  });

  it('wins nothing where no institution works, or no land is open, and costs the same (M34)', () => {
    expect([own(arrive(0, 1, lawyers())), own(arrive(1, 0, lawyers()))]).toEqual([0, 0]);
    expect(arrive(0, 1, lawyers()).world.programmeState.spentCents[0]).toBe(arrive(1, 1, lawyers()).world.programmeState.spentCents[0]);
  });

  it('with both at a half one claim in four succeeds; of those whom none would have helped, none', () => {
    const half = own(arrive(0.5, 0.5, lawyers(), 2_000));
    expect(Math.abs(half / 400 - 0.25)).toBeLessThan(0.07);
    expect(own(arrive(0.5, 0.5, {}, 2_000))).toBe(0);
    expect(own(arrive(0.5, 0.5, lawyers({ claimShare: 0 }), 2_000))).toBe(0);
  });

  it('is read by settlement: they move into a house of their own, and look for no room', () => {
    const [alone, helped] = [arrive(1, 1, {}), arrive(1, 1, lawyers())];
    expect([own(alone), own(helped)]).toEqual([0, 5]);
    for (const place of [alone, helped]) place.process('housePeople');
    expect(own(helped)).toBe(5);
    const elsewhere = (place: Hamlet): number => newcomers(place).filter((h) => place.world.households.tenure[h] !== Tenure.owner).length;
    expect(elsewhere(alone)).toBeGreaterThan(0);
  });

  it('draws families of the upper village home, and nobody where a house at home has no weight', () => {
    const home = (programmes: object, landAtHome: number): number => {
      const { world } = open(
        twoVillages((draft) => {
          Object.assign(draft.zones.V1, { institutionsShare: 1, landAccessShare: 1 });
          Object.assign(draft.streams.home, { arrivals: { '2016-01': 2_000 }, ties: { V1: 1 }, landAtHomeShare: 0 });
          draft.programmes = programmes;
          draft.assumptions = { ...GIVEN, settlement: { landAtHome } };
        }),
      );
      receiveArrivals.run(world);
      return rows(world.counts.households).filter((h) => world.households.stream[h] > 0 && world.households.zone[h] === 0).length;
    };
    expect(home(lawyers(), 1.5)).toBeGreaterThan(home({}, 1.5) + 20);
    expect(home(lawyers(), 0)).toBe(home({}, 0));
  });
});
