import { jsonSchema } from '../scenario/jsonSchema.ts';
import type { AddCommand } from './command.ts';
import { examples } from './options.ts';
import { printJson } from './terminal.ts';

export const addSchema: AddCommand = (program) => {
  program
    .command('schema')
    .summary('print the JSON Schema of scenario files')
    .description('Prints the JSON Schema of scenario files. An editor that knows it explains every field and marks mistakes as one types.')
    .addHelpText(
      'after',
      examples(
        ['schema > scenario.schema.json', 'schema | head -40'],
        'begin the scenario with "$schema": "./scenario.schema.json"; `validate` finds what a schema cannot.',
      ),
    )
    .action(() => printJson(jsonSchema()));
};
