/** What boreholes, clinics and power lines have in common, as a situation: the hamlet's 25 people, of whom 12 are served. */
import { describe, expect, it } from 'vitest';
import { donorAccount } from '../../src/model/accounts/ledger.ts';
import { wishUtilities } from '../../src/model/leaving/leave.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, programme } from './hamlet.ts';

export interface Service {
  readonly kind: string;
  readonly capacity: 'waterCapacity' | 'clinicCapacity' | 'powerCapacity';
  readonly served: 'water' | 'clinic' | 'power';
  /** What serving one person more costs, and costs in a month, by the programme's parameters. */
  readonly personUsd: number;
  readonly runningUsdPerMonth: number;
  readonly parameters: object;
}

const OFF = { accounts: { livingServicesShare: 0 }, attitudes: { crowdedServices: 0 } };
const CLOSED = ['hireAndLayOff', 'runTrades', 'housePeople', 'decideToLeave'];

/** Twelve of 25 people are served; money for five more, spent in the first month. */
function twelveServed({ kind, capacity, personUsd, parameters }: Service, given: boolean, facts: object = {}, weights: object = {}): Hamlet {
  const place = hamlet(
    hamletScenario((draft) => {
      for (const [room, values] of Object.entries({ ...weights, programmes: { disuseMonths: 10 } })) draft.assumptions[room] = { ...draft.assumptions[room], ...values };
      const it = programme(kind, { budgetUsd: (5 * personUsd) / 0.9, end: '2016-01', parameters: { ...parameters, reserveMonths: 0 }, ...facts });
      draft.programmes = { ...GIVEN, ...(given && { it }) };
    }),
  );
  place.world.zones[capacity][0] = 12;
  return place;
}

/** What speaks for leaving, of Bashir. */
const wish = ({ world, who }: Hamlet): number => wishUtilities(world)(who.Bashir.i);

export function isPublicService(name: string, service: Service): void {
  const { capacity, served } = service;

  describe(name, () => {
    it(`write ${capacity}: money for five people serves five more of the 25`, () => {
      const { world, process } = twelveServed(service, true);
      process('runProgrammes');
      expect(world.zones[capacity][0]).toBeCloseTo(17, 1);
    });

    it('are read by services: two in three are served where fewer than half were, residents and newcomers alike', () => {
      const { world, process } = twelveServed(service, true);
      for (const key of ['runProgrammes', 'loadInfrastructure']) process(key);
      expect(world.zones[served][0]).toBeCloseTo(17 / 25, 2);
      expect(world.zones.aidToAllCents[0] / 100).toBeCloseTo(5 * service.personUsd, 1);
    });

    it('change what speaks for leaving: life is as good as it was for more of them', () => {
      const [without, given] = [twelveServed(service, false), twelveServed(service, true)];
      for (const place of [without, given]) place.live(3, CLOSED);
      expect(wish(given)).toBeLessThan(wish(without));
    });

    it('where neither living standard nor feelings weigh services, nothing speaks more or less for leaving', () => {
      const [without, given] = [twelveServed(service, false, {}, OFF), twelveServed(service, true, {}, OFF)];
      for (const place of [without, given]) place.live(3, CLOSED);
      expect(wish(given)).toBe(wish(without));
    });

    it('are not built where all are served: the money goes back', () => {
      const place = twelveServed(service, true);
      place.world.zones[capacity][0] = 26;
      place.live(3, CLOSED);
      expect(place.world.zones[capacity][0]).toBe(26);
      expect(place.world.programmeState.spentCents[0]).toBe(0);
      expect(place.world.ledger.balances[donorAccount(0)]).toBe(0);
    });

    it('fall out of use in ten months after the donor, but for the part that others pay', () => {
      const left = (afterwardsShare: number, months: number): number => {
        const place = twelveServed(service, true, { afterwardsShare });
        place.live(1 + months, CLOSED);
        return place.world.zones[capacity][0];
      };
      expect(left(0, 5)).toBeCloseTo(12 + 2.5, 1);
      expect(left(0, 20)).toBeCloseTo(12, 6);
      expect(left(0.5, 20)).toBeCloseTo(12 + 2.5, 1);
      expect(left(1, 20)).toBeCloseTo(17, 1);
    });

    it('with half a year set aside run for half a year more, and fewer are built', () => {
      const place = twelveServed(service, true, { afterwardsShare: 0, parameters: { ...service.parameters, reserveMonths: 6 } });
      const more = (5 * service.personUsd) / (service.personUsd + 6 * service.runningUsdPerMonth);
      place.live(7, CLOSED);
      expect(place.world.zones[capacity][0]).toBeCloseTo(12 + more, 1);
      expect(place.world.programmeState.runningUsdPerMonth[0]).toBeCloseTo(more * service.runningUsdPerMonth, 1);
      place.live(10, CLOSED);
      expect(place.world.zones[capacity][0]).toBeCloseTo(12, 6);
    });
  });
}
