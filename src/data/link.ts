/**
 * A scenario in the fragment of an address, packed (see packed.ts). Every version that was released stays readable (test/kept); a new one is one more reader.
 */
import { markOf, pack, unpack, type WrongLink } from './packed.ts';

export { markOf, type WrongLink };

const LINK_VERSION = 1;

export interface Linked {
  /** Id of a shipped scenario, or the text of a file of one's own. */
  readonly base: { readonly id: string } | { readonly text: string };
  /** Of the scenario that is changed, as it was then: its numbers may have moved since. */
  readonly mark?: string;
  /** Path → value; null removes. */
  readonly edits: Readonly<Record<string, unknown>>;
  readonly seed: string;
  /** Where figures in the edits come from, unless from whoever made them: path, source, grade, note. */
  readonly given?: readonly (readonly [path: string, source: string, grade: string, note?: string])[];
  readonly sources?: Readonly<Record<string, unknown>>;
  /** What was looked at. */
  readonly view?: Readonly<Record<string, unknown>>;
}

export function writeLink({ base, mark, edits, seed, given = [], sources = {}, view = {} }: Linked): string {
  const from = 'id' in base ? { b: base.id } : { t: base.text };
  const more = { ...(mark !== undefined && { m: mark }), ...(given.length > 0 && { g: given, o: sources }), ...(Object.keys(view).length > 0 && { v: view }) };
  return pack({ ...from, e: edits, s: seed, ...more }, LINK_VERSION);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function linkedOf(value: unknown): Linked | WrongLink {
  if (!isObject(value)) return 'damaged';
  const { b, t, m, e, s, g, o, v } = value;
  const isGiven = g === undefined || (Array.isArray(g) && g.every((one) => Array.isArray(one) && one.every((part) => typeof part === 'string')));
  if ((typeof b !== 'string' && typeof t !== 'string') || !isObject(e) || typeof s !== 'string' || !isGiven) return 'damaged';
  return {
    base: typeof b === 'string' ? { id: b } : { text: t as string },
    ...(typeof m === 'string' && { mark: m }),
    edits: e,
    seed: s,
    ...(g !== undefined && { given: g as unknown as NonNullable<Linked['given']> }),
    ...(isObject(o) && { sources: o }),
    ...(isObject(v) && { view: v }),
  };
}

/** Anything that a link may have become on its way: nothing throws. */
export function readLink(fragment: string): Linked | WrongLink {
  const found = unpack(fragment, LINK_VERSION);
  return typeof found === 'string' ? found : linkedOf(found.value);
}
