/** Rows that a parallel pass finds: collected in no order, then sorted, so that they are the same for any number of workers. */
import { sortRows } from '../lib/rows.ts';
import type { World } from './world.ts';

export function find(world: World, row: number): void {
  world.found[Atomics.add(world.found, 0, 1) + 1] = row;
}
export function startFinding(world: World): void {
  world.team.once(() => {
    world.found[0] = 0;
  });
}
export const foundRows = (world: World): Int32Array => world.found.subarray(1, 1 + world.found[0]);
/** Those found, by id. */
export function foundById(world: World, ids: Uint32Array): Int32Array {
  return foundBy(world, (row) => ids[row]);
}
/** Those found, by another key of 32 bits that no two rows share: the bits of a draw, say. */
export function foundBy(world: World, keyOf: (row: number) => number): Int32Array {
  return sortRows(foundRows(world), keyOf);
}
