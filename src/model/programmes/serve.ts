/** Places of the month go in order of application; those in support get their month. */
import { Origin, Presence } from '../state.ts';
import type { World } from '../world.ts';
import type { Means, ProgrammeDefinition } from './programme.ts';
import { Stage } from './stage.ts';
import { outsideShare } from './target.ts';

/** Delivery capacity of a month, as much of it as security lets be used (M34). */
function placesOf(world: World, k: number, zones: readonly number[]): number {
  const { placesPerMonth } = world.programmes[k];
  const people = zones.reduce((sum, z) => sum + world.zones.people[z], 0);
  const secure = people > 0 ? zones.reduce((sum, z) => sum + world.zones.people[z] * world.zones.security[z], 0) / people : 1;
  return (placesPerMonth * (1 - world.p.programmes.insecurityDelayShare * (1 - secure))) / world.scale;
}

/** Serves the queue while the programme is open; true while somebody has support to come. */
export function serve(world: World, definition: ProgrammeDefinition, means: Means, p: Record<string, number>, k: number, open: boolean): boolean {
  const { people, enrolments, counts, programmeState } = world;
  const { delayMonths } = world.programmes[k];
  let supporting = false;
  const leavesList = (e: number): void => {
    programmeState.waiting[k]--;
    programmeState.waitingOutside[k] -= enrolments.outside[e];
  };
  const outsiders = outsideShare(definition, world.programmes[k]);
  const places = placesOf(world, k, means.zones);
  const quota = [programmeState.carryTarget[k] + places * (1 - outsiders), programmeState.carryOutside[k] + places * outsiders];
  for (let e = 0; e < counts.enrolments; e++) {
    if (enrolments.programme[e] !== k) continue;
    const i = enrolments.person[e];
    const stage = enrolments.stage[e];
    if (stage === Stage.active) {
      const goes = people.presence[i] === Presence.here && enrolments.monthsLeft[e] > 0 && (definition.support?.(means, i, p, enrolments.household[e]) ?? true);
      if (goes) enrolments.monthsLeft[e]--;
      if (!goes || enrolments.monthsLeft[e] === 0) {
        definition.leave?.(world, i, p, enrolments.household[e]);
        enrolments.stage[e] = Stage.done;
      } else supporting = true;
    } else if (stage === Stage.waiting && open && quota[enrolments.outside[e]] >= 1 && world.month - enrolments.applied[e] >= delayMonths) {
      if (people.presence[i] !== Presence.here || definition.eligible?.(world, i, p) === false) {
        enrolments.stage[e] = Stage.refused;
        leavesList(e);
        programmeState.refused[k]++;
        continue;
      }
      const months = definition.deliver?.(means, i, p) ?? 0;
      if (months < 0) {
        quota.fill(0); // the money is spent
        continue;
      }
      quota[enrolments.outside[e]]--;
      enrolments.stage[e] = months > 0 ? Stage.active : Stage.done;
      if (months > 0) supporting = true;
      enrolments.monthsLeft[e] = months;
      enrolments.household[e] = people.household[i];
      enrolments.month[e] = world.month;
      leavesList(e);
      programmeState.served[k]++;
      people.served[i]++;
      if (people.origin[i] <= Origin.earlierReturnee) programmeState.residentsServed[k]++;
    }
  }
  // Fractions of a place are carried on, not whole unused ones.
  programmeState.carryTarget[k] = Math.min(quota[0], quota[0] - Math.floor(quota[0]));
  programmeState.carryOutside[k] = Math.min(quota[1], quota[1] - Math.floor(quota[1]));
  return supporting;
}
