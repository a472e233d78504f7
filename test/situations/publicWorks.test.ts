import { describe, expect, it } from 'vitest';
import { donorAccount } from '../../src/model/accounts/ledger.ts';
import { Livelihood } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, programme } from './hamlet.ts';

const parameters = { wageUsdPerDay: 5, daysPerMonth: 20, stayMonths: 3, materialsShare: 0.5, labourDays: 4_200, capacityPerKmShare: 0.1 };
const works = (facts: object = {}): object => ({ works: programme('publicWorks', { parameters, placesPerMonth: 1, end: '2016-01', ...facts }) });

/** The five men are labourers; ten days of work are to be had at the square. */
function tenDays(programmes: object): Hamlet {
  const place = hamlet(hamletScenario((draft) => Object.assign(draft, { programmes: { ...GIVEN, ...programmes } })));
  const { world, who } = place;
  for (const name of NAMES) world.people.livelihood[who[name].i] = Livelihood.dayLabourer;
  world.zones.casualDaysBase[0] = 10;
  world.solved.square = 20;
  return place;
}

/** Whom the works took; one place a month. */
const hired = ({ world, who }: Hamlet): number[] => NAMES.map((name) => who[name].i).filter((i) => world.people.livelihood[i] === Livelihood.publicWorks);
const labourers = ({ world, who }: Hamlet): number[] => NAMES.map((name) => who[name].i).filter((i) => world.people.livelihood[i] === Livelihood.dayLabourer);

const CLOSED = ['runTrades', 'decideToLeave', 'ageAndFormFamilies', 'housePeople'];

describe('Public works', () => {
  it('write livelihood and earnings: one man works 20 days a month for 100 dollars, for three months, and then no more', () => {
    const place = tenDays(works());
    place.live(1, CLOSED);
    const [man] = hired(place) as [number];
    const { people, households } = place.world;
    const earned = [1, 2, 3, 4, 5].map(() => {
      place.live(1, CLOSED);
      return people.livelihood[man] === Livelihood.publicWorks || people.earnings[man] === 10_000 ? people.earnings[man] : 0;
    });
    // The third month's pay is his last: at its end he looks for work like the others.
    expect(earned.slice(0, 2)).toEqual([10_000, 10_000]);
    expect(earned.slice(3)).toEqual([0, 0]);
    expect(households.packageCents[people.household[man]]).toBe(30_000);
    expect(people.livelihood[man]).not.toBe(Livelihood.publicWorks);
  });

  it('are read by the square: four share ten days where five did', () => {
    const [without, given] = [tenDays({}), tenDays(works())];
    for (const place of [without, given]) for (const key of ['runProgrammes', 'hireAndLayOff']) place.process(key);
    expect(labourers(without)).toHaveLength(5);
    expect(labourers(given)).toHaveLength(4);
    const days = ({ world }: Hamlet, rows: readonly number[]): number[] => rows.map((i) => world.people.daysWorked[i]);
    expect(days(without, labourers(without))).toEqual([2, 2, 2, 2, 2]);
    for (const found of days(given, labourers(given))) expect([2, 3]).toContain(found);
    expect(given.world.zones.casualWorkers[0]).toBe(4);
  });

  it('where nobody goes to the square, those not hired live as before', () => {
    const [without, given] = [tenDays({}), tenDays(works())];
    for (const place of [without, given]) place.live(1, [...CLOSED, 'hireAndLayOff']);
    const [man] = hired(given);
    const others = NAMES.map((name) => given.who[name].i).filter((i) => i !== man);
    for (const i of others) {
      expect(given.world.people.livelihood[i]).toBe(without.world.people.livelihood[i]);
      expect(given.world.people.earnings[i]).toBe(without.world.people.earnings[i]);
    }
  });

  it('write the road: 60 days build 14 metres, which widen it by 1.4 in a thousand, and it stays so', () => {
    const place = tenDays(works());
    const { roads } = place.world;
    const before = roads.capacity[0];
    place.live(8, CLOSED);
    const kilometres = 20 / 4_200;
    expect(roads.capacity[0] / before).toBeCloseTo((1 + 0.1 * kilometres) ** 3, 9);
  });

  it('are read by roads: everybody’s way is shorter; where roads are not loaded, no way changes', () => {
    const minutes = (programmes: object, without: readonly string[]): number => {
      const place = tenDays(programmes);
      place.live(8, [...CLOSED, ...without, 'hireAndLayOff', 'settleAccounts', 'updateAttitudes']);
      return place.world.minutes[0];
    };
    const many = works({ placesPerMonth: 5, parameters: { ...parameters, labourDays: 100 } });
    expect(minutes(many, [])).toBeLessThan(minutes({}, []));
    expect(minutes(many, ['loadInfrastructure'])).toBe(minutes({}, ['loadInfrastructure']));
  });

  it('cost what they say: 100 dollars of wages, 50 of materials and a tenth of all for overhead', () => {
    const place = tenDays(works());
    place.live(6, CLOSED);
    expect(place.world.programmeState.spentCents[0]).toBe(3 * (Math.round(10_000 / 0.9) + Math.round(5_000 / 0.9)));
  });

  /** Eight months of works: how many are hired at the end of each, and what was spent in all. One man's month takes USD 166.67. */
  const monthByMonth = (facts: object): { readonly hired: readonly number[]; readonly spentCents: number; readonly place: Hamlet } => {
    const place = tenDays(works({ end: '2016-12', ...facts }));
    const seen = [...Array(8)].map(() => {
      place.live(1, CLOSED);
      expect(place.world.ledger.balances[donorAccount(0)]).toBeGreaterThanOrEqual(0);
      return hired(place).length;
    });
    return { hired: seen, spentCents: place.world.programmeState.spentCents[0], place };
  };
  const MONTH_CENTS = Math.round(10_000 / 0.9) + Math.round(5_000 / 0.9);
  /** Overheads are rounded up to whole cents: a dollar more than so many months cost. */
  const moneyFor = (months: number): number => (MONTH_CENTS * months) / 100 + 1;

  it('with money for four months of one man pay four, and hire nobody once it is spent', () => {
    const { hired, spentCents, place } = monthByMonth({ budgetUsd: moneyFor(4) });
    expect(spentCents).toBe(4 * MONTH_CENTS);
    expect(hired.slice(3)).toEqual([0, 0, 0, 0, 0]);
    expect(place.world.programmeState.served[0]).toBeLessThanOrEqual(4);
  });

  it('without money for one month hire nobody', () => {
    expect(monthByMonth({ budgetUsd: 160 })).toMatchObject({ hired: [0, 0, 0, 0, 0, 0, 0, 0], spentCents: 0 });
  });

  it('with places for five and money for two months hire two', () => {
    const { hired, spentCents } = monthByMonth({ placesPerMonth: 5, budgetUsd: moneyFor(2) });
    expect(hired[0]).toBe(2);
    expect(spentCents).toBe(2 * MONTH_CENTS);
  });

  it('that leave nothing behind leave nothing: no road is wider, nobody has work from them, nothing is to be kept up (P5, P6)', () => {
    const place = tenDays(works({ parameters: { ...parameters, capacityPerKmShare: 0 } }));
    const { roads, programmeState } = place.world;
    const before = roads.capacity[0];
    place.live(1, CLOSED);
    expect(hired(place)).toHaveLength(1);
    place.live(8, CLOSED);
    expect(hired(place)).toHaveLength(0);
    expect(roads.capacity[0]).toBe(before);
    expect(programmeState.runningUsdPerMonth[0]).toBe(0);
  });
});
