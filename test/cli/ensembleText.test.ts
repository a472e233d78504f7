import { expect, it } from 'vitest';
import { ensembleText } from '../../src/cli/ensembleText.ts';
import type { Band, Ensemble } from '../../src/experiment/ensemble.ts';
import { exampleInput } from './example.ts';

const dates = Array.from({ length: 30 }, (_, m) => `${2015 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`);
const flat = (value: number): number[] => dates.map(() => value);
const band: Band = { median: flat(0.25), low: flat(0.2), high: flat(0.3), mean: flat(0.25), meanError: flat(0.001), medianError: flat(0.002) };
const nobody: Band = { median: flat(Number.NaN), low: flat(Number.NaN), high: flat(Number.NaN), mean: flat(Number.NaN), meanError: flat(Number.NaN), medianError: flat(Number.NaN) };
const wish = { outcome: 'poor', group: 'all', halfWidth: 0.01, mean: 0.25, interval: { low: 0.245, high: 0.255 }, found: 0.005, reached: true };
const found: Ensemble = { runs: 40, ended: 'precise', dates, outcomes: { poor: { label: 'Poverty', unit: 'share', groups: { all: band, returnees: nobody } } }, wishes: [wish] };

it('tells medians and bands at the end of each year, how precise they are, and how many runs that took', () => {
  const text = ensembleText(exampleInput().scenario, 100, found);
  expect(text).toMatch(/40 runs at scale 100: median \(90 % of runs\)/);
  expect(text).toMatch(/Jun 2015 +Jun 2016 +Jun 2017/);
  expect(text).toMatch(/Poverty +all +25\.0 % \(20\.0 % to 30\.0 %\).* ± 0\.2 % +± 0\.1 %/);
  expect(text).toMatch(/Poverty +returnees +– +– +–/);
  expect(text).toMatch(/It took 40 runs to be as precise as wished\./);
  expect(ensembleText(exampleInput().scenario, 100, { ...found, ended: 'all' })).toMatch(/40 runs are not enough .* --replicates/);
});
