import { Option } from 'commander';
import { discoveryOf, type HarmLine } from '../experiment/discovery/ofPlan.ts';
import { ruleProblems } from '../experiment/plan/futures.ts';
import type { Plan } from '../experiment/plan/plan.ts';
import { partsOf } from '../experiment/plan/policies.ts';
import { didYouMean, problemText } from '../scenario/problem.ts';
import { discoverText } from './discoverText.ts';
import { BadInput } from './exits.ts';
import { askedOf, type LineOptions, measureOption, worseThanOption } from './harmLines.ts';
import { planAnalysis } from './planCommand.ts';
import type { PlanRowsOptions } from './planRows.ts';

interface Options extends PlanRowsOptions, LineOptions {
  readonly arm?: string;
}

function linesOf(plan: Plan, options: Options): HarmLine[] {
  const problems = ruleProblems({ plan }).map(problemText);
  const ids = [...new Set(plan.arms.map(({ id }) => partsOf(id)[0]))];
  if (plan.factors.length === 0) problems.push(problemText({ path: 'factors', found: undefined, expected: 'what differs between futures; with none there is nothing that could describe them' }));
  if (options.arm !== undefined && !ids.includes(options.arm)) {
    const hint = didYouMean(options.arm, ids);
    problems.push(problemText({ path: '--arm', found: options.arm, expected: `an arm of the plan: ${ids.join(', ')}`, ...(hint && { hint }) }));
  }
  if (options.worseThan.length === 0) problems.push('--worse-than: missing, expected the line beyond which a --measure is harm; no line is built in, for none is safe');
  if (problems.length > 0) throw new BadInput(problems);
  return askedOf(plan, options).flatMap(({ measure, worseThan }) => (worseThan === undefined ? [] : [{ measure, worseThan }]));
}

export const addDiscover = planAnalysis({
  name: 'discover',
  summary: 'what the futures have in common in which people are harmed beyond a line that you draw',
  description:
    'Scenario discovery on a plan, or on the folder of a finished sweep: boxes of what was varied, found by patient rule induction, with coverage, density, quasi-p values and how often they are found again; a classification tree as second opinion.',
  options: [measureOption(), worseThanOption(), new Option('--arm <id>', 'one arm alone; else the arm is one of the things that may describe futures')],
  examples: ['discover plan.json --measure livingResidents --worse-than 0.95', 'discover runs --measure livingResidents --worse-than 0.95 --measure livingReturnees --worse-than 0.9 --arm cash'],
  next: '`robustness` asks which arm stands up best in all futures; docs/guide/experiments.md says how to read a box.',
  check: ({ plan }, options: Options) => linesOf(plan, options),
  analyse: ({ named, rows }, lines, { arm }) => discoveryOf(named, rows, lines, arm),
  text: discoverText,
});
