/** Holds a tree of values against the declarations: plain values for the model, every figure with its source, every problem. */
import type { NumberField } from '../lib/declare.ts';
import { expectation, type Ids, numberHint } from './expectation.ts';
import { defaultFigure, type Figure, statedFigure } from './figures.ts';
import { below, didYouMean, isObject, own, type Problem } from './problem.ts';
import { isSourced, type Sourced, unknownKey, unwrap } from './sources.ts';
import { type MapNode, type Node, type RecordNode, variantOf } from './tree.ts';

export interface Findings {
  readonly problems: Problem[];
  readonly figures: Figure[];
  /** Paths of numbers that no source covers. */
  readonly unsourced: string[];
  readonly ids: Ids;
}

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;
const SUM_TOLERANCE = 0.001;
/** The version of the format is no figure and needs no source. */
const NO_FIGURE = 'format';

/** The value for the model; undefined where it is missing or wrong. */
export function check(node: Node, raw: unknown, path: string, findings: Findings): unknown {
  if (raw === undefined) return checkAbsent(node, path, findings);
  switch (node.kind) {
    case 'number':
      return checkNumber(node, raw, path, findings);
    case 'record':
      return checkRecord(node, raw, path, findings);
    case 'variant':
      return checkRecord(variantOf(node, isObject(raw) ? own(raw, 'kind') : undefined), raw, path, findings);
    case 'map':
      return checkMap(node, raw, path, findings);
    case 'list':
      return Array.isArray(raw) ? raw.map((item, i) => check(node.of, item, below(path, i), findings)) : wrong(node, raw, path, findings);
    case 'flag':
      return typeof raw === 'boolean' ? raw : wrong(node, raw, path, findings);
    case 'month':
      return typeof raw === 'string' && MONTH.test(raw) ? raw : wrong(node, raw, path, findings);
    case 'text':
      return typeof raw === 'string' && (raw !== '' || node.default === '') ? raw : wrong(node, raw, path, findings);
    case 'choice':
      return node.of.some((one: string) => one === raw) ? raw : wrong(node, raw, path, findings, node.of);
    case 'reference': {
      const known = findings.ids[node.to];
      const leadsThere = raw === node.default || (typeof raw === 'string' && (known?.includes(raw) ?? true));
      return leadsThere ? raw : wrong(node, raw, path, findings, known);
    }
  }
}

function checkAbsent(node: Node, path: string, findings: Findings): unknown {
  if (node.default === undefined) return wrong(node, undefined, path, findings);
  if (node.kind !== 'number') return check(node, node.default, path, findings);
  findings.figures.push(defaultFigure(node, path, node.default));
  return node.default;
}

function wrong(node: Node, raw: unknown, path: string, findings: Findings, words: readonly string[] = []): undefined {
  const found = unwrap(raw);
  const hint = typeof found === 'string' ? didYouMean(found, words) : undefined;
  findings.problems.push({ path, found, expected: expectation(node, findings.ids), ...(hint !== undefined && { hint }) });
  return undefined;
}

function checkNumber(field: NumberField, raw: unknown, path: string, findings: Findings): number | undefined {
  const sourced: Sourced = isSourced(raw) ? raw : { value: raw };
  const { value } = sourced;
  const [least, most] = field.range;
  const fits = typeof value === 'number' && value >= least && value <= most && (!field.integer || Number.isInteger(value));
  if (!fits) {
    const hint = numberHint(field, value);
    findings.problems.push({ path, found: value, expected: expectation(field, findings.ids), ...(hint !== undefined && { hint }) });
    return undefined;
  }
  if (path === NO_FIGURE) return value;
  const figure = statedFigure(field, path, value, sourced);
  if (figure === undefined) findings.unsourced.push(path);
  else findings.figures.push(figure);
  return value;
}

function checkRecord(node: RecordNode, raw: unknown, path: string, findings: Findings): unknown {
  if (!isObject(raw) || isSourced(raw)) return wrong(node, raw, path, findings);
  const known = Object.keys(node.of);
  for (const key of Object.keys(raw)) {
    if (!known.includes(key)) findings.problems.push(unknownKey(below(path, key), known));
  }
  const entries: [string, unknown][] = [];
  for (const [key, field] of Object.entries(node.of)) {
    const value = own(raw, key);
    if (value !== undefined || node.sparse !== true) entries.push([key, check(field, value, below(path, key), findings)]);
  }
  return Object.fromEntries(entries);
}

function checkMap(node: MapNode, raw: unknown, path: string, findings: Findings): unknown {
  if (!isObject(raw) || isSourced(raw)) return wrong(node, raw, path, findings);
  const problemsBefore = findings.problems.length;
  const fixed = typeof node.keys === 'string' ? findings.ids[node.keys] : node.keys;
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(raw)) {
    const place = below(path, key);
    if (fixed !== undefined && !fixed.includes(key)) findings.problems.push(unknownKey(place, fixed));
    else if (key === '' || key.includes('.')) findings.problems.push({ path: place, found: key, expected: 'an id without a dot' });
    else entries.push([key, check(node.of, value, place, findings)]);
  }
  for (const key of typeof node.keys === 'object' ? node.keys : []) {
    if (Object.hasOwn(raw, key)) continue;
    // Of shares that add up, those left out are nought.
    entries.push([key, node.sumsTo === undefined ? check(node.of, undefined, below(path, key), findings) : 0]);
  }
  if (node.sumsTo !== undefined && findings.problems.length === problemsBefore) checkSum(node.sumsTo, entries, path, findings);
  return Object.fromEntries(entries);
}

function checkSum(wanted: number, entries: readonly [string, unknown][], path: string, findings: Findings): void {
  const sum = entries.reduce((total, [, value]) => total + (typeof value === 'number' ? value : 0), 0);
  if (Math.abs(sum - wanted) <= SUM_TOLERANCE) return;
  findings.problems.push({ path, found: `a sum of ${Number(sum.toFixed(4))}`, expected: `values that sum to ${wanted}` });
}
