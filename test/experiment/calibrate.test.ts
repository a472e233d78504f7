import { describe, expect, it } from 'vitest';
import { calibrate, type Draw, implausibilityOf, keep } from '../../src/experiment/calibration/calibrate.ts';
import { type CalibrationPlan, readCalibration } from '../../src/experiment/calibration/file.ts';
import { REFERENCE_CALIBRATION, shippedCalibration } from '../../src/experiment/calibration/shipped.ts';
import { latinHypercube } from '../../src/experiment/latinHypercube.ts';
import { freeParameters, PLACE_PRIORS, valueAt, withValues } from '../../src/experiment/priors.ts';
import { type Simulate, shippedScenario } from '../../src/experiment/simulate.ts';
import { readMeasure } from '../../src/experiment/plan/readings.ts';
import { seriesOf, yearFactor } from '../../src/experiment/year.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { problemText } from '../../src/scenario/problem.ts';
import { CALIBRATIONS, findShipped, SHIPPED } from '../../src/scenario/shipped.ts';
import type { Draft } from './planDraft.ts';
import { resultWith } from './made.ts';
import { underWay } from './underWay.ts';

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
  const plan = shippedCalibration(REFERENCE_CALIBRATION);

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

  it('has few runs under way, however many draws are asked for: memory stays flat', async () => {
    const slow = underWay(simulate);
    expect((await calibrate({ simulate: slow.simulate, plan, draws: 600, predictions: 200 })).draws).toBe(600);
    expect(slow.most()).toBeLessThanOrEqual(128);
  });

  it('keeps what meets the fitted bands, and says what was fitted to what and what was not', async () => {
    const found = await calibrate({ simulate, plan, draws: 100, predictions: 30 });
    for (const { figures } of found.posterior) {
      expect(figures['F4']).toBeGreaterThanOrEqual(5);
      expect(figures['F4']).toBeLessThanOrEqual(12);
    }
    expect(found.insideShare).toBeCloseTo(0.35, 1); // 1 + 20 share lies in 5–12 for 35 % of the range
    expect(found.fitted.map((one) => one.slice(0, 2))).toEqual(['F2', 'F4']);
    expect(found.predicted.map((one) => one.slice(0, 2))).toEqual(expect.arrayContaining(['F1', 'F3']));
    expect(found.predictions['F3']).toMatchObject({ use: 'predicted', runs: 30 });
    expect(found.neverFitted).toEqual(PLACE_PRIORS);
    expect(found.missed).toEqual([]);
    const missed = await calibrate({ simulate: async (request) => ({ ...(await simulate(request)), outcomes: { ...(await simulate(request)).outcomes, ...resultWith({ rentIndex: { hotSpot: Array.from({ length: 33 }, () => 1) } }).outcomes } }), plan, draws: 20, predictions: 5 });
    expect(missed.missed).toContain('rents');
  });

  it('holds the mean over replicates of a draw against the bands, and begins with the seed of one', async () => {
    const seeds: string[] = [];
    /** The figure is the number of the replicate: 1 for the first. */
    const byReplicate: Simulate = async (request) => {
      seeds.push(request.seed);
      const value = Number(/replicate (\d+)$/.exec(request.seed)?.[1] ?? 1);
      const { outcomes } = resultWith({ dayLabourers: { hotSpot: Array.from({ length: 33 }, (_, m) => (m < 21 ? 1 : value)) } });
      const made = await simulate(request);
      return { ...made, outcomes: { ...made.outcomes, ...outcomes } };
    };
    const figuresWith = async (replicates: number) => (await calibrate({ simulate: byReplicate, plan, draws: 2, replicates, predictions: 1 })).posterior[0].figures['F2'];
    expect(await figuresWith(1)).toBeCloseTo(1, 12);
    expect(seeds).toEqual(['1 draw 0', '1 draw 1', '1 prediction 0']);
    expect(await figuresWith(3)).toBeCloseTo(2, 12);
    expect(seeds.slice(3)).toEqual(['1 draw 0', '1 draw 0 replicate 2', '1 draw 0 replicate 3', '1 draw 1', '1 draw 1 replicate 2', '1 draw 1 replicate 3', '1 prediction 0']);
  });

  it('predicts with luck that no draw was chosen by', async () => {
    const seeds: string[] = [];
    const heard: Simulate = (request) => {
      seeds.push(request.seed);
      return simulate(request);
    };
    await calibrate({ simulate: heard, plan, draws: 20, predictions: 10 });
    expect([seeds.length, new Set(seeds).size]).toEqual([30, 30]);
  });

  it('comes out the same again', async () => {
    const again = () => calibrate({ simulate, plan, draws: 20, predictions: 5 });
    expect(await again()).toEqual(await again());
  });
});

