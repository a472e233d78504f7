import { LENDER, type Taken, takenOver } from '../scenario/taken.ts';
import type { AddCommand } from './command.ts';
import { EXIT } from './exits.ts';
import { type Input, problemLines, readInput, tryInput } from './input.ts';
import { examples, jsonOption } from './options.ts';
import { note, print, printJson, table } from './terminal.ts';
import { count, figure, measure } from './words.ts';

export const addValidate: AddCommand = (program) => {
  program
    .command('validate')
    .summary('check scenario files')
    .description(
      'Checks scenario files without running them. Every problem is listed with its place, what was found and what would be right.',
    )
    .argument('<file...>', 'scenario files, or names of shipped scenarios')
    .option('--taken', `list the inputs that are taken over from ${LENDER}: by their source, or because they are the same figure`)
    .addOption(jsonOption('what was found'))
    .addHelpText(
      'after',
      examples(
        ['validate my-district.json another.json --json', 'validate kosovo-2013 --taken'],
        '`schema` prints the JSON Schema, with which an editor helps while one writes; `run` runs what is valid.',
      ),
    )
    .action((files: readonly string[], { json, taken }: { json?: boolean; taken?: boolean }) => {
      const takenOf = taken ? takenBy() : undefined;
      const read = files.map((file) => ({ file, found: tryInput(file) }));
      const isBad = read.some(({ found }) => 'problems' in found);
      if (json) {
        printJson(
          read.map(({ file, found }) => ({
            file,
            valid: !('problems' in found),
            problems: 'problems' in found ? found.problems : [],
            warnings: 'problems' in found ? [] : found.warnings,
            ...(takenOf !== undefined && !('problems' in found) && inNumbers(takenOf(found))),
          })),
        );
      } else {
        for (const { file, found } of read) {
          if ('problems' in found) for (const line of problemLines(file, found.problems)) note(line);
          else {
            print(`${file}: valid, ${count(found.figures.length, 'figure')}, ${count(Object.keys(found.scenario.zones).length, 'zone')}`);
            if (takenOf !== undefined) print(takenText(takenOf(found)));
            for (const warning of found.warnings) note(`${file}: warning: ${warning}`);
          }
        }
      }
      if (isBad) process.exitCode = EXIT.badInput;
    });
};

function takenBy(): (input: Input) => Taken {
  const lender = readInput(LENDER);
  return (input) => takenOver(input, lender);
}

const inNumbers = ({ stated, taken }: Taken) => ({
  stated: stated.length,
  taken: taken.map(({ path, value, because }) => ({ path, value, because })),
});

function takenText({ stated, taken }: Taken): string {
  const share = measure(taken.length / Math.max(1, stated.length), 'share');
  const first = `  ${count(taken.length, 'input')} of ${figure(stated.length)} (${share}) taken over from ${LENDER}`;
  return taken.length === 0
    ? first
    : `${first}\n${table(
        taken.map(({ path, value, because }) => [`    ${path}`, String(value), because]),
        'lrl',
      )}`;
}
