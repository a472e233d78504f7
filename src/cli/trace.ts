import { InvalidArgumentError, Option } from 'commander';
import { type AddCommand, requestFor, type RunOptions, runTold } from './command.ts';
import { diaryText } from './diary.ts';
import { KINDS, pickHousehold, type Wanted } from './household.ts';
import { readInput } from './input.ts';
import { examples, jsonOption, monthsOption, progressOption, scaleOption, seedOption, setOption } from './options.ts';
import { print, printJson } from './terminal.ts';

function wantedFrom(text: string): Wanted {
  if (/^\d+$/.test(text)) return Number(text);
  const kind = KINDS.find((one) => one === text);
  if (kind !== undefined) return kind;
  throw new InvalidArgumentError(`The id of a household is expected, or one of ${KINDS.join(', ')}.`);
}

export const addTrace: AddCommand = (program, signal) => {
  program
    .command('trace')
    .summary("print one household's diary, with the reasons for each decision")
    .description(
      'Runs the scenario again, watching one household: what it was each month, what it decided, and each term that was weighed.',
    )
    .argument('<scenario>', 'the name of a shipped scenario, or a file')
    .addOption(new Option('--household <id>', `an id, or ${KINDS.join(', ')} to have one picked`).argParser(wantedFrom).default('any'))
    .addOption(seedOption())
    .addOption(scaleOption(10))
    .addOption(monthsOption())
    .addOption(setOption())
    .addOption(jsonOption('the diary'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['trace nangarhar-2016 --household returnee', 'trace nangarhar-2016 --household resident --set arrivals.volumeFactor=0'],
        'the second example shows a family’s life had nobody come back; `run` shows everybody.',
      ),
    )
    .action(async (named: string, options: RunOptions & { household: Wanted; json?: boolean }) => {
      const input = readInput(named, options.set);
      const asked = requestFor(input, options);
      const household = pickHousehold(asked, options.household);
      const request = { ...asked, traceHousehold: household };
      // One worker: only the first of a team keeps the diary.
      const { diary } = await runTold(input, request, { ...options, workers: 1 }, signal);
      if (diary === undefined) throw new Error(`the model kept no diary of household ${household}`);
      if (options.json) printJson(diary);
      else print(diaryText(diary));
    });
};
