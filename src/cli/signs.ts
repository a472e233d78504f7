import { evaluateSigns } from '../experiment/signs/evaluate.ts';
import { SIGNS } from '../experiment/signs/index.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { BadInput, EXIT } from './exits.ts';
import { openRuns } from './manyRuns.ts';
import { countOption, examples, jsonOption, keepOption, progressOption, scaleOption, workersOption } from './options.ts';
import { signText } from './signText.ts';
import { note, print, printJson } from './terminal.ts';
import { count } from './words.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly seeds: number;
  readonly json?: boolean;
}

const IDS = SIGNS.map(({ id }) => id);

function checkIds(ids: readonly string[]): void {
  const unknown = ids.filter((id) => !IDS.includes(id));
  if (unknown.length > 0) throw new BadInput([`found ${JSON.stringify(unknown.join(' '))}, expected some of ${IDS[0]} … ${IDS.at(-1)}`]);
}

export const addSigns: AddCommand = (program, signal) => {
  program
    .command('signs [mechanisms...]')
    .summary('move one cause in an invented valley, and see whether what the evidence says follows: M1 to M43')
    .description(
      'Each mechanism of the evidence base as a test of its sign: the same seeds with a cause at two places, the smallest effect that counts written before the run. Ends with code 1 if a mechanism fails without a declared reason.',
    )
    .addOption(countOption('--seeds <n>', 'runs of each arm with different seeds', 20, 1_000))
    .addOption(scaleOption(10))
    .addOption(workersOption())
    .addOption(keepOption())
    .addOption(jsonOption('the figures'))
    .addOption(progressOption())
    .addHelpText('after', examples(['signs', 'signs M3 M9 --seeds 5'], '`odd` says which code carries each mechanism.'))
    .action(async (mechanisms: readonly string[], { seeds, scale, workers, json, progress, keep }: Options) => {
      checkIds(mechanisms);
      const runs = openRuns('signs', { workers, progress, keep }, signal);
      try {
        const reports = await evaluateSigns({
          ...runs.given,
          replicates: seeds,
          scale,
          ...(mechanisms.length > 0 ? { only: mechanisms } : {}),
        });
        runs.close();
        if (json) printJson(reports);
        else print(signText(reports));
        const failed = reports.filter(({ holds }) => !holds);
        if (failed.length > 0) note(`${count(failed.length, 'mechanism')} of ${reports.length} failed.`);
        if (failed.some(({ because }) => because === undefined)) process.exitCode = EXIT.checkFails;
      } finally {
        runs.close();
      }
    });
};
