import { discoveryOf, type HarmLine } from '../experiment/discovery/ofPlan.ts';
import { ruleProblems } from '../experiment/plan/futures.ts';
import type { Plan } from '../experiment/plan/plan.ts';
import { SENTENCE } from '../model/result.ts';
import { didYouMean, problemText } from '../scenario/problem.ts';
import type { AddCommand } from './command.ts';
import { discoverText } from './discoverText.ts';
import { BadInput } from './exits.ts';
import { askedOf, type LineOptions, measureOption, worseThanOption } from './harmLines.ts';
import { examples, jsonOption, monthsOption, progressOption, workersOption } from './options.ts';
import { type PlanRowsOptions, readPlanRows } from './planRows.ts';
import { planScaleOption, replicatesOption } from './sweep.ts';
import { print, printJson } from './terminal.ts';

interface Options extends PlanRowsOptions, LineOptions {
  readonly arm?: string;
}

/** All that stands in the way, before anything is run. */
function linesOf(plan: Plan, options: Options): HarmLine[] {
  const problems = ruleProblems({ plan }).map(problemText);
  const ids = [...new Set(plan.arms.map(({ id }) => id.split('--')[0] ?? ''))];
  if (plan.factors.length === 0) problems.push(problemText({ path: 'factors', found: undefined, expected: 'what differs between futures; with none there is nothing that could describe them' }));
  if (options.arm !== undefined && !ids.includes(options.arm)) {
    const hint = didYouMean(options.arm, ids);
    problems.push(problemText({ path: '--arm', found: options.arm, expected: `an arm of the plan: ${ids.join(', ')}`, ...(hint && { hint }) }));
  }
  if (options.worseThan.length === 0) problems.push('--worse-than: missing, expected the line beyond which a --measure is harm; no line is built in, for none is safe');
  if (problems.length > 0) throw new BadInput(problems);
  return askedOf(plan, options).flatMap(({ measure, worseThan }) => (worseThan === undefined ? [] : [{ measure, worseThan }]));
}

export const addDiscover: AddCommand = (program, signal) => {
  program
    .command('discover')
    .summary('what the futures have in common in which people are harmed beyond a line that you draw')
    .description(
      'Scenario discovery on a plan, or on the folder of a finished sweep: boxes of what was varied, found by patient rule induction, with coverage, density, quasi-p values and how often they are found again; a classification tree as second opinion.',
    )
    .argument('<plan>', 'a shipped plan, a file, or the folder of a sweep')
    .addOption(measureOption())
    .addOption(worseThanOption())
    .option('--arm <id>', 'one arm alone; else the arm is one of the things that may describe futures')
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
        ['discover plan.json --measure livingResidents --worse-than 0.95', 'discover runs --measure livingResidents --worse-than 0.95 --measure livingReturnees --worse-than 0.9 --arm cash'],
        '`robustness` asks which arm stands up best in all futures; docs/guide/experiments.md says how to read a box.',
      ),
    )
    .action(async (given: string, options: Options) => {
      const read = await readPlanRows('discover', given, options, signal, ({ plan }) => void linesOf(plan, options));
      if (read === undefined) return;
      const { named, rows } = read;
      const found = discoveryOf(named, rows, linesOf(named.plan, options), options.arm);
      const { title, scenario, factors, design, replicates, scale, seed } = named.plan;
      if (options.json) printJson({ title, scenario, factors, design, replicates, scale, seed, found, sentence: SENTENCE });
      else print(discoverText(named, found));
    });
};
