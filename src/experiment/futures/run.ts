/** All cases of a plan, run side by side; what is kept of each is a row, and analyses read rows without running anything again. */
import { inTurns } from '../../lib/inTurns.ts';
import { caseAt, lay, rowOf } from '../plan/cases.ts';
import type { Plan, Table } from '../plan/plan.ts';
import { AT_ONCE, counted, type Simulate, type TellProgress } from '../simulate.ts';

export interface RunPlanOptions {
  readonly simulate: Simulate;
  readonly progress?: TellProgress;
  readonly plan: Plan;
}

export async function runPlan({ simulate, progress, plan }: RunPlanOptions): Promise<Table> {
  const laid = lay(plan);
  const told = counted(simulate, laid.cases, progress);
  const indices = Array.from({ length: laid.cases }, (_, index) => index);
  const rows = await inTurns(indices, AT_ONCE, async (index) => {
    const one = caseAt(laid, index);
    return rowOf(plan, one, await told(one.request));
  });
  return { plan, rows };
}
