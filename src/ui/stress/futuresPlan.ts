/** The plan of the futures, of the scenario as it is open: read as a plan file is, which the same file then is for the command line. */
import { futuresPlan } from '../../experiment/futures/plan.ts';
import type { Plan } from '../../experiment/plan/plan.ts';
import { readPlan } from '../../experiment/plan/read.ts';
import { savedScenario } from '../controls/savedScenario.ts';
import { problemText } from '../state/library.ts';
import { known, scenario } from '../state/scenario.ts';
import { months, settings } from './asked.ts';
import { SCENARIO_FILE } from './commands.ts';
import { EFFORTS, scaleFor } from './sure.ts';

export function writtenPlan() {
  const { points, pointReplicates, agents } = EFFORTS[settings.value.sure];
  const now = scenario.value;
  return futuresPlan(now, { name: SCENARIO_FILE, points, replicates: pointReplicates, scale: scaleFor(now, agents), months: months.value });
}

export function planNow(): Plan {
  const text = savedScenario(scenario.value, known.value);
  const plan = readPlan(writtenPlan(), { find: (name) => (name === SCENARIO_FILE ? text : undefined) });
  if ('problems' in plan) throw new Error(plan.problems.map(problemText).join(' '));
  return plan;
}
