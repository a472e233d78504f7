import { describe, expect, it } from 'vitest';
import type { BANDS } from '../../src/model/kinds.ts';
import type { StreamInput } from '../../src/model/scenario.ts';
import { bandMix, bandsShare, drawBand, preparednessOf, usualPreparedness } from '../../src/model/settlement/bands.ts';
import { receiveArrivals } from '../../src/model/settlement/receive.ts';
import { hamlet, hamletScenario } from '../situations/hamlet.ts';
import { newcomers, returning } from '../situations/returning.ts';

type Conditions = { bandShiftSteps?: number; complianceShare?: number; credibleForceShare?: number };
type Mix = Partial<Record<(typeof BANDS)[number], number>>;

/** Shares, solicited to forced, and how many come, to six digits. */
function mix(bands: Mix, conditions: Conditions = {}): { shares: number[]; come: number } {
  const arrivals = { volumeFactor: 1, spreadMonths: 1, complianceShare: 1, bandShiftSteps: 0, credibleForceShare: 0, respondingElasticity: 0, ...conditions };
  const { shares, comeShare } = bandMix({ arrivals }, { bands } as unknown as StreamInput);
  const short = (n: number): number => Number(n.toFixed(6));
  return { shares: shares.map(short), come: short(comeShare) };
}

const AS_GIVEN: Mix = { voluntary: 0.1, reluctant: 0.2, pressured: 0.3, obliged: 0.3, forced: 0.1 };

describe('the mix of bands', () => {
  it('without a shift and with full compliance is that of the stream, and all come', () => {
    expect(mix(AS_GIVEN)).toEqual({ shares: [0, 0.1, 0.2, 0.3, 0.3, 0.1], come: 1 });
  });

  it('sums to one under any conditions', () => {
    for (const bandShiftSteps of [-5, -1.3, 0, 0.5, 2, 5]) {
      for (const complianceShare of [0.1, 0.7, 1]) {
        for (const credibleForceShare of [0, 0.4, 1]) {
          const { shares, come } = mix(AS_GIVEN, { bandShiftSteps, complianceShare, credibleForceShare });
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
          expect(come).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('shifted by a step makes each return one band more forced, the last stays; by half a step half of them', () => {
    expect(mix(AS_GIVEN, { bandShiftSteps: 1 }).shares).toEqual([0, 0, 0.1, 0.2, 0.3, 0.4]);
    expect(mix(AS_GIVEN, { bandShiftSteps: -1 }).shares).toEqual([0.1, 0.2, 0.3, 0.3, 0.1, 0]);
    expect(mix(AS_GIVEN, { bandShiftSteps: 0.5 }).shares).toEqual([0, 0.05, 0.15, 0.25, 0.3, 0.25]);
    expect(mix(AS_GIVEN, { bandShiftSteps: -5 }).shares).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it('at a compliance of two fifths has two fifths of the obliged and forced; the others come all', () => {
    // 0.6 + 0.4 × 0.4 = 0.76 come.
    const { shares, come } = mix(AS_GIVEN, { complianceShare: 0.4 });
    expect(come).toBe(0.76);
    expect(shares).toEqual([0, 0.1, 0.2, 0.3, 0.12, 0.04].map((share) => Number((share / 0.76).toFixed(6))));
    expect(mix({ forced: 1 }, { complianceShare: 0 })).toEqual({ shares: [0, 0, 0, 0, 0, 0], come: 0 });
  });

  it('where force is credible has reluctant returns in the place of obliged and forced ones, the total unchanged (M38, contested)', () => {
    expect(mix(AS_GIVEN, { credibleForceShare: 0.5 })).toEqual({ shares: [0, 0.1, 0.4, 0.3, 0.15, 0.05], come: 1 });
  });

  it('credible force comes before compliance: who returns as reluctant waits for no order', () => {
    expect(mix({ forced: 1 }, { credibleForceShare: 0.5, complianceShare: 0 })).toEqual({ shares: [0, 0, 1, 0, 0, 0], come: 0.5 });
  });
});

describe('a draw from the mix', () => {
  const scenario = hamletScenario();
  const stream = { bands: { voluntary: 0.25, forced: 0.75 } } as unknown as StreamInput;

  it('falls on each band as often as its share', () => {
    const draws = Array.from({ length: 1_000 }, (_, k) => drawBand(bandMix(scenario, stream), (k + 0.5) / 1_000));
    expect(draws.filter((band) => band === 2)).toHaveLength(250);
    expect(draws.filter((band) => band === 6)).toHaveLength(750);
  });

  it('shares of some bands, and preparedness from 1 (solicited) to 0 (forced)', () => {
    expect(bandsShare(scenario, stream, ['forced', 'obliged'])).toBe(0.75);
    expect(bandsShare(scenario, stream, [])).toBe(1);
    expect([1, 2, 3, 4, 5, 6].map(preparednessOf)).toEqual([1, 0.8, 0.6, 0.4, 0.2, 0]);
    expect(usualPreparedness(stream)).toBeCloseTo(0.25 * 0.8, 9);
  });
});

describe('arrivals that respond to grants (M20)', () => {
  /** Ten families are due in each of three months; those here already have the package given, in months of basic needs of a family. */
  function came(respondingElasticity: number, packageMonths: number): number[] {
    const place = returning({
      arrivals: { '2016-01': 50, '2016-02': 50, '2016-03': 50 },
      change: (draft) => {
        draft.arrivals = { source: 'made up', grade: 'assumed', respondingElasticity };
      },
    });
    const { world } = place;
    return [0, 1, 2, 3].map(() => {
      const before = newcomers(place).length;
      world.zones.newcomerHouseholds.fill(10);
      world.zones.packagesCents.fill(10 * packageMonths * 9_000); // basic needs of five: USD 90 a month
      receiveArrivals.run(world);
      world.month++;
      return newcomers(place).length - before;
    });
  }

  it('are fixed without an elasticity, whatever the grants, and without grants, whatever the elasticity', () => {
    expect(came(0, 3)).toEqual([10, 10, 10, 0]);
    expect(came(1, 0)).toEqual([10, 10, 10, 0]);
  });

  it('come sooner: by 10 × ln(1 + 1) = 7 families a month; the total is never more', () => {
    expect(came(1, 1)).toEqual([17, 10, 3, 0]);
    expect(came(0.5, 1)).toEqual([13, 10, 7, 0]);
    expect(came(2, 100)).toEqual([30, 0, 0, 0]);
  });

  it('of the hamlet where nobody is due, none come', () => {
    const place = hamlet();
    place.process('receiveArrivals');
    expect(newcomers(place)).toHaveLength(0);
  });
});
