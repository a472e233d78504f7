/** Single changes written as `streams.registered.settlingShare=0.5`: from the command line, a link or a slider. */
import { orderMonths } from './extend.ts';
import type { Ids } from './expectation.ts';
import { below, isObject, own, type Problem } from './problem.ts';
import { giveSources, type Provenance, unknownKey } from './sources.ts';
import { type Node, variantOf } from './tree.ts';

const BY_USER: Provenance = { source: 'set by the user', grade: 'assumed' };

/** The tree with all changes; their values are checked later, with everything else. */
export function applySets(raw: unknown, sets: readonly string[], root: Node, ids: Ids, problems: Problem[]): unknown {
  return sets.reduce<unknown>((tree, set) => {
    const [, path, text] = /^([^=]+)=(.*)$/s.exec(set) ?? [];
    if (path === undefined || text === undefined) {
      problems.push({ path: set, found: set, expected: 'a change written as path=value' });
      return tree;
    }
    return put(tree, root, path.trim().split('.'), 0, text.trim(), ids, problems);
  }, raw);
}

function put(raw: unknown, node: Node, keys: readonly string[], depth: number, text: string, ids: Ids, problems: Problem[]): unknown {
  const path = keys.slice(0, depth).join('.');
  const key = keys[depth];
  if (key === undefined) return giveSources(readValue(text, node), path, BY_USER, problems);
  const place = below(path, key);
  const next = depth + 1;
  if (node.kind === 'list') {
    const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
    const index = Number(key);
    if (!Number.isInteger(index) || index < 0 || index > list.length) {
      problems.push({ path: place, found: key, expected: list.length === 0 ? '0' : `a place in the list from 0 to ${list.length}` });
      return raw;
    }
    const changed = put(list[index], node.of, keys, next, text, ids, problems);
    return [...list.slice(0, index), changed, ...list.slice(index + 1)];
  }
  const object = isObject(raw) ? raw : {};
  const child = childNode(node, object, key, next < keys.length, ids);
  if (child === undefined) {
    problems.push(unknownKey(place, knownKeys(node, object, ids)));
    return raw;
  }
  if (next === keys.length && text === 'null') return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  return Object.fromEntries(
    orderMonths(new Map(Object.entries(object)).set(key, put(own(object, key), child, keys, next, text, ids, problems))),
  );
}

/** What stands under this key, or nothing when there can be nothing. */
function childNode(node: Node, object: Readonly<Record<string, unknown>>, key: string, goesDeeper: boolean, ids: Ids): Node | undefined {
  if (node.kind === 'variant') return childNode(variantOf(node, object['kind']), object, key, goesDeeper, ids);
  if (node.kind === 'record') return own(node.of, key);
  if (node.kind !== 'map') return undefined;
  const fixed = typeof node.keys === 'string' ? ids[node.keys] : node.keys;
  const mayBeNew = fixed === undefined ? !goesDeeper : fixed.includes(key);
  return mayBeNew || Object.hasOwn(object, key) ? node.of : undefined;
}

function knownKeys(node: Node, object: Readonly<Record<string, unknown>>, ids: Ids): readonly string[] {
  if (node.kind === 'variant') return knownKeys(variantOf(node, object['kind']), object, ids);
  if (node.kind === 'record') return Object.keys(node.of);
  if (node.kind !== 'map') return [];
  return (typeof node.keys === 'string' ? ids[node.keys] : node.keys) ?? Object.keys(object);
}

/** Reads the text as what is wanted there; text that doesn't fit stays text, for the check to report. */
function readValue(text: string, node: Node): unknown {
  switch (node.kind) {
    case 'number':
      return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      if (!text.startsWith('[')) return text === '' ? [] : text.split(',').map((item) => readValue(item.trim(), node.of));
      return jsonOr(text);
    case 'record':
    case 'map':
    case 'variant':
      return jsonOr(text);
    default:
      return text;
  }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
