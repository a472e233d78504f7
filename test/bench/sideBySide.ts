/** Ways to do the task beside the project's own, in pairs, a few months in turn: whatever else the machine does meets both alike. */
import { cpuMs, median } from '../../src/cli/roofline.ts';
import { agentScript, agentScriptAtBest } from './agentScript.ts';
import { flocc, floccAtBest } from './flocc.ts';
import { objects, objectsInRandomOrder } from './objects.ts';
import { ownWay } from './ownWay.ts';
import type { Totals, Way } from './task.ts';

/** What others would use, and with how many people at most: an agent of flocc takes several KB. */
export const OTHERS: readonly { readonly way: Way; readonly peopleMax: number }[] = [
  { way: objects, peopleMax: 10_000_000 },
  { way: objectsInRandomOrder, peopleMax: 10_000_000 },
  { way: agentScript, peopleMax: 4_000_000 },
  { way: agentScriptAtBest, peopleMax: 4_000_000 },
  { way: flocc, peopleMax: 100_000 },
  { way: floccAtBest, peopleMax: 100_000 },
];

/** Of processor time: the median turn. */
interface Measured {
  readonly nsPerPersonMonth: number;
  readonly personMonthsPerSecond: number;
}
export interface Pair {
  readonly name: string;
  readonly how: string;
  readonly people: number;
  readonly other: Measured;
  readonly own: Measured;
  /** How many times as long the other takes: the median over turns. */
  readonly timesOwn: number;
}

/** Each steps so many months before the other does: the first finds its state pushed out of the caches. */
const MONTHS_A_TURN = 3;

function mustAgree(way: Way, month: number, found: Totals, own: Totals): void {
  for (const key of ['working', 'paid', 'paidCents'] as const) {
    if (found[key] !== own[key]) throw new Error(`${way.name}, month ${month}: ${key} is ${found[key]}; in the project's own way ${own[key]}.`);
  }
}

const measured = (ns: readonly number[]): Measured => ({ nsPerPersonMonth: median(ns), personMonthsPerSecond: 1e9 / median(ns) });

export async function measurePair(way: Way, people: number, turns: number): Promise<Pair> {
  const villages = [await way.open(people), await ownWay.open(people)];
  const [other, own]: number[][] = [[], []];
  for (let turn = 0; turn <= turns; turn++) {
    const months = Array.from({ length: MONTHS_A_TURN }, (_, k) => turn * MONTHS_A_TURN + k);
    const found = villages.map((village) => {
      const totals: Totals[] = [];
      const ms = cpuMs(() => {
        for (const month of months) totals.push(village.month(month));
      });
      return { totals, ns: (ms * 1e6) / (people * MONTHS_A_TURN) };
    });
    months.forEach((month, k) => {
      mustAgree(way, month, found[0].totals[k], found[1].totals[k]);
    });
    if (turn === 0) continue; // before the compiler has settled
    other.push(found[0].ns);
    own.push(found[1].ns);
  }
  const timesOwn = median(other.map((ns, turn) => ns / own[turn]));
  return { name: way.name, how: way.how, people, other: measured(other), own: measured(own), timesOwn };
}

export async function sideBySide(people: number, turns: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const { way, peopleMax } of OTHERS) pairs.push(await measurePair(way, Math.min(people, peopleMax), turns));
  return pairs;
}
