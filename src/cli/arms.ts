import { ARMS_SCENARIO } from '../experiment/arms/arms.ts';
import { compareArms } from '../experiment/arms/compare.ts';
import { SENTENCE } from '../model/result.ts';
import { armsText } from './armsText.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { EXIT } from './exits.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, keepOption, progressOption, scaleOption, seedOption, workersOption } from './options.ts';
import { note, print, printJson } from './terminal.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly draws: number;
  readonly json?: boolean;
}

export const addArms: AddCommand = (program, signal) => {
  program
    .command('arms')
    .summary('which kind of programme leads at equal full cost, over draws of what is not known')
    .description(
      `Private support or public goods, for returnees only or open to all, on ${ARMS_SCENARIO}. Ends with code 1 if one leads in all draws and no rule is found that decides it.`,
    )
    .addOption(countOption('--draws <n>', 'draws of free parameters, unit costs and overheads', 200, 10_000))
    .addOption(scaleOption(100))
    .addOption(seedOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText('after', examples(['arms --draws 20', 'arms --draws 200 --json'], '`money` follows the money of one scenario.'))
    .action(async ({ draws, scale, seed, workers, json, progress, keep }: Options) => {
      const runs = openRuns('arms', { workers, progress, keep }, signal);
      try {
        const found = await compareArms({ ...runs.given, draws, scale, seed });
        runs.close();
        if (json) printJson({ ...found, sentence: SENTENCE });
        else print(armsText(found));
        if (!found.explained) {
          note('One arm leads in all draws, or in all that are told apart, and no rule was found that decides it.');
          process.exitCode = EXIT.checkFails;
        }
      } finally {
        runs.close();
      }
    });
};
