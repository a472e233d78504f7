/** A mix that was found, put into the open scenario: one step of undo. */
import type { Plan } from '../../experiment/plan/plan.ts';
import type { Edits } from '../state/edits.ts';
import { changeAll, scenario } from '../state/scenario.ts';

/** Programmes that were not searched with are taken out: they would cost beside the budget. */
export function mixEdits({ arms, factors }: Pick<Plan, 'arms' | 'factors'>, values: readonly number[], now: Readonly<Record<string, unknown>>): Edits {
  const programmes = arms[0]?.scenario.programmes ?? {};
  const budgets = factors.map(({ path }, at): [string, unknown] => [path, values[at]]);
  const spent = (id: string): boolean => budgets.some(([path, usd]) => path === `programmes.${id}.budgetUsd` && usd !== 0);
  const entries = Object.entries(programmes).flatMap(([id, entry]): [string, unknown][] => (spent(id) ? (id in now ? [] : [[`programmes.${id}`, entry]]) : id in now ? [[`programmes.${id}`, null]] : []));
  const others = Object.keys(now).filter((id) => !(id in programmes)).map((id): [string, unknown] => [`programmes.${id}`, null]);
  return Object.fromEntries([...others, ...entries, ...budgets.filter(([path]) => spent(path.split('.')[1] ?? ''))]);
}

export function takeUp(plan: Pick<Plan, 'arms' | 'factors'>, values: readonly number[]): void {
  changeAll(mixEdits(plan, values, scenario.peek().programmes));
  location.hash = '#/';
}
