import { expect, it } from 'vitest';
import { withIdle } from '../../src/experiment/idle.ts';
import type { ProgrammeInput, Scenario } from '../../src/model/scenario.ts';
import { monthly } from '../../src/ui/run/monthly.ts';
import { fakeResult } from './fake/result.ts';
import { nangarhar } from './fake/scenarios.ts';

it('months that a run has done show the arrivals of the whole run, also where a budget moves the dates of some', () => {
  const plain = nangarhar();
  const { phasedReturn } = withIdle(plain, ['phasedReturn']).programmes as Record<string, ProgrammeInput>;
  if (!phasedReturn) throw new Error('no phased return');
  const scenario: Scenario = { ...plain, programmes: { phased: { ...phasedReturn, budgetUsd: 500_000 } } };
  const arrivals = (of: Scenario, months: number): readonly number[] => {
    const { dates, outcomes } = fakeResult({ scenario: of, seed: 'a', scale: 10, months });
    return monthly({ dates, outcomes }, of).outcomes['arrivals']?.series['returnees'] ?? [];
  };
  const whole = arrivals(scenario, plain.place.months);
  expect(whole).not.toEqual(arrivals(plain, plain.place.months));
  for (const months of [1, 18, 22, 30]) expect(arrivals(scenario, months)).toEqual(whole.slice(0, months));
});
