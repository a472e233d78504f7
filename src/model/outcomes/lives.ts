/** How some people live at the end of a run, by id: so that who was served can be compared with the same people without the programme. */
import { Stage } from '../programmes/stage.ts';
import type { Lives } from '../result.ts';
import { Aspiration, Livelihood, Origin, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { COMPOSITE, scoring } from './scoring.ts';

/** People of these ids who have a row, in the order of ids. */
export function livesOf(world: World, whom: readonly number[] | 'served'): Lives {
  const { people, counts, scenario } = world;
  const served = servedRows(world);
  const wanted = new Set(whom === 'served' ? served.flatMap((rows) => [...rows].map((i) => people.id[i])) : whom);
  const rows: number[] = [];
  for (let i = 0; i < counts.people; i++) if (wanted.has(people.id[i])) rows.push(i);
  rows.sort((a, b) => people.id[a] - people.id[b]);
  const scoresOf = scoring(world);
  const of = <T>(value: (person: number) => T): T[] => rows.map(value);
  const here = (i: number): boolean => people.presence[i] === Presence.here;
  return {
    id: of((i) => people.id[i]),
    resident: of((i) => people.origin[i] <= Origin.earlierReturnee),
    works: of((i) => here(i) && (people.livelihood[i] === Livelihood.wageWorker || people.livelihood[i] === Livelihood.selfEmployed)),
    ownTrade: of((i) => here(i) && people.livelihood[i] === Livelihood.selfEmployed),
    unemployed: of((i) => here(i) && people.livelihood[i] === Livelihood.unemployed),
    here: of(here),
    sustained: of((i) => here(i) && scoresOf(i)[COMPOSITE] >= 0.5),
    wishesToLeave: of((i) => people.aspiration[i] !== Aspiration.none),
    servedBy: Object.fromEntries(Object.keys(scenario.programmes).map((id, k) => [id, rows.flatMap((i, at) => (served[k].has(i) ? [at] : []))])),
  };
}

/** Rows of those each programme served. */
function servedRows({ programmes, enrolments, counts }: World): Set<number>[] {
  const sets = programmes.map(() => new Set<number>());
  for (let e = 0; e < counts.enrolments; e++) {
    const stage = enrolments.stage[e];
    if (stage === Stage.active || stage === Stage.done) sets[enrolments.programme[e]].add(enrolments.person[e]);
  }
  return sets;
}
