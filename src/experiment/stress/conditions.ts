/**
 * What a stress sweep may change: all given arrivals by one factor, so as to report needs at it; their dates, never their total; and which
 * programmes run. Nothing else of who comes, under which bands, force or compliance: there is no way to ask for it here.
 */
import { monthIndex } from '../../model/calendar.ts';
import { scenarioField, type Scenario } from '../../model/scenario.ts';
import { below, type Problem } from '../../scenario/problem.ts';

const { volumeFactor, spreadMonths } = scenarioField.of.arrivals.of;

/** The scenario with `times` as many of the given arrivals. */
export const atVolume = (scenario: Scenario, times: number): Scenario => ({ ...scenario, arrivals: { ...scenario.arrivals, volumeFactor: scenario.arrivals.volumeFactor * times } });

/** Each month of arrivals spread over so many: dates move, the total stays. */
const phased = (scenario: Scenario, months: number): Scenario => ({ ...scenario, arrivals: { ...scenario.arrivals, spreadMonths: months } });

const withoutProgrammes = (scenario: Scenario, ids: readonly string[]): Scenario => ({
  ...scenario,
  programmes: Object.fromEntries(Object.entries(scenario.programmes).filter(([id]) => !ids.includes(id))),
});

/** The scenario as it is, or with other dates, or without a programme. */
export interface Variation {
  readonly id: string;
  readonly label: string;
  readonly scenario: Scenario;
}

export function variationsOf(scenario: Scenario, phases: readonly number[]): Variation[] {
  const ids = Object.keys(scenario.programmes);
  const label = (id: string): string => scenario.programmes[id].label || id;
  return [
    { id: 'asItIs', label: 'As it is', scenario },
    ...phases.map((months) => ({ id: `phase-${months}`, label: `Each month of arrivals over ${months} months, the same total`, scenario: phased(scenario, months) })),
    ...ids.map((id) => ({ id: `without-${id}`, label: `Without ${label(id)}`, scenario: withoutProgrammes(scenario, [id]) })),
    ...(ids.length > 1 ? [{ id: 'without-all', label: 'Without any programme', scenario: withoutProgrammes(scenario, ids) }] : []),
  ];
}

/** Every volume tried must stay in the declared range. */
export function volumeProblems({ arrivals }: Scenario, volumes: readonly number[]): Problem[] {
  const [, most] = volumeFactor.range;
  const path = '--volumes';
  const tooMuch = volumes.filter((times) => !(times > 0 && times * arrivals.volumeFactor <= most));
  const expected = `factors above 0 on the given arrivals (×${arrivals.volumeFactor} in the scenario) that stay within ×${most}; nobody arriving is always tried`;
  return [
    ...tooMuch.map((found): Problem => ({ path, found, expected })),
    ...(volumes.includes(1) ? [] : [{ path, found: volumes.join(','), expected: '1 among them: the bill is that of the arrivals as they are given' }]),
  ];
}

/** People who come within the run when each month of arrivals is spread over so many, before the volume. */
export function comeWithin(scenario: Scenario, spread: number, months: number): number {
  let people = 0;
  for (const { arrivals, settlingShare } of Object.values(scenario.streams)) {
    for (const [date, come] of Object.entries(arrivals)) {
      const first = monthIndex(scenario, date);
      const within = Math.max(0, Math.min(months, first + spread) - Math.max(0, first));
      people += (come * settlingShare * within) / spread;
    }
  }
  return people;
}

/** Phasing moves dates: where a longer spread would carry people over either end of the run, it would change how many come, and is refused. */
export function phaseProblems(scenario: Scenario, phases: readonly number[], months: number): Problem[] {
  const [least, most] = spreadMonths.range;
  const all = comeWithin(scenario, scenario.arrivals.spreadMonths, months);
  return phases.flatMap((found): Problem[] => {
    if (!(Number.isInteger(found) && found >= least && found <= most)) return [{ path: '--phase', found, expected: `whole months from ${least} to ${most} over which each month of arrivals is spread, or none` }];
    const then = comeWithin(scenario, found, months);
    if (Math.abs(then - all) <= all * 1e-9) return [];
    return [{ path: '--phase', found, expected: `months over which the same people come within the run: ${Math.round(all)} of them, with this ${Math.round(then)}; fewer months, none, or a longer run (--months)` }];
  });
}

/** What is wrong with a scenario that is to be stressed. */
export function arrivalsProblems({ streams, place, arrivals }: Scenario): Problem[] {
  const come = Object.values(streams).some(({ arrivals: months, settlingShare }) => settlingShare > 0 && Object.entries(months).some(([month, people]) => month >= place.start && people > 0));
  if (!come) return [{ path: 'streams', found: Object.keys(streams).length === 0 ? undefined : 'nobody who arrives', expected: 'people who arrive: stress asks what given arrivals need' }];
  return arrivals.volumeFactor > 0 ? [] : [{ path: below('arrivals', 'volumeFactor'), found: arrivals.volumeFactor, expected: 'more than 0: stress asks what given arrivals need' }];
}
