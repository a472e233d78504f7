import { describe, expect, it } from 'vitest';
import { Tenure } from '../../src/model/state.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme, purse } from './hamlet.ts';

const parameters = { plotUsd: 900, waterUsd: 72, plotPeople: 8, waterUsdPerMonth: 0, allocatedShare: 0.5, reserveMonths: 0 };
const five = { plots: programme('servicedPlots', { budgetUsd: (5 * 972) / 0.9, end: '2016-01', parameters }) };

/** All ten plots of the hamlet are taken. Bashir rents, has USD 3,000, and would build as soon as he may. */
function noPlots(programmes: object, landAccessShare = 1): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      draft.zones.V1.landAccessShare = landAccessShare;
      draft.assumptions.housing = { ...draft.assumptions.housing, decidePerMonth: 1 };
      draft.programmes = { ...GIVEN, ...programmes };
    }),
  );
  const { zones, households } = place.world;
  zones.plotsTaken[0] = 10;
  households.tenure[place.who.Bashir.h] = Tenure.renter;
  households.rooms[place.who.Bashir.h] = 2;
  purse(place.world, place.who.Bashir.h, 3_000);
  return place;
}

function month(place: Hamlet): Hamlet {
  for (const key of ['runProgrammes', 'housePeople']) place.process(key);
  return place;
}
const builds = ({ world, who }: Hamlet): boolean => world.households.tenure[who.Bashir.h] === Tenure.owner;

describe('Serviced plots', () => {
  it('write plots, sites and water: five plots, half of them for newcomers, with water for forty', () => {
    const { world, process } = noPlots(five);
    const before = [world.zones.plots[0], world.zones.sites[0], world.zones.waterCapacity[0]] as const;
    process('runProgrammes');
    expect(world.zones.plots[0] - before[0]).toBeCloseTo(5, 3);
    expect(world.zones.sites[0] - before[1]).toBeCloseTo(2.5, 3);
    expect(world.zones.waterCapacity[0] - before[2]).toBeCloseTo(40, 2);
  });

  it('are read by housing: Bashir builds, where he had the money and no plot', () => {
    expect(builds(month(noPlots({})))).toBe(false);
    expect(builds(month(noPlots(five)))).toBe(true);
  });

  it('lower the price of land', () => {
    expect(month(noPlots(five)).world.zones.landPriceUsd[0]).toBeLessThan(month(noPlots({})).world.zones.landPriceUsd[0]);
  });

  it('where newcomers and renters have no access to land, nobody builds on them (M34)', () => {
    expect(builds(month(noPlots(five, 0)))).toBe(false);
  });

  it('stay when the donor has left; their water does not, unless others pay', () => {
    const place = noPlots({ plots: programme('servicedPlots', { budgetUsd: 5_400, end: '2016-01', parameters, afterwardsShare: 0 }) });
    const { zones } = place.world;
    const before = zones.waterCapacity[0];
    place.live(30, ['housePeople', 'decideToLeave']);
    expect(zones.plots[0]).toBeCloseTo(15, 3);
    expect(zones.waterCapacity[0]).toBeCloseTo(before, 6);
  });
});
