import { type AddCommand, requestFor, type RunOptions, runTold } from './command.ts';
import { readInputs } from './input.ts';
import { examples, jsonOption, monthsOption, progressOption, scaleOption, seedOption, setOption, workersOption } from './options.ts';
import { print, printJson } from './terminal.ts';

export const addFingerprint: AddCommand = (program, signal) => {
  program
    .command('fingerprint')
    .summary('print the fingerprints of runs')
    .description('Runs scenarios and prints 16 hex digits over every life at the end. Equal fingerprints mean equal lives, on any machine.')
    .argument('<scenario...>', 'names of shipped scenarios, or files')
    .addOption(seedOption())
    .addOption(scaleOption(10))
    .addOption(monthsOption())
    .addOption(workersOption())
    .addOption(setOption())
    .addOption(jsonOption('fingerprints by scenario'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['fingerprint nangarhar-2016 --workers 2', 'fingerprint nangarhar-2016-low nangarhar-2016-high --scale 100 --json'],
        '`run` shows what lies behind a fingerprint.',
      ),
    )
    .action(async (named: readonly string[], options: RunOptions & { json?: boolean }) => {
      const fingerprints: Record<string, string> = {};
      for (const [k, input] of readInputs(named, options.set).entries()) {
        const { fingerprint } = await runTold(input, requestFor(input, options), options, signal);
        const asked = named[k] ?? input.name; // as it was typed: files in two folders may have one name
        fingerprints[asked] = fingerprint;
        if (!options.json) print(`${fingerprint}  ${asked}`);
      }
      if (options.json) printJson(fingerprints);
    });
};
