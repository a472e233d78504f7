/** What stands in the way of searching a plan for the best mix. What is given is never searched, whoever made the plan. */
import { programmeOf } from '../../model/programmes/index.ts';
import { grouped, type Problem } from '../../scenario/problem.ts';
import { noAimOf } from '../plan/aims.ts';
import { givenReason } from '../plan/factors.ts';
import type { Factor, Measure, Plan } from '../plan/plan.ts';
import { leastUsd, purseOf } from './mixes.ts';

/** What leads, and which way. */
export const objectivesOf = ({ measures }: Pick<Plan, 'measures'>): Measure[] => measures.filter(({ better }) => better !== 'neither');
export const leversOf = ({ factors }: Pick<Plan, 'factors'>): Factor[] => factors.filter(({ role }) => role === 'lever');

const FEWEST = 4;

function leverProblems({ arms, factors }: Plan): Problem[] {
  const [{ scenario }] = arms;
  return factors.flatMap(({ path, role }): Problem[] => {
    const reason = givenReason(path) ?? (role === 'lever' && !path.startsWith('programmes.') ? 'the place, and who comes to it, are given, never searched' : undefined);
    if (reason !== undefined) return [{ path: `factors.${path}`, found: path, expected: 'a means of a programme', hint: reason }];
    const programme = scenario.programmes[/^programmes\.([^.]+)\./.exec(path)?.[1] ?? ''];
    if (programme === undefined || programmeOf(programme.kind).remain === undefined) return [];
    return [{ path: `factors.${path}`, found: path, expected: 'a means of a programme for those who came', hint: `${programme.kind} lets people stay where they are, so it moves how many come: that is an arm, never searched` }];
  });
}

function objectiveProblems(plan: Plan): Problem[] {
  const objectives = objectivesOf(plan);
  const few: Problem[] = objectives.length > 1 ? [] : [{ path: 'measures', found: `${objectives.length} that say what is better`, expected: 'two or more whose `better` is more or less: the best of one figure says nothing of who pays for it' }];
  return [
    ...few,
    ...objectives.flatMap(({ id, better, smallest, reading }): Problem[] => [
      ...(noAimOf(reading) === undefined ? [] : [{ path: `measures.${id}.better`, found: better, expected: `nothing: ${noAimOf(reading)}, and never an objective` }]),
      ...(smallest > 0 ? [] : [{ path: `measures.${id}.smallest`, found: smallest, expected: 'the smallest difference that matters, above 0: mixes that differ by less are kept as one' }]),
    ]),
  ];
}

export function optimiseProblems(plan: Plan, budgetUsd: number): Problem[] {
  const { arms, design, replicates } = plan;
  if (arms.length !== 1) return [{ path: 'arms', found: `${arms.length} arms`, expected: 'one: the scenario whose levers are moved; `robustness` compares arms' }];
  const levers = leversOf(plan);
  const least = leastUsd(levers, purseOf(arms[0].scenario, levers, budgetUsd));
  const problems: Problem[] = [...leverProblems(plan), ...objectiveProblems(plan)];
  if (levers.length === 0) problems.push({ path: 'factors', found: undefined, expected: 'at least one lever, such as programmes.cash.budgetUsd' });
  if (design.kind !== 'latinHypercube' || design.size < FEWEST) problems.push({ path: 'design', found: `${design.kind} of size ${design.size}`, expected: `latinHypercube of size ${FEWEST} or more: so many mixes are a generation of the search` });
  if (replicates < 2) problems.push({ path: 'replicates', found: replicates, expected: '2 or more: the best of single runs is mostly luck' });
  if (least > budgetUsd) problems.push({ path: '--budget', found: budgetUsd, expected: `USD ${grouped(Math.ceil(least))} or more: the lower ends of the levers and the budgets that none of them moves` });
  return problems;
}
