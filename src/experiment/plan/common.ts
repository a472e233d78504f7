/** Until when arms are one: a hint for those who run them, which moves no number (RunRequest.commonUntil). */
import type { Scenario } from '../../model/scenario.ts';
import type { Arm } from './plan.ts';

/** All but the programmes and what it is called: arms that differ in that were never one. */
export const placeOf = ({ title: _title, description: _description, programmes: _programmes, ...place }: Scenario): string => JSON.stringify(place);

/** 'YYYY-MM': the earliest start of a programme that is not the same in all of them; undefined where nothing tells them apart. */
export function commonUntil(scenarios: readonly Scenario[]): string | undefined {
  const ids = [...new Set(scenarios.flatMap(({ programmes }) => Object.keys(programmes)))];
  const same = (id: string): boolean => new Set(scenarios.map(({ programmes }) => JSON.stringify(programmes[id]) ?? '')).size === 1;
  const [earliest] = ids
    .filter((id) => !same(id))
    .flatMap((id) => scenarios.flatMap(({ programmes }) => programmes[id]?.start ?? []))
    .sort();
  return earliest;
}

/** For each arm, with those that differ from it in programmes alone; a factor moves all of them alike, so this holds at every point. */
export function pastsOf(arms: readonly Pick<Arm, 'scenario'>[]): (string | undefined)[] {
  const places = arms.map(({ scenario }) => placeOf(scenario));
  return places.map((place) => commonUntil(arms.flatMap(({ scenario }, other) => (places[other] === place ? [scenario] : []))));
}

/** Of so many cases after one another, the past is common. */
export const sharing = (pasts: readonly (string | undefined)[]): number => Math.max(1, pasts.filter((past) => past !== undefined).length);
