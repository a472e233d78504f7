/** Where the memory of a run is: every typed array that can be reached from its world, by name. */
import type { Run } from '../../model/run.ts';

export interface Memory {
  /** The one buffer behind the tables: its arrays, what lies between them and named numbers together make up `bytes`. */
  readonly bytes: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly rest: number;
  /** Kept beside it: the roster, lists of rows, routes. */
  readonly beside: Readonly<Record<string, number>>;
  readonly besideBytes: number;
}

/** How deep a world is looked through: world, table, column, one more for lists of arrays. */
const DEPTH = 4;

function visit(value: unknown, name: string, depth: number, found: (name: string, view: ArrayBufferView) => void): void {
  if (ArrayBuffer.isView(value)) found(name, value);
  else if (typeof value === 'object' && value !== null && depth > 0) {
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) visit(inner, isList ? name : `${name}.${key}`, depth - 1, found);
  }
}

const sum = (bytes: Readonly<Record<string, number>>): number => Object.values(bytes).reduce((total, each) => total + each, 0);

export function memoryOf({ plan, world }: Run): Memory {
  const columns: Record<string, number> = {};
  const beside: Record<string, number> = {};
  const own = world.people.id.buffer;
  const known = new Set<number | ArrayBufferLike>();
  const add = (name: string, view: ArrayBufferView): void => {
    const inRun = view.buffer === own;
    const place = inRun ? view.byteOffset : view.buffer; // an array may be reached in two ways
    if (known.has(place)) return;
    known.add(place);
    const list = inRun ? columns : beside;
    list[name] = (list[name] ?? 0) + (inRun ? view.byteLength : view.buffer.byteLength);
  };
  for (const [name, value] of Object.entries(world)) visit(value, name, DEPTH - 1, add);
  return { bytes: plan.bytes, columns, rest: plan.bytes - sum(columns), beside, besideBytes: sum(beside) };
}
