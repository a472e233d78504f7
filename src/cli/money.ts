import { evaluateMoney } from '../experiment/money/money.ts';
import { SENTENCE } from '../model/result.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { BadInput } from './exits.ts';
import { readInput } from './input.ts';
import { openRuns } from './manyRuns.ts';
import { moneyText } from './moneyText.ts';
import { countOption, examples, jsonOption, keepOption, monthsOption, progressOption, scaleOption, setOption, workersOption } from './options.ts';
import { note, print, printJson } from './terminal.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly seeds: number;
  readonly each?: boolean;
  readonly json?: boolean;
}

export const addMoney: AddCommand = (program, signal) => {
  program
    .command('money')
    .summary('what programmes cost, whom they reach, and what a dollar does')
    .description('Runs a scenario with and without its programmes over several seeds, same lives: full cost, coverage and reasons, cost for one more, dead-weight, displacement, spill-over.')
    .argument('<scenario>', 'the name of a shipped scenario, or a file')
    .addOption(countOption('--seeds <n>', 'pairs of runs with different seeds', 10, 1_000))
    .addOption(scaleOption(100))
    .addOption(monthsOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .addOption(setOption())
    .option('--each', 'also leave out each programme in turn: what each does while the others go on')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['money nangarhar-2016-programmes --seeds 5', 'money nangarhar-2016-programmes --scale 10 --each --json'],
        '`arms` asks which kind of programme leads at equal full cost; `lenses` reads a run as policy frameworks do.',
      ),
    )
    .action(async (named: string, { seeds, scale, months, workers, set, each, json, progress, keep }: Options) => {
      const input = readInput(named, set);
      if (Object.keys(input.scenario.programmes).length === 0) {
        throw new BadInput([`${named}: programmes: found none, expected at least one; try nangarhar-2016-programmes`]);
      }
      for (const warning of input.warnings) note(`warning: ${warning}`);
      const runs = openRuns('money', { workers, progress, keep }, signal);
      try {
        const asked = { scale, ...(months !== undefined && { months }), ...(each && { each }) };
        const report = await evaluateMoney({ ...runs.given, scenario: input.scenario, seeds, ...asked });
        runs.close();
        if (json) printJson({ ...report, sentence: SENTENCE });
        else print(moneyText(report));
      } finally {
        runs.close();
      }
    });
};
