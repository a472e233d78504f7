/**
 * Measured figures beside those kept in baseline.json. What is compared are ratios to what the same machine did in the same run: passes
 * over memory for the model and for the project's own way, times the own way for the others. Nothing here can fail.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Roofline } from '../../src/cli/roofline.ts';
import type { ModelTimes } from './model.ts';
import { OWN_BYTES_PER_PERSON } from './ownWay.ts';
import type { Pair } from './sideBySide.ts';

const FILE = resolve('test/bench/baseline.json');

export type Ratios = Readonly<Record<string, number>>;
export interface Compared {
  readonly now: number;
  readonly before: number | undefined;
  /** Above 1: slower than the baseline. */
  readonly change: number | undefined;
}

/** How often a person's columns of the task can be read and written meanwhile. */
const ownPasses = ({ own }: Pair, { copyGBs }: Roofline): number => (own.nsPerPersonMonth * copyGBs) / (2 * OWN_BYTES_PER_PERSON);

export function ratiosOf(roofline: Roofline, model: ModelTimes, pairs: readonly Pair[]): Ratios {
  const passes = (ns: number): number => ns / model.passNsPerPersonMonth;
  return {
    'model, passes': passes(model.nsPerPersonMonth),
    ...Object.fromEntries(Object.entries(model.nsByProcess).map(([key, ns]) => [`  ${key}, passes`, passes(ns)])),
    'task, this project, passes': ownPasses(pairs[0], roofline),
    ...Object.fromEntries(pairs.map(({ name, timesOwn }) => [`task, ${name}, times this project`, timesOwn])),
  };
}

export function readBaseline(): Ratios {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { ratios: Ratios }).ratios : {};
}

export function keepBaseline(machine: object, ratios: Ratios): void {
  const rounded = Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toPrecision(4))]));
  writeFileSync(FILE, `${JSON.stringify({ machine, ratios: rounded }, null, 2)}\n`);
}

export const compare = (now: Ratios, before: Ratios): Readonly<Record<string, Compared>> =>
  Object.fromEntries(
    Object.entries(now).map(([name, ratio]) => [
      name,
      { now: ratio, before: before[name], change: before[name] === undefined ? undefined : ratio / before[name] },
    ]),
  );
