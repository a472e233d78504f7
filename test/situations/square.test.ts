import { describe, expect, it } from 'vitest';
import { squareUtility } from '../../src/model/labour/square.ts';
import { Livelihood } from '../../src/model/state.ts';
import { type Hamlet, hamlet, NAMES, NEEDS_USD, purse } from './hamlet.ts';

/** The five men wait at the square, where there is work for so many days in the month; nobody stays at home. */
function atTheSquare(days: number, men: number = NAMES.length): Hamlet {
  const place = hamlet();
  const { world, who } = place;
  for (const name of NAMES.slice(0, men)) world.people.livelihood[who[name].i] = Livelihood.dayLabourer;
  world.zones.casualDaysBase[0] = days;
  world.zones.casualDaysEach[0] = 12;
  world.zones.casualOutlookBaseDaysPerMonth[0] = 12;
  world.solved.square = 20;
  place.process('hireAndLayOff');
  return place;
}
const daysOf = ({ world, who }: Hamlet): number[] => NAMES.map((name) => world.people.daysWorked[who[name].i]);

describe('Five labourers, ten days of work', () => {
  it('Akbar, Bashir, Daud, Karim and Nasir get two days each', () => {
    expect(daysOf(atTheSquare(10))).toEqual([2, 2, 2, 2, 2]);
  });

  it('when there were two of them, each worked five days', () => {
    expect(daysOf(atTheSquare(10, 2)).slice(0, 2)).toEqual([5, 5]);
  });

  it('nobody works more than a month has working days', () => {
    expect(daysOf(atTheSquare(1_000))).toEqual([26, 26, 26, 26, 26]);
  });

  it('work is rationed in days, not in pay: days fall from 12 to 2, the wage of a day from 4 dollars to 3.90 at the least', () => {
    const { world, who } = atTheSquare(10);
    const wage = world.zones.dayWageUsdPerDay[0];
    // Days found, smoothed over a quarter: 12 + (2 − 12) / 3 = 8.67; the wage falls by 0.08 × ln(8.67 / 12).
    expect(wage).toBeCloseTo(4 * (8.666667 / 12) ** world.p.labour.dayWageDownElasticity, 6);
    expect(world.people.earnings[who.Akbar.i]).toBe(Math.round(2 * wage * 100));
  });

  it('Daud, who knows nobody here, gets fewer days than the others', () => {
    const place = hamlet();
    const { world, who } = place;
    for (const name of NAMES) world.people.livelihood[who[name].i] = Livelihood.dayLabourer;
    world.people.network[who.Daud.i] = 0;
    world.zones.casualDaysBase[0] = 100;
    world.solved.square = 20;
    place.process('hireAndLayOff');
    // e^(−0.8) = 0.449: of 100 days the four get 1 / 4.449 each, 22.5; Daud 10.1.
    const edge = Math.exp(-world.p.labour.squareEdge);
    const [akbar, , daud] = daysOf(place);
    expect(Math.abs((akbar as number) - 100 / (4 + edge))).toBeLessThan(1);
    expect(Math.abs((daud as number) - (100 * edge) / (4 + edge))).toBeLessThan(1);
  });

  it('who has savings for a year can wait; who has nothing goes', () => {
    const { world, who } = hamlet();
    world.solved.square = 0;
    purse(world, who.Karim.h, 12 * NEEDS_USD);
    expect(squareUtility(world, who.Akbar.i) - squareUtility(world, who.Karim.i)).toBeCloseTo(12 * world.p.labour.squareSavings, 9);
  });
});
