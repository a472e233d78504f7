import { ruleProblems } from '../experiment/plan/futures.ts';
import type { Plan } from '../experiment/plan/plan.ts';
import { partsOf } from '../experiment/plan/policies.ts';
import { robustnessOf } from '../experiment/robustness/ofPlan.ts';
import { problemText } from '../scenario/problem.ts';
import { BadInput } from './exits.ts';
import { type Asked, askedOf, type LineOptions, measureOption, worseThanOption } from './harmLines.ts';
import { planAnalysis } from './planCommand.ts';
import type { PlanRowsOptions } from './planRows.ts';
import { robustnessText } from './robustnessText.ts';

type Options = PlanRowsOptions & LineOptions;

function askedFor(plan: Plan, options: Options): Asked[] {
  const problems = ruleProblems({ plan }).map(problemText);
  if (new Set(plan.arms.map(({ id }) => partsOf(id)[0])).size < 2) problems.push(problemText({ path: 'arms', found: plan.arms.map(({ id }) => id).join(', '), expected: 'two policies or more to choose between' }));
  if (plan.factors.length === 0) problems.push(problemText({ path: 'factors', found: undefined, expected: 'what differs between futures: with none there is one future, and nothing to be robust against' }));
  if (problems.length > 0) throw new BadInput(problems);
  return askedOf(plan, options);
}

export const addRobustness = planAnalysis({
  name: 'robustness',
  summary: 'which arm stands up in many futures, what each risks, and which local figure would change the decision',
  description:
    'Regret, worst futures and, with a line, the share of futures that keep to it, for the arms of a plan or of a finished sweep; under rival rules of behaviour (an arm cash--noEnvy is cash under the rule noEnvy); and what it would be worth to know each thing that was varied.',
  options: [measureOption(), worseThanOption()],
  examples: ['robustness plan.json', 'robustness runs --measure livingResidents --worse-than 0.95'],
  next: '`discover` says what the futures have in common in which people are harmed; docs/guide/experiments.md says how to read both.',
  check: ({ plan }, options: Options) => askedFor(plan, options),
  analyse: ({ named, rows }, asked) => robustnessOf(named, rows, asked),
  text: robustnessText,
});
