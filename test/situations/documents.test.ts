import { describe, expect, it } from 'vitest';
import { wayWeights } from '../../src/model/leaving/routes.ts';
import { type Hamlet, present, programme } from './hamlet.ts';
import { hiredShare, onePost } from './post.ts';
import { newcomers, returning } from './returning.ts';

const papers = (facts: object = {}): object => ({ papers: programme('documents', { target: { origins: ['returnee'] }, parameters: { paperUsd: 12 }, ...facts }) });

function arrived(programmes: object, weights: object = {}): Hamlet {
  const place = returning({ programmes, change: onePost(weights) });
  place.process('receiveArrivals');
  return place;
}
/** Newcomers with papers, of 25. */
const withPapers = (place: Hamlet): number => newcomers(place).flatMap((h) => present(place.world, h)).filter((i) => place.world.people.documents[i] === 1).length;

describe('Identity documents', () => {
  it('are written before the return: 25 people for USD 12 each', () => {
    const place = arrived(papers());
    expect(withPapers(arrived({}))).toBe(0);
    expect(withPapers(place)).toBe(25);
    expect(place.world.programmeState.spentCents[0]).toBe(5 * (6_000 + Math.round(6_000 / 9)));
  });

  it('or after it: a programme that begins in the second month gives them to families that are here', () => {
    const place = arrived(papers({ start: '2016-02' }));
    expect(withPapers(place)).toBe(0);
    place.world.month++;
    place.process('runProgrammes');
    expect(withPapers(place)).toBe(25);
    place.world.month++;
    place.process('runProgrammes');
    expect(place.world.programmeState.served[0]).toBe(5); // nobody lacks papers any more
  });

  it('for one district reach nobody on the way, who lives in none yet, and then who lives there', () => {
    const place = arrived(papers({ target: { origins: ['returnee'], zones: ['V1'] } }));
    expect([withPapers(place), place.world.programmeState.served[0]]).toEqual([0, 0]);
    place.process('runProgrammes');
    expect([withPapers(place), place.world.programmeState.served[0]]).toEqual([25, 5]);
  });

  it('for the vulnerable reach, on the way, the families with somebody vulnerable and no others', () => {
    const place = returning({ programmes: papers({ target: { origins: ['returnee'], vulnerableOnly: true } }), stream: { disabledShare: 0.1 }, change: onePost() });
    place.process('receiveArrivals');
    const { people } = place.world;
    const families = newcomers(place).map((h) => present(place.world, h));
    const meant = families.filter((members) => members.some((i) => people.vulnerable[i] > 0));
    expect(meant.length * (families.length - meant.length), 'some are meant, and some are not').toBeGreaterThan(0);
    for (const members of families) expect(members.every((i) => people.documents[i] === 1)).toBe(meant.includes(members));
    expect(place.world.programmeState.served[0]).toBe(meant.length);
  });

  it('are read by employers: without papers a man gets the post in 38 of 100 cases, with them in half', () => {
    const share = (programmes: object, documentsWeight = 0.5): number => {
      const place = arrived(programmes, { documentsWeight });
      const head = place.world.households.first[newcomers(place)[0]];
      place.world.people.network[head] = 1;
      place.world.people.documents[place.who.Akbar.i] = 1;
      return hiredShare(place, head, place.who.Akbar.i);
    };
    expect(Math.abs(share({}) - 1 / (1 + Math.exp(0.5)))).toBeLessThan(0.03);
    expect(Math.abs(share(papers()) - 0.5)).toBeLessThan(0.03);
    expect(share(papers(), 0)).toBe(share({}, 0)); // where nobody asks for them
  });

  it('open the regular way out, and not that of those who have none', () => {
    const regular = (programmes: object): number => {
      const { world } = arrived(programmes);
      return wayWeights(world, world.households.first[world.counts.households - 1], world.ways)[0];
    };
    expect(regular({})).toBe(0);
    expect(regular(papers())).toBeGreaterThan(0);
  });
});
