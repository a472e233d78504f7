import { describe, expect, it } from 'vitest';
import { calibrate, type Draw, keep } from '../../src/experiment/calibrate.ts';
import { latinHypercube } from '../../src/experiment/latinHypercube.ts';
import { freeParameters, PLACE_PRIORS, valueAt, withValues } from '../../src/experiment/priors.ts';
import { type Simulate, shippedScenario } from '../../src/experiment/simulate.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { resultWith } from './made.ts';

describe('a Latin hypercube', () => {
  const points = latinHypercube('seed', ['a', 'b'], 20);

  it('has exactly one point in each slice along each coordinate', () => {
    for (const name of ['a', 'b']) {
      expect(points.map((point) => Math.floor((point[name] ?? -1) * 20)).sort((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, k) => k));
    }
  });

  it('is the same for the same seed, another for another, and a new coordinate leaves the old ones alone', () => {
    expect(latinHypercube('seed', ['a', 'b'], 20)).toEqual(points);
    expect(latinHypercube('other', ['a', 'b'], 20)).not.toEqual(points);
    expect(latinHypercube('seed', ['a', 'c'], 20).map(({ a }) => a)).toEqual(points.map(({ a }) => a));
  });

  it('shuffles coordinates apart from one another', () => {
    expect(points.map(({ a }) => a)).not.toEqual(points.map(({ b }) => b));
  });
});

describe('priors', () => {
  it('are the parameters that the model marks free, and nothing of the place is among them', () => {
    const marked = Object.values(PARAMETERS).flatMap((group) => Object.values(group).filter((one) => 'free' in one && one.free));
    expect(freeParameters()).toHaveLength(marked.length);
    expect(freeParameters().map(({ path }) => path)).not.toEqual(expect.arrayContaining(PLACE_PRIORS.map(({ path }) => path)));
  });

  it('spread evenly, or evenly in factors', () => {
    const prior = { path: 'x', doc: '', range: [1, 4], byDefault: 2 } as const;
    expect(valueAt({ ...prior, spread: 'even' }, 0.5)).toBe(2.5);
    expect(valueAt({ ...prior, spread: 'log' }, 0.5)).toBeCloseTo(2, 12);
  });

  it('are written into a scenario as assumptions, and as one factor on all zones and on all roads', () => {
    const scenario = shippedScenario('nangarhar-2016');
    const changed = withValues(scenario, { 'settlement.kin': 2, 'zones.freePlotsShare': 1.5, 'roads.volumeOverCapacityShare': 0.9 });
    expect(changed.assumptions['settlement']?.['kin']).toBe(2);
    for (const [id, zone] of Object.entries(scenario.zones)) expect(changed.zones[id]?.freePlotsShare).toBeCloseTo(zone.freePlotsShare * 1.5, 12);
    for (const [id, road] of Object.entries(scenario.roads)) {
      expect(changed.roads[id]?.volumeOverCapacityShare).toBeCloseTo(road.volumeOverCapacityShare * 0.9, 12);
    }
    expect(withValues(scenario, {})).toEqual(scenario);
  });
});

describe('what is kept', () => {
  const drawOf = (implausibility: number, draw: number): Draw => ({ draw, values: {}, figures: {}, implausibility });

  it('are all draws inside both bands, nearest first', () => {
    expect(keep([2, 0.9, 0.1, 1].map(drawOf)).map(({ draw }) => draw)).toEqual([2, 1, 3]);
  });

  it('are the nearest 5 % where fewer are inside', () => {
    const far = Array.from({ length: 40 }, (_, k) => drawOf(10 - k / 10, k));
    expect(keep(far).map(({ draw }) => draw)).toEqual([39, 38]);
  });
});

describe('a calibration', () => {
  /** A made model: land follows one free parameter, everything else stays inside its band. */
  const [free] = freeParameters();
  const path = free?.path ?? '';
  const simulate: Simulate = async ({ scenario, months = 33 }) => {
    const [submodel = '', key = ''] = path.split('.');
    const share = ((scenario.assumptions[submodel]?.[key] ?? 0) - (free?.range[0] ?? 0)) / ((free?.range[1] ?? 1) - (free?.range[0] ?? 0));
    const level = (to: number): number[] => Array.from({ length: months }, (_, m) => (m < 21 ? 1 : to));
    return resultWith({
      pupilsHigh: { hotSpot: level(2) },
      dayLabourers: { hotSpot: level(5) },
      minutesAcrossTown: { all: level(1 + share * 4) },
      landPriceIndex: { periphery: level(1 + share * 20) },
      rentIndex: { hotSpot: level(1.4) },
    });
  };

  it('keeps what meets the fitted bands, and says what was fitted to what and what was not', async () => {
    const found = await calibrate({ simulate, draws: 100, predictions: 30 });
    for (const { figures } of found.posterior) {
      expect(figures['F4']).toBeGreaterThanOrEqual(5);
      expect(figures['F4']).toBeLessThanOrEqual(12);
    }
    expect(found.insideShare).toBeCloseTo(0.35, 1); // 1 + 20 share lies in 5–12 for 35 % of the range
    expect(found.fitted.map((one) => one.slice(0, 2))).toEqual(['F2', 'F4']);
    expect(found.predicted.map((one) => one.slice(0, 2))).toEqual(expect.arrayContaining(['F1', 'F3']));
    expect(found.predictions['F3']).toMatchObject({ use: 'predicted', runs: 30 });
    expect(found.neverFitted).toEqual(PLACE_PRIORS);
  });

  it('comes out the same again', async () => {
    const again = () => calibrate({ simulate, draws: 20, predictions: 5 });
    expect(await again()).toEqual(await again());
  });
});
