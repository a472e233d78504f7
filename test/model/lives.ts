/** A hash over what people and households lived through, programmes and scratch left out: equal hashes mean equal lives. */
import type { Columns } from '../../src/lib/table.ts';
import { householdsTable, peopleTable } from '../../src/model/state.ts';
import type { World } from '../../src/model/world.ts';

export function livesOf({ people, households, counts }: World): string {
  let hash = 0x811c9dc5;
  for (const [table, live, used] of [
    [peopleTable, people, counts.people],
    [householdsTable, households, counts.households],
  ] as const) {
    for (const [name, column] of Object.entries(table.columns as Columns)) {
      if (column.scratch) continue;
      const values = (live as unknown as Record<string, Uint8Array>)[name].subarray(0, used);
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  return `${counts.people} people, ${counts.households} households: ${(hash >>> 0).toString(16)}`;
}
