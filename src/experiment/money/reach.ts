/** Whom a programme reaches: coverage stands beside every effect, with the reasons of those who took no part. */
import type { ProgrammeSeries, RunResult } from '../../model/result.ts';
import type { ProgrammeInput } from '../../model/scenario.ts';
import { type Amount, amount, last, type Prices, type Spread, spreadOf, usdForOne } from './spread.ts';
import { spentUsd } from './cost.ts';

export interface Reason {
  readonly reason: string;
  readonly count: Spread;
}

export interface ProgrammeReach {
  readonly unit: 'people' | 'households';
  /** The month in which target, list and reasons are read: the last one in which it is open. */
  readonly date: string;
  readonly target: Spread;
  readonly awareShare: Spread;
  readonly ineligible: Spread;
  readonly waiting: Spread;
  readonly refused: Spread;
  readonly served: Spread;
  readonly residentsServed: Spread;
  /** Of those served, for whom the help was too small for its purpose. */
  readonly fallsShort: Spread;
  /** Served over the target at its largest; residents served beside the target are left out. */
  readonly coverageShare: Spread;
  /** All that was spent, over all who were served. */
  readonly costPerServed: Amount;
  readonly reasons: readonly Reason[];
}

const ofResidents = ({ target: { origins } }: ProgrammeInput): boolean => origins.length === 0 || origins.includes('resident') || origins.includes('earlierReturnee');
const most = (values: readonly number[]): number => values.reduce((largest, value) => Math.max(largest, value), 0);

interface Read extends Pick<ProgrammeSeries, 'served' | 'residentsServed'> {
  readonly target: number;
  readonly aware: number;
  readonly ineligible: number;
  readonly waiting: number;
}

/** People of the target in the last open month, each counted once: the last reason is what is left over. */
function reasonsOf({ target, aware, ineligible, waiting }: Read, servedOfTarget: number, refused: number): readonly (readonly [string, number])[] {
  const told = [
    ['never heard of it', target * (1 - aware)],
    ['heard of it, and may not enrol', ineligible],
    ['on the list', waiting],
    ['no longer qualified, or gone, when their turn came', refused],
    ['served', servedOfTarget],
  ] as const;
  const rest = told.reduce((left, [, count]) => left - count, target);
  return [...told, ['other: heard of it, and the list was full; or served and gone since', rest]];
}

/** Undefined for programmes that work on places alone: they name and serve nobody in person. */
export function reachOf(runs: readonly RunResult[], id: string, input: ProgrammeInput, enrols: 'household' | 'person', prices: Prices): ProgrammeReach | undefined {
  const all = runs.map((run) => run.programmes[id]);
  if (all.every(({ target, served }) => most(target) === 0 && !(last(served) > 0))) return undefined;
  const { dates } = runs[0];
  const after = dates.findIndex((date) => date > input.end);
  const month = after < 0 ? dates.length - 1 : Math.max(0, after - 1);
  const of = (figure: (one: ProgrammeSeries) => number): Spread => spreadOf(all.map(figure));
  const servedOfTarget = ({ served, residentsServed }: ProgrammeSeries): number => last(served) - (ofResidents(input) ? 0 : last(residentsServed));
  const reasons = all.map((one) => {
    const read = { ...one, target: one.target[month], aware: one.aware[month], ineligible: one.ineligible[month], waiting: one.waiting[month] - one.waitingOutside[month] };
    return reasonsOf(read, servedOfTarget(one), last(one.refused));
  });
  return {
    unit: enrols === 'household' ? 'households' : 'people',
    date: dates[month],
    target: of(({ target }) => target[month]),
    awareShare: of(({ aware }) => aware[month]),
    ineligible: of(({ ineligible }) => ineligible[month]),
    waiting: of(({ waiting }) => waiting[month]),
    refused: of(({ refused }) => last(refused)),
    served: of(({ served }) => last(served)),
    residentsServed: of(({ residentsServed }) => last(residentsServed)),
    fallsShort: of(({ fallsShort }) => last(fallsShort)),
    coverageShare: of((one) => (most(one.target) > 0 ? servedOfTarget(one) / most(one.target) : Number.NaN)),
    costPerServed: amount(usdForOne(runs.map((run) => spentUsd(run, id)), all.map(({ served }) => last(served))), prices),
    reasons: most(all[0].target) === 0 ? [] : reasons[0].map(([reason], k) => ({ reason, count: spreadOf(reasons.map((rows) => rows[k][1])) })),
  };
}
