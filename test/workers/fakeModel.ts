/** A model of three lines behind the real border, so that what is tested is the team and not the province. */
import { setTimeout } from 'node:timers';
import { ALONE, type Team } from '../../src/lib/team.ts';
import type { RunRequest, RunResult, SoFar } from '../../src/model/result.ts';
import type { Size, Steps } from '../../workers/contract.ts';

/** What the fake is told, in the seed phrase. */
export interface Wish {
  rows: number;
  months: number;
  /** Work that takes this long every month. */
  monthMs?: number;
  /** Something that happens to the member of this rank in this month. */
  mishap?: { what: 'throw' | 'exit' | 'timer' | 'freeze'; rank: number; month: number };
}

export const requestFor = (wish: Wish, scale = 1): RunRequest =>
  ({ scenario: { place: { months: wish.months } }, seed: JSON.stringify(wish), scale }) as unknown as RunRequest;

const wishOf = ({ seed }: RunRequest): Wish => JSON.parse(seed);

function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

function meetMishap({ what, month }: NonNullable<Wish['mishap']>): void {
  if (what === 'throw') throw new RangeError(`something broke in month ${month}`);
  if (what === 'exit') process.exit(7);
  if (what === 'timer') setTimeout(() => process.exit(7), 0);
  if (what === 'freeze') for (;;);
}

interface Plan extends Size {
  readonly request: RunRequest;
}

export function prepare(request: RunRequest): Plan {
  const { rows, months } = wishOf(request);
  return { request, months: request.months ?? months, bytes: rows * 8, longestSum: 2 };
}

export function openRun(plan: Plan, buffer: ArrayBufferLike, team: Team = ALONE): Steps {
  const { rows, monthMs = 0, mishap } = wishOf(plan.request);
  const lives = new Float64Array(buffer, 0, rows);
  const totals = new Float64Array(2);
  const sums: number[] = [];
  let month = 0;
  const soFar = (): SoFar => ({ dates: sums.map((_, m) => String(m)), outcomes: { sums: { label: '', unit: '', doc: '', series: { all: [...sums] }, zones: {} } } });
  team.each(rows, (from, to) => {
    for (let row = from; row < to; row++) lives[row] = (lives[row] as number) + row; // adds: memory that isn't zero shows
  });
  return {
    get month() {
      return month;
    },
    step(onProcess) {
      if (month === plan.months) return false;
      if (mishap?.rank === team.rank && mishap.month === month) meetMishap(mishap);
      busy(monthMs);
      team.each(rows, (from, to) => {
        for (let row = from; row < to; row++) lives[row] = ((lives[row] as number) * 3 + row + month) % 1009;
      });
      onProcess?.('live');
      team.sum(rows, totals, (part, from, to) => {
        for (let row = from; row < to; row++) {
          part[0] = (part[0] as number) + (lives[row] as number);
          part[1] = (part[1] as number) + 1;
        }
      });
      onProcess?.('count');
      if (team.rank === 0) sums.push(totals[0] as number);
      month += 1;
      return month < plan.months;
    },
    soFar,
    result: () =>
      ({
        scenario: 'fake',
        fingerprint: String(totals[0]),
        ...soFar(),
        timing: { people: rows, personMonths: rows * month, bytes: plan.bytes },
      }) as unknown as RunResult,
  };
}
