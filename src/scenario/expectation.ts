/** What would be right, in words that a person who writes a scenario understands. */
import type { NumberField } from '../lib/declare.ts';
import { UNITS } from '../lib/units.ts';
import { grouped } from './problem.ts';
import type { Node } from './tree.ts';

/** The ids of each collection of a scenario, for references; undefined while a collection itself is missing. */
export type Ids = Readonly<Record<'zones' | 'corridors' | 'streams' | 'programmes', readonly string[] | undefined>>;

const FEW = 12;

export function expectation(node: Node, ids: Ids): string {
  switch (node.kind) {
    case 'number':
      return numberExpectation(node);
    case 'text':
      return 'text';
    case 'month':
      return 'a month written as 2016-10';
    case 'flag':
      return 'true or false';
    case 'choice':
      return `one of ${node.of.join(', ')}`;
    case 'reference': {
      const known = ids[node.to] ?? [];
      const which = known.length > 0 && known.length <= FEW ? ` (${known.join(', ')})` : '';
      return `the id of one of the ${node.to}${which}`;
    }
    case 'list':
      return 'a list';
    default:
      return 'an object';
  }
}

const BARE_UNITS: readonly string[] = ['index', 'code', 'count', 'ratio'];
const COUNTED_UNITS =
  /^(people|households|dwellings|rooms|plots|seats|pupils|jobs|months|years|minutes|days|km|km²|degrees|USD|USD per month|USD per day)$/;

function numberExpectation({ unit, integer, range: [least, most] }: NumberField): string {
  const kind = integer ? 'a whole number' : 'a number';
  const span = `from ${grouped(least)} to ${grouped(most)}`;
  if (least === most) return `the number ${least}`;
  if (unit === 'share') return `a share ${span}`;
  if (unit === 'years' && least > 1000) return `a year from ${least} to ${most}`;
  if (BARE_UNITS.includes(unit)) return `${kind} ${span}`;
  return COUNTED_UNITS.test(unit) ? `${kind} of ${UNITS[unit].label} ${span}` : `${kind} ${span} (${UNITS[unit].label})`;
}

/** What somebody may have meant who wrote this where a number is wanted. */
export function numberHint({ unit, range }: NumberField, value: unknown): string | undefined {
  if (typeof value === 'string') {
    const meant = Number(value.replace(/[,_ ]/g, '').replace(/%$/, ''));
    if (value.trim() === '' || !Number.isFinite(meant)) return undefined;
    return `did you mean ${value.endsWith('%') ? meant / 100 : meant}, as a number?`;
  }
  const looksLikePercent = unit === 'share' && range[1] <= 1 && typeof value === 'number' && value > 1 && value <= 100;
  return looksLikePercent ? `did you mean ${value / 100}? Shares go from 0 to 1` : undefined;
}
