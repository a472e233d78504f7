import { describe, expect, it } from 'vitest';
import { type Hamlet, present, programme } from './hamlet.ts';
import { newcomers, returning } from './returning.ts';

/** Two of five families got USD 500 from one donor, three nothing: 200 on average. */
const GOT_USD = [500, 500, 0, 0, 0];

const equal = (parameters: object = {}): object => ({ equal: programme('equalPackages', { target: { origins: ['returnee'] }, parameters }) });

function unequal(programmes: object, weights: object = {}): Hamlet {
  const place = returning({ programmes, change: (draft) => Object.assign(draft.assumptions, { attitudes: weights }) });
  place.process('receiveArrivals');
  const { households, zones } = place.world;
  newcomers(place).forEach((h, k) => {
    households.packageCents[h] = GOT_USD[k] * 100;
    zones.packagesCents[0] += GOT_USD[k] * 100;
  });
  zones.newcomerHouseholds[0] = 5;
  place.process('updateAttitudes'); // neighbours compare
  return place;
}
const packagesUsd = (place: Hamlet): number[] => newcomers(place).map((h) => place.world.households.packageCents[h] / 100);
/** Grievance of the families that got nothing, after a year of comparing. */
function grievance(place: Hamlet): number[] {
  for (let m = 0; m < 12; m++) {
    place.process('runProgrammes');
    place.process('updateAttitudes');
    place.world.month++;
  }
  return newcomers(place)
    .slice(2)
    .flatMap((h) => present(place.world, h))
    .filter((i) => place.world.people.birthMonth[i] <= -15 * 12)
    .map((i) => place.world.people.resentment[i]);
}
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('Equal packages across donors', () => {
  it('write savings and packages: the three families get the mean of 200, the two no more', () => {
    const place = unequal(equal());
    place.process('runProgrammes');
    expect(packagesUsd(place)).toEqual([500, 500, 200, 200, 200]);
    expect(newcomers(place).map((h) => place.world.households.savings[h] / 100)).toEqual([200, 200, 400, 400, 400]);
    expect(place.world.programmeState.spentCents[0]).toBe(3 * (20_000 + Math.round(20_000 / 9)));
  });

  it('close as much of the gap as was agreed, and leave small ones', () => {
    const half = unequal(equal({ closedShare: 0.5 }));
    const large = unequal(equal({ leastGapUsd: 300 }));
    for (const place of [half, large]) place.process('runProgrammes');
    expect(packagesUsd(half)).toEqual([500, 500, 100, 100, 100]);
    expect(packagesUsd(large)).toEqual(GOT_USD);
  });

  it('are read by attitudes: those who got nothing hold less of a grievance (M9)', () => {
    expect(mean(grievance(unequal(equal())))).toBeLessThan(mean(grievance(unequal({}))) - 0.02);
  });

  it('where nobody envies, change no grievance', () => {
    expect(grievance(unequal(equal(), { envy: 0 }))).toEqual(grievance(unequal({}, { envy: 0 })));
  });
});