describe('a file of targets', () => {
  const read = (change: (draft: Draft) => unknown): CalibrationPlan | readonly string[] => {
    const draft = structuredClone(CALIBRATIONS[REFERENCE_CALIBRATION]) as Draft;
    change(draft);
    const found = readCalibration(draft, { find: findShipped, names: Object.keys(SHIPPED) });
    return 'problems' in found ? found.problems.map(problemText) : found;
  };

  it('of the reference case frees what the model marks free, varies what has no source, and reads to the last month of the patterns', () => {
    const { free, varied, months, targets } = shippedCalibration(REFERENCE_CALIBRATION);
    expect(free).toEqual(expect.arrayContaining(freeParameters().map((prior) => expect.objectContaining(prior))));
    expect(free).toHaveLength(freeParameters().length);
    expect(varied).toEqual(PLACE_PRIORS.map((prior) => expect.objectContaining(prior)));
    expect(months).toBe(33);
    // quarters of 2015 differ, so that another quarter before would be another figure
    const values = Array.from({ length: 33 }, (_, m) => (m < 21 ? 1 + (m % 12) / 7 : 3 + m / 5));
    const run = resultWith({ pupilsHigh: { hotSpot: values } });
    expect(readMeasure(targets[0], run)).toBe(yearFactor(run, seriesOf(run, 'pupilsHigh', 'hotSpot')));
  });

  it('is refused where it predicts what it fits, under whatever name', () => {
    const again = (draft: Draft): unknown => Object.assign(draft.targets, { work: { ...draft.targets.F2, use: 'predicted', before: undefined, from: '2017-01', to: '2017-03' } });
    expect(read(again)).toEqual(['targets.work: found "predicted", expected what is not fitted: F2 fits the same figures']);
    expect(read((draft) => { again(draft); draft.targets.work.group = 'all'; })).toMatchObject({ months: 33 });
    expect(read((draft) => { again(draft); Object.assign(draft.targets.work, { from: '2016-01', to: '2016-03' }); })).toMatchObject({ months: 33 }); // other months are other figures
  });

  it('is refused where a measure that contains a parameter is fitted with it', () => {
    const tuned = (draft: Draft): void => {
      draft.free = { ...draft.free, 'roads.volumeOverCapacityShare': {} };
      draft.varied = {};
    };
    expect(read(tuned)).toMatchObject({ months: 33 }); // F3 is only predicted
    expect(read((draft) => { tuned(draft); draft.targets.F3.use = 'fitted'; })).toEqual([expect.stringMatching(/^targets\.F3: found "fitted", expected predicted, or roads\.volumeOverCapacityShare not free: the measure contains it/)]);
  });

  it('is refused with all that is wrong, where it stands', () => {
    expect(
      read((draft) => {
        draft.free = { 'settlement.kni': {}, 'streams.registered.arrivals': {}, 'arrivals.complianceShare': {} };
        draft.varied['housing.scarcityElasticity'] = { range: [0, 9] };
        draft.targets.F1.band = [2, 1];
        draft.targets.F2.before.to = '2015-11';
        draft.targets.rents.outcome = 'rentIndx';
        draft.posterior = 1;
      }),
    ).toEqual([
      expect.stringMatching(/^posterior: /),
      expect.stringMatching(/^free\.settlement\.kni: .*did you mean settlement\.kin/),
      expect.stringMatching(/^free\.streams\.registered\.arrivals: .*how many people come is given/),
      expect.stringMatching(/^free\.arrivals\.complianceShare: .*compliance is given/),
      expect.stringMatching(/^varied\.housing\.scarcityElasticity\.range: /),
      expect.stringMatching(/^targets\.F2\.before\.to: found "2015-11", expected twelve months from 2015-01/),
      expect.stringMatching(/^targets\.rents\.outcome: .*did you mean rentIndex/),
      expect.stringMatching(/^targets\.F1\.band: found \[2,1\], expected two ends in ratio, the lower first, above 0/),
    ]);
    expect(read((draft) => { draft.varied['settlement.kin'] = {}; })).toEqual(['varied.settlement.kin: found "settlement.kin", expected what is not free: nothing is both fitted and never fitted']);
    expect(read((draft) => { for (const id of Object.keys(draft.targets)) draft.targets[id].use = 'predicted'; })).toEqual([expect.stringMatching(/^targets: found "none that is fitted"/)]);
  });

  it('fits factors in logarithms: half is as far from one as twice is', () => {
    const plan = read((draft) => { draft.targets.F2.band = [0.5, 2]; draft.targets = { F2: draft.targets.F2 }; });
    if (!('targets' in plan)) throw new Error(plan.join());
    expect([1, 0.5, 2, 0.25, 0].map((F2) => implausibilityOf(plan.targets, { F2 }))).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9), expect.closeTo(1, 9), expect.closeTo(2, 9), Number.POSITIVE_INFINITY]);
  });

  it('may fit plain figures: implausibility is then in half-widths, without logarithms', () => {
    const plan = read((draft) => { draft.targets = { poor: { use: 'fitted', band: [0.2, 0.4], outcome: 'poverty', group: 'residents', at: '2016-06' } }; });
    if (!('targets' in plan)) throw new Error(plan.join());
    expect(plan.months).toBe(18);
    expect([0.3, 0.4, 0.5, Number.NaN].map((poor) => implausibilityOf(plan.targets, { poor }))).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9), expect.closeTo(2, 9), Number.POSITIVE_INFINITY]);
  });
});
