import { describe, expect, it } from 'vitest';
import { Aspiration, Livelihood, Tenure } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES, NEEDS_USD, programme } from './hamlet.ts';

const cash = (parameters: object = {}): object => ({ cash: programme('reintegrationCash', { parameters: { perPersonUsd: 200, ...parameters } }) });

/** Nobody has anything and all owe what can be owed for a journey, until cash comes: 200 dollars for each of five. */
function poor(programmes: object, change: (place: Hamlet) => void = () => undefined): Hamlet {
  const place = hamlet(hamletScenario((draft) => Object.assign(draft, { programmes: { ...GIVEN, ...programmes } })));
  const { households, zones } = place.world;
  zones.landAccess.fill(1);
  for (const name of NAMES) {
    households.tenure[place.who[name].h] = Tenure.makeshift;
    households.rooms[place.who[name].h] = 1;
  }
  change(place);
  return place;
}

const savings = ({ world, who }: Hamlet): number[] => NAMES.map((name) => world.households.savings[who[name].h] / 100);

describe('Reintegration cash', () => {
  it('writes savings: 1,000 dollars to each family of five, once', () => {
    const place = poor(cash());
    place.process('runProgrammes');
    expect(savings(place)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000]);
    place.world.month++;
    place.process('runProgrammes');
    expect(savings(place)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000]);
  });

  it('in four instalments: 250 a month', () => {
    const place = poor(cash({ instalmentsMonths: 4 }));
    const seen = [1, 2, 3, 4, 5, 6].map(() => {
      place.process('runProgrammes');
      place.world.month++;
      return savings(place)[0];
    });
    expect(seen).toEqual([250, 500, 750, 1_000, 1_000, 1_000]);
  });

  it('is read by accounts: a family without income spends 162 dollars in the first month instead of its credit of 90', () => {
    const [without, given] = [poor({}), poor(cash())];
    for (const place of [without, given]) for (const key of ['runProgrammes', 'settleAccounts']) place.process(key);
    // Needs 90, and a twelfth of what it holds above 135: 90 + 865 / 12 = 162.08.
    const { h } = given.who.Daud;
    expect(given.world.households.savings[h]).toBe(100_000 - Math.round(9_000 + (100_000 - 13_500) / 12));
    expect(given.world.households.debt[h]).toBe(0);
    expect(without.world.households.debt[h]).toBe(NEEDS_USD * 100);
    expect(given.world.zones.spendingCents[0]).toBeGreaterThan(without.world.zones.spendingCents[0]);
  });

  it('where accounts are not settled, nothing is sold for it', () => {
    const [without, given] = [poor({}), poor(cash())];
    for (const place of [without, given]) place.live(4, ['settleAccounts', 'housePeople', 'decideToLeave', 'runTrades']);
    expect(given.world.zones.spendingCents[0]).toBe(without.world.zones.spendingCents[0]);
    expect([...given.world.households.consumption]).toEqual([...without.world.households.consumption]);
  });

  it('is read by housing: a plot costs 400 dollars and two rooms 1,800; with 4,000 some build, with 1,000 nobody can', () => {
    const built = (perPersonUsd: number, without: readonly string[] = []): number => {
      const place = poor(cash({ perPersonUsd }));
      place.live(24, [...without, 'settleAccounts', 'decideToLeave', 'runTrades']);
      return NAMES.filter((name) => place.world.households.tenure[place.who[name].h] === Tenure.owner).length;
    };
    expect(built(200)).toBe(0);
    expect(built(800)).toBeGreaterThan(0);
    expect(built(800, ['housePeople'])).toBe(0);
  });

  /** The five men wish to leave; without credit, a journey of 60 dollars needs cash. Plans and departures after a year. */
  const journeys = (programmes: object, without: readonly string[] = []): { planned: number; left: number } => {
    const place = poor(programmes, ({ world, who }) => {
      world.solved.planRate = 1;
      world.solved.wish = 20;
      for (const name of NAMES) {
        world.people.livelihood[who[name].i] = Livelihood.unemployed;
        world.people.aspiration[who[name].i] = Aspiration.wish;
        world.people.documents[who[name].i] = 0;
        world.households.debt[who[name].h] = 6 * NEEDS_USD * 100;
      }
    });
    const { world, who } = place;
    let planned = 0;
    for (let m = 0; m < 12; m++) {
      for (const key of ['runProgrammes', 'decideToLeave']) if (!without.includes(key)) place.process(key);
      world.month++;
      planned += NAMES.filter((name) => world.people.aspiration[who[name].i] === Aspiration.plan).length;
    }
    return { planned, left: world.facts.departures + world.facts.failedDepartures };
  };

  it('is read by leaving: who wishes to leave and could not pay, may now', () => {
    expect(journeys({}).left).toBe(0);
    expect(journeys(cash()).left).toBeGreaterThan(0);
    expect(journeys(cash()).planned).toBeGreaterThan(journeys({}).planned);
  });

  it('where nobody decides to leave, it sends nobody away', () => {
    expect(journeys(cash(), ['decideToLeave'])).toEqual(journeys({}, ['decideToLeave']));
  });
});
