/** The fingerprint of a run: a hash over the named columns of all tables. Equal fingerprints mean equal lives, bit for bit. */
import type { World } from './world.ts';
import { TABLES } from './state.ts';

const ROWS_IN_USE = { people: 'people', households: 'households', enrolments: 'enrolments' } as const;

/** 16 hex digits: two 32-bit hashes (FNV-1a and a multiply-rotate one) over the bytes of all columns that last, in the order of rows. */
export function fingerprint(world: World): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const table of TABLES) {
    const live = (table.name === 'programmes' ? world.programmeState : world[table.name as keyof World]) as unknown as Record<string, ArrayBufferView & { subarray(a: number, b: number): ArrayBufferView }>;
    const rows = table.name in ROWS_IN_USE ? world.counts[table.name as keyof typeof ROWS_IN_USE] : undefined;
    for (const [name, column] of Object.entries(table.columns)) {
      if ('scratch' in column && column.scratch) continue;
      const values = live[name] as unknown as { length: number; subarray(from: number, to: number): ArrayBufferView };
      const used = values.subarray(0, rows ?? values.length);
      const bytes = new Uint8Array(used.buffer as ArrayBuffer, used.byteOffset, used.byteLength);
      for (let k = 0; k < bytes.length; k++) {
        a = Math.imul(a ^ bytes[k], 0x01000193);
        b = Math.imul(b ^ bytes[k], 0xcc9e2d51);
        b = (b << 13) | (b >>> 19);
      }
    }
  }
  const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
