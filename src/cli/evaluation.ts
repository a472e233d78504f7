import { InvalidArgumentError, Option } from 'commander';
import { askable, evaluate, runsOf } from '../experiment/evaluation/evaluation.ts';
import { SENTENCE } from '../model/result.ts';
import { didYouMean, problemText } from '../scenario/problem.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { tellCost } from './cost.ts';
import { evaluationText } from './evaluationText.ts';
import { BadInput } from './exits.ts';
import { type Input, readInput } from './input.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, keepOption, monthsOption, progressOption, scaleOption, setOption, withOption, workersOption } from './options.ts';
import { note, print, printJson } from './terminal.ts';
import { count } from './words.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly replicates: number;
  readonly programme: readonly string[];
  readonly silent: number;
  readonly silentControl?: number;
  readonly with: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

function shareOf(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value < 1) return value;
  throw new InvalidArgumentError('A share from 0 to below 1 is expected, such as 0.2.');
}

/** Those asked for, or all that can be asked. */
function programmesOf({ scenario }: Input, named: string, asked: readonly string[]): readonly string[] {
  const known = askable(scenario);
  if (known.length === 0) throw new BadInput([`${named}: programmes: found none that serves people, expected at least one; try nangarhar-2016-programmes`]);
  const lines = asked.filter((id) => !known.includes(id)).map((id) => {
    const hint = didYouMean(id, known);
    return problemText({ path: '--programme', found: id, expected: `a programme that serves people: ${known.join(', ')}`, ...(hint && { hint }) });
  });
  if (lines.length > 0) throw new BadInput(lines);
  return asked.length > 0 ? asked : known;
}

export const addEvaluation: AddCommand = (program, signal) => {
  program
    .command('evaluation')
    .summary('what an evaluation would have seen, beside what is so')
    .description(
      'Surveys those whom a programme serves, as an evaluation would: first interviews each quarter while it takes people, last ones in the last month with those who are still here and answer. Says what before–after and a control group of eligible people who were not served would have told, and what is so: the same people without the programme.',
    )
    .argument('<scenario>', 'the name of a shipped scenario, or a file')
    .option('--programme <id>', 'a programme that serves people; may be repeated (all of them when left out)', (text: string, before: readonly string[]) => [...before, text], [] as readonly string[])
    .addOption(countOption('--replicates <n>', 'seeds', 10, 1_000))
    .addOption(new Option('--silent <share>', 'of those still here at the end, who do not answer').argParser(shareOf).default(0.1))
    .addOption(new Option('--silent-control <share>', 'the same in the control group (as --silent when left out)').argParser(shareOf))
    .addOption(scaleOption(100))
    .addOption(monthsOption())
    .addOption(workersOption())
    .addOption(keepOption())
    .addOption(setOption())
    .addOption(withOption())
    .option('--dry-run', 'say what it would take, from one measured run')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['evaluation nangarhar-2016-programmes --programme cash --months 36', 'evaluation your-place --scale 10 --silent 0.3 --json'],
        '`money` tells what a programme costs, and dead-weight and displacement against the same people without it.',
      ),
    )
    .action(async (named: string, options: Options) => {
      const { programme, replicates, silent, silentControl = silent, scale, months, set, with: presets, json } = options;
      const input = readInput(named, set, presets);
      const programmes = programmesOf(input, named, programme);
      for (const warning of input.warnings) note(`warning: ${warning}`);
      const runs = openRuns('evaluation', options, signal);
      try {
        const asked = { scenario: input.scenario, programmes, seeds: replicates, scale, ...(months !== undefined && { months }), silentShare: silent, silentControlShare: silentControl };
        if (options.dryRun) {
          const { runs: all, wholeRuns } = runsOf(asked);
          const request = { scenario: input.scenario, seed: 'replicate-1', scale, ...(months !== undefined && { months }) };
          return await tellCost(runs.given.simulate, request, { told: `${count(all, 'run')}, some of them short`, runs: wholeRuns, counts: { runs: all, wholeRuns } }, options);
        }
        const found = await evaluate({ ...runs.given, ...asked });
        runs.close();
        if (json) printJson({ ...found, sentence: SENTENCE });
        else print(evaluationText(found));
      } finally {
        runs.close();
      }
    });
};
