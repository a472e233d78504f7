import { describe, expect, it } from 'vitest';
import { wishUtilities } from '../../src/model/leaving/leave.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

const KM_USD = 34_500;
const parameters = { kilometreUsd: KM_USD, capacityPerKmShare: 0.1, upkeepUsdPerMonth: 0, reserveMonths: 0 };
const CLOSED = ['hireAndLayOff', 'runTrades', 'housePeople', 'decideToLeave', 'settleAccounts'];

/** The hamlet's one road is as full as it can carry; there is money for one kilometre, spent in the first month. */
function oneKilometre(given: boolean, facts: object = {}, weights: object = {}): Hamlet {
  return hamlet(
    hamletScenario((draft) => {
      draft.assumptions.accounts = { ...draft.assumptions.accounts, ...weights };
      draft.programmes = { ...GIVEN, ...(given && { road: programme('roadBuilding', { budgetUsd: KM_USD / 0.9, end: '2016-01', parameters, ...facts }) }) };
    }),
  );
}

function month(place: Hamlet): Hamlet {
  for (const key of ['runProgrammes', 'loadInfrastructure', 'settleAccounts']) place.process(key);
  return place;
}

const wish = ({ world, who }: Hamlet): number => wishUtilities(world)(who.Bashir.i);

describe('Roads by contractors', () => {
  it('write capacity: a kilometre for 34,500 dollars widens the road by a tenth', () => {
    const place = oneKilometre(true);
    const before = place.world.roads.capacity[0];
    place.process('runProgrammes');
    expect(place.world.roads.capacity[0] / before).toBeCloseTo(1.1, 5);
  });

  it('are read by roads: the delay by traffic falls by the fourth power of the width', () => {
    const [without, given] = [month(oneKilometre(false)), month(oneKilometre(true))];
    // t = t0 (1 + 0.15 (v/c)⁴): the delay falls by 1.1⁴.
    const delay = (place: Hamlet): number => place.world.zones.minutes[0] - 10;
    expect(delay(without) / delay(given)).toBeCloseTo(1.1 ** 4, 4);
  });

  it('change what speaks for leaving: ways to work are shorter', () => {
    expect(wish(month(oneKilometre(true)))).toBeLessThan(wish(month(oneKilometre(false))));
  });

  it('where nobody minds the way, nothing speaks more or less for leaving', () => {
    const off = { livingTravelShare: 0 };
    expect(wish(month(oneKilometre(true, {}, off)))).toBe(wish(month(oneKilometre(false, {}, off))));
  });

  it('leave nothing that is not kept up: after two years the road is as it was, or half of the width is left', () => {
    const width = (afterwardsShare: number): number => {
      const place = oneKilometre(true, { afterwardsShare });
      const before = place.world.roads.capacity[0];
      place.live(30, CLOSED);
      return place.world.roads.capacity[0] / before;
    };
    expect(width(0)).toBeCloseTo(1, 6);
    expect(width(0.5)).toBeCloseTo(1.05, 4);
  });

  it('cost their upkeep too: with 60 dollars a month set aside for ten months, 34,500 build 983 metres', () => {
    const place = oneKilometre(true, { parameters: { ...parameters, upkeepUsdPerMonth: 60, reserveMonths: 10 } });
    const before = place.world.roads.capacity[0];
    place.process('runProgrammes');
    expect(place.world.roads.capacity[0] / before).toBeCloseTo(1 + (0.1 * KM_USD) / (KM_USD + 600), 5);
    expect(place.world.programmeState.runningUsdPerMonth[0]).toBeCloseTo((60 * KM_USD) / (KM_USD + 600), 2);
  });
});
