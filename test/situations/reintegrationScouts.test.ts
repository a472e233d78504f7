import { describe, expect, it } from 'vitest';
import { Livelihood } from '../../src/model/state.ts';
import { type Hamlet, programme } from './hamlet.ts';
import { hiredShare, onePost } from './post.ts';
import { newcomers, returning } from './returning.ts';

/** Scouts who introduce all five families; the centre at home advises for four months. */
function scouted(facts: object = {}, weights: object = {}): Hamlet {
  const parameters = { contactsShare: 0.1, adviceMonths: 4, meetingUsd: 30, adviceUsdPerMonth: 15 };
  const scouts = programme('reintegrationScouts', { target: { origins: ['returnee'] }, parameters, ...facts });
  const place = returning({ programmes: { scouts }, change: onePost(weights) });
  place.process('receiveArrivals');
  // The first man is jobless and of age, whatever luck had for him; his family keeps house.
  const { people } = place.world;
  for (const h of newcomers(place)) for (let i = people.next[place.world.households.first[h]]; i >= 0; i = people.next[i]) people.livelihood[i] = Livelihood.homeDuties;
  for (const i of heads(place)) {
    people.birthMonth[i] = -30 * 12;
    people.livelihood[i] = Livelihood.unemployed;
  }
  return place;
}
const heads = (place: Hamlet): number[] => newcomers(place).map((h) => place.world.households.first[h]);
/** Recommendations of the first man, month by month. */
const recommended = (place: Hamlet, months: number): number[] =>
  Array.from({ length: months }, () => {
    place.process('runProgrammes');
    place.world.month++;
    return place.world.people.placed[heads(place)[0]];
  });

describe('Reintegration scouts', () => {
  it('write what is known, and a tenth of the contacts that are missing, before the return', () => {
    const place = scouted();
    for (const i of heads(place)) {
      expect(place.world.people.known[i]).toBe(0xffffffff);
      expect(place.world.people.network[i]).toBeCloseTo(0.21 + 0.1 * 0.79, 6);
    }
  });

  it('lead to the centre, which recommends for four months, and no longer', () => {
    expect(recommended(scouted(), 6)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('whom no scout met does not come to a centre that is not known', () => {
    expect(recommended(scouted({ start: '2016-02', outreachPerMonth: 0, wordOfMouthPerMonth: 0 }), 4)).toEqual([0, 0, 0, 0]);
  });

  it('are read by employers: who is recommended gets the post in 73 of 100 cases; where no employer listens, in half', () => {
    const share = (placementWeight: number): number => {
      const place = scouted({}, { placementWeight });
      place.process('runProgrammes');
      const [head] = heads(place);
      for (const i of [head, place.who.Akbar.i]) {
        place.world.people.network[i] = 1;
        place.world.people.documents[i] = 1;
      }
      return hiredShare(place, head, place.who.Akbar.i);
    };
    expect(Math.abs(share(1) - Math.E / (1 + Math.E))).toBeLessThan(0.03);
    expect(Math.abs(share(0) - 0.5)).toBeLessThan(0.03);
  });

  it('share the places of a month between the country of stay and home', () => {
    const place = scouted({ placesPerMonth: 7 });
    place.process('runProgrammes');
    expect(place.world.programmeState.served[0]).toBe(7);
  });
});
