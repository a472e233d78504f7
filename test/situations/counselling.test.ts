import { describe, expect, it } from 'vitest';
import { type Hamlet, programme } from './hamlet.ts';
import { hiredShare, onePost } from './post.ts';
import { type Coming, newcomers, returning } from './returning.ts';

/** Contacts of people obliged to return: 0.35 of a resident's, less two fifths. */
const CONTACTS = 0.35 * 0.6;

const counselled = (contactsShare: number, more: object = {}): object => ({
  aid: programme('counselling', { parameters: { contactsShare, sessionUsd: 10, sessionsCount: 3 } }),
  ...more,
});
/** A grant that nobody speaks of in the hamlet. */
const grant = { grant: programme('businessGrant', { outreachPerMonth: 0, wordOfMouthPerMonth: 0, parameters: { grantUsd: 500 } }) };

const arrive = (coming: Coming): Hamlet => {
  const place = returning(coming);
  place.process('receiveArrivals');
  return place;
};
const heads = (place: Hamlet): number[] => newcomers(place).map((h) => place.world.households.first[h]);

describe('Counselling before return', () => {
  it('writes what is known, and a twentieth of the contacts that are missing; three sessions of USD 10', () => {
    const place = arrive({ programmes: counselled(0.05) });
    for (const i of heads(place)) {
      expect(place.world.people.known[i]).toBe(0xffffffff);
      expect(place.world.people.network[i]).toBeCloseTo(CONTACTS + 0.05 * (1 - CONTACTS), 6);
    }
    expect(place.world.programmeState.spentCents[0]).toBe(5 * Math.round(3_000 / 0.9));
  });

  it('is read by programmes: who was told applies for a grant that nobody speaks of here', () => {
    const applicants = (programmes: object): number => {
      const place = arrive({ programmes });
      place.process('runProgrammes');
      return place.world.counts.enrolments;
    };
    expect(applicants(grant)).toBe(0);
    expect(applicants(counselled(0.05, grant))).toBeGreaterThan(0);
    expect(applicants(counselled(0.05))).toBe(0); // there is nothing to apply for
  });

  it('is read by employers: with all contacts a newcomer is hired as often as Akbar, with 0.21 in 31 of 100 cases', () => {
    const share = (contactsShare: number, networkWeight = 1): number => {
      const place = arrive({ programmes: counselled(contactsShare), change: onePost({ networkWeight }) });
      const [head] = heads(place);
      place.world.people.documents[head] = place.world.people.documents[place.who.Akbar.i];
      return hiredShare(place, head, place.who.Akbar.i);
    };
    expect(Math.abs(share(1) - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(share(0) - 1 / (1 + Math.exp(1 - CONTACTS)))).toBeLessThan(0.03);
    expect(share(1, 0)).toBe(share(0, 0)); // employers who do not ask who knows whom
  });
});
