/**
 * How some people live at the end of a run, by id: so that who was served can be compared with the same people without the programme, and
 * with others who might have been served and were not.
 */
import { mayEnrol } from '../programmes/eligible.ts';
import { Stage } from '../programmes/stage.ts';
import type { Lives, RunRequest } from '../result.ts';
import { Aspiration, Livelihood, Origin, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { COMPOSITE, scoring } from './scoring.ts';

/** People of these ids who have a row, in the order of ids. */
export function livesOf(world: World, whom: NonNullable<RunRequest['livesOf']>): Lives {
  const { people, households, counts, scenario } = world;
  const served = servedRows(world);
  const may = eligibleRows(world);
  const rowsOfWord = { all: [], served, eligible: [...served, ...may] };
  const wanted = new Set(typeof whom === 'string' ? rowsOfWord[whom].flatMap((some) => [...some].map((i) => people.id[i])) : whom);
  const rows: number[] = [];
  for (let i = 0; i < counts.people; i++) if (whom === 'all' || wanted.has(people.id[i])) rows.push(i);
  rows.sort((a, b) => people.id[a] - people.id[b]);
  const scoresOf = scoring(world);
  const of = <T>(value: (person: number) => T): T[] => rows.map(value);
  const here = (i: number): boolean => people.presence[i] === Presence.here;
  const positions = (some: readonly Set<number>[]): Lives['servedBy'] => Object.fromEntries(Object.keys(scenario.programmes).map((id, k) => [id, rows.flatMap((i, at) => (some[k].has(i) ? [at] : []))]));
  return {
    id: of((i) => people.id[i]),
    resident: of((i) => people.origin[i] <= Origin.earlierReturnee),
    works: of((i) => here(i) && (people.livelihood[i] === Livelihood.wageWorker || people.livelihood[i] === Livelihood.selfEmployed)),
    ownTrade: of((i) => here(i) && people.livelihood[i] === Livelihood.selfEmployed),
    unemployed: of((i) => here(i) && people.livelihood[i] === Livelihood.unemployed),
    here: of(here),
    living: of((i) => (here(i) ? households.living[people.household[i]] : Number.NaN)),
    sustained: of((i) => here(i) && scoresOf(i)[COMPOSITE] >= 0.5),
    wishesToLeave: of((i) => people.aspiration[i] !== Aspiration.none),
    servedBy: positions(served),
    eligibleFor: positions(may),
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

/** Rows of those who may enrol in each programme this month, whether they know of it or not. */
function eligibleRows(world: World): Set<number>[] {
  return world.programmes.map((_, k) => {
    const may = mayEnrol(world, k);
    const rows = new Set<number>();
    for (let i = 0; i < world.counts.people; i++) if (may(i)) rows.add(i);
    return rows;
  });
}
