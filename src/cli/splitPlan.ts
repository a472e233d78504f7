/** What a split is made of: the arms that come with the program put into a scenario, or the arms of a plan. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Factor, Plan } from '../experiment/plan/plan.ts';
import { isNone, type SplitInput } from '../experiment/split/given.ts';
import type { Schedule } from '../experiment/split/readings.ts';
import { armsOf, scheduleProblems, usualBudgetsUsd, usualSchedule } from '../experiment/split/scenario.ts';
import { arrivalsProblems } from '../experiment/stress/conditions.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseJson } from '../scenario/json.ts';
import { isObject, type Problem, problemText } from '../scenario/problem.ts';
import { PLANS } from '../scenario/shipped.ts';
import { writeScenario } from '../scenario/write.ts';
import { BadInput } from './exits.ts';
import { readInput } from './input.ts';
import { type GivenFile, givenPlan, givenScenario } from './saveResults.ts';
import { readNamedPlan } from './sweeps/readPlan.ts';

export interface Splitting extends Schedule {
  readonly name: string;
  readonly title: string;
  /** Without programmes. */
  readonly scenario: Scenario;
  readonly armsAt: (budgetUsd: number) => { readonly arms: readonly SplitInput[]; readonly missing: readonly string[] };
  readonly budgetsUsd: readonly number[];
  readonly factors: readonly Factor[];
  readonly plan?: Plan;
  /** What is saved beside the results. */
  readonly given: GivenFile;
  readonly warnings: readonly string[];
}

/** Of the largest budget of a plan's arms. */
const TIMES = [0.5, 1, 2] as const;

export function isPlan(named: string): boolean {
  if (Object.hasOwn(PLANS, named)) return true;
  if (!existsSync(named) || !statSync(named).isFile()) return false;
  const parsed = parseJson(readFileSync(named, 'utf8'));
  return 'value' in parsed && isObject(parsed.value) && Object.hasOwn(parsed.value, 'measures');
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new BadInput(problems.map(problemText));
}

export function ofScenario(named: string, sets: readonly string[], first: string | undefined, last: string | undefined): Splitting {
  const input = readInput(named, sets);
  const scenario: Scenario = { ...input.scenario, programmes: {} };
  refuse(arrivalsProblems(scenario));
  const schedule = usualSchedule(scenario, first, last);
  refuse(scheduleProblems(scenario, schedule));
  const content = { ...writeScenario(input), programmes: {} };
  return {
    ...schedule,
    name: input.name,
    title: scenario.title,
    scenario,
    armsAt: armsOf({ ...schedule, name: input.name, content }),
    budgetsUsd: usualBudgetsUsd(scenario),
    factors: [],
    given: givenScenario(input),
    warnings: input.warnings,
  };
}

const totalUsd = ({ programmes }: Pick<Scenario, 'programmes'>): number => Object.values(programmes).reduce((sum, { budgetUsd }) => sum + budgetUsd, 0);
const bare = (scenario: Scenario): Scenario => ({ ...scenario, title: '', description: '', programmes: {} });

/** An arm's programmes with budgets in the same proportions that sum to this, in whole dollars. */
function scaled(scenario: Scenario, budgetUsd: number): Scenario {
  const inputs = Object.entries(scenario.programmes);
  const whole = inputs.map(([, input]) => Math.floor((input.budgetUsd * budgetUsd) / totalUsd(scenario)));
  const left = budgetUsd - whole.reduce((sum, usd) => sum + usd, 0);
  return { ...scenario, programmes: Object.fromEntries(inputs.map(([id, input], k) => [id, { ...input, budgetUsd: whole[k] + (k === 0 ? left : 0) }])) };
}

/** A plan's arms in place of those that come with the program; its factors are drawn over its ranges, beside all that is drawn anyway. */
export function ofPlan(named: string): Splitting {
  const read = readNamedPlan(named);
  const { plan } = read;
  const [{ scenario: one }] = plan.arms;
  const problems: Problem[] = [];
  for (const { id, scenario } of plan.arms) {
    if (JSON.stringify(bare(scenario)) !== JSON.stringify(bare(one))) problems.push({ path: `arms.${id}.change`, found: 'more than programmes', expected: 'arms that differ in programmes alone: the same cost is split, in the same place, for the same arrivals' });
    if (Object.keys(scenario.programmes).length > 0 && !(totalUsd(scenario) > 0)) problems.push({ path: `arms.${id}`, found: 0, expected: 'a budget above 0 in some programme, or no programmes' });
  }
  for (const { path } of plan.factors.filter((factor) => factor.path.endsWith('.budgetUsd'))) problems.push({ path: `factors.${path}`, found: path, expected: 'no budget: all arms have the same, given by --budget' });
  const programmes = plan.arms.flatMap(({ scenario }) => Object.values(scenario.programmes));
  if (programmes.length === 0) problems.push({ path: 'arms', found: 'no programmes', expected: 'an arm with a programme' });
  refuse([...problems, ...arrivalsProblems(one)]);
  const starts = programmes.map(({ start }) => start).sort();
  const ends = programmes.map(({ end }) => end).sort();
  const schedule = { firstMonth: starts[0], lastMonth: ends[ends.length - 1] };
  refuse(scheduleProblems(one, schedule));
  const arms = plan.arms.map(({ id, label, scenario }): SplitInput => ({ id, label, kinds: [...new Set(Object.values(scenario.programmes).map(({ kind }) => kind))], scenario }));
  const whole = arms.some(isNone) ? arms : [...arms, { id: 'none', label: 'No programme', kinds: [], scenario: { ...one, programmes: {} } }];
  const most = Math.max(...arms.map(({ scenario }) => totalUsd(scenario)));
  return {
    ...schedule,
    name: plan.scenario,
    title: plan.title,
    scenario: { ...one, programmes: {} },
    armsAt: (budgetUsd) => ({ arms: whole.map((arm) => (isNone(arm) ? arm : { ...arm, scenario: scaled(arm.scenario, budgetUsd) })), missing: [] }),
    budgetsUsd: TIMES.map((times) => Math.round(times * most)),
    factors: plan.factors,
    plan,
    given: givenPlan(read),
    warnings: [],
  };
}
