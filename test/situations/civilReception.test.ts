import { describe, expect, it } from 'vitest';
import { hiringWeights } from '../../src/model/labour/hiring.ts';
import { members } from '../model/worlds.ts';
import villages from '../scenarios/village.json';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

const parameters = { personUsd: 15, incomeShare: 0.2, contactsShare: 0.1 };
const reception = (facts: object = {}): object => ({ hosts: programme('civilReception', { parameters, ...facts }) });
const unheard = { cash: programme('reintegrationCash', { outreachPerMonth: 0, wordOfMouthPerMonth: 0, parameters: { perPersonUsd: 20 } }) };

/** One family of six comes back in the first month. */
function oneFamily(programmes: object, weights: object = {}): Hamlet & { readonly family: readonly number[] } {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.streams = { ...GIVEN, home: { ...villages.streams.home, arrivals: { '2016-01': 6 }, householdSizePeople: 6, landAtHomeShare: 0 } };
      draft.assumptions.labour = { ...draft.assumptions.labour, ...weights };
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const before = place.world.counts.households;
  place.process('receiveArrivals');
  expect(place.world.counts.households).toBe(before + 1);
  return { ...place, family: members(place.world, before) };
}

const contacts = ({ world, family }: ReturnType<typeof oneFamily>): number[] => family.map((i) => world.people.network[i]);
const weights = ({ world, family }: ReturnType<typeof oneFamily>): number[] => family.map(hiringWeights(world));

describe('Reception by people who came back themselves', () => {
  it('writes contacts and what is known: a tenth of the contacts that are missing, every programme', () => {
    const [alone, met] = [oneFamily({}), oneFamily(reception())];
    contacts(alone).forEach((network, k) => {
      expect(contacts(met)[k]).toBeCloseTo(network + 0.1 * (1 - network), 6);
    });
    for (const i of met.family) expect(met.world.people.known[i]).toBe(0xffffffff);
    for (const i of alone.family) expect(alone.world.people.known[i]).toBe(0);
  });

  it('costs 15 dollars a head, of which the workshop pays a fifth, and is part of what the family got', () => {
    const { world, family } = oneFamily(reception());
    expect(world.households.packageCents[world.people.household[family[0]]]).toBe(6 * 1_200);
    expect(world.programmeState.spentCents[0]).toBe(8_000);
    const unpaid = oneFamily(reception({ parameters: { ...parameters, incomeShare: 0 } }));
    expect(unpaid.world.programmeState.spentCents[0]).toBe(10_000);
  });

  it('is read by labour: they are hired sooner; where contacts do not count, as soon as others', () => {
    const [alone, met] = [weights(oneFamily({})), weights(oneFamily(reception()))];
    met.forEach((weight, k) => {
      expect(weight).toBeGreaterThan(alone[k]);
    });
    const off = { networkWeight: 0 };
    expect(weights(oneFamily(reception(), off))).toEqual(weights(oneFamily({}, off)));
  });

  it('is read by programmes: the family applies for cash that it would not have heard of', () => {
    const applied = (programmes: object): number => {
      const place = oneFamily(programmes);
      place.process('runProgrammes');
      return place.world.households.savings[place.world.people.household[place.family[0]]];
    };
    expect(applied({ ...reception(), ...unheard }) - applied(unheard)).toBe(12_000);
  });

  it('reaches nobody who does not trust the channel (M22)', () => {
    const distrusted = oneFamily(reception({ trustShare: 0 }));
    expect(contacts(distrusted)).toEqual(contacts(oneFamily({})));
  });
});
