/** Results made by hand: months from January 2015, with the series that a test needs. */
import type { OutcomeSeries, RunResult } from '../../src/model/result.ts';

type Series = Readonly<Record<string, readonly number[]>>;
type Made = Readonly<Record<string, Series | Partial<OutcomeSeries>>>;

const isWhole = (one: Series | Partial<OutcomeSeries>): one is Partial<OutcomeSeries> => 'series' in one;

export function resultWith(outcomes: Made, rest: Partial<RunResult> = {}): RunResult {
  const full = Object.entries(outcomes).map(([key, one]) => [key, { label: key, unit: 'index', doc: '', zones: {}, ...(isWhole(one) ? one : { series: one }) }]);
  const first = Object.values(outcomes).flatMap((one) => Object.values(isWhole(one) ? (one.series ?? {}) : one))[0] ?? [];
  const made: Partial<RunResult> = {
    scenario: 'made',
    seed: 'made',
    scale: 1,
    modelVersion: 'made',
    fingerprint: '',
    dates: first.map((_, m) => `${2015 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`),
    outcomes: Object.fromEntries(full),
    accounts: {},
    programmes: {},
    facts: {},
    warnings: [],
    timing: { people: 0, personMonths: 0, bytes: 0 },
    ...rest,
  };
  return made as RunResult; // what no test here reads is left out
}
