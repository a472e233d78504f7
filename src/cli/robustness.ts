import { ruleProblems } from '../experiment/plan/futures.ts';
import type { Plan } from '../experiment/plan/plan.ts';
import { robustnessOf } from '../experiment/robustness/ofPlan.ts';
import { SENTENCE } from '../model/result.ts';
import { problemText } from '../scenario/problem.ts';
import type { AddCommand } from './command.ts';
import { BadInput } from './exits.ts';
import { type Asked, askedOf, type LineOptions, measureOption, worseThanOption } from './harmLines.ts';
import { examples, jsonOption, monthsOption, progressOption, workersOption } from './options.ts';
import { type PlanRowsOptions, readPlanRows } from './planRows.ts';
import { robustnessText } from './robustnessText.ts';
import { planScaleOption, replicatesOption } from './sweep.ts';
import { print, printJson } from './terminal.ts';

type Options = PlanRowsOptions & LineOptions;

/** All that stands in the way, before anything is run. */
function askedFor(plan: Plan, options: Options): Asked[] {
  const problems = ruleProblems({ plan }).map(problemText);
  if (new Set(plan.arms.map(({ id }) => id.split('--')[0])).size < 2) problems.push(problemText({ path: 'arms', found: plan.arms.map(({ id }) => id).join(', '), expected: 'two policies or more to choose between' }));
  if (plan.factors.length === 0) problems.push(problemText({ path: 'factors', found: undefined, expected: 'what differs between futures: with none there is one future, and nothing to be robust against' }));
  if (problems.length > 0) throw new BadInput(problems);
  return askedOf(plan, options);
}

export const addRobustness: AddCommand = (program, signal) => {
  program
    .command('robustness')
    .summary('which arm stands up in many futures, what each risks, and which local figure would change the decision')
    .description(
      'Regret, worst futures and, with a line, the share of futures that keep to it, for the arms of a plan or of a finished sweep; under rival rules of behaviour (an arm cash--noEnvy is cash under the rule noEnvy); and what it would be worth to know each thing that was varied.',
    )
    .argument('<plan>', 'a shipped plan, a file, or the folder of a sweep')
    .addOption(measureOption())
    .addOption(worseThanOption())
    .addOption(replicatesOption())
    .addOption(planScaleOption())
    .addOption(monthsOption())
    .addOption(workersOption())
    .option('--dry-run', 'say what it would take, from one measured case')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['robustness plan.json', 'robustness runs --measure livingResidents --worse-than 0.95'],
        '`discover` says what the futures have in common in which people are harmed; docs/guide/experiments.md says how to read both.',
      ),
    )
    .action(async (given: string, options: Options) => {
      const read = await readPlanRows('robustness', given, options, signal, ({ plan }) => void askedFor(plan, options));
      if (read === undefined) return;
      const { named, rows } = read;
      const found = robustnessOf(named, rows, askedFor(named.plan, options));
      const { title, scenario, factors, design, replicates, scale, seed } = named.plan;
      if (options.json) printJson({ title, scenario, factors, design, replicates, scale, seed, found, sentence: SENTENCE });
      else print(robustnessText(named, found));
    });
};
