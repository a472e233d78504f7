/** What may be said of who leads: an arm, at all budgets; nobody; or that it depends, and on what. The rules; the words are written elsewhere. */
import { GIVEN } from './conditions.ts';
import { horizonKey, MAIN } from './readings.ts';
import type { AtBudget, Frontier, Looked, SplitReport } from './report.ts';

/** A lead counts when the leader is clearly ahead in more than so many draws. */
const MOST = 0.5;

/** Place of the arm that leads clearly in most draws; undefined where arms cannot be told apart. */
export const toldLeader = ({ leader, leads }: AtBudget): number | undefined => (leads.arms[leader].clearly / leads.draws > MOST ? leader : undefined);

export interface Standing {
  readonly budgetUsd: number;
  readonly leader: number | undefined;
  /** Draws in which the leader by the mean is clearly ahead. */
  readonly clearly: number;
}
export interface Verdict {
  readonly kind: 'leads' | 'alike' | 'depends';
  readonly standings: readonly Standing[];
  /** Conditions under which it is another, or nobody, somewhere. */
  readonly otherwise: readonly string[];
}

export const frontierOf = ({ frontiers }: Pick<SplitReport, 'frontiers'>, { measure, group }: Pick<Looked, 'measure' | 'group'>, condition: string = GIVEN, reading: string = horizonKey(MAIN)): Frontier | undefined =>
  frontiers.find((one) => one.condition === condition && one.measure === measure && one.group === group && one.reading === reading);

const standingsOf = ({ byBudget }: Frontier): Standing[] => byBudget.map((at) => ({ budgetUsd: at.budgetUsd, leader: toldLeader(at), clearly: at.leads.arms[at.leader].clearly }));

export function verdictOf(report: Pick<SplitReport, 'frontiers' | 'conditions'>, of: Pick<Looked, 'measure' | 'group'>): Verdict | undefined {
  const given = frontierOf(report, of);
  if (given === undefined) return undefined;
  const standings = standingsOf(given);
  const otherwise = report.conditions.flatMap(({ id }) => {
    const other = frontierOf(report, of, id);
    return other !== undefined && standingsOf(other).some(({ leader }, b) => leader !== standings[b].leader) ? [id] : [];
  });
  const [{ leader }] = standings;
  const same = standings.every((one) => one.leader === leader);
  return { kind: !same ? 'depends' : leader === undefined ? 'alike' : 'leads', standings, otherwise };
}
