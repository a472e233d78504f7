/** Who might be served and may not have heard of it: whom an evaluation would look for as a control group. */
import { bornAtAge, GROWN } from '../population/households.ts';
import { Presence } from '../state.ts';
import type { World } from '../world.ts';
import { speakerOf } from './enrol.ts';
import { programmeOf } from './index.ts';
import { targetOf } from './target.ts';
import { valuesOf } from './values.ts';

/** True for those here whom the target names and who may enrol this month; of a household, the grown-up who would. False for all where nobody enrols. */
export function mayEnrol(world: World, k: number): (person: number) => boolean {
  const { people, programmes } = world;
  const input = programmes[k];
  const definition = programmeOf(input.kind);
  const p = valuesOf(definition, input);
  const inTarget = targetOf(world, input);
  const grown = bornAtAge(world, GROWN);
  if (definition.enrols === undefined) return () => false;
  return (i) =>
    people.presence[i] === Presence.here &&
    inTarget(i) &&
    (definition.enrols === 'person' || speakerOf(world, people.household[i], grown) === i) &&
    (definition.eligible?.(world, i, p) ?? true);
}
