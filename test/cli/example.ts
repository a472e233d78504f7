import { type Input, readInput } from '../../src/cli/input.ts';
import type { RunResult } from '../../src/model/result.ts';

export const exampleInput = (): Input => readInput('nangarhar-2016-programmes');

/** Three months of two outcomes. */
export const exampleResult = (): RunResult => ({
  scenario: 'example',
  seed: '1',
  scale: 100,
  modelVersion: '0.1.0',
  fingerprint: '0123456789abcdef',
  dates: ['2015-01', '2015-02', '2015-03'],
  outcomes: {
    poor: {
      label: 'Poor, of all people',
      unit: 'share',
      doc: '',
      series: { all: [0.2, 0.4, 0.3], residents: [0.2, 0.25, 0.21], returnees: [Number.NaN, 0.5, 0.4] },
      zones: { AF0601: [0.1, 0.2, 0.3] },
      zonesResidents: { AF0601: [0.1, 0.1, 0.1] },
      zonesNewcomers: { AF0601: [Number.NaN, 0.4, 0.5] },
    },
    rent: { label: 'Rent', unit: 'USD per month', doc: '', series: { all: [50, 75.5, 1234.5] }, zones: {} },
  },
  accounts: {},
  facts: {},
  horizons: {},
  programmes: {},
  warnings: [],
  timing: { people: 10, personMonths: 30, bytes: 800 },
});
