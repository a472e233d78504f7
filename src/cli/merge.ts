import type { AddCommand } from './command.ts';
import { examples, jsonOption } from './options.ts';
import { mergedText } from './sweep.ts';
import { mergeFolder } from './sweeps/merge.ts';
import { print, printJson } from './terminal.ts';

export const addMerge: AddCommand = (program) => {
  program
    .command('merge')
    .summary('make one table of the shards of a sweep')
    .description('Checks that every block of the folder is there, whole and of one plan and model, and writes rows.csv. Names what is missing, damaged or foreign, and mixes nothing in.')
    .argument('<folder>', 'the --out of the sweep')
    .addOption(jsonOption('what was merged'))
    .addHelpText('after', examples(['merge runs'], '`sweep` runs what is missing.'))
    .action((folder: string, { json }: { readonly json?: boolean }) => {
      const merged = mergeFolder(folder);
      if (json) printJson(merged);
      else print(mergedText(merged));
    });
};
