import type { TimedResult } from '../../workers/simulate.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import type { Scenario } from '../model/scenario.ts';
import { type AddCommand, requestFor, type RunOptions, runTold } from './command.ts';
import { readInput } from './input.ts';
import { examples, jsonOption, monthsOption, outOptions, type OutFlags, progressOption, scaleOption, seedOption, setOption, withOption, workersOption } from './options.ts';
import { checkPlaces } from './out.ts';
import { saveRun } from './saveRun.ts';
import { summary } from './summary.ts';
import { note, print, printJson } from './terminal.ts';

interface Options extends RunOptions, OutFlags {
  readonly json?: boolean;
  readonly with?: readonly string[];
}

/** What `--json` prints: a format that other programs rely on. Figures that don't exist are null. */
function published(
  of: Scenario,
  { scenario, seed, scale, modelVersion, fingerprint, dates, outcomes, accounts, warnings, timing }: TimedResult,
): object {
  const shown = Object.entries(outcomes).map(([key, { unit, label, series, zones }]) => [key, { unit, label, series, zones }]);
  return {
    rights: rightsLine(of),
    scenario,
    seed,
    scale,
    modelVersion,
    fingerprint,
    dates,
    outcomes: Object.fromEntries(shown),
    accounts,
    warnings,
    timing,
  };
}

export const addRun: AddCommand = (program, signal) => {
  const command = program
    .command('run')
    .summary('run a scenario and show what became of residents and returnees')
    .description('Runs one scenario once. Without --json or --out a summary is printed, residents and returnees side by side.')
    .argument('<scenario>', 'the name of a shipped scenario, or a file')
    .addOption(seedOption())
    .addOption(scaleOption(1))
    .addOption(monthsOption())
    .addOption(workersOption())
    .addOption(setOption())
    .addOption(withOption())
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['run nangarhar-2016 --with reag@2016-10 --scale 10', 'run nangarhar-2016-programmes --set programmes.cash.budgetUsd=0 --seed 7 --out no-cash.zip'],
        '`trace` follows one household through the same run; `patterns` shows what the model can and cannot explain.',
      ),
    )
    .action(async (named: string, options: Options) => {
      const input = readInput(named, options.set, options.with);
      checkPlaces(options);
      const result = await runTold(input, requestFor(input, options), options, signal);
      if (options.out !== undefined) {
        await saveRun(options.out, input, result, options);
        note(`Written to ${options.out}`);
      }
      if (options.json) printJson(published(input.scenario, result));
      else if (options.out === undefined) print(summary(input.scenario, result));
    });
  for (const option of outOptions()) command.addOption(option);
};
