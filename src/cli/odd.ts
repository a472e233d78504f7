import { oddText } from '../scenario/odd/odd.ts';
import type { AddCommand } from './command.ts';
import { examples } from './options.ts';
import { print } from './terminal.ts';

export const addOdd: AddCommand = (program) => {
  program
    .command('odd')
    .summary('print the description of the model after the ODD protocol')
    .description('Prints what the model is, from its own declarations: entities, schedule, inputs, equations in words, every parameter with its source.')
    .addHelpText('after', examples(['odd > docs/odd.md', 'odd | less'], 'a test holds docs/odd.md equal to this text; `schema` describes scenario files.'))
    .action(() => print(oddText().trimEnd()));
};
