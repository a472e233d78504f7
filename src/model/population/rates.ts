/** Rates of birth and death. Monthly chances come from annual ones: q = 1 − (1 − Q)^(1/12). */
import { pow } from '../../lib/exact.ts';

/** Share of lifetime births by five-year age of the mother, 15–49. Source: shape of AfDHS 2015, rounded (memory). */
const FERTILITY_SHAPE = [0.07, 0.23, 0.25, 0.21, 0.14, 0.07, 0.03] as const;
/** Annual chance of death by age, both sexes. Source: UN World Population Prospects 2019, Afghanistan 2015–20, rounded (memory). */
const DEATHS: readonly (readonly [toYears: number, perYear: number])[] = [
  [1, 0.055],
  [5, 0.004],
  [15, 0.001],
  [30, 0.002],
  [45, 0.004],
  [60, 0.01],
  [70, 0.03],
  [80, 0.07],
  [200, 0.17],
];

/** Monthly chance of a birth of a married woman, by single year of age, for a total fertility and a mean age at marriage. */
export function birthChances(totalFertility: number, marriageAge: number): Float64Array {
  return Float64Array.from({ length: 60 }, (_, age) => {
    if (age < 15 || age >= 50) return 0;
    const perYear = (totalFertility * FERTILITY_SHAPE[Math.floor((age - 15) / 5)]) / 5;
    const married = age < marriageAge ? Math.max(0.2, (age - 14) / (2 * (marriageAge - 14))) : age < marriageAge + 4 ? 0.75 : 0.93;
    return Math.min(0.08, perYear / married / 12);
  });
}

/** Monthly chance of death by single year of age; the last is the largest. */
export const DEATH_CHANCES = Float64Array.from({ length: 130 }, (_, age) => {
  const [, perYear] = DEATHS.find(([to]) => age < to) ?? [0, 0.2];
  return 1 - pow(1 - perYear, 1 / 12);
});
