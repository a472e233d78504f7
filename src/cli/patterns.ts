import { evaluatePatterns, PATTERN_IDS } from '../experiment/patterns.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { BadInput, EXIT } from './exits.ts';
import { countOption, examples, jsonOption, keepOption, progressOption, scaleOption, workersOption } from './options.ts';
import { openRuns } from './manyRuns.ts';
import { patternText } from './patternText.ts';
import { note, print, printJson } from './terminal.ts';
import { count } from './words.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly replicates: number;
  readonly only?: readonly string[];
  readonly json?: boolean;
}

const list = (text: string): readonly string[] => text.split(',').map((id) => id.trim()).filter((id) => id !== '');

function checkIds(only: readonly string[]): void {
  const unknown = only.filter((id) => !PATTERN_IDS.includes(id));
  if (unknown.length > 0 || only.length === 0) {
    throw new BadInput([`--only: found ${JSON.stringify(unknown.join(', '))}, expected some of ${PATTERN_IDS.join(', ')}`]);
  }
}

export const addPatterns: AddCommand = (program, signal) => {
  program
    .command('patterns')
    .summary('which patterns of reality and of programmes the model meets and misses, with figures')
    .description('Runs replicates and holds what came out against what was reported. Ends with code 1 if a pattern is missed.')
    .addOption(countOption('--replicates <n>', 'runs with different seeds', 20, 1_000))
    .addOption(scaleOption(10))
    .addOption(workersOption())
    .addOption(keepOption())
    .option('--only <ids>', 'only these patterns, such as F1,F3; `scale` is held only when it is named', list)
    .addOption(jsonOption('the figures'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(['patterns', 'patterns --only F1,Q2 --replicates 5 --json'], '`run nangarhar-2016` shows one of these runs in full.'),
    )
    .action(async (options: Options) => {
      const { replicates, scale, only, json } = options;
      if (only !== undefined) checkIds(only);
      const runs = openRuns('patterns', options, signal);
      try {
        const reports = await evaluatePatterns({ ...runs.given, replicates, scale, ...(only ? { only } : {}) });
        runs.close();
        if (json) printJson(reports);
        else print(patternText(reports));
        const missed = reports.filter(({ holds }) => !holds).length;
        if (missed > 0) {
          note(`${count(missed, 'pattern')} of ${reports.length} missed.`);
          process.exitCode = EXIT.checkFails;
        }
      } finally {
        runs.close();
      }
    });
};
