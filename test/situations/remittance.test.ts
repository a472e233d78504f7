import { describe, expect, it } from 'vitest';
import { Livelihood, Origin, Presence } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, present } from './hamlet.ts';
import village from '../scenarios/village.json';

/** Karim works abroad and sends USD 80 a month; in March one man is sent back from there, if anybody. */
function karimAbroad(sentBack: number): Hamlet {
  const scenario = hamletScenario((draft) => {
    draft.streams = {
      ...GIVEN,
      sentBack: { ...village.streams.home, label: 'Sent back', type: 'deportation', breadwinners: true, arrivals: { '2016-03': sentBack } },
    };
  });
  const place = hamlet(scenario);
  const { people, households } = place.world;
  const { i, h } = place.who.Karim;
  people.presence[i] = Presence.abroad;
  people.livelihood[i] = Livelihood.absent;
  people.corridor[i] = 1;
  people.earnings[i] = 8_000;
  households.people[h]--;
  households.adults[h]--;
  households.abroad[h]++;
  place.world.returnPerMonth.fill(0);
  return place;
}

/** What he sent, month by month. */
function remittances(place: Hamlet, months: number): number[] {
  return Array.from({ length: months }, () => {
    place.live(1, ['decideToLeave']);
    return place.world.households.remittances[place.who.Karim.h];
  });
}

describe('Karim is sent back', () => {
  it('his family had 80 dollars a month, and from the month of his return nothing', () => {
    const place = karimAbroad(1);
    expect(remittances(place, 5)).toEqual([8_000, 8_000, 0, 0, 0]);
    const { households, people, facts } = place.world;
    const { i, h } = place.who.Karim;
    expect(households.remittancesLost[h]).toBe(8_000);
    expect(facts.remittancesLostCents).toBe(8_000);
    expect(facts.deported).toBe(1);
    expect(people.origin[i]).toBe(Origin.returnee);
    expect(people.earnings[i]).toBe(0);
  });

  it('there are five to feed instead of four', () => {
    const place = karimAbroad(1);
    expect(present(place.world, place.who.Karim.h)).toHaveLength(4);
    remittances(place, 3);
    expect(present(place.world, place.who.Karim.h)).toHaveLength(5);
    expect(place.world.households.people[place.who.Karim.h]).toBe(5);
    expect(place.world.households.abroad[place.who.Karim.h]).toBe(0);
  });

  it('the shops of the hamlet sell less: his family spent 72 and more, now it lives on credit, then on less', () => {
    const spent = (sentBack: number): number => {
      const place = karimAbroad(sentBack);
      remittances(place, 8);
      return place.world.zones.spendingCents[0];
    };
    expect(spent(1)).toBeLessThan(spent(0));
  });

  it('where nobody is sent back, nothing ends', () => {
    expect(remittances(karimAbroad(0), 5)).toEqual([8_000, 8_000, 8_000, 8_000, 8_000]);
  });
});
