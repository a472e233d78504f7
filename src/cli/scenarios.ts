import { SHIPPED } from '../scenario/shipped.ts';
import type { AddCommand } from './command.ts';
import { readInputs } from './input.ts';
import { examples, jsonOption } from './options.ts';
import { print, printJson } from './terminal.ts';

export const addScenarios: AddCommand = (program) => {
  program
    .command('scenarios')
    .summary('list the shipped scenarios')
    .description('Lists the scenarios that come with the program. Each can be run by its name, and extended by a file of one’s own.')
    .addOption(jsonOption('names, titles and descriptions'))
    .addHelpText('after', examples(['scenarios', 'scenarios --json'], '`run NAME` runs one; `schema` says how to write another.'))
    .action(({ json }: { json?: boolean }) => {
      const all = readInputs(Object.keys(SHIPPED)).map(({ name, scenario: { title, description } }) => ({ name, title, description }));
      if (json) printJson(all);
      else print(all.map(({ name, title, description }) => `${name}\n  ${title}\n  ${description}`).join('\n\n'));
    });
};
