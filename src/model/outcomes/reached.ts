/** What each programme was to each of those who are followed, in the last month in which it is open: served, or what kept them out. */
import { monthIndex } from '../calendar.ts';
import { bornAtAge, GROWN } from '../population/households.ts';
import { speakerOf } from '../programmes/enrol.ts';
import { programmeOf } from '../programmes/index.ts';
import { Stage } from '../programmes/stage.ts';
import { targetOf } from '../programmes/target.ts';
import { valuesOf } from '../programmes/values.ts';
import type { ProgrammeInput } from '../scenario.ts';
import { Presence } from '../state.ts';
import type { World } from '../world.ts';
import { REACH, type ReachReason } from './followedCodes.ts';

const CODE = Object.fromEntries(REACH.map((reason, code) => [reason, code])) as Record<ReachReason, number>;

type Target = ProgrammeInput['target'];
const OPEN: Target = { origins: [], streams: [], types: [], bands: [], zones: [], sex: 'all', fromYears: 0, toYears: 200, vulnerableOnly: false, arrivedWithinMonths: 0 };

/** Each rule of a target alone. */
const rulesOf = (t: Target): readonly (readonly [ReachReason, Partial<Target>])[] => [
  ['origin', { origins: t.origins }],
  ['stream', { streams: t.streams, types: t.types }],
  ['band', { bands: t.bands }],
  ['zone', { zones: t.zones }],
  ['sex', { sex: t.sex }],
  ['age', { fromYears: t.fromYears, toYears: t.toYears }],
  ['vulnerable', { vulnerableOnly: t.vulnerableOnly }],
  ['time', { arrivedWithinMonths: t.arrivedWithinMonths }],
];

export function reachOfAll(world: World): { closeMonth(rows: Int32Array): void; inOrder(rows: Int32Array): { [programme: string]: Uint8Array } } {
  const ids = Object.keys(world.scenario.programmes);
  const codes = ids.map(() => new Uint8Array(world.capacities.people));
  // Those that work on places alone enrol nobody.
  const asked = world.programmes.flatMap((input, k) => (programmeOf(input.kind).enrols === undefined ? [] : [k]));
  const lastOpen = world.programmes.map(({ end }) => Math.min(world.months - 1, monthIndex(world.scenario, end)));
  return {
    closeMonth(rows) {
      for (const k of asked) {
        if (lastOpen[k] !== world.month) continue;
        const codeOf = reachIn(world, k);
        for (const i of rows) codes[k][i] = codeOf(i);
      }
    },
    inOrder: (rows) => Object.fromEntries(asked.map((k) => [ids[k], Uint8Array.from(rows, (i) => codes[k][i])])),
  };
}

/** Stages by who holds them: the household where households enrol. */
function stagesOf({ enrolments, counts, people }: World, k: number, byHousehold: boolean): Record<'served' | 'waiting' | 'refused', Set<number>> {
  const sets = { served: new Set<number>(), waiting: new Set<number>(), refused: new Set<number>() };
  for (let e = 0; e < counts.enrolments; e++) {
    if (enrolments.programme[e] !== k) continue;
    const stage = enrolments.stage[e];
    const who = enrolments.person[e];
    const of = stage === Stage.waiting ? sets.waiting : stage === Stage.refused ? sets.refused : sets.served;
    of.add(byHousehold ? people.household[who] : who);
  }
  return sets;
}

/** Of a household that enrols as one, all are what its first grown-up is. */
function reachIn(world: World, k: number): (person: number) => number {
  const { people } = world;
  const input = world.programmes[k];
  const definition = programmeOf(input.kind);
  const values = valuesOf(definition, input);
  const byHousehold = definition.enrols === 'household';
  const { served, waiting, refused } = stagesOf(world, k, byHousehold);
  const rules = rulesOf(input.target).map(([reason, rule]) => ({ code: CODE[reason], meets: targetOf(world, { ...input, target: { ...OPEN, ...rule } }) }));
  const grown = bornAtAge(world, GROWN);
  return (i) => {
    const key = byHousehold ? people.household[i] : i;
    if (served.has(key)) return CODE.served;
    if (people.presence[i] !== Presence.here) return CODE.notHere;
    if (waiting.has(key)) return CODE.waiting;
    const speaker = byHousehold ? speakerOf(world, key, grown) : i;
    if (speaker < 0) return CODE.age;
    const broken = rules.find(({ meets }) => !meets(speaker));
    if (broken !== undefined) return broken.code;
    if ((people.known[speaker] & (1 << k)) === 0) return CODE.unaware;
    if (refused.has(key)) return CODE.refused;
    return definition.eligible?.(world, speaker, values) === false ? CODE.barred : CODE.full;
  };
}
