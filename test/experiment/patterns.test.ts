import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/experiment/evidence.ts';
import { evaluatePatterns, OF_REALITY } from '../../src/experiment/patterns.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { asReported, type Levels, madeModel } from './madeModel.ts';

const evaluate = (levels: Levels, only?: readonly string[]) =>
  evaluatePatterns({ simulate: madeModel(levels), replicates: 4, scale: 100, ...(only ? { only } : {}) });
const holding = async (levels: Levels, only?: readonly string[]) =>
  (await evaluate(levels, only)).filter(({ holds }) => holds).map(({ id }) => id);
/** As reported, but one outcome ends elsewhere. */
const but =
  (outcome: string, after: number): Levels =>
  (key, place, rank, request) => {
    const [before, usual] = asReported(key, place, rank, request);
    return [before, key === outcome && Object.keys(request.scenario.streams).length > 0 ? after * before : usual];
  };

describe('patterns', () => {
  it('all hold where everything is as reported', async () => {
    expect(await holding(asReported, OF_REALITY)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
  });

  it('say the figures of hot-spot and province, their spread over seeds, and those of low and high', async () => {
    const [report] = await evaluate(asReported, ['F1']);
    expect(report).toMatchObject({ id: 'F1', reported: '×2', band: [1.5, 2.5], holds: true });
    expect(report?.median).toBeCloseTo(2, 1);
    expect(report?.provinceMean).toBeCloseTo(2, 1);
    expect(report?.low).toBeLessThanOrEqual(report?.median ?? 0);
    expect(report?.high).toBeGreaterThanOrEqual(report?.median ?? 0);
    expect(report?.measures[0]?.scenarios?.low).toBeCloseTo(2, 1);
  });

  it.each([
    { what: 'too few students', outcome: 'pupilsHigh', after: 1.4, misses: 'F1' },
    { what: 'too many labourers', outcome: 'dayLabourers', after: 8, misses: 'F2' },
    { what: 'empty streets', outcome: 'minutesAcrossTown', after: 1.1, misses: 'F3' },
    { what: 'cheap land', outcome: 'landPriceIndex', after: 3, misses: 'F4' },
    { what: 'rents that explode beside land that does as reported', outcome: 'rentIndex', after: 3, misses: 'F4' },
    { what: 'a better life', outcome: 'livingStandard', after: 1.01, misses: 'F5' },
    { what: 'less resentment', outcome: 'resentment', after: 0.9, misses: 'F6' },
    { what: 'resentment at its ceiling', outcome: 'resentment', after: 6, misses: 'F6' },
    { what: 'fewer wishes', outcome: 'wish', after: 0.9, misses: 'F7' },
    { what: 'plans near wishes', outcome: 'plan', after: 15, misses: 'F7' },
  ])('miss $what', async ({ outcome, after, misses }) => {
    expect(await holding(but(outcome, after), [misses])).toEqual([]);
  });

  it('miss resentment that is highest where nobody competes', async () => {
    const upsideDown: Levels = (key, place, rank, request) =>
      key === 'resentment' && rank >= 0 && Object.keys(request.scenario.streams).length > 0 ? [0.15, 0.4 - rank / 100] : asReported(key, place, rank, request);
    expect(await holding(upsideDown, ['F6'])).toEqual([]);
  });

  it('miss a fall that would have come without arrivals too', async () => {
    const anyway: Levels = (key, place, rank, request) => (key === 'livingStandard' ? [1, 0.8] : asReported(key, place, rank, request));
    expect(await holding(anyway, ['F5'])).toEqual([]);
  });

  it('miss a baseline that drifts', async () => {
    const drifting: Levels = (key, place, rank, request) => (key === 'wageWorkers' ? [1e5, 1.1e5] : asReported(key, place, rank, request));
    expect(await holding(drifting, ['F8'])).toEqual([]);
  });

  it('run only what is asked for, each seed once for each arm, and tell how far they are', async () => {
    const requests: RunRequest[] = [];
    const told: string[] = [];
    const progress = (done: number, all: number) => void told.push(`${done}/${all}`);
    await evaluatePatterns({ simulate: madeModel(asReported, requests), replicates: 4, scale: 100, only: ['F1'], progress });
    expect(requests.map(({ seed }) => seed).sort()).toEqual(['replicate-1', 'replicate-1', 'replicate-1', 'replicate-2', 'replicate-3', 'replicate-4']);
    expect(new Set(requests.map(({ months }) => months))).toEqual(new Set([33]));
    expect([told[0], told.at(-1)]).toEqual(['0/6', '6/6']);
  });
});

describe('evidence', () => {
  const effort = {
    patterns: { scale: 100, replicates: 3 },
    steady: [{ scale: 100, replicates: 3 }],
    scales: [
      { scale: 10, replicates: 3 },
      { scale: 100, replicates: 6 },
    ],
    programmes: { scale: 100, replicates: 3, only: [] }, // so do these: see programmePatterns.test.ts
    signs: { scale: 100, replicates: 3, only: [] }, // they read another place: see signs.test.ts
    arms: { scale: 100, draws: 0 }, // they have a test of their own: see arms.test.ts
    draws: 20,
    predictions: 5,
  } as const;
  const gather = (levels: Levels) =>
    gatherEvidence({ simulate: madeModel(levels), modelVersion: '1', numbersHash: 'abc', effort, part: () => () => {} });

  it('holds every pattern, the agreement of scales and a calibration, with the hash of the model', async () => {
    const evidence = await gather(asReported);
    expect(evidence.patterns.map(({ id, holds }) => `${id} ${holds}`)).toEqual(
      ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'scale'].map((id) => `${id} true`),
    );
    expect(evidence).toMatchObject({ numbersHash: 'abc', holds: true, calibration: { draws: 20 } });
  });

  it('shows where a coarse run is another world', async () => {
    const coarse: Levels = (key, place, rank, request) => {
      const [before, after] = asReported(key, place, rank, request);
      return [before, key === 'wellbeing' && request.scale === 100 ? after * 1.2 : after];
    };
    const { patterns } = await gather(coarse);
    expect(patterns.find(({ id }) => id === 'scale')?.holds).toBe(false);
  });
});
