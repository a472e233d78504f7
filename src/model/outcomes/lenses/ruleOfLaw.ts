import { both, type Lens } from './lens.ts';

export const ruleOfLaw: Lens = {
  key: 'ruleOfLaw',
  label: 'Rule of law',
  asks: 'States decide who enters and stays, within limits that law sets: no refoulement, individual decisions, the rights of the child. Is return lawful in how it is done, and do people have papers, a home and a school by right afterwards?',
  outcomes: [
    both('rssSocial', 'more', 'Home, documents and services: rights that people can use.'),
    both('outOfSchoolShare', 'less', 'A child’s right to school.'),
    both('tenureMakeshift', 'less', 'A home with some title to it.'),
    both('leftIrregularly', 'less', 'People who leave by the irregular way: law that finds no regular one.', 12),
  ],
  cannotSee: [
    'Due process: whether anybody was heard, assessed or could appeal is declared, never simulated.',
    'Non-refoulement: the model does not know what threatens a person.',
    'Children’s rights in the procedure: family unity, guardians and care are declared.',
    'Legality of the return, of detention, or of an agreement between states.',
    'Whether land or a home is held by valid title.',
  ],
};
