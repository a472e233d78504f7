/** What a split is made of: the arms that come with the program put into a scenario, or the arms of a plan. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { buildArms } from '../experiment/arms/arms.ts';
import type { Factor, Plan } from '../experiment/plan/plan.ts';
import { isNone, type SplitInput } from '../experiment/split/given.ts';
import { monthsNeeded, type Schedule } from '../experiment/split/readings.ts';
import { arrivalsProblems } from '../experiment/stress/conditions.ts';
import { firstArrivals } from '../model/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseJson } from '../scenario/json.ts';
import { monthAfter } from '../scenario/months.ts';
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

/** Months of money when no last one is given: as long as those of `arms`. */
const MONEY_MONTHS = 15;
/** US dollars for each person who arrives, when no budget is given. Assumed: from a small grant to a package in full. */
export const USD_EACH = [50, 200, 800] as const;
/** Of the largest budget of a plan's arms. */
const TIMES = [0.5, 1, 2] as const;
const MOST_MONTHS = 240;

export function isPlan(named: string): boolean {
  if (Object.hasOwn(PLANS, named)) return true;
  if (!existsSync(named) || !statSync(named).isFile()) return false;
  const parsed = parseJson(readFileSync(named, 'utf8'));
  return 'value' in parsed && isObject(parsed.value) && Object.hasOwn(parsed.value, 'measures');
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new BadInput(problems.map(problemText));
}

function scheduleProblems(scenario: Scenario, { firstMonth, lastMonth }: Schedule): Problem[] {
  const months = [['--first', firstMonth], ['--last', lastMonth]] as const;
  const unread = months.flatMap(([path, found]): Problem[] => (/^\d{4}-(0[1-9]|1[0-2])$/.test(found) ? [] : [{ path, found, expected: 'a month written as 2016-10' }]));
  if (unread.length > 0) return unread;
  return [
    ...(firstMonth <= scenario.place.start ? [{ path: '--first', found: firstMonth, expected: `a month after ${scenario.place.start}, the first of the run` }] : []),
    ...(lastMonth < firstMonth ? [{ path: '--last', found: lastMonth, expected: `${firstMonth}, the first month of the money, or later` }] : []),
    ...(monthsNeeded(scenario, { firstMonth, lastMonth }) > MOST_MONTHS ? [{ path: '--last', found: lastMonth, expected: `a month that leaves two years after it within ${MOST_MONTHS} months of the run` }] : []),
  ];
}

const peopleWhoArrive = ({ streams, place, arrivals }: Scenario): number =>
  arrivals.volumeFactor *
  Object.values(streams).reduce((all, { arrivals: months, settlingShare }) => all + settlingShare * Object.entries(months).reduce((sum, [month, people]) => sum + (month >= place.start ? people : 0), 0), 0);

export function ofScenario(named: string, sets: readonly string[], first: string | undefined, last: string | undefined): Splitting {
  const input = readInput(named, sets);
  const scenario: Scenario = { ...input.scenario, programmes: {} };
  refuse(arrivalsProblems(scenario));
  const firstMonth = first ?? firstArrivals(scenario);
  const schedule = { firstMonth, lastMonth: last ?? monthAfter(firstMonth, MONEY_MONTHS - 1) };
  refuse(scheduleProblems(scenario, schedule));
  const content = { ...writeScenario(input), programmes: {} };
  return {
    ...schedule,
    name: input.name,
    title: scenario.title,
    scenario,
    armsAt: (budgetUsd) => buildArms({ ...schedule, name: input.name, content, budgetUsd }),
    budgetsUsd: USD_EACH.map((usd) => Number((usd * peopleWhoArrive(scenario)).toPrecision(2))), // a budget is no finer than two digits
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
