/** What a programme is called. */
import type { ProgrammeInput } from '../../model/scenario.ts';
import { nameOf } from '../controls/declared.ts';
import { sayText } from '../words/declared.ts';
import { sayDeclared } from '../words/say.ts';

/** As the scenario calls it, else by its kind. */
export const programmeName = ({ label, kind }: ProgrammeInput): string =>
  label === '' ? sayDeclared(`programme-${kind}`, nameOf(kind)) : sayText('text', label);
