/** Results made by hand, of two zones, so that what is read from them can be reckoned on paper. */
import type { OutcomeSeries, ProgrammeSeries, RunResult } from '../../../src/model/result.ts';

export const months = (count: number): string[] => Array.from({ length: count }, (_, m) => `${2015 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`);
export const steady = (value: number, count: number): number[] => Array<number>(count).fill(value);

/** An outcome of people: a level for each side that does not move, unless a series is given. */
export function ofPeople(count: number, residents: number | readonly number[], returnees: number | readonly number[]): OutcomeSeries {
  const series = (value: number | readonly number[]): readonly number[] => (typeof value === 'number' ? steady(value, count) : value);
  const sides = { residents: series(residents), returnees: series(returnees) };
  return { label: 'Made', unit: 'share', doc: '', series: sides, zones: {}, zonesResidents: {}, zonesNewcomers: {} };
}

/** People all arrive in one month. */
export const arriving = (count: number, month: number, people = 100): OutcomeSeries => ({
  label: 'Arrivals',
  unit: 'people, so far',
  doc: '',
  series: { all: Array.from({ length: count }, (_, m) => (m < month ? 0 : people)) },
  zones: {},
});

export function made(count: number, outcomes: Readonly<Record<string, OutcomeSeries>>, more: Partial<RunResult> = {}): RunResult {
  return {
    scenario: 'made',
    seed: '1',
    scale: 1,
    modelVersion: '0',
    fingerprint: '0',
    dates: months(count),
    outcomes,
    accounts: {},
    programmes: {},
    horizons: {},
    facts: {},
    warnings: [],
    timing: { people: 0, personMonths: 0, bytes: 0 },
    ...more,
  };
}

/** A programme that spends the same in each month from `start` to before `end`, and has then served all. */
export function programme(count: number, [start, end]: readonly [number, number], spentUsd: number, served: number, more: Partial<ProgrammeSeries> = {}): ProgrammeSeries {
  const soFar = (total: number): number[] => Array.from({ length: count }, (_, m) => (total * Math.min(end - start, Math.max(0, m + 1 - start))) / (end - start));
  return {
    label: 'Cash',
    kind: 'reintegrationCash',
    budgetUsd: spentUsd + 50,
    spentUsd: soFar(spentUsd),
    unspentUsd: 50,
    aware: steady(0.5, count),
    waiting: steady(0, count),
    waitingOutside: steady(0, count),
    served: soFar(served),
    residentsServed: soFar(served / 4),
    target: steady(served * 2, count),
    ineligible: steady(3, count),
    refused: steady(0, count),
    fallsShort: steady(0, count),
    runningUsdPerMonth: steady(0, count),
    ...more,
  };
}
