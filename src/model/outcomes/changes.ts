/** A code of each person by month, kept as changes: they are few, and people times months are not. */
import { RowList, sortRows } from '../../lib/rows.ts';
import type { Changes } from '../result.ts';

export interface Noted {
  /** Once a month: the codes of these rows now. */
  note(rows: Int32Array): void;
  /** People by their position; within a month in its order. */
  byPosition(positions: Uint32Array): Changes;
}

/** Everybody's code is 0 before the first month. */
export function noteChanges(capacity: number, codeOf: (row: number) => number): Noted {
  const last = new Uint8Array(capacity);
  const changed = new RowList();
  const to: number[] = [];
  const from = [0];
  return {
    note(rows) {
      for (const i of rows) {
        const code = codeOf(i);
        if (code === last[i]) continue;
        last[i] = code;
        changed.push(i);
        to.push(code);
      }
      from.push(changed.length);
    },
    byPosition(positions) {
      const of = changed.rows;
      const who = new Uint32Array(of.length);
      const code = new Uint8Array(of.length);
      for (let m = 1; m < from.length; m++) {
        const order = sortRows(
          Int32Array.from({ length: from[m] - from[m - 1] }, (_, k) => from[m - 1] + k),
          (k) => positions[of[k]],
        );
        order.forEach((k, at) => {
          who[from[m - 1] + at] = positions[of[k]];
          code[from[m - 1] + at] = to[k];
        });
      }
      return { from: Uint32Array.from(from), who, code };
    },
  };
}
