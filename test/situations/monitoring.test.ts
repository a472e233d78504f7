import { describe, expect, it } from 'vitest';
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme } from './hamlet.ts';
import { hiredShare, onePost } from './post.ts';

const visits = (parameters: object = {}): object => programme('monitoring', { parameters: { visitUsdPerMonth: 15, visitsMonths: 3, contactsShare: 0.1, ...parameters } });
/** Cash for one family, the first to come. */
const cash = programme('reintegrationCash', { end: '2016-01', placesPerMonth: 1, parameters: { perPersonUsd: 20 } });
/** A grant that nobody speaks of. */
const grant = programme('businessGrant', { start: '2016-02', outreachPerMonth: 0, wordOfMouthPerMonth: 0, parameters: { grantUsd: 500 } });

/** Five jobless men with half the contacts of others; `months` of programmes. */
function followed(programmes: object, months: number, weights: object = {}): Hamlet {
  const scenario = hamletScenario((draft) => {
    draft.programmes = { ...GIVEN, ...programmes };
    onePost(weights)(draft);
  });
  const place = hamlet(scenario);
  const { people } = place.world;
  for (const { i } of Object.values(place.who)) {
    people.livelihood[i] = Livelihood.unemployed;
    people.network[i] = 0.5;
    people.documents[i] = 1;
  }
  for (let m = 0; m < months; m++) {
    place.process('runProgrammes');
    place.world.month++;
  }
  return place;
}
/** The man whose family got cash, and one whose family did not. */
function pair({ world, who }: Hamlet): readonly [helped: number, other: number] {
  const heads = NAMES.map((name) => who[name].i);
  return [heads.find((i) => world.people.served[i] > 0) as number, heads.find((i) => world.people.served[i] === 0) as number];
}

describe('Monitoring and follow-up', () => {
  it('writes what is known, contacts and a recommendation of the one man whose family was served before', () => {
    const place = followed({ cash, visits: visits() }, 1);
    const { people } = place.world;
    const [helped, other] = pair(place);
    expect([people.placed[helped], people.placed[other]]).toEqual([1, 0]);
    expect(people.known[helped]).toBe(0xffffffff);
    expect(people.network[helped]).toBeCloseTo(0.5 + 0.1 * 0.5, 6);
    expect(people.network[other]).toBe(0.5);
  });

  it('ends after three months, four visits of USD 15', () => {
    const place = followed({ cash, visits: visits() }, 6);
    const [helped] = pair(place);
    expect(place.world.people.placed[helped]).toBe(0);
    expect(place.world.programmeState.spentCents[1]).toBe(4 * (1_500 + Math.round(1_500 / 9)));
    expect(place.world.people.network[helped]).toBeCloseTo(1 - 0.5 * 0.9 ** 4, 6);
  });

  it('visits nobody where no programme served anybody', () => {
    expect(followed({ visits: visits() }, 3).world.programmeState.spentCents[0]).toBe(0);
  });

  it('is read by programmes: he applies for a grant that he would not have heard of', () => {
    const grants = (programmes: object, at: number): number => followed(programmes, 4).world.programmeState.served[at];
    expect(grants({ cash, grant }, 1)).toBe(0);
    expect(grants({ cash, visits: visits(), grant }, 2)).toBe(1);
  });

  it('is read by employers: he gets the post in 73 of 100 cases; where no recommendation counts, in half', () => {
    const share = (placementWeight: number): number => {
      const place = followed({ cash, visits: visits({ contactsShare: 0 }) }, 1, { placementWeight });
      return hiredShare(place, ...pair(place));
    };
    expect(Math.abs(share(1) - Math.E / (1 + Math.E))).toBeLessThan(0.03);
    expect(Math.abs(share(0) - 0.5)).toBeLessThan(0.03);
  });
});
