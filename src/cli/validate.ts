import type { AddCommand } from './command.ts';
import { EXIT } from './exits.ts';
import { problemLines, tryInput } from './input.ts';
import { examples, jsonOption } from './options.ts';
import { note, print, printJson } from './terminal.ts';
import { count } from './words.ts';

export const addValidate: AddCommand = (program) => {
  program
    .command('validate')
    .summary('check scenario files')
    .description(
      'Checks scenario files without running them. Every problem is listed with its place, what was found and what would be right.',
    )
    .argument('<file...>', 'scenario files, or names of shipped scenarios')
    .addOption(jsonOption('what was found'))
    .addHelpText(
      'after',
      examples(
        ['validate my-district.json', 'validate scenarios/*.json --json'],
        '`schema` prints the JSON Schema, with which an editor helps while one writes; `run` runs what is valid.',
      ),
    )
    .action((files: readonly string[], { json }: { json?: boolean }) => {
      const read = files.map((file) => ({ file, found: tryInput(file) }));
      const isBad = read.some(({ found }) => 'problems' in found);
      if (json) {
        printJson(
          read.map(({ file, found }) => ({
            file,
            valid: !('problems' in found),
            problems: 'problems' in found ? found.problems : [],
            warnings: 'problems' in found ? [] : found.warnings,
          })),
        );
      } else {
        for (const { file, found } of read) {
          if ('problems' in found) for (const line of problemLines(file, found.problems)) note(line);
          else {
            print(`${file}: valid, ${count(found.figures.length, 'figure')}, ${count(Object.keys(found.scenario.zones).length, 'zone')}`);
            for (const warning of found.warnings) note(`${file}: warning: ${warning}`);
          }
        }
      }
      if (isBad) process.exitCode = EXIT.badInput;
    });
};
